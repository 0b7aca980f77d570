package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategories;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferAssessment;
import org.ropa4j.notice.NoticeComposer;
import org.ropa4j.text.LocalizedText;
import org.ropa4j.validation.RopaValidator;

/** The deepest record that there can be, see {@link Ropa}, goes through everything; a deeper one cannot be made. */
class DeepRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int MOST_WITHIN = 242;
    private static final Ropa DEEP = deepRecord();

    private static Ropa deepRecord() {
        Recipient recipient = Recipient.processor(PartyId.of("acme"))
                .transfers(Transfer.to("US")
                        .assessment(TransferAssessment.builder()
                                .supplementaryMeasure(Measure.of(
                                        MeasureCategories.ENCRYPTION_AT_REST,
                                        LocalizedText.of(Locale.ENGLISH, "Nobody there has the key.")))
                                .build())
                        .build())
                .build();
        RetentionRule rule = RetentionRule.forPeriod(Period.ofYears(1), RetentionEvents.COLLECTION);
        for (int i = 0; i < MOST_WITHIN; i++) {
            recipient = Recipient.processor(PartyId.of("acme"))
                    .subProcessors(Stated.listed(List.of(recipient)))
                    .build();
            rule = new RetentionRule.Earliest(List.of(rule), Coverage.everything());
        }
        return Ropa.builder("acme", Locale.ENGLISH)
                .controller(Party.builder("acme").country("NO").build())
                .activity(ProcessingActivity.builder("sales", LocalizedText.of(Locale.ENGLISH, "Sales"))
                        .recipients(recipient)
                        .retention(rule)
                        .build())
                .build();
    }

    @Test
    void is_validated_in_shape_references_and_law() {
        ComplianceReport report = RopaValidator.of(
                        ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack()))
                .validate(DEEP, TODAY);

        assertThat(report.failures()).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals(RuleId.of("sub-processors-cyclic")))
                .hasSize(MOST_WITHIN);
    }

    @Test
    void is_written_and_read_back() {
        for (RopaWriter writer : List.of(RopaWriter.json(), RopaWriter.yaml())) {
            String text = writer.write(DEEP);
            String name = text.startsWith("{") ? "deep.json" : "deep.yaml";

            RopaDocument read = RopaReader.byFileName().read(name, text);

            assertThat(read.ropa()).isEqualTo(DEEP);
            assertThat(writer.write(read.ropa())).isEqualTo(text);
        }
    }

    @Test
    void is_told_in_a_notice() {
        assertThat(NoticeComposer.of(Locale.ENGLISH, TODAY)
                        .draft(DEEP)
                        .coverage()
                        .gaps())
                .isNotEmpty();
    }

    @Test
    void is_resolved() {
        assertThat(DEEP.resolved().references().to(PartyId.of("acme"))).hasSize(MOST_WITHIN + 2);
        assertThat(DEEP.resolved().thirdCountryAccess(TODAY)).isNotEmpty();
        assertThat(DEEP.resolved().cellsOf(DEEP.activities().get(0))).isEmpty();
    }
}
