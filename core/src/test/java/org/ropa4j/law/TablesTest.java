package org.ropa4j.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;

/** What the dated tables hold, and that rows of one's own make a new table and leave the built-in one as it was. */
class TablesTest {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theEeaHasThirtyStates() {
        List<String> members = EeaStates.builtIn().rows().stream()
                .filter(row -> EeaStates.builtIn().isInEea(row.country(), TODAY))
                .map(row -> row.country().code())
                // Territories with a code of their own are no States.
                .filter(code ->
                        !List.of("AX", "GF", "GP", "MF", "MQ", "RE", "YT").contains(code))
                .toList();
        assertThat(members)
                .containsExactly(
                        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS",
                        "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        GL, true
        FO, true
        SJ, true
        NC, true
        SM, true
        AX, false
        GF, false
        DK, false
        NO, false
        US, false
        """)
    void someTerritoriesAreTakenForPartOfTheEeaAndAreNone(String country, boolean outside) {
        assertThat(EeaStates.isOutsideTerritory(Country.of(country))).isEqualTo(outside);
        assertThat(Country.of(country).isInEea(TODAY) && outside).isFalse();
    }

    @Test
    void anAccessionIsARowOfOnesOwn() {
        Country albania = Country.of("AL");
        EeaStates enlarged = EeaStates.builtIn()
                .with(new EeaStates.State(
                        albania,
                        EeaStates.Membership.EU,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2030, 1, 1)),
                        Optional.empty(),
                        LocalDate.of(2030, 1, 1),
                        Optional.empty(),
                        "invented for this test",
                        Checked.UNCHECKED));
        assertThat(enlarged.isInEea(albania, LocalDate.of(2029, 12, 31))).isFalse();
        assertThat(enlarged.isInEea(albania, LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(EeaStates.builtIn().of(albania)).isEmpty();
        assertThat(enlarged.rows()).hasSize(EeaStates.builtIn().rows().size() + 1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        EEA, NO, true
        EEA, DE, true
        EEA, US, false
        EEA, SJ, false
        EU,  NO, false
        EU,  DE, true
        EU,  GB, false
        NO,  NO, true
        NO,  SE, false
        """)
    void aJurisdictionCoversItsCountries(String jurisdiction, String country, boolean covers) {
        Jurisdiction parsed = Jurisdiction.parse(jurisdiction);
        assertThat(parsed.covers(Country.of(country), TODAY)).isEqualTo(covers);
        assertThat(parsed).hasToString(jurisdiction).isEqualTo(Jurisdiction.parse(jurisdiction));
    }

    @Test
    void aJurisdictionIsNamedByACode() {
        assertThat(Jurisdiction.parse("NO")).isEqualTo(Jurisdiction.NORWAY).isNotEqualTo(Jurisdiction.EEA);
        assertThat(Jurisdiction.NORWAY.country()).contains(Country.NORWAY);
        assertThat(Jurisdiction.EEA.country()).isEmpty();
        assertThatThrownBy(() -> Jurisdiction.parse("Europe"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "jurisdiction is 'Europe', expected EEA, EU or the ISO 3166-1 code of a country such as NO");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        gdpr,               2018-05-24, false
        gdpr,               2018-05-25, true
        ekomloven-2003,     2024-12-31, true
        ekomloven-2003,     2025-01-01, false
        ekomloven-2024,     2024-12-31, false
        ekomloven-2024,     2025-01-01, true
        decision-2000-520,  2015-10-05, true
        decision-2000-520,  2015-10-06, false
        decision-2016-1250, 2020-07-15, true
        decision-2016-1250, 2020-07-16, false
        decision-2023-1795, 2023-07-09, false
        decision-2023-1795, 2023-07-10, true
        decision-2010-87,   2021-09-26, true
        decision-2010-87,   2021-09-27, false
        personopplysningsloven-2000, 2018-07-19, true
        personopplysningsloven,      2018-07-20, true
        com-2025-501,       2026-11-23, false
        c-703-25-p,         2026-11-23, false
        c-673-17,           2019-09-30, false
        c-673-17,           2019-10-01, true
        """)
    void anInstrumentIsInForceBetweenItsDates(String id, LocalDate date, boolean inForce) {
        assertThat(Instrument.of(id).isInForce(date)).isEqualTo(inForce);
    }

    @Test
    void everyInstrumentIsNamedInEveryLanguageAndSaysItsSource() {
        assertThat(Instruments.builtIn().all()).hasSizeGreaterThan(90).allSatisfy(instrument -> {
            assertThat(instrument.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(instrument.source()).isNotBlank();
            for (String language : new String[] {"nb", "nn", "en"}) {
                assertThat(instrument.shortName(Locale.forLanguageTag(language)))
                        .isNotBlank();
            }
            if (instrument.inForceFrom().isPresent() && instrument.inForceTo().isPresent()) {
                assertThat(instrument.inForceFrom().get())
                        .isBeforeOrEqualTo(instrument.inForceTo().get());
            }
        });
    }

    @Test
    void everyNameMeansOneInstrumentExceptTheOneThatTwoActsShare() {
        Stream<String> names = Instruments.builtIn().all().stream().flatMap(instrument -> instrument.names().stream());
        assertThat(names.filter(name -> Instruments.builtIn().named(name).size() > 1))
                .containsOnly("ekomloven", "ekomlova");
    }

    @Test
    void anInstrumentSaysWhatItIs() {
        Instrument act = Instrument.of("personopplysningsloven");
        assertThat(act.kind()).isEqualTo(InstrumentKind.ACT);
        assertThat(act.jurisdiction()).isEqualTo(Jurisdiction.NORWAY);
        assertThat(act.division()).isEqualTo(Division.SECTIONS);
        assertThat(act.identifier()).contains("LOV-2018-06-15-38");
        assertThat(act.title(NB)).isEqualTo("Lov om behandling av personopplysninger (personopplysningsloven)");
        assertThat(act.title(Locale.ENGLISH)).isEqualTo("personopplysningsloven");
        assertThat(act.checked()).isEqualTo(Checked.PRIMARY);
        assertThat(act).hasToString("personopplysningsloven");
    }

    @Test
    void anUnknownInstrumentIsNamedWithTheOneThatWasMeant() {
        assertThatThrownBy(() -> Instrument.of("markedsfoeringsloven"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no instrument has the id 'markedsfoeringsloven'; 'markedsforingsloven' was perhaps meant");
        assertThatThrownBy(() -> Instrument.of("the-law-of-the-sea"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no instrument has the id 'the-law-of-the-sea'");
    }

    @Test
    void anInstrumentOfOnesOwnCanBeCited() {
        Instrument dataskyddslagen = Instrument.builder(
                        "dataskyddslagen",
                        InstrumentKind.ACT,
                        Jurisdiction.of(Country.of("SE")),
                        Division.SECTIONS,
                        "dataskyddslagen")
                .shortName(NB, "den svenske dataskyddslagen")
                .identifier("SFS 2018:218")
                .inForceFrom(LocalDate.of(2018, 5, 25))
                .build();
        Instruments instruments = Instruments.builtIn().with(dataskyddslagen);
        Citation citation = Citation.parse("SFS 2018:218 § 4", instruments);
        assertThat(citation).isEqualTo(Citation.parse("dataskyddslagen § 4", instruments));
        assertThat(citation.in(NB)).isEqualTo("den svenske dataskyddslagen § 4");
        assertThat(citation.isInForce(TODAY)).isTrue();
        assertThat(Instruments.builtIn().find("dataskyddslagen")).isEmpty();
    }

    @Test
    void norwegiansComplainToDatatilsynet() {
        SupervisoryAuthority authority =
                SupervisoryAuthorities.builtIn().of(Country.NORWAY).orElseThrow();
        assertThat(authority.name()).isEqualTo("Datatilsynet");
        assertThat(authority.postalAddress()).contains("Postboks 458 Sentrum, 0105 Oslo, Norway");
        assertThat(authority.website()).contains("https://www.datatilsynet.no/");
        assertThat(authority.level()).isEqualTo(SupervisoryAuthority.Level.NATIONAL);
        assertThat(authority.checked()).isEqualTo(Checked.SECONDARY);
        assertThat(SupervisoryAuthorities.builtIn().in(Country.NORWAY))
                .extracting(SupervisoryAuthority::id)
                .containsExactly("SA-NO", "SA-NO-NKOM", "SA-NO-FT");
    }

    @Test
    void everyEeaStateHasAnAuthority() {
        assertThat(EeaStates.builtIn().rows().stream()
                        .map(EeaStates.State::country)
                        .filter(country -> country.isInEea(TODAY))
                        .filter(country ->
                                SupervisoryAuthorities.builtIn().of(country).isEmpty())
                        .map(Country::code))
                // These are territories: their authority is that of the State they belong to, or their own (Åland).
                .containsExactly("AX", "GF", "GP", "MF", "MQ", "RE", "YT");
        assertThat(SupervisoryAuthorities.builtIn().of(Country.of("DE")).flatMap(SupervisoryAuthority::abbreviation))
                .contains("BfDI");
        assertThat(SupervisoryAuthorities.builtIn().of(Country.of("US"))).isEmpty();
    }

    @Test
    void anAuthorityOfOnesOwnTakesThePlaceOfTheBuiltIn() {
        SupervisoryAuthority moved = new SupervisoryAuthority(
                "SA-NO",
                Optional.of(Country.NORWAY),
                Optional.empty(),
                SupervisoryAuthority.Level.NATIONAL,
                "Datatilsynet",
                "Norwegian Data Protection Authority",
                Optional.empty(),
                Optional.of("https://datatilsynet.example/"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TODAY),
                "invented for this test",
                Checked.UNCHECKED);
        SupervisoryAuthorities table = SupervisoryAuthorities.builtIn().with(moved);
        assertThat(table.of(Country.NORWAY)).contains(moved);
        assertThat(table.rows()).hasSameSizeAs(SupervisoryAuthorities.builtIn().rows());
    }

    @Test
    void everyRowOfEveryTableSaysItsSourceAndMark() {
        for (String table : List.of(
                "adequacy-decisions.csv",
                "transfer-instruments.csv",
                "child-consent-ages.csv",
                "statutory-retention.csv",
                "eea-states.csv",
                "instruments.csv",
                "supervisory-authorities.csv")) {
            for (CsvRow row : Csv.resource(AdequacyDecisions.class, table)) {
                assertThat(row.required("source"))
                        .as("%s:%s", table, row.line())
                        .isNotBlank();
                assertThat(Checked.of(row)).as("%s:%s", table, row.line()).isNotNull();
            }
        }
    }
}
