package org.ropa4j.jackson.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.FindingText;
import org.ropa4j.compliance.RuleCoverage;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;

/** What the pages of the rules show is true: the one record violates the rule, at one place, and the other follows it. */
class RuleExamplesTest {
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("nb"), Locale.forLanguageTag("nn"), Locale.ENGLISH);

    /** A date or a period in ISO 8601, an optional value, a list, an argument without a value, a constant. */
    private static final Pattern AS_HELD =
            Pattern.compile("\\d{4}-\\d\\d|\\bPT?\\d|Optional[.\\[]|[\\[\\]{}]|\\b[A-Z]+_[A-Z]");

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

    /** A date, a period, a list or a word of a list reaches people in their language, never as the program holds it. */
    @ParameterizedTest
    @MethodSource("examples")
    void the_finding_is_written_out_in_every_language(RuleExample example) {
        ComplianceReport report = CHECKER.check(example.violatingRecord().ropa(), example.asOf());

        for (Locale language : LANGUAGES) {
            for (Finding finding : findingsOf(example.rule(), report)) {
                FindingText text = report.texts(language).of(finding);
                assertThat(List.of(text.title(), text.message(), text.why(), text.remedy()))
                        .as("%s in %s", example.rule(), language)
                        .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContainPattern(AS_HELD));
            }
        }
    }

    private static List<Finding> findingsOf(RuleId rule, ComplianceReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
