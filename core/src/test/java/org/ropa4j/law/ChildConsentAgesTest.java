package org.ropa4j.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which age children consent alone, by country and day. */
class ChildConsentAgesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ChildConsentAges AGES = ChildConsentAges.builtIn();

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
        NO, 2018-07-19,
        NO, 2018-07-20, 13
        NO, 2026-11-23, 13
        SJ, 2026-11-23, 13
        DK, 2023-12-31, 13
        DK, 2024-01-01, 15
        SI, 2023-01-25, 16
        SI, 2023-01-26, 15
        BE, 2018-05-24,
        BE, 2018-05-25, 16
        BE, 2018-09-04, 16
        BE, 2018-09-05, 13
        ES, 2026-11-23, 14
        LT, 2026-11-23, 14
        FR, 2026-11-23, 15
        GF, 2026-11-23, 15
        GF, 2018-06-01, 16
        AX, 2026-11-23, 13
        DE, 2026-11-23, 16
        LI, 2026-11-23, 16
        IS, 2026-11-23, 13
        GB, 2026-11-23, 13
        CH, 2026-11-23,
        US, 2026-11-23,
        """)
    void aChildConsentsAloneFromAnAge(String country, LocalDate date, Integer age) {
        assertThat(AGES.ageIn(Country.of(country), date))
                .isEqualTo(age == null ? OptionalInt.empty() : OptionalInt.of(age));
    }

    @Test
    void everyAgeIsBetween13And16AndEveryStateHasOne() {
        assertThat(AGES.rows()).allSatisfy(row -> {
            assertThat(row.age().isEmpty()
                            || row.age().getAsInt() >= 13 && row.age().getAsInt() <= 16)
                    .isTrue();
            assertThat(row.source()).isNotBlank();
            assertThat(row.nationalBasis()).isNotBlank();
            assertThat(row.from().isEmpty()
                            || row.to().isEmpty()
                            || row.from().get().isBefore(row.to().get()))
                    .isTrue();
        });
        assertThat(EeaStates.builtIn().rows())
                .filteredOn(row -> row.lawOf().isEmpty() && row.gdprTo().isEmpty())
                .hasSize(30)
                .allSatisfy(row -> assertThat(AGES.of(row.country(), TODAY)).isPresent());
        assertThat(AGES.of(Country.NORWAY, TODAY).orElseThrow().checked()).isEqualTo(Checked.PRIMARY);
    }

    @Test
    void aRaisedAgeIsARowOfOnesOwn() {
        ChildConsentAges.Age raised = new ChildConsentAges.Age(
                Country.NORWAY,
                OptionalInt.of(15),
                Optional.of(LocalDate.of(2027, 7, 1)),
                Optional.empty(),
                "invented for this test",
                Optional.empty(),
                "invented for this test",
                Checked.UNCHECKED);
        ChildConsentAges table = AGES.with(raised);
        assertThat(table.ageIn(Country.NORWAY, LocalDate.of(2027, 6, 30))).hasValue(13);
        assertThat(table.ageIn(Country.NORWAY, LocalDate.of(2027, 7, 1))).hasValue(15);
        assertThat(AGES.ageIn(Country.NORWAY, LocalDate.of(2027, 7, 1))).hasValue(13);
    }
}
