package org.ropa4j.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods that law sets: found by their provision on a day. */
class StatutoryRetentionTest {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Locale NN = Locale.forLanguageTag("nn");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final StatutoryRetention RETENTION = StatutoryRetention.builtIn();

    @Test
    void everyStatutoryPeriodIsSound() {
        assertThat(RETENTION.rows()).hasSizeGreaterThan(30).allSatisfy(row -> {
            assertThat(row.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(RETENTION.find(row.id())).containsSame(row);
            assertThat(row.country()).isEqualTo(Country.NORWAY);
            assertThat(row.topic(NB)).isNotBlank();
            assertThat(row.topic(NN)).isNotBlank();
            assertThat(row.topic(Locale.ENGLISH)).isNotBlank();
            assertThat(row.checked()).isEqualTo(Checked.PRIMARY);
            assertThat(row.source()).startsWith("Lovdata open data (NLOD 2.0), snapshot of 2026-07-02");
            assertThat(row.period().isEmpty() || !row.period().get().isNegative())
                    .isTrue();
            assertThat(row.starts().isEmpty() || row.starts().get().matches("[a-z]+(-[a-z]+)*"))
                    .isTrue();
            assertThat(row.provision().instrument().inForceFrom().orElseThrow())
                    .isBeforeOrEqualTo(row.inForceFrom().orElseThrow());
        });
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        bokføringsloven § 13                 | 2014-01-31 | accounting-primary-until-2014 P10Y, accounting-secondary P3Y6M
        bokføringsloven § 13                 | 2014-02-01 | accounting-primary P5Y, accounting-secondary P3Y6M
        bokføringsloven § 13 annet ledd      | 2026-11-23 | accounting-primary P5Y, accounting-secondary P3Y6M
        bokføringsloven § 13 tredje ledd     | 2026-11-23 |
        bokføringsloven                      | 2026-11-23 | accounting-primary P5Y, accounting-secondary P3Y6M
        bokføringsloven § 14                 | 2026-11-23 |
        bokføringsforskriften § 7-3          | 2026-11-23 | accounting-hours P3Y6M, accounting-capital-goods P10Y
        bokføringsforskriften § 7-3 fjerde ledd | 2026-11-23 | accounting-capital-goods P10Y
        bokføringsforskriften § 8-5-7        | 2026-11-23 | staff-lists P3Y6M
        bokføringsforskriften § 8-5-7 første ledd | 2026-11-23 | staff-lists P3Y6M
        hvitvaskingsloven § 30               | 2018-10-14 |
        hvitvaskingsloven § 30               | 2018-10-15 | money-laundering-keep P5Y, money-laundering-erase P5Y
        hvitvaskingsloven § 30 annet ledd    | 2026-11-23 | money-laundering-erase P5Y
        foreldelsesloven § 9                 | 2026-11-23 | damages P3Y, damages-longest P20Y
        foreldelsesloven § 9 nr. 2           | 2026-11-23 | damages-longest P20Y
        FOR-2018-07-02-1107 § 6              | 2018-07-19 |
        FOR-2018-07-02-1107 § 6              | 2018-07-20 | camera P7D, camera-police P30D, camera-payment P3M
        FOR-2018-07-02-1107 § 6 annet ledd   | 2026-11-23 | camera-payment P3M
        FOR-2018-07-02-1108 § 4              | 2026-11-23 | employee-mailbox none
        GDPR Art. 5(1)(e)                    | 2026-11-23 |
        """)
    void aProvisionSetsAPeriod(String provision, LocalDate date, String expected) {
        assertThat(RETENTION.under(Citation.parse(provision), date))
                .extracting(row ->
                        row.id() + " " + row.period().map(Period::toString).orElse("none"))
                .containsExactly(expected == null ? new String[0] : expected.split(", "));
    }

    @Test
    void periodsAreDutiesLimitsOrReasons() {
        assertThat(RETENTION.find("camera").orElseThrow().kind()).isEqualTo(StatutoryPeriod.Kind.ERASE);
        assertThat(RETENTION.find("camera").orElseThrow().starts()).contains("recording");
        assertThat(RETENTION.find("limitation").orElseThrow().kind()).isEqualTo(StatutoryPeriod.Kind.CLAIM);
        assertThat(RETENTION.find("accounting-primary").orElseThrow().kind()).isEqualTo(StatutoryPeriod.Kind.KEEP);
        assertThat(RETENTION.inForce(Country.NORWAY, TODAY))
                .hasSize(RETENTION.rows().size() - 1)
                .noneMatch(row -> row.id().equals("accounting-primary-until-2014"));
        assertThat(RETENTION.inForce(Country.of("SE"), TODAY)).isEmpty();
    }

    @Test
    void aPeriodOfAnotherCountryIsARowOfOnesOwn() {
        Instrument act = Instrument.builder(
                        "bokforingslagen",
                        InstrumentKind.ACT,
                        Jurisdiction.of(Country.of("SE")),
                        Division.WHOLE,
                        "bokföringslagen")
                .build();
        StatutoryPeriod swedish = new StatutoryPeriod(
                "se-accounting",
                Country.of("SE"),
                StatutoryPeriod.Kind.KEEP,
                Map.of("en", "accounts"),
                Optional.of(Period.ofYears(7)),
                Optional.of("financial-year-ended"),
                Citation.of(act),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "invented for this test",
                Checked.UNCHECKED);
        StatutoryRetention table = RETENTION.with(swedish).with(swedish);
        assertThat(table.inForce(Country.of("SE"), TODAY)).containsExactly(swedish);
        assertThat(table.under(Citation.of(act), TODAY)).containsExactly(swedish);
        assertThat(table.rows()).hasSize(RETENTION.rows().size() + 1);
        assertThat(RETENTION.find("se-accounting")).isEmpty();
    }

    /** A provision stands for its parts, and a part finds what names the whole: by section, by article, by Act. */
    @ParameterizedTest(name = "{0} finds a row under {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        bokføringsloven § 13                      | bokføringsloven § 13                      | true
        bokføringsloven § 13                      | bokføringsloven § 13 annet ledd           | true
        bokføringsloven § 13 annet ledd           | bokføringsloven § 13                      | true
        bokføringsloven § 13 annet ledd           | bokføringsloven § 13 første ledd          | false
        bokføringsloven § 13 første ledd nr. 1    | bokføringsloven § 13 første ledd          | true
        bokføringsloven § 13 første ledd          | bokføringsloven § 13 første ledd nr. 1    | true
        bokføringsloven § 13 første ledd nr. 1    | bokføringsloven § 13 første ledd nr. 2    | false
        bokføringsloven § 13 annet ledd nr. 1     | bokføringsloven § 13 første ledd nr. 1    | false
        bokføringsloven § 13 nr. 1                | bokføringsloven § 13 første ledd nr. 1    | true
        bokføringsloven § 13                      | bokføringsloven § 14                      | false
        bokføringsloven                           | bokføringsloven § 13                      | true
        bokføringsloven § 13                      | bokføringsloven                           | true
        bokføringsloven § 13                      | bokføringsforskriften § 13                | false
        GDPR Art. 30                              | GDPR Art. 30                              | true
        GDPR Art. 30                              | GDPR Art. 31                              | false
        GDPR Art. 30(1)                           | GDPR Art. 30                              | false
        """)
    void aProvisionFindsWhatOverlapsIt(String asked, String provision, boolean found) {
        StatutoryPeriod row = new StatutoryPeriod(
                "own",
                Country.NORWAY,
                StatutoryPeriod.Kind.KEEP,
                Map.of("en", "invented for this test"),
                Optional.of(Period.ofYears(1)),
                Optional.empty(),
                Citation.parse(provision),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "invented for this test",
                Checked.UNCHECKED);

        assertThat(RETENTION.with(row).under(Citation.parse(asked), TODAY).contains(row))
                .isEqualTo(found);
    }
}
