package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.verdict;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;

class SourceRulesTest {
    @ParameterizedTest
    @CsvSource({
        "PUBLIC_SOURCE, , , , undetermined",
        "PUBLIC_SOURCE, P1M, , , passed",
        "PUBLIC_SOURCE, P31D, , , passed",
        "THIRD_PARTY, P32D, , , WARNING",
        "THIRD_PARTY, , FIRST_CONTACT, , passed",
        "THIRD_PARTY, , FIRST_DISCLOSURE, , passed",
        "THIRD_PARTY, , LATER, , WARNING",
        "THIRD_PARTY, P1M, LATER, , WARNING",
        "THIRD_PARTY, P3M, , LAID_DOWN_BY_LAW, not applicable",
        "DATA_SUBJECT, P3M, , , not applicable",
        "USE_OF_SERVICE, P3M, , , not applicable"
    })
    void people_hear_within_a_month_of_data_from_elsewhere(
            SourceKind kind,
            @Nullable Period within,
            Source.@Nullable Moment at,
            Source.@Nullable Exemption exemption,
            String expected) {
        Source.Builder source = Source.builder(kind);
        if (within != null) {
            source.informedWithin(within);
        }
        if (at != null) {
            source.informedAt(at);
        }
        if (exemption != null) {
            source.exemption(exemption);
        }

        assertThat(verdict("people-told-late", with(activity -> activity.source(source.build()))))
                .isEqualTo(expected);
    }
}
