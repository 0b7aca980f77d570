package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.RuleCoverage;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.model.Administration;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;

/** Small records, and what one rule says of them. */
final class Verdicts {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());

    private Verdicts() {}

    /**
     * What a rule says of a record: the severity of its findings; else as {@link #outcome(String, Ropa, LocalDate)} calls it.
     */
    static String verdict(String rule, Ropa record, LocalDate asOf) {
        RuleCoverage coverage = coverage(rule, record, asOf);
        String outcome = outcome(coverage);
        return outcome.equals("violated") ? coverage.severity().orElseThrow().name() : outcome;
    }

    /**
     * What a rule says of a record, however severe: {@code violated}, {@code undetermined}, {@code passed} or {@code not
     * applicable}, the first that there is; {@code silent} where it does not speak at all.
     */
    static String outcome(String rule, Ropa record, LocalDate asOf) {
        return outcome(coverage(rule, record, asOf));
    }

    private static String outcome(RuleCoverage coverage) {
        if (coverage.severity().isEmpty()) {
            return "silent";
        }
        if (coverage.violated() > 0) {
            return "violated";
        }
        if (coverage.undetermined() > 0) {
            return "undetermined";
        }
        return coverage.passed() > 0 ? "passed" : "not applicable";
    }

    /** No rule may have failed. */
    private static RuleCoverage coverage(String rule, Ropa record, LocalDate asOf) {
        ComplianceReport report = CHECKER.check(record, asOf);
        assertThat(report.failures()).isEmpty();
        return report.coverageOf(RuleId.of(rule)).orElseThrow();
    }

    static String outcome(String rule, Ropa record) {
        return outcome(rule, record, TODAY);
    }

    static String outcome(String rule, Ropa.Builder record) {
        return outcome(rule, record.build());
    }

    static String outcome(String rule, Ropa.Builder record, LocalDate asOf) {
        return outcome(rule, record.build(), asOf);
    }

    static String verdict(String rule, Ropa record) {
        return verdict(rule, record, TODAY);
    }

    static String verdict(String rule, Ropa.Builder record) {
        return verdict(rule, record.build());
    }

    static String verdict(String rule, Ropa.Builder record, LocalDate asOf) {
        return verdict(rule, record.build(), asOf);
    }

    /** The record of a controller in a country. */
    static Ropa.Builder in(String country) {
        return of(Party.builder("shop").country(country));
    }

    static Ropa.Builder of(Party.Builder controller) {
        return Ropa.builder("shop", Locale.ENGLISH).controller(controller.build());
    }

    /** The same as an organisation's own register, which says who looks after it. */
    static Ropa.Builder register(Ropa.Builder record) {
        return record.administration(
                Administration.builder().owner(text("the manager")).build());
    }

    /** A record in Norway with one activity. */
    static Ropa.Builder with(UnaryOperator<ProcessingActivity.Builder> activity) {
        return in("NO").activity(activity(activity));
    }

    static ProcessingActivity activity(UnaryOperator<ProcessingActivity.Builder> activity) {
        return activity.apply(activity()).build();
    }

    static ProcessingActivity.Builder activity() {
        return ProcessingActivity.builder("orders", text("Orders"));
    }

    static Purpose purpose(String category, LegalBasis... bases) {
        return Purpose.of(PurposeCategoryId.of(category), text("a purpose"), bases);
    }

    static Purpose purpose(LegalBasis... bases) {
        return Purpose.of(text("a purpose"), bases);
    }

    static LocalizedText text(String english) {
        return LocalizedText.of(Locale.ENGLISH, english);
    }
}
