package org.ropa4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @Test
    void isFoundByLocaleWhateverTheRegion() {
        assertThat(Language.of(Locale.forLanguageTag("nb-NO"))).isSameAs(Language.BOKMAL);
        assertThat(Language.of(Locale.forLanguageTag("no"))).isSameAs(Language.BOKMAL);
        assertThat(Language.of(Locale.forLanguageTag("nn-NO"))).isSameAs(Language.NYNORSK);
        assertThat(Language.of(Locale.US)).isSameAs(Language.ENGLISH);
        assertThatThrownBy(() -> Language.of(Locale.GERMANY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("locale is 'de-DE', expected one of [nb, nn, en]");
    }

    @Test
    void writesDates() {
        LocalDate date = LocalDate.of(2026, 2, 1);
        assertThat(Language.BOKMAL.date(date)).isEqualTo("1. februar 2026");
        assertThat(Language.NYNORSK.date(date)).isEqualTo("1. februar 2026");
        assertThat(Language.ENGLISH.date(date)).isEqualTo("1 February 2026");
    }

    @Test
    void joinsLists() {
        assertThat(Language.BOKMAL.joinAnd(List.of())).isEmpty();
        assertThat(Language.BOKMAL.joinAnd(List.of("A"))).isEqualTo("A");
        assertThat(Language.BOKMAL.joinAnd(List.of("A", "B"))).isEqualTo("A og B");
        assertThat(Language.NYNORSK.joinOr(List.of("A", "B", "C"))).isEqualTo("A, B eller C");
        assertThat(Language.ENGLISH.joinAnd(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        P5Y        | 5 år                        | 5 år                       | 5 years
        P3Y6M      | 3 år og 6 måneder           | 3 år og 6 månader          | 3 years and 6 months
        P1Y1M1D    | 1 år, 1 måned og 1 dag      | 1 år, 1 månad og 1 dag     | 1 year, 1 month and 1 day
        P14D       | 14 dager                    | 14 dagar                   | 14 days
        P2W        | 14 dager                    | 14 dagar                   | 14 days
        P13M       | 13 måneder                  | 13 månader                 | 13 months
        P0D        | 0 dager                     | 0 dagar                    | 0 days
        P-1D       | −1 dag                      | −1 dag                     | -1 day
        """)
    void writesPeriodsInTheUnitsTheyAreGivenIn(Period period, String nb, String nn, String en) {
        assertThat(Language.BOKMAL.duration(period)).isEqualTo(nb);
        assertThat(Language.NYNORSK.duration(period)).isEqualTo(nn);
        assertThat(Language.ENGLISH.duration(period)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PT10M      | 10 minutter                       | 10 minutt                       | 10 minutes
        PT24H      | 24 timer                          | 24 timar                        | 24 hours
        PT72H      | 72 timer                          | 72 timar                        | 72 hours
        PT96H      | 4 dager                           | 4 dagar                         | 4 days
        PT97H      | 97 timer                          | 97 timar                        | 97 hours
        P14D       | 14 dager                          | 14 dagar                        | 14 days
        PT1H30M    | 1 time og 30 minutter             | 1 time og 30 minutt             | 1 hour and 30 minutes
        PT1H1M1S   | 1 time, 1 minutt og 1 sekund      | 1 time, 1 minutt og 1 sekund    | 1 hour, 1 minute and 1 second
        PT0S       | 0 sekunder                        | 0 sekund                        | 0 seconds
        PT0.5S     | 0,5 sekunder                      | 0,5 sekund                      | 0.5 seconds
        PT1.25S    | 1,25 sekunder                     | 1,25 sekund                     | 1.25 seconds
        PT0.000001S| 0,000001 sekunder                 | 0,000001 sekund                 | 0.000001 seconds
        PT-1H      | −1 time                           | −1 time                         | -1 hour
        PT-1.5S    | −1,5 sekunder                     | −1,5 sekund                     | -1.5 seconds
        """)
    void writesDurations(Duration duration, String nb, String nn, String en) {
        assertThat(Language.BOKMAL.duration(duration)).isEqualTo(nb);
        assertThat(Language.NYNORSK.duration(duration)).isEqualTo(nn);
        assertThat(Language.ENGLISH.duration(duration)).isEqualTo(en);
    }

    @Test
    void writesNumbersWithSpacesThatDoNotBreak() {
        assertThat(Language.BOKMAL.number(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(Language.BOKMAL.number(999)).isEqualTo("999");
        assertThat(Language.BOKMAL.number(new BigDecimal("-1234.50"))).isEqualTo("\u22121\u00a0234,50");
        assertThat(Language.ENGLISH.number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
        assertThat(Language.ENGLISH.number(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
    }

    @Test
    void quotesAndCapitalizes() {
        assertThat(Language.BOKMAL.quote("slik")).isEqualTo("«slik»");
        assertThat(Language.ENGLISH.quote("so")).isEqualTo("“so”");
        assertThat(Language.BOKMAL.capitalize("innsyn")).isEqualTo("Innsyn");
        assertThat(Language.BOKMAL.capitalize("åpenhet")).isEqualTo("Åpenhet");
        assertThat(Language.BOKMAL.capitalize("")).isEmpty();
        assertThat(Language.BOKMAL.capitalize("\uD801\uDC28x")).isEqualTo("\uD801\uDC00x");
    }
}
