package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes together during one check: the rules that speak, grouped by subject, and what they find. */
final class Tally {
    private final Map<Subject<?>, List<Rule<?>>> rulesBySubject;
    private final CheckedRecord record;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private final List<RuleGroup.Counted<?>> speaking = new ArrayList<>();
    private final List<RuleCoverage> silent = new ArrayList<>();

    Tally(Map<Subject<?>, List<Rule<?>>> rulesBySubject, CheckedRecord record) {
        this.rulesBySubject = rulesBySubject;
        this.record = record;
    }

    /** The rules for a subject that speak on the day; asked once for every subject. */
    <T> RuleGroup<T> group(Subject<T> subject) {
        List<RuleGroup.Counted<T>> counted = new ArrayList<>();
        for (Rule<?> any : rulesBySubject.getOrDefault(subject, List.of())) {
            // The map holds rules under their own subject, and a subject has one type.
            @SuppressWarnings("unchecked")
            Rule<T> rule = (Rule<T>) any;
            Optional<Severity> severity =
                    speaks(rule) ? rule.severity(record.asOf(), record.country()) : Optional.empty();
            if (severity.isPresent()) {
                counted.add(new RuleGroup.Counted<>(rule, severity.get()));
            } else {
                silent.add(new RuleCoverage(rule.id(), Optional.empty(), 0, 0, 0, 0, 0, 0));
            }
        }
        speaking.addAll(counted);
        return new RuleGroup<>(this, counted);
    }

    /** Law binds nobody before it applies; what rests on no law holds at all times. */
    private boolean speaks(Rule<?> rule) {
        return rule.citations().isEmpty() || record.isGdprInForce();
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(RuleFailure failure) {
        failures.add(failure);
    }

    List<Finding> findings() {
        return findings;
    }

    List<RuleFailure> failures() {
        return failures;
    }

    List<RuleCoverage> coverage() {
        List<RuleCoverage> coverage = new ArrayList<>(silent);
        speaking.forEach(counted -> coverage.add(counted.coverage()));
        return coverage;
    }
}
