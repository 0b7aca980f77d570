package org.ropa4j.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ropa4j.examples.shop.ShopRecord.assertThatRecord;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ropa4j.compliance.RopaAssert;
import org.ropa4j.compliance.Severity;
import org.ropa4j.jackson.RopaDocument;

/** The gate: the record complies, but for what we accept and what was there before. */
class RecordTest {
    @Test
    void the_record_complies() throws IOException {
        gate(ShopRecord.read()).complies(Severity.WARNING);
    }

    @Test
    void what_is_mended_leaves_the_baseline() throws IOException {
        assertThat(gate(ShopRecord.read()).report().gone()).isEmpty();
    }

    @Test
    void a_new_finding_fails() throws IOException {
        RopaAssert changed = gate(ShopRecord.readWith("period: P2Y", "period: P12Y"));

        assertThatThrownBy(() -> changed.complies(Severity.WARNING)).hasMessage("""
                        The record eksempelsaler does not comply as of 2026-11-23.
                        1 error, 0 warnings, 0 remarks

                        eksempelsaler.ropa.yaml:182:5  Kept for more than ten years  [house-ten-years-at-most]
                          /activities/1/retention
                          Insoles made to measure: Data are recorded as kept for more than ten years.
                          Set a shorter time.
                        """);
    }

    @Test
    void an_accepted_risk_comes_back_when_its_time_is_up() throws IOException {
        LocalDate lastDay = LocalDate.of(2027, 1, 31);
        RopaAssert record = gate(ShopRecord.read());

        record.asOf(lastDay).complies(Severity.WARNING);
        assertThatThrownBy(() -> record.asOf(lastDay.plusDays(1)).complies(Severity.WARNING))
                .hasMessage("""
                        The record eksempelsaler does not comply as of 2027-02-01.
                        1 error, 1 warning, 0 remarks

                        eksempelsaler.ropa.yaml:336:5  The lifetime of a cookie is not recorded  [tracker-lifetime-missing]
                          /trackers/0/lifetime
                          It is not recorded how long es_session stays.
                          Enter the lifetime.

                        eksempelsaler.accepted.yaml:2:3  Suppression has expired  [suppression-expired]
                          /
                          The suppression of tracker-lifetime-missing at /trackers[session] held until 31 January 2027 and
                          no longer does. Its reason was: The supplier of the shop system documents it in January.
                          Mend what tracker-lifetime-missing finds, or decide anew and give a later day; if nothing is found
                          any more, take the suppression out.
                        """);
    }

    private static RopaAssert gate(RopaDocument record) throws IOException {
        return assertThatRecord(record).suppressing(ShopRecord.accepted()).against(ShopRecord.baseline());
    }
}
