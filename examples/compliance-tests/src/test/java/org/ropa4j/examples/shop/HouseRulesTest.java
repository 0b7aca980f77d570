package org.ropa4j.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ropa4j.compliance.RopaAssertions.assertThatRopa;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.FindingText;
import org.ropa4j.compliance.RuleCoverage;
import org.ropa4j.jackson.RopaDocument;

/** The house's own rules find what they are for, and say so in both of its languages. */
class HouseRulesTest {
    private static final String WORKSHOP = "    legalName: Eksempelverksted ApS\n    kind: company\n    country: DK\n";

    @Test
    void all_activities_were_looked_at() throws IOException {
        ComplianceReport report = check(ShopRecord.read());

        assertThat(report.findings()).isEmpty();
        // Until when a newsletter is sent, the subscriber decides: that may be more than ten years.
        assertThat(report.coverage())
                .extracting(each -> each.rule().value(), RuleCoverage::passed, RuleCoverage::undetermined)
                .containsExactly(tuple("house-health-data-stay", 4, 0), tuple("house-ten-years-at-most", 3, 1));
    }

    @Test
    void health_data_do_not_go_to_processors_outside_the_eea() throws IOException {
        ComplianceReport report = check(ShopRecord.readWith(WORKSHOP, WORKSHOP.replace("DK", "US")));

        assertThat(report.findings())
                .extracting(
                        finding -> finding.rule().value(),
                        finding -> report.elementOf(finding).toString())
                .containsExactly(tuple("house-health-data-stay", "/activities[made-to-measure]"));
        assertThat(words(report, "nb").message())
                .isEqualTo("Såler etter mål: Det er registrert helseopplysninger til databehandlere utenfor EØS, og det"
                        + " har virksomheten bestemt at den ikke gjør.");
        assertThat(words(report, "nb").why()).isEqualTo("Styret vil at helseopplysninger blir i EØS.");
        assertThat(words(report, "en").message())
                .isEqualTo("Insoles made to measure: health data to processors outside the EEA is recorded, which the"
                        + " house has ruled out.");
        assertThat(words(report, "en").why()).isEqualTo("The board wants health data to stay in the EEA.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: for-period\n        period: P10Y1D\n        after: delivered",
                "kind: latest\n        rules: [{kind: for-period, period: P121M}, {kind: for-period, period: P1Y}]",
                "kind: indefinite"
            })
    void nothing_is_kept_beyond_ten_years(String rule) throws IOException {
        ComplianceReport report =
                check(ShopRecord.readWith("kind: for-period\n        period: P5Y\n        after: delivered", rule));

        assertThat(report.findings())
                .extracting(
                        finding -> finding.rule().value(),
                        finding -> report.elementOf(finding).toString())
                .containsExactly(tuple("house-ten-years-at-most", "/activities[orders]/retention"));
        assertThat(words(report, "nb").message())
                .isEqualTo("Kjøp og levering: Det er registrert at opplysninger blir oppbevart i mer enn ti år.");
        assertThat(words(report, "en").message())
                .isEqualTo("Orders and delivery: Data are recorded as kept for more than ten years.");
    }

    @Test
    void ten_years_to_the_day_are_not_too_long() throws IOException {
        assertThat(check(ShopRecord.readWith(
                                "period: P5Y\n        after: delivered", "period: P10Y\n        after: delivered"))
                        .findings())
                .isEmpty();
    }

    private static ComplianceReport check(RopaDocument record) {
        return assertThatRopa(record.ropa())
                .asOf(ShopRecord.DAY)
                .withRules(HouseRules.PACK)
                .report();
    }

    private static FindingText words(ComplianceReport report, String language) {
        return report.texts(Locale.forLanguageTag(language))
                .of(report.findings().get(0));
    }
}
