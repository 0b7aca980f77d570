package org.ropa4j.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ropa4j.law.Country;

/**
 * Answers questions about a record for which references have to be followed and inheritance worked out: who controls an
 * activity, what it inherits, what a category is called.
 *
 * <p>Built once in time linear in the record; every answer takes constant time or time linear in the answer. Where two
 * elements have the same identifier the first counts (the validator reports the second). Immutable and thread-safe.
 */
public final class ResolvedRopa {
    private final Ropa ropa;
    private final Map<PartyId, Party> parties;
    private final Map<ActivityId, ProcessingActivity> activities;
    private final Map<TrackerId, Tracker> trackers;
    private final Map<ActivityId, List<Tracker>> trackersByActivity;
    private final Map<DataCategoryId, DataCategory> dataCategories;
    private final Map<DataSubjectCategoryId, DataSubjectCategory> dataSubjects;
    private final Map<PurposeCategoryId, PurposeCategory> purposes;
    private final Map<RecipientCategoryId, RecipientCategory> recipients;
    private final Map<MeasureCategoryId, MeasureCategory> measures;
    private final Map<RetentionEventId, RetentionEvent> events;
    private final Map<DataCategoryId, List<DataCategoryId>> broaderData;
    private final Map<PurposeCategoryId, List<PurposeCategoryId>> broaderPurposes;
    private final Map<DataGroupId, DataGroup> dataGroups;
    private final Map<ActivityId, ProcessorActivity> processorActivities;
    private final JointArrangements jointArrangements;
    private final List<DataSubjectCategoryId> everybody;

    ResolvedRopa(Ropa ropa) {
        this.ropa = Objects.requireNonNull(ropa, "ropa");
        parties = firstById(ropa.parties(), Party::id);
        activities = firstById(ropa.activities(), ProcessingActivity::id);
        trackers = firstById(ropa.trackers(), Tracker::id);
        trackersByActivity = new HashMap<>();
        for (Tracker tracker : ropa.trackers()) {
            tracker.activity()
                    .ifPresent(activity -> trackersByActivity
                            .computeIfAbsent(activity, id -> new ArrayList<>())
                            .add(tracker));
        }
        trackersByActivity.replaceAll((activity, serving) -> List.copyOf(serving));
        Vocabulary words = ropa.vocabulary().and(Vocabulary.builtIn());
        dataCategories = firstById(words.dataCategories(), DataCategory::id);
        dataSubjects = firstById(words.dataSubjects(), DataSubjectCategory::id);
        purposes = firstById(words.purposes(), PurposeCategory::id);
        recipients = firstById(words.recipients(), RecipientCategory::id);
        measures = firstById(words.measures(), MeasureCategory::id);
        events = firstById(words.events(), RetentionEvent::id);
        broaderData = broader(dataCategories, DataCategory::broader);
        broaderPurposes = broader(purposes, PurposeCategory::broader);
        dataGroups = firstById(ropa.dataGroups(), DataGroup::id);
        processorActivities = firstById(ropa.processorActivities(), ProcessorActivity::id);
        jointArrangements = new JointArrangements(ropa.jointArrangements());
        Set<DataSubjectCategoryId> concerned = new LinkedHashSet<>();
        for (ProcessingActivity activity : ropa.activities()) {
            concerned.addAll(activity.dataSubjects());
        }
        everybody = List.copyOf(concerned);
    }

    private static <I, T> Map<I, T> firstById(List<T> elements, Function<T, I> id) {
        Map<I, T> byId = new HashMap<>(elements.size() * 2);
        for (T element : elements) {
            byId.putIfAbsent(id.apply(element), element);
        }
        return byId;
    }

    /** All that a word is part of, by however many steps; words that are part of themselves lead in a circle, walked once. */
    private static <I, T> Map<I, List<I>> broader(Map<I, T> words, Function<T, Optional<I>> broader) {
        Map<I, List<I>> all = new HashMap<>();
        words.forEach((id, word) -> {
            List<I> found = new ArrayList<>();
            Optional<I> next = broader.apply(word);
            while (next.isPresent() && !found.contains(next.get())) {
                found.add(next.get());
                next = Optional.ofNullable(words.get(next.get())).flatMap(broader);
            }
            all.put(id, List.copyOf(found));
        });
        return all;
    }

    /** The record itself. */
    public Ropa ropa() {
        return ropa;
    }

    /** The controller of the record; empty if no party has its identifier. */
    public Optional<Party> controller() {
        return party(ropa.controller());
    }

    /** The party with this identifier. */
    public Optional<Party> party(PartyId id) {
        return Optional.ofNullable(parties.get(id));
    }

    /** The activity with this identifier. */
    public Optional<ProcessingActivity> activity(ActivityId id) {
        return Optional.ofNullable(activities.get(id));
    }

    /** The tracker with this identifier. */
    public Optional<Tracker> tracker(TrackerId id) {
        return Optional.ofNullable(trackers.get(id));
    }

    /** The built-in or own category of data with this identifier. */
    public Optional<DataCategory> dataCategory(DataCategoryId id) {
        return Optional.ofNullable(dataCategories.get(id));
    }

    /** The built-in or own category of data subjects with this identifier. */
    public Optional<DataSubjectCategory> dataSubjectCategory(DataSubjectCategoryId id) {
        return Optional.ofNullable(dataSubjects.get(id));
    }

    /** The built-in or own kind of purpose with this identifier. */
    public Optional<PurposeCategory> purposeCategory(PurposeCategoryId id) {
        return Optional.ofNullable(purposes.get(id));
    }

    /** The built-in or own category of recipients with this identifier. */
    public Optional<RecipientCategory> recipientCategory(RecipientCategoryId id) {
        return Optional.ofNullable(recipients.get(id));
    }

    /** The built-in or own kind of measure with this identifier. */
    public Optional<MeasureCategory> measureCategory(MeasureCategoryId id) {
        return Optional.ofNullable(measures.get(id));
    }

    /** The built-in or own event with this identifier. */
    public Optional<RetentionEvent> retentionEvent(RetentionEventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The data group with this identifier. */
    public Optional<DataGroup> dataGroup(DataGroupId id) {
        return Optional.ofNullable(dataGroups.get(id));
    }

    /** What is done on behalf of others under this identifier. */
    public Optional<ProcessorActivity> processorActivity(ActivityId id) {
        return Optional.ofNullable(processorActivities.get(id));
    }

    /** Whether one category of data is the other or part of it, by however many steps. */
    public boolean isA(DataCategoryId category, DataCategoryId broader) {
        return category.equals(broader)
                || broaderData.getOrDefault(category, List.of()).contains(broader);
    }

    /** Whether one kind of purpose is the other or part of it, by however many steps. */
    public boolean isA(PurposeCategoryId category, PurposeCategoryId broader) {
        return category.equals(broader)
                || broaderPurposes.getOrDefault(category, List.of()).contains(broader);
    }

    /** Whether some purpose of the activity is of this kind or part of it. */
    public boolean isFor(ProcessingActivity activity, PurposeCategoryId kind) {
        for (Purpose purpose : activity.purposes()) {
            if (purpose.category().isPresent() && isA(purpose.category().get(), kind)) {
                return true;
            }
        }
        return false;
    }

    /** The arrangements between the joint controllers of an activity. */
    public List<JointArrangement> jointArrangementsOf(ProcessingActivity activity) {
        return jointArrangements.of(activity.id(), controllersOf(activity));
    }

    /** Who decides about an activity: its own controllers, else that of the record. */
    public List<PartyId> controllersOf(ProcessingActivity activity) {
        return activity.controllers().isEmpty() ? List.of(ropa.controller()) : activity.controllers();
    }

    /**
     * Whose data an activity uses: those whom it names, then, if it concerns {@linkplain
     * ProcessingActivity#allDataSubjects() everybody}, those whom the other activities name.
     */
    public List<DataSubjectCategoryId> dataSubjectsOf(ProcessingActivity activity) {
        if (!activity.allDataSubjects()) {
            return activity.dataSubjects();
        }
        Set<DataSubjectCategoryId> all = new LinkedHashSet<>(activity.dataSubjects());
        all.addAll(everybody);
        return List.copyOf(all);
    }

    /** Where the people are whom an activity concerns: what it says itself, else what the record says. */
    public List<Country> dataSubjectsIn(ProcessingActivity activity) {
        return activity.dataSubjectsIn().isEmpty() ? ropa.dataSubjectsIn() : activity.dataSubjectsIn();
    }

    /** How an activity deals with children: what it says itself, else what the record says. */
    public Optional<ChildPolicy> childrenIn(ProcessingActivity activity) {
        return activity.children().or(ropa::children);
    }

    /** Who receives an activity's data: what it states, else what the record states. */
    public Stated<Recipient> recipientsOf(ProcessingActivity activity) {
        return activity.recipients().orElse(ropa.recipients());
    }

    /** How long an activity's data are kept: its own rules, else those of the record. */
    public List<RetentionRule> retentionOf(ProcessingActivity activity) {
        return activity.retention().isEmpty() ? ropa.retention() : activity.retention();
    }

    /** Automated decisions in an activity: what it states, else what the record states. */
    public Stated<AutomatedDecision> automatedDecisionsOf(ProcessingActivity activity) {
        return activity.automatedDecisions().orElse(ropa.automatedDecisions());
    }

    /** The trackers that serve an activity, in the order of the record. */
    public List<Tracker> trackersOf(ProcessingActivity activity) {
        return trackersByActivity.getOrDefault(activity.id(), List.of());
    }

    /** How people are asked for a tracker: what it states, else what the record states for all. */
    public Optional<TrackerConsent> consentFor(Tracker tracker) {
        return tracker.consent().or(ropa.trackerPolicy()::consent);
    }

    /**
     * The cells of an activity: each category of data that it uses, of its own, of its groups, and of all other activities if
     * it uses {@linkplain ProcessingActivity#allData() all data}, with everything inherited filled in.
     */
    public List<DataCell> cellsOf(ProcessingActivity activity) {
        return new CellFinder(this).cellsOf(activity, category -> true);
    }

    /** Those {@linkplain #cellsOf(ProcessingActivity) cells of an activity} whose category is one of these. */
    public List<DataCell> cellsOf(ProcessingActivity activity, Predicate<DataCategoryId> categories) {
        return new CellFinder(this).cellsOf(activity, Objects.requireNonNull(categories, "categories"));
    }

    /** Transfers that a recipient brings: what it states, else what the record states. */
    public Stated<Transfer> transfersOf(Recipient recipient) {
        return recipient.transfers().orElse(ropa.transfers());
    }

    /** Transfers in an activity: those of its recipients, of their sub-processors and of the recipients of single data. */
    public List<Transfer> transfersOf(ProcessingActivity activity) {
        Set<Transfer> transfers = new LinkedHashSet<>();
        recipientsOf(activity).items().forEach(recipient -> addTransfers(recipient, transfers));
        for (DataUse use : usesOf(activity)) {
            use.recipients().items().forEach(recipient -> addTransfers(recipient, transfers));
        }
        return List.copyOf(transfers);
    }

    private void addTransfers(Recipient recipient, Set<Transfer> transfers) {
        transfers.addAll(transfersOf(recipient).items());
        recipient.subProcessors().items().forEach(next -> addTransfers(next, transfers));
    }

    /** What people can demand in an activity, right by right in the order of {@link Right}, as follows from law and bases. */
    public List<Entitlement> rightsOf(ProcessingActivity activity) {
        return new RightsFinder(this).rightsIn(activity);
    }

    /** Whether direct marketing is done in an activity: it says so, or a purpose is of that kind. */
    public boolean isMarketing(ProcessingActivity activity) {
        return activity.marketing().isPresent() || isFor(activity, PurposeCategories.DIRECT_MARKETING);
    }

    /** Who outside the EEA sees which data on a day: recipients, their sub-processors, places of storage, trackers. */
    public List<ThirdCountryAccess> thirdCountryAccess(LocalDate date) {
        return new ThirdCountrySearch(this, Objects.requireNonNull(date, "date")).find();
    }

    /** Which parts of the record refer to which; built anew at each call, in time linear in the record. */
    public References references() {
        return References.in(ropa);
    }

    /** What permits the special, criminal or identity data of an activity and of its single data. */
    public List<DataPermission> permissionsOf(ProcessingActivity activity) {
        return withThoseOfData(activity.permittedBy(), activity, DataUse::permittedBy);
    }

    /** All bases in an activity: those of its purposes and those that single data have of their own. */
    public List<LegalBasis> allBasesOf(ProcessingActivity activity) {
        return withThoseOfData(basesOf(activity), activity, DataUse::bases);
    }

    /** What holds for an activity as a whole and what single data add to it, each once. */
    private <T> List<T> withThoseOfData(
            List<T> ofActivity, ProcessingActivity activity, Function<DataUse, List<T>> ofData) {
        List<T> all = new ArrayList<>(ofActivity);
        for (DataUse use : usesOf(activity)) {
            all.addAll(ofData.apply(use));
        }
        return List.copyOf(all.size() > 1 ? new LinkedHashSet<>(all) : all);
    }

    /** The data that an activity names itself and those of its groups. */
    public List<DataUse> usesOf(ProcessingActivity activity) {
        if (activity.dataGroups().isEmpty()) {
            return activity.data();
        }
        List<DataUse> uses = new ArrayList<>(activity.data());
        for (DataGroupId group : activity.dataGroups()) {
            dataGroup(group).ifPresent(found -> uses.addAll(found.data()));
        }
        return uses;
    }

    /** All bases of an activity, purpose by purpose. */
    public List<LegalBasis> basesOf(ProcessingActivity activity) {
        List<LegalBasis> bases = new ArrayList<>();
        for (Purpose purpose : activity.purposes()) {
            bases.addAll(purpose.bases());
        }
        return Collections.unmodifiableList(bases);
    }

    /** Whether some purpose of the activity rests on a basis of this kind. */
    public boolean restsOn(ProcessingActivity activity, Class<? extends LegalBasis> kind) {
        for (Purpose purpose : activity.purposes()) {
            for (LegalBasis basis : purpose.bases()) {
                if (kind.isInstance(basis)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The parties that provide trackers, each with its trackers, in the order of the record. */
    public Map<PartyId, List<Tracker>> trackersByProvider() {
        Map<PartyId, List<Tracker>> byProvider = new LinkedHashMap<>();
        for (Tracker tracker : ropa.trackers()) {
            tracker.provider()
                    .ifPresent(provider -> byProvider
                            .computeIfAbsent(provider, id -> new ArrayList<>())
                            .add(tracker));
        }
        return byProvider;
    }

    /** Every party that the record states as a recipient, of whichever activity. */
    public Set<PartyId> recipientParties() {
        Set<PartyId> named = new LinkedHashSet<>();
        Set<DataGroupId> seen = new HashSet<>();
        addParties(ropa.recipients(), named);
        for (ProcessingActivity activity : ropa.activities()) {
            addParties(activity.recipients(), named);
            activity.data().forEach(use -> addParties(use.recipients(), named));
            for (DataGroupId id : activity.dataGroups()) {
                if (seen.add(id)) {
                    dataGroup(id).ifPresent(group -> group.data().forEach(use -> addParties(use.recipients(), named)));
                }
            }
        }
        return named;
    }

    private static void addParties(Stated<Recipient> recipients, Set<PartyId> named) {
        for (Recipient recipient : recipients.items()) {
            recipient.party().ifPresent(named::add);
        }
    }
}
