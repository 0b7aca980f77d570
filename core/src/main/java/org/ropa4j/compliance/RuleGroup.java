package org.ropa4j.compliance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Citation;

/**
 * The rules that look at one subject and speak on the day of the check, with their counts. The inner loop of a check: no
 * text, no path and no citation is made unless a rule is violated.
 */
final class RuleGroup<T> {
    private final Tally tally;
    private final List<Counted<T>> rules;

    RuleGroup(Tally tally, List<Counted<T>> rules) {
        this.tally = tally;
        this.rules = rules;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Shows the rules an element, found in {@code component} of what {@code in} stands for, at {@code index} if that is a list. */
    void show(T element, CheckContext in, String component, int index) {
        for (int i = 0; i < rules.size(); i++) {
            Counted<T> counted = rules.get(i);
            try {
                switch (counted.rule.judge(element, in)) {
                    case PASSED -> counted.passed++;
                    case NOT_APPLICABLE -> counted.notApplicable++;
                    case UNDETERMINED -> counted.undetermined++;
                    case VIOLATED -> {
                        ModelPath path = CheckContext.step(in.path(), component, index);
                        tally.add(counted.finding(element, in, path));
                        counted.violated++;
                    }
                }
            } catch (RuntimeException e) {
                counted.failed++;
                tally.add(new RuleFailure(counted.rule.id(), CheckContext.step(in.path(), component, index), e));
            }
        }
    }

    /** A component that holds one element. */
    void show(T element, CheckContext in, String component) {
        show(element, in, component, -1);
    }

    /** A component that holds one element or none. */
    void show(Optional<T> element, CheckContext in, String component) {
        if (element.isPresent()) {
            show(element.get(), in, component, -1);
        }
    }

    /** A component that holds a list. */
    void showAll(List<T> elements, CheckContext in, String component) {
        if (isEmpty()) {
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            show(elements.get(i), in, component, i);
        }
    }

    /** A rule that speaks, how severely, and what it has said so far. */
    static final class Counted<T> {
        private final Rule<T> rule;
        private final Severity severity;
        private @Nullable List<Citation> citations;
        private int passed;
        private int violated;
        private int notApplicable;
        private int undetermined;
        private int failed;

        Counted(Rule<T> rule, Severity severity) {
            this.rule = rule;
            this.severity = severity;
        }

        /** The citations are the same for all findings of one check, and worked out for the first. */
        private Finding finding(T element, CheckContext in, ModelPath path) {
            if (citations == null) {
                citations = List.copyOf(rule.citationsFor(in.asOf(), in.controllerCountry()));
            }
            return rule.finding(severity, citations, element, in, path);
        }

        RuleCoverage coverage() {
            return new RuleCoverage(
                    rule.id(), Optional.of(severity), passed, violated, notApplicable, undetermined, 0, failed);
        }
    }
}
