package org.ropa4j.compliance;

import java.util.Objects;
import java.util.Optional;

/**
 * How much one rule looked at, and with what outcome: every element of its subject is counted once.
 *
 * @param rule which rule
 * @param severity how severe a violation is on the day of the check; empty if the rule does not speak then and there
 * @param passed elements in which all was well
 * @param violated elements with a finding that counts
 * @param notApplicable elements that the rule is not about
 * @param undetermined elements for which the record lacks a fact that the rule needs
 * @param suppressed elements with a finding that was accepted, by a suppression or a baseline
 * @param failed elements on which the rule itself broke down, see {@link ComplianceReport#failures()}
 */
public record RuleCoverage(
        RuleId rule,
        Optional<Severity> severity,
        int passed,
        int violated,
        int notApplicable,
        int undetermined,
        int suppressed,
        int failed)
        implements Comparable<RuleCoverage> {

    /** Checks that nothing is null. */
    public RuleCoverage {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
    }

    /** Elements on which the rule came to a verdict. */
    public int judged() {
        return passed + violated + suppressed;
    }

    /** Elements that the rule was shown. */
    public int shown() {
        return passed + violated + notApplicable + undetermined + suppressed + failed;
    }

    /** This coverage when so many of the findings are accepted. */
    RuleCoverage accepting(int findings) {
        return findings == 0
                ? this
                : new RuleCoverage(
                        rule,
                        severity,
                        passed,
                        violated - findings,
                        notApplicable,
                        undetermined,
                        suppressed + findings,
                        failed);
    }

    /** By rule. */
    @Override
    public int compareTo(RuleCoverage other) {
        return rule.compareTo(other.rule);
    }
}
