package org.ropa4j.jackson.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.RuleCoverage;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;

/** What the pages of the rules show is true: the one record violates the rule, at one place, and the other follows it. */
class RuleExamplesTest {
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());

    static List<RuleExample> examples() {
        return RuleExample.all();
    }

    @Test
    void every_rule_has_its_example_and_every_example_its_rule() {
        List<RuleId> rules = CHECKER.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .<RuleId>map(rule -> rule.id())
                .toList();

        assertThat(examples()).extracting(RuleExample::rule).containsExactlyInAnyOrderElementsOf(rules);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_violating_record_has_one_finding_of_the_rule_at_its_place(RuleExample example) {
        ComplianceReport report = CHECKER.check(example.violatingRecord().ropa(), example.asOf());

        assertThat(report.failures()).isEmpty();
        assertThat(findingsOf(example.rule(), report))
                .extracting(finding -> finding.path().toString())
                .containsExactly(example.path());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_compliant_record_is_looked_at_and_has_none(RuleExample example) {
        ComplianceReport report = CHECKER.check(example.compliantRecord().ropa(), example.asOf());

        assertThat(report.failures()).isEmpty();
        assertThat(findingsOf(example.rule(), report)).isEmpty();
        assertThat(report.coverageOf(example.rule()).map(RuleCoverage::passed).filter(passed -> passed > 0))
                .as("elements on which %s was asked and content", example.rule())
                .isNotEqualTo(Optional.empty());
    }

    private static List<Finding> findingsOf(RuleId rule, ComplianceReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
