package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.RETENTION_RULE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Citation;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RetentionRule.Prolonged;
import org.ropa4j.model.RetentionRule.Statutory;
import org.ropa4j.model.RetentionRule.WhileNecessary;
import org.ropa4j.model.Withdrawal;

/** "As long as necessary", where nothing more is said. */
final class VagueRetentionRules {
    static final Rule<RetentionRule> VAGUE = Rule.on(RETENTION_RULE, "retention-vague")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 5(1)(e)", "WP260 rev.01")
            .error()
            .appliesWhen(WhileNecessary.class::isInstance)
            .violatedWhen((rule, in) ->
                    !isSettledForSomeData(in) && !leftOpen(rule, in).isEmpty())
            .with(
                    "activities",
                    (rule, in) -> leftOpen(rule, in).stream()
                            .map(ProcessingActivity::name)
                            .toList())
            .build();

    /** Times that are set for most data show that somebody has thought about it; what they leave over weighs less. */
    static final Rule<RetentionRule> VAGUE_FOR_REST = Rule.on(RETENTION_RULE, "retention-vague-for-the-rest")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 5(1)(e)", "WP260 rev.01")
            .warning()
            .appliesWhen((rule, in) -> rule instanceof WhileNecessary && isSettledForSomeData(in))
            .violatedWhen((rule, in) -> !leftOpen(rule, in).isEmpty())
            .with(
                    "activities",
                    (rule, in) -> leftOpen(rule, in).stream()
                            .map(ProcessingActivity::name)
                            .toList())
            .build();

    static final List<Rule<?>> GDPR = List.of(VAGUE, VAGUE_FOR_REST);

    private VagueRetentionRules() {}

    /**
     * The activities for which "as long as necessary" is all that is said: some of their people have no rule beside it that
     * gives a period, an event or a criterion. Each activity is asked once, for the list of rules that holds for it.
     */
    private static List<ProcessingActivity> leftOpen(RetentionRule vague, CheckContext in) {
        Set<DataSubjectCategoryId> settled = new HashSet<>();
        Set<DataGroupId> groups = new HashSet<>();
        Set<DataCategoryId> data = new HashSet<>();
        Set<Citation> prolonging = new HashSet<>();
        for (RetentionRule rule : RetentionRules.beside(in)) {
            RetentionRules.prolongingBasis(rule).ifPresent(basis -> prolonging.add(basis.provision()));
            if (isConcrete(rule)) {
                if (RetentionRules.coversEverything(rule)) {
                    return List.of();
                }
                groups.addAll(rule.coverage().dataGroups());
                data.addAll(rule.coverage().data());
                if (!RetentionRules.namesData(rule)) {
                    settled.addAll(rule.coverage().dataSubjects());
                }
            }
        }
        List<ProcessingActivity> concerned = in.isInActivity()
                ? List.of(in.activity())
                : in.ropa().activities().stream()
                        .filter(activity -> activity.retention().isEmpty())
                        .toList();
        return concerned.stream()
                .filter(activity -> !RetentionRules.endsWithTrackers(activity, in))
                .filter(activity -> !isOnlyTrackers(activity, in))
                .filter(activity -> !isListPeopleLeave(activity))
                .filter(activity -> !usesNothingBut(groups, data, activity))
                .filter(activity -> !restsOnNothingBut(prolonging, activity, in))
                .filter(activity -> leavesOpen(vague, activity, settled))
                .toList();
    }

    private static boolean leavesOpen(
            RetentionRule vague, ProcessingActivity activity, Set<DataSubjectCategoryId> settled) {
        List<DataSubjectCategoryId> people = vague.coverage().dataSubjects();
        return activity.dataSubjects().isEmpty()
                || activity.dataSubjects().stream()
                        .anyMatch(person -> !settled.contains(person) && (people.isEmpty() || people.contains(person)));
    }

    private static boolean isSettledForSomeData(CheckContext in) {
        return RetentionRules.beside(in).stream().anyMatch(rule -> isConcrete(rule) && RetentionRules.namesData(rule));
    }

    /** What belongs to a group that has a time goes with it, and so do the few data that an activity adds to its groups. */
    private static boolean usesNothingBut(
            Set<DataGroupId> groups, Set<DataCategoryId> data, ProcessingActivity activity) {
        return activity.dataGroups().isEmpty()
                ? !activity.data().isEmpty()
                        && activity.data().stream().map(DataUse::category).allMatch(data::contains)
                : groups.containsAll(activity.dataGroups());
    }

    /** Whether the activity is itself what the rules that prolong others are about: a legal duty, say. */
    private static boolean restsOnNothingBut(Set<Citation> provisions, ProcessingActivity activity, CheckContext in) {
        List<LegalBasis> bases = in.resolved().basesOf(activity);
        return !bases.isEmpty() && bases.stream().allMatch(basis -> provisions.contains(basis.provision()));
    }

    /** Longer than other rules say, or when people ask for it, is no answer to how long. */
    private static boolean isConcrete(RetentionRule rule) {
        return !(rule instanceof WhileNecessary)
                && !(rule instanceof Prolonged)
                && !(rule instanceof Statutory statutory && statutory.laws().isEmpty())
                && !(rule instanceof RetentionRule.UntilEvent until
                        && until.event().equals(RetentionEvents.ERASURE_REQUESTED));
    }

    /** Where no data beside the trackers' own are recorded, how long they last is asked tracker by tracker. */
    private static boolean isOnlyTrackers(ProcessingActivity activity, CheckContext in) {
        return activity.data().isEmpty()
                && activity.dataGroups().isEmpty()
                && !activity.allData()
                && !in.resolved().trackersOf(activity).isEmpty();
    }

    /** Whoever can leave a list of addresses altogether knows how long the address stays on it. */
    private static boolean isListPeopleLeave(ProcessingActivity activity) {
        return activity.marketing()
                .flatMap(Marketing::optOut)
                .filter(optOut -> optOut.reach().equals(Optional.of(Withdrawal.Reach.EVERYTHING)))
                .filter(optOut -> optOut.effect().isPresent())
                .isPresent();
    }
}
