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
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataCell;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
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
    private @Nullable KnownActivity atHand;
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

    /** What follows from one activity; rules ask about one after another, so that it is enough to keep the last. */
    KnownActivity known(ProcessingActivity activity) {
        if (atHand == null || !atHand.is(activity)) {
            atHand = new KnownActivity(activity, resolved);
        }
        return atHand;
    }

    List<DataCell> protectedData(ProcessingActivity activity) {
        return !activity.allData() || holdsProtectedData() ? known(activity).protectedData() : List.of();
    }

    private boolean holdsProtectedData() {
        if (holdsProtectedData == null) {
            holdsProtectedData = ropa().activities().stream()
                    .anyMatch(activity -> new KnownActivity(activity, resolved).namesProtectedData());
        }
        return holdsProtectedData;
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
