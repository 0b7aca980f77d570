package org.ropa4j.compliance.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ropa4j.compliance.ComplianceChecker;
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

    /** {@code violated}, {@code undetermined}, {@code passed}, {@code not applicable} or {@code silent}: the first that there is. */
    static String verdict(String rule, Ropa.Builder record) {
        return verdict(rule, record, TODAY);
    }

    static String verdict(String rule, Ropa.Builder record, LocalDate asOf) {
        RuleCoverage coverage =
                CHECKER.check(record.build(), asOf).coverageOf(RuleId.of(rule)).orElseThrow();
        if (coverage.failed() > 0) {
            return "failed";
        }
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
        return activity.apply(ProcessingActivity.builder("orders", text("Orders")))
                .build();
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
