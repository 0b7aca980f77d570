package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.Certification;
import org.ropa4j.model.Certification.Degree;
import org.ropa4j.model.Party;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Ropa;

/** Standards that recipients are said to meet. */
class CertificationRulesTest {
    @ParameterizedTest
    @CsvSource({"FOLLOWED, violated", "CERTIFIED, passed", "IN_PROGRESS, passed", ", not applicable"})
    void to_follow_a_standard_is_no_guarantee(@Nullable Degree degree, String expected) {
        assertThat(outcome("standard-only-followed", recipient("SOC 2", null, degree)))
                .isEqualTo(expected);
    }

    @Test
    void what_others_say_of_themselves_is_their_own_affair() {
        Ropa.Builder record = Verdicts.in("NO").party(host("SOC 2", null, Degree.FOLLOWED));

        assertThat(outcome("standard-only-followed", record)).isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO/IEC 27001, 2005, violated",
        "ISO 27001, 2013, violated",
        "ISO/IEC 27001, 2017, violated",
        "NS-EN ISO/IEC 27001, 2022, passed",
        "ISO/IEC 27001, 2023, passed",
        "ISO/IEC 27001, , undetermined",
        "ISO/IEC 27701, 2019, not applicable"
    })
    void an_edition_ends_when_its_certificates_do(String standard, @Nullable String edition, String expected) {
        Ropa.Builder record = recipient(standard, edition, Degree.CERTIFIED);

        assertThat(outcome("standard-edition-ended", record)).isEqualTo(expected);
        assertThat(outcome("standard-edition-ended", record, LocalDate.of(2025, 11, 1)))
                .isEqualTo(expected);
        assertThat(outcome("standard-edition-ended", record, LocalDate.of(2025, 10, 31)))
                .isEqualTo("silent");
    }

    private static Ropa.Builder recipient(String standard, @Nullable String edition, @Nullable Degree degree) {
        Party host = host(standard, edition, degree);
        return Verdicts.in("NO")
                .party(host)
                .recipients(Recipient.processor(host.id()).build());
    }

    private static Party host(String standard, @Nullable String edition, @Nullable Degree degree) {
        return Party.builder("host")
                .certification(new Certification(
                        standard,
                        Optional.ofNullable(edition),
                        Optional.ofNullable(degree),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }
}
