package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferAssessment;

class TransferAssessmentRulesTest {
    private static final String RULE = "transfer-assessment-older-than-law";

    /** The checks are made on 23 November 2026. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-26, 2025-01-27, WARNING",
        "2025-01-27, 2025-01-27, passed",
        "2025-01-28, 2025-01-27, passed",
        "2025-01-27, 2026-11-23, WARNING",
        "2025-01-27, 2026-11-24, passed",
        "2025-01-27, , undetermined",
        ", 2025-01-27, undetermined"
    })
    void a_change_of_the_law_calls_for_a_new_assessment(
            @Nullable LocalDate assessed, @Nullable LocalDate changed, String expected) {
        assertThat(verdict(
                        RULE,
                        to(
                                "US",
                                new TransferAssessment(
                                        Optional.ofNullable(assessed),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.ofNullable(changed),
                                        Optional.empty()))))
                .isEqualTo(expected);
    }

    @Test
    void within_the_eea_and_before_the_judgment_nobody_has_to_assess() {
        TransferAssessment old = TransferAssessment.builder()
                .date(LocalDate.of(2019, 1, 1))
                .lawChanged(LocalDate.of(2020, 1, 1))
                .build();

        assertThat(verdict(RULE, to("DK", old))).isEqualTo("not applicable");
        assertThat(verdict(RULE, to("US", old), LocalDate.of(2020, 7, 15))).isEqualTo("silent");
        assertThat(verdict(RULE, to("US", old), LocalDate.of(2020, 7, 16))).isEqualTo("WARNING");
    }

    private static Ropa.Builder to(String country, TransferAssessment assessment) {
        return Verdicts.in("NO")
                .transfers(Stated.listed(
                        List.of(Transfer.to(country).assessment(assessment).build())));
    }
}
