package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record of processing activities (GDPR Art. 30), with what its privacy notice needs beyond it (Art. 13, 14).
 *
 * <p>{@code recipients}, {@code retention}, {@code measures} and {@code automatedDecisions} hold for every activity that does
 * not state its own; {@link ResolvedRopa} answers what holds for one activity.
 *
 * @param id names the record
 * @param languages the languages in which the record is written, the leading one first
 * @param controller the party that decides about the activities, unless an activity says otherwise
 * @param parties everybody the record names
 * @param vocabulary the words that the record adds to {@link Vocabulary#builtIn()}
 * @param activities what is done with personal data
 * @param trackers cookies and similar technologies
 * @param trackersExtent whether {@code trackers} names all of them
 * @param recipients who receives data of activities that do not state it
 * @param retention how long data of activities that do not state it are kept
 * @param measures what protects all data
 * @param automatedDecisions automated decisions in activities that do not state it
 * @param rights how people use their rights
 * @param notice what the organisation decides about its notice
 * @param publishedNotice what the notice that people can read today says
 */
public record Ropa(
        @Valid RopaId id,
        @NotEmpty List<Locale> languages,
        @Valid PartyId controller,
        List<@Valid Party> parties,
        @Valid Vocabulary vocabulary,
        List<@Valid ProcessingActivity> activities,
        List<@Valid Tracker> trackers,
        Optional<Extent> trackersExtent,
        @Valid Stated<Recipient> recipients,
        List<@Valid RetentionRule> retention,
        List<@Valid Measure> measures,
        @Valid Stated<AutomatedDecision> automatedDecisions,
        @Valid RightsProcedure rights,
        @Valid NoticeProfile notice,
        Optional<@Valid PublishedNotice> publishedNotice) {
    public Ropa {
        Objects.requireNonNull(id, "id");
        languages = List.copyOf(languages);
        Objects.requireNonNull(controller, "controller");
        parties = List.copyOf(parties);
        Objects.requireNonNull(vocabulary, "vocabulary");
        activities = List.copyOf(activities);
        trackers = List.copyOf(trackers);
        Objects.requireNonNull(trackersExtent, "trackersExtent");
        Objects.requireNonNull(recipients, "recipients");
        retention = List.copyOf(retention);
        measures = List.copyOf(measures);
        Objects.requireNonNull(automatedDecisions, "automatedDecisions");
        Objects.requireNonNull(rights, "rights");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(publishedNotice, "publishedNotice");
    }

    /** This record with its references and inheritance worked out; built anew at each call, in time linear in the record. */
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
        builder.controller = controller;
        builder.parties.addAll(parties);
        builder.vocabulary = vocabulary;
        builder.activities.addAll(activities);
        builder.trackers.addAll(trackers);
        builder.trackersExtent = trackersExtent.orElse(null);
        builder.recipients = recipients;
        builder.retention.addAll(retention);
        builder.measures.addAll(measures);
        builder.automatedDecisions = automatedDecisions;
        builder.rights = rights;
        builder.notice = notice;
        builder.publishedNotice = publishedNotice.orElse(null);
        return builder;
    }

    /** Builds a {@link Ropa}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final RopaId id;
        private final List<Locale> languages;
        private @Nullable PartyId controller;
        private final List<Party> parties = new ArrayList<>();
        private Vocabulary vocabulary = Vocabulary.empty();
        private final List<ProcessingActivity> activities = new ArrayList<>();
        private final List<Tracker> trackers = new ArrayList<>();
        private @Nullable Extent trackersExtent;
        private Stated<Recipient> recipients = Stated.notStated();
        private final List<RetentionRule> retention = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private Stated<AutomatedDecision> automatedDecisions = Stated.notStated();
        private RightsProcedure rights = RightsProcedure.notRecorded();
        private NoticeProfile notice = NoticeProfile.standard();
        private @Nullable PublishedNotice publishedNotice;

        private Builder(RopaId id, List<Locale> languages) {
            this.id = id;
            this.languages = languages;
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

        public Builder party(Party party) {
            parties.add(Objects.requireNonNull(party, "party"));
            return this;
        }

        public Builder vocabulary(Vocabulary vocabulary) {
            this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
            return this;
        }

        public Builder activity(ProcessingActivity activity) {
            activities.add(Objects.requireNonNull(activity, "activity"));
            return this;
        }

        public Builder tracker(Tracker tracker) {
            trackers.add(Objects.requireNonNull(tracker, "tracker"));
            return this;
        }

        public Builder trackersExtent(Extent extent) {
            this.trackersExtent = Objects.requireNonNull(extent, "extent");
            return this;
        }

        public Builder recipients(Stated<Recipient> recipients) {
            this.recipients = Objects.requireNonNull(recipients, "recipients");
            return this;
        }

        /** States these recipients in place of whatever was stated before. */
        public Builder recipients(Recipient... recipients) {
            return recipients(Stated.listed(List.of(recipients)));
        }

        public Builder retention(RetentionRule rule) {
            retention.add(Objects.requireNonNull(rule, "rule"));
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

        public Builder rights(RightsProcedure rights) {
            this.rights = Objects.requireNonNull(rights, "rights");
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
                    controller,
                    parties,
                    vocabulary,
                    activities,
                    trackers,
                    Optional.ofNullable(trackersExtent),
                    recipients,
                    retention,
                    measures,
                    automatedDecisions,
                    rights,
                    notice,
                    Optional.ofNullable(publishedNotice));
        }
    }
}
