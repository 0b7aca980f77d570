package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.RETENTION_RULE;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Instrument;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RetentionRule.Statutory;
import org.ropa4j.model.RetentionRule.WhileNecessary;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.Tracker;

/** How long data are kept, and what becomes of them. */
final class RetentionRules {
    private static final Instrument BOOKKEEPING_ACT = Instrument.of("bokforingsloven");
    private static final Period FIVE_YEARS = Period.ofYears(5);

    static final Rule<ProcessingActivity> MISSING = Rule.on(ACTIVITY, "retention-missing")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 30(1)(f)", "GDPR Art. 5(1)(e)")
            .error()
            .at("retention")
            .violatedWhen(
                    (activity, in) -> in.resolved().retentionOf(activity).isEmpty() && !endsWithTrackers(activity, in))
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<RetentionRule> VAGUE = Rule.on(RETENTION_RULE, "retention-vague")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 5(1)(e)", "WP260 rev.01")
            .error()
            .appliesWhen(WhileNecessary.class::isInstance)
            .violatedWhen((rule, in) -> !leftOpen(rule, in).isEmpty())
            .with(
                    "activities",
                    (rule, in) -> leftOpen(rule, in).stream()
                            .map(ProcessingActivity::name)
                            .toList())
            .build();

    static final Rule<RetentionRule> OUTCOME_OPEN = Rule.on(RETENTION_RULE, "retention-outcome-open")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 12(1)")
            .warning()
            .violatedWhen(rule -> rule.coverage().finalActions().size() > 1)
            .with("actions", rule -> rule.coverage().finalActions())
            .build();

    static final Rule<RetentionRule> STATUTE_NOT_NAMED = Rule.on(RETENTION_RULE, "retention-statute-not-named")
            .citing("GDPR Art. 13(2)(a)")
            .warning()
            .at("laws")
            .appliesWhen(Statutory.class::isInstance)
            .violatedWhen(rule ->
                    rule instanceof Statutory statutory && statutory.laws().isEmpty())
            .build();

    static final Rule<RetentionRule> BOOKKEEPING_TOO_LONG = Rule.on(RETENTION_RULE, "bookkeeping-kept-too-long")
            .citing("bokføringsloven § 13")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("period")
            .appliesWhen(RetentionRules::restsOnBookkeepingAlone)
            .undeterminedWhen((rule, in) -> ((Statutory) rule).period().isEmpty())
            .violatedWhen(rule -> exceeds(((Statutory) rule).period().orElseThrow(), FIVE_YEARS))
            .with("period", rule -> ((Statutory) rule).period().orElseThrow())
            .build();

    static final Rule<RetentionRule> BOOKKEEPING_START = Rule.on(RETENTION_RULE, "bookkeeping-counted-from-wrong-day")
            .citing("bokføringsloven § 13")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("after")
            .appliesWhen(RetentionRules::restsOnBookkeepingAlone)
            .undeterminedWhen((rule, in) -> ((Statutory) rule).after().isEmpty())
            .violatedWhen(rule -> !((Statutory) rule).after().equals(Optional.of(RetentionEvents.FINANCIAL_YEAR_ENDED)))
            .build();

    static final List<Rule<?>> GDPR = List.of(MISSING, VAGUE, OUTCOME_OPEN, STATUTE_NOT_NAMED);
    static final List<Rule<?>> NORWAY = List.of(BOOKKEEPING_TOO_LONG, BOOKKEEPING_START);

    private RetentionRules() {}

    /**
     * The activities for which "as long as necessary" is all that is said: some of their people have no rule beside it that
     * gives a period, an event or a criterion. Each activity is asked once, for the list of rules that holds for it.
     */
    private static List<ProcessingActivity> leftOpen(RetentionRule vague, CheckContext in) {
        List<RetentionRule> beside =
                in.isInActivity() ? in.activity().retention() : in.ropa().retention();
        Set<DataSubjectCategoryId> settled = new HashSet<>();
        for (RetentionRule rule : beside) {
            if (isConcrete(rule)) {
                if (coversEverything(rule)) {
                    return List.of();
                }
                settled.addAll(rule.coverage().dataSubjects());
            }
        }
        List<ProcessingActivity> concerned = in.isInActivity()
                ? List.of(in.activity())
                : in.ropa().activities().stream()
                        .filter(activity -> activity.retention().isEmpty())
                        .toList();
        return concerned.stream()
                .filter(activity -> !endsWithTrackers(activity, in))
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

    private static boolean isConcrete(RetentionRule rule) {
        return !(rule instanceof WhileNecessary)
                && !(rule instanceof Statutory statutory && statutory.laws().isEmpty());
    }

    private static boolean coversEverything(RetentionRule rule) {
        return rule.coverage().dataSubjects().isEmpty()
                && rule.coverage().scope().isEmpty();
    }

    /** Data that arise only from use and are held in trackers go when these do, if their lifetimes are recorded. */
    private static boolean endsWithTrackers(ProcessingActivity activity, CheckContext in) {
        List<Tracker> trackers = in.resolved().trackersOf(activity);
        return !trackers.isEmpty()
                && trackers.stream().allMatch(tracker -> tracker.lifetime().isPresent())
                && !activity.sources().isEmpty()
                && activity.sources().stream().allMatch(source -> source.kind() == SourceKind.USE_OF_SERVICE);
    }

    private static boolean restsOnBookkeepingAlone(RetentionRule rule) {
        return rule instanceof Statutory statutory
                && !statutory.laws().isEmpty()
                && statutory.laws().stream().allMatch(law -> law.instrument().equals(BOOKKEEPING_ACT));
    }

    /** Whether a period ends later than another that starts on the same day, so that months compare with days. */
    private static boolean exceeds(Period period, Period limit) {
        return LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plus(limit));
    }
}
