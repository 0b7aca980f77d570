package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.RuleCoverage;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;

/** What one rule says of a record that holds one thing for it to judge. */
final class Verdict {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());

    private Verdict() {}

    /** The severity of the one finding; else "passed", "undetermined", "not applicable", or "silent" where no rule speaks. */
    static String of(String rule, Ropa ropa) {
        return of(rule, ropa, TODAY);
    }

    static String of(String rule, Ropa ropa, LocalDate asOf) {
        ComplianceReport report = CHECKER.check(ropa, asOf);
        assertThat(report.failures()).isEmpty();
        RuleCoverage coverage = report.coverageOf(RuleId.of(rule)).orElseThrow();
        if (coverage.severity().isEmpty()) {
            return "silent";
        }
        assertThat(coverage.shown()).isEqualTo(1);
        List<String> found = Stream.of(
                        coverage.violated() > 0
                                ? coverage.severity().orElseThrow().name()
                                : "",
                        coverage.passed() > 0 ? "passed" : "",
                        coverage.undetermined() > 0 ? "undetermined" : "",
                        coverage.notApplicable() > 0 ? "not applicable" : "")
                .filter(word -> !word.isEmpty())
                .toList();
        return String.join(" ", found);
    }

    static Ropa.Builder ropa() {
        return ropa("NO");
    }

    static Ropa.Builder ropa(String country) {
        return Ropa.builder("example", Locale.ENGLISH)
                .controller(Party.builder("example").country(country).build());
    }

    static ProcessingActivity.Builder activity() {
        return ProcessingActivity.builder("activity", text("An activity"));
    }

    static LocalizedText text(String english) {
        return LocalizedText.of(Locale.ENGLISH, english);
    }
}
