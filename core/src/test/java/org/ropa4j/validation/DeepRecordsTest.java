package org.ropa4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;

/** Nobody nests as deep as this; who does gets an answer, on a thread like any other. */
class DeepRecordsTest {
    private static final int LEVELS = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RopaValidator VALIDATOR =
            RopaValidator.of(ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack()));

    @Test
    void times_within_times_are_checked_to_the_innermost() throws InterruptedException {
        RetentionRule rule = RetentionRule.forPeriod(Period.ZERO, RetentionEvents.COLLECTION);
        for (int level = 1; level < LEVELS; level++) {
            rule = new RetentionRule.Earliest(List.of(rule), Coverage.everything());
        }

        ComplianceReport report = validate(record().retention(rule).build());

        assertThat(report.failures()).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().toString().equals("period-not-positive"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/retention/0" + "/rules/0".repeat(LEVELS - 1) + "/period");
    }

    @Test
    void sub_processors_of_sub_processors_are_checked_to_the_last() throws InterruptedException {
        Recipient recipient = Recipient.processor(PartyId.of("nobody")).build();
        for (int level = 1; level < LEVELS; level++) {
            recipient = Recipient.processor(PartyId.of("acme"))
                    .subProcessors(Stated.listed(List.of(recipient)))
                    .build();
        }

        ComplianceReport report =
                validate(record().recipients(Stated.listed(List.of(recipient))).build());

        assertThat(report.failures()).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().toString().equals("reference-dangling"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/recipients/0" + "/subProcessors/0".repeat(LEVELS - 1) + "/party");
    }

    private static Ropa.Builder record() {
        return Ropa.builder("acme", Locale.ENGLISH)
                .controller(Party.builder("acme").country("NO").build());
    }

    /** On a thread of its own, whose stack has the size that threads have if nobody asks for another. */
    private static ComplianceReport validate(Ropa ropa) throws InterruptedException {
        AtomicReference<ComplianceReport> report = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> report.set(VALIDATOR.validate(ropa, TODAY)));
        thread.setUncaughtExceptionHandler((where, what) -> thrown.set(what));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
        return report.get();
    }
}
