package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Country;

/**
 * A record of processing activities (GDPR Art. 30), with what its privacy notice needs beyond it (Art. 13, 14).
 *
 * <p>{@code recipients}, {@code transfers}, {@code retention} and {@code automatedDecisions} hold for every activity
 * that does not state its own; {@link ResolvedRopa} answers what holds for one activity.
 *
 * <p>A record is at most 500 levels deep, counting objects and lists as in a file, so that whoever goes through it has stack
 * enough: its constructor refuses longer chains of sub-processors and rules for storage within rules, with the place where they
 * start.
 *
 * @param id names the record
 * @param languages the languages in which the record is written, the leading one first
 * @param version its version
 * @param framework the law it is kept under; empty: the GDPR
 * @param administration how the record is looked after
 * @param controller the party that decides about the activities, unless an activity says otherwise
 * @param dataSubjectsIn where the people are at whom the processing is directed or whose behaviour it monitors (Art.
 *     3(2), 27(3)), in activities that do not say otherwise
 * @param parties everybody the record names
 * @param vocabulary the words that the record adds to the {@link Vocabulary#builtIn() built-in ones}
 * @param dataGroups data that are named together
 * @param activities what is done with personal data as controller (Art. 30(1))
 * @param processorActivities what is done with them on behalf of others (Art. 30(2))
 * @param jointArrangements what joint controllers have agreed (Art. 26)
 * @param trackers cookies and similar technologies
 * @param trackersExtent whether {@code trackers} names all of them
 * @param trackerPolicy what holds for all trackers
 * @param recipients who receives data of activities that do not state it
 * @param recipientsExtent whether the recipients of the whole record are said to be all
 * @param transfers transfers by recipients that do not state any
 * @param retention how long data of activities that do not state it are kept
 * @param storedIn systems and places in which all data are kept
 * @param measures what protects all data
 * @param automatedDecisions automated decisions in activities that do not state it
 * @param children how the services deal with children
 * @param rights how people use their rights
 * @param breaches what is done when the security of the data is breached (Art. 33, 34)
 * @param notice what its notice says beyond the record
 * @param publishedNotice what the notice says that people can read today
 */
public record Ropa(
        @Valid RopaId id,
        @NotEmpty List<Locale> languages,
        Optional<String> version,
        Optional<Framework> framework,
        @Valid Administration administration,
        @Valid PartyId controller,
        List<Country> dataSubjectsIn,
        List<@Valid Party> parties,
        @Valid Vocabulary vocabulary,
        List<@Valid DataGroup> dataGroups,
        List<@Valid ProcessingActivity> activities,
        List<@Valid ProcessorActivity> processorActivities,
        List<@Valid JointArrangement> jointArrangements,
        List<@Valid Tracker> trackers,
        Optional<Extent> trackersExtent,
        @Valid TrackerPolicy trackerPolicy,
        @Valid Stated<Recipient> recipients,
        Optional<Extent> recipientsExtent,
        @Valid Stated<Transfer> transfers,
        List<@Valid RetentionRule> retention,
        List<@Valid StoragePlace> storedIn,
        List<@Valid Measure> measures,
        @Valid Stated<AutomatedDecision> automatedDecisions,
        Optional<@Valid ChildPolicy> children,
        @Valid RightsProcedure rights,
        Optional<@Valid BreachProcedure> breaches,
        @Valid NoticeProfile notice,
        Optional<@Valid PublishedNotice> publishedNotice) {
    public Ropa {
        Objects.requireNonNull(id, "id");
        languages = List.copyOf(languages);
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(administration, "administration");
        Objects.requireNonNull(controller, "controller");
        dataSubjectsIn = List.copyOf(dataSubjectsIn);
        parties = List.copyOf(parties);
        Objects.requireNonNull(vocabulary, "vocabulary");
        dataGroups = List.copyOf(dataGroups);
        activities = List.copyOf(activities);
        processorActivities = List.copyOf(processorActivities);
        jointArrangements = List.copyOf(jointArrangements);
        trackers = List.copyOf(trackers);
        Objects.requireNonNull(trackersExtent, "trackersExtent");
        Objects.requireNonNull(trackerPolicy, "trackerPolicy");
        Objects.requireNonNull(recipients, "recipients");
        Objects.requireNonNull(recipientsExtent, "recipientsExtent");
        Objects.requireNonNull(transfers, "transfers");
        retention = List.copyOf(retention);
        storedIn = List.copyOf(storedIn);
        measures = List.copyOf(measures);
        Objects.requireNonNull(automatedDecisions, "automatedDecisions");
        Objects.requireNonNull(children, "children");
        Objects.requireNonNull(rights, "rights");
        Objects.requireNonNull(breaches, "breaches");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(publishedNotice, "publishedNotice");
        Nesting.checkGroups(Place.root().child("dataGroups"), dataGroups);
        Nesting.checkActivities(Place.root().child("activities"), activities);
        Nesting.checkProcessorActivities(Place.root().child("processorActivities"), processorActivities);
        Nesting.checkRecipients(Place.root().child("recipients"), recipients);
        Nesting.checkRules(Place.root().child("retention"), retention);
    }

    /**
     * This record with its references and inheritance worked out; built anew at each call, in time linear in the record.
     */
    public ResolvedRopa resolved() {
        return new ResolvedRopa(this);
    }

    /** A builder for the record with this identifier, written in these languages. */
    public static Builder builder(String id, Locale... languages) {
        return new Builder(RopaId.of(id), List.of(languages));
    }

    /** A builder that starts from this record. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, languages);
        builder.version = version.orElse(null);
        builder.framework = framework.orElse(null);
        builder.administration = administration;
        builder.controller = controller;
        builder.dataSubjectsIn.addAll(dataSubjectsIn);
        builder.parties.addAll(parties);
        builder.vocabulary = vocabulary;
        builder.dataGroups.addAll(dataGroups);
        builder.activities.addAll(activities);
        builder.processorActivities.addAll(processorActivities);
        builder.jointArrangements.addAll(jointArrangements);
        builder.trackers.addAll(trackers);
        builder.trackersExtent = trackersExtent.orElse(null);
        builder.trackerPolicy = trackerPolicy;
        builder.recipients = recipients;
        builder.recipientsExtent = recipientsExtent.orElse(null);
        builder.transfers = transfers;
        builder.retention.addAll(retention);
        builder.storedIn.addAll(storedIn);
        builder.measures.addAll(measures);
        builder.automatedDecisions = automatedDecisions;
        builder.children = children.orElse(null);
        builder.rights = rights;
        builder.breaches = breaches.orElse(null);
        builder.notice = notice;
        builder.publishedNotice = publishedNotice.orElse(null);
        return builder;
    }

    /** Builds a {@link Ropa}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final RopaId id;
        private final List<Locale> languages;
        private @Nullable String version;
        private @Nullable Framework framework;
        private Administration administration = Administration.notRecorded();
        private @Nullable PartyId controller;
        private final List<Country> dataSubjectsIn = new ArrayList<>();
        private final List<Party> parties = new ArrayList<>();
        private Vocabulary vocabulary = Vocabulary.empty();
        private final List<DataGroup> dataGroups = new ArrayList<>();
        private final List<ProcessingActivity> activities = new ArrayList<>();
        private final List<ProcessorActivity> processorActivities = new ArrayList<>();
        private final List<JointArrangement> jointArrangements = new ArrayList<>();
        private final List<Tracker> trackers = new ArrayList<>();
        private @Nullable Extent trackersExtent;
        private TrackerPolicy trackerPolicy = TrackerPolicy.notRecorded();
        private Stated<Recipient> recipients = Stated.notStated();
        private @Nullable Extent recipientsExtent;
        private Stated<Transfer> transfers = Stated.notStated();
        private final List<RetentionRule> retention = new ArrayList<>();
        private final List<StoragePlace> storedIn = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private Stated<AutomatedDecision> automatedDecisions = Stated.notStated();
        private @Nullable ChildPolicy children;
        private RightsProcedure rights = RightsProcedure.notRecorded();
        private @Nullable BreachProcedure breaches;
        private NoticeProfile notice = NoticeProfile.standard();
        private @Nullable PublishedNotice publishedNotice;

        private Builder(RopaId id, List<Locale> languages) {
            this.id = Objects.requireNonNull(id, "id");
            this.languages = Objects.requireNonNull(languages, "languages");
        }

        public Builder version(String version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        public Builder framework(Framework framework) {
            this.framework = Objects.requireNonNull(framework, "framework");
            return this;
        }

        public Builder administration(Administration administration) {
            this.administration = Objects.requireNonNull(administration, "administration");
            return this;
        }

        public Builder dataSubjectsIn(Country country) {
            dataSubjectsIn.add(Objects.requireNonNull(country, "country"));
            return this;
        }

        public Builder party(Party party) {
            parties.add(Objects.requireNonNull(party, "party"));
            return this;
        }

        public Builder vocabulary(Vocabulary vocabulary) {
            this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
            return this;
        }

        public Builder dataGroup(DataGroup group) {
            dataGroups.add(Objects.requireNonNull(group, "group"));
            return this;
        }

        public Builder activity(ProcessingActivity activity) {
            activities.add(Objects.requireNonNull(activity, "activity"));
            return this;
        }

        public Builder processorActivity(ProcessorActivity activity) {
            processorActivities.add(Objects.requireNonNull(activity, "activity"));
            return this;
        }

        public Builder jointArrangement(JointArrangement arrangement) {
            jointArrangements.add(Objects.requireNonNull(arrangement, "arrangement"));
            return this;
        }

        public Builder tracker(Tracker tracker) {
            trackers.add(Objects.requireNonNull(tracker, "tracker"));
            return this;
        }

        public Builder trackersExtent(Extent trackersExtent) {
            this.trackersExtent = Objects.requireNonNull(trackersExtent, "trackersExtent");
            return this;
        }

        public Builder trackerPolicy(TrackerPolicy trackerPolicy) {
            this.trackerPolicy = Objects.requireNonNull(trackerPolicy, "trackerPolicy");
            return this;
        }

        public Builder recipients(Stated<Recipient> recipients) {
            this.recipients = Objects.requireNonNull(recipients, "recipients");
            return this;
        }

        public Builder recipientsExtent(Extent recipientsExtent) {
            this.recipientsExtent = Objects.requireNonNull(recipientsExtent, "recipientsExtent");
            return this;
        }

        public Builder transfers(Stated<Transfer> transfers) {
            this.transfers = Objects.requireNonNull(transfers, "transfers");
            return this;
        }

        public Builder retention(RetentionRule rule) {
            retention.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        public Builder storedIn(StoragePlace place) {
            storedIn.add(Objects.requireNonNull(place, "place"));
            return this;
        }

        public Builder measure(Measure measure) {
            measures.add(Objects.requireNonNull(measure, "measure"));
            return this;
        }

        public Builder automatedDecisions(Stated<AutomatedDecision> automatedDecisions) {
            this.automatedDecisions = Objects.requireNonNull(automatedDecisions, "automatedDecisions");
            return this;
        }

        public Builder children(ChildPolicy children) {
            this.children = Objects.requireNonNull(children, "children");
            return this;
        }

        public Builder rights(RightsProcedure rights) {
            this.rights = Objects.requireNonNull(rights, "rights");
            return this;
        }

        public Builder breaches(BreachProcedure breaches) {
            this.breaches = Objects.requireNonNull(breaches, "breaches");
            return this;
        }

        public Builder notice(NoticeProfile notice) {
            this.notice = Objects.requireNonNull(notice, "notice");
            return this;
        }

        public Builder publishedNotice(PublishedNotice publishedNotice) {
            this.publishedNotice = Objects.requireNonNull(publishedNotice, "publishedNotice");
            return this;
        }

        /** Adds this party and makes it the controller. */
        public Builder controller(Party controller) {
            this.controller = controller.id();
            return party(controller);
        }

        /** Makes this party, added separately, the controller. */
        public Builder controller(PartyId controller) {
            this.controller = Objects.requireNonNull(controller, "controller");
            return this;
        }

        /** States these recipients in place of whatever was stated before. */
        public Builder recipients(Recipient... recipients) {
            return recipients(Stated.listed(List.of(recipients)));
        }

        /**
         * The record.
         *
         * @throws IllegalStateException if no controller was named: a record is somebody's
         */
        public Ropa build() {
            if (controller == null) {
                throw new IllegalStateException("controller: call controller(...) before build()");
            }
            return new Ropa(
                    id,
                    languages,
                    Optional.ofNullable(version),
                    Optional.ofNullable(framework),
                    administration,
                    controller,
                    dataSubjectsIn,
                    parties,
                    vocabulary,
                    dataGroups,
                    activities,
                    processorActivities,
                    jointArrangements,
                    trackers,
                    Optional.ofNullable(trackersExtent),
                    trackerPolicy,
                    recipients,
                    Optional.ofNullable(recipientsExtent),
                    transfers,
                    retention,
                    storedIn,
                    measures,
                    automatedDecisions,
                    Optional.ofNullable(children),
                    rights,
                    Optional.ofNullable(breaches),
                    notice,
                    Optional.ofNullable(publishedNotice));
        }
    }
}
