package org.ropa4j.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Country;
import org.ropa4j.law.EeaStates;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.Administration;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataCategory;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataCell;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.ThirdCountryAccess;
import org.ropa4j.model.Tracker;

/**
 * A record under check and the day it is checked for. Answers that take a pass over the record are worked out when a rule
 * first asks and kept for the rest of the check. Belongs to one check, and so to one thread.
 */
final class CheckedRecord {
    /** GDPR Art. 99(2): where the controller's country is not recorded, or the regulation applies by Art. 3(2) alone. */
    private static final LocalDate GDPR_APPLIES = LocalDate.of(2018, 5, 25);

    private final ResolvedRopa resolved;
    private final LocalDate asOf;
    private final Optional<Country> country;
    private @Nullable Set<PartyId> recipients;
    private @Nullable Map<PartyId, List<Tracker>> trackersByProvider;
    private @Nullable Set<Class<?>> kindsOfBases;
    private @Nullable List<ThirdCountryAccess> thirdCountryAccess;
    private @Nullable List<DataGroup> unusedDataGroups;
    private @Nullable Map<PurposeCategoryId, List<ProcessingActivity>> activitiesByPurpose;
    private @Nullable Set<DataCategoryId> dataKeptByStatute;
    private @Nullable Set<ActivityId> alsoDoneForOthers;
    private @Nullable Boolean classesTrackers;
    private @Nullable Boolean internalRegister;
    private @Nullable Boolean holdsProtectedData;
    private @Nullable ProcessingActivity lastAskedForProtectedData;
    private List<DataCell> itsProtectedData = List.of();
    private final Map<RecordQuestion<?>, Object> answers = new HashMap<>();

    CheckedRecord(Ropa ropa, LocalDate asOf) {
        this.resolved = ropa.resolved();
        this.asOf = asOf;
        this.country = resolved.controller().flatMap(Party::country);
    }

    ResolvedRopa resolved() {
        return resolved;
    }

    Ropa ropa() {
        return resolved.ropa();
    }

    LocalDate asOf() {
        return asOf;
    }

    Optional<Country> country() {
        return country;
    }

    boolean isGdprInForce() {
        return !asOf.isBefore(gdprAppliesFrom());
    }

    LocalDate gdprAppliesFrom() {
        return country.flatMap(EeaStates.builtIn()::gdprAppliesFrom).orElse(GDPR_APPLIES);
    }

    boolean isInternalRegister() {
        if (internalRegister == null) {
            Administration silent = Administration.notRecorded();
            internalRegister = !ropa().administration().equals(silent)
                    || ropa().activities().stream()
                            .anyMatch(activity -> !activity.administration().equals(silent));
        }
        return internalRegister;
    }

    boolean classesTrackers() {
        if (classesTrackers == null) {
            classesTrackers = ropa().trackers().stream()
                    .anyMatch(tracker -> tracker.category().isPresent());
        }
        return classesTrackers;
    }

    boolean isAlsoDoneForOthers(ProcessingActivity activity) {
        if (alsoDoneForOthers == null) {
            Set<ActivityId> found = new HashSet<>();
            ropa().processorActivities().forEach(other -> found.addAll(other.sameWorkAs()));
            alsoDoneForOthers = found;
        }
        return alsoDoneForOthers.contains(activity.id());
    }

    /** Rules ask about one activity after another, so that it is enough to keep the last answer. */
    List<DataCell> protectedData(ProcessingActivity activity) {
        if (!activity.equals(lastAskedForProtectedData)) {
            lastAskedForProtectedData = activity;
            itsProtectedData = usesProtectedData(activity)
                    ? resolved.cellsOf(activity).stream()
                            .filter(cell -> isProtected(cell.category()))
                            .toList()
                    : List.of();
        }
        return itsProtectedData;
    }

    /** Cells are made only for activities that need them: most have none. */
    private boolean usesProtectedData(ProcessingActivity activity) {
        if (activity.allData()) {
            if (holdsProtectedData == null) {
                holdsProtectedData = ropa().activities().stream().anyMatch(this::namesProtectedData);
            }
            return holdsProtectedData;
        }
        return namesProtectedData(activity);
    }

    private boolean namesProtectedData(ProcessingActivity activity) {
        if (isAnyProtected(activity.data())) {
            return true;
        }
        for (DataGroupId id : activity.dataGroups()) {
            if (isAnyProtected(resolved.dataGroup(id).map(DataGroup::data).orElse(List.of()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyProtected(List<DataUse> uses) {
        for (DataUse use : uses) {
            if (isProtected(use.category())) {
                return true;
            }
        }
        return false;
    }

    private boolean isProtected(DataCategoryId id) {
        Optional<DataCategory> category = resolved.dataCategory(id);
        return category.isPresent() && category.get().sensitivity().needsPermission();
    }

    boolean isRecipient(PartyId party) {
        if (recipients == null) {
            recipients = resolved.recipientParties();
        }
        return recipients.contains(party);
    }

    List<Tracker> trackersProvidedBy(PartyId party) {
        if (trackersByProvider == null) {
            trackersByProvider = resolved.trackersByProvider();
        }
        return trackersByProvider.getOrDefault(party, List.of());
    }

    boolean restsOn(Class<? extends LegalBasis> kind) {
        if (kindsOfBases == null) {
            Set<Class<?>> kinds = new HashSet<>();
            for (ProcessingActivity activity : ropa().activities()) {
                for (Purpose purpose : activity.purposes()) {
                    for (LegalBasis basis : purpose.bases()) {
                        kinds.add(basis.getClass());
                    }
                }
            }
            kindsOfBases = kinds;
        }
        return kindsOfBases.contains(kind);
    }

    List<ProcessingActivity> activitiesWith(PurposeCategoryId purpose) {
        if (activitiesByPurpose == null) {
            Map<PurposeCategoryId, List<ProcessingActivity>> byPurpose = new HashMap<>();
            for (ProcessingActivity activity : ropa().activities()) {
                activity.purposes().stream()
                        .flatMap(each -> each.category().stream())
                        .distinct()
                        .forEach(category -> byPurpose
                                .computeIfAbsent(category, c -> new ArrayList<>())
                                .add(activity));
            }
            activitiesByPurpose = byPurpose;
        }
        return activitiesByPurpose.getOrDefault(purpose, List.of());
    }

    List<DataGroup> unusedDataGroups() {
        if (unusedDataGroups == null) {
            Set<DataGroupId> used = new HashSet<>();
            for (ProcessingActivity activity : ropa().activities()) {
                used.addAll(activity.dataGroups());
            }
            ropa().processorActivities().forEach(activity -> used.addAll(activity.dataGroups()));
            unusedDataGroups = ropa().dataGroups().stream()
                    .filter(group -> !used.contains(group.id()))
                    .toList();
        }
        return unusedDataGroups;
    }

    Set<DataCategoryId> dataKeptByStatute() {
        if (dataKeptByStatute == null) {
            Set<DataCategoryId> kept = new HashSet<>();
            for (ProcessingActivity activity : ropa().activities()) {
                for (RetentionRule rule : activity.retention()) {
                    if (rule instanceof RetentionRule.Statutory) {
                        addCovered(rule.coverage(), activity, kept);
                    }
                }
            }
            dataKeptByStatute = kept;
        }
        return dataKeptByStatute;
    }

    /** What a rule covers; if it names no data, all that its activity uses. */
    private void addCovered(Coverage coverage, ProcessingActivity activity, Set<DataCategoryId> kept) {
        boolean named = !coverage.data().isEmpty() || !coverage.dataGroups().isEmpty();
        kept.addAll(coverage.data());
        (named ? coverage.dataGroups() : activity.dataGroups())
                .forEach(group -> resolved.dataGroup(group)
                        .ifPresent(found -> found.data().forEach(use -> kept.add(use.category()))));
        if (!named) {
            activity.data().forEach(use -> kept.add(use.category()));
        }
    }

    <T> T answer(RecordQuestion<T> question) {
        Object answer = answers.get(question);
        if (answer == null) {
            answer = question.answerFor(resolved);
            answers.put(question, answer);
        }
        // The map holds the answer that the question itself has given.
        @SuppressWarnings("unchecked")
        T known = (T) answer;
        return known;
    }

    List<ThirdCountryAccess> thirdCountryAccess() {
        if (thirdCountryAccess == null) {
            thirdCountryAccess = resolved.thirdCountryAccess(asOf);
        }
        return thirdCountryAccess;
    }
}
