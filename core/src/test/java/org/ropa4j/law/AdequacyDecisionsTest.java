package org.ropa4j.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Adequacy decisions: every row is sound, agrees with its text and its judgment, and one's own count. */
class AdequacyDecisionsTest {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Locale NN = Locale.forLanguageTag("nn");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AdequacyDecisions ADEQUACY = AdequacyDecisions.builtIn();

    @Test
    void everyAdequacyDecisionIsSound() {
        assertThat(ADEQUACY.rows()).hasSize(21).doesNotHaveDuplicates().allSatisfy(row -> {
            assertThat(row.id()).matches("(ADQ|BRIDGE)-[A-Z]{2,3}(-[A-Z0-9]+)?");
            assertThat(row.name(NB)).isNotBlank();
            assertThat(row.name(NN)).isNotBlank();
            assertThat(row.name(Locale.ENGLISH)).isNotBlank();
            assertThat(row.source()).isNotBlank();
            assertThat(row.scopeText()).isPresent();
            assertThat(row.adopted().orElseThrow()).isBeforeOrEqualTo(row.inForceFrom());
            assertThat(row.endedBy().isPresent()).isEqualTo(row.kind() == AdequacyDecision.Kind.INVALIDATED);
            assertThat(row.checked() == Checked.PRIMARY || row.checkNote().isPresent())
                    .isTrue();
        });
    }

    @Test
    void anInvalidatedDecisionEndsTheDayBeforeTheJudgment() {
        for (String id : List.of("ADQ-US-SH", "ADQ-US-PS")) {
            AdequacyDecision row = ADEQUACY.find(id).orElseThrow();
            Instrument judgment = row.endedBy().orElseThrow().instrument();
            assertThat(judgment.kind()).isEqualTo(InstrumentKind.JUDGMENT);
            assertThat(row.inForceTo().map(end -> end.plusDays(1))).isEqualTo(judgment.inForceFrom());
        }
    }

    @Test
    void theDatesOfDecisionsAgreeWithThoseOfTheirTexts() {
        assertThat(ADEQUACY.rows())
                .filteredOn(row ->
                        row.kind() != AdequacyDecision.Kind.BRIDGE && !row.id().startsWith("ADQ-GB"))
                .hasSize(18)
                .allSatisfy(row -> {
                    assertThat(row.citation().instrument().kind()).isEqualTo(InstrumentKind.DECISION);
                    assertThat(row.citation().instrument().inForceFrom()).contains(row.inForceFrom());
                    assertThat(row.citation().instrument().inForceTo()).isEqualTo(row.inForceTo());
                });
        List<AdequacyDecision> uk = ADEQUACY.under(Instrument.of("decision-2021-1772"));
        assertThat(uk).extracting(AdequacyDecision::id).containsExactly("ADQ-GB", "ADQ-GB-2025");
        assertThat(uk.get(0).inForceTo().map(end -> end.plusDays(1)))
                .contains(uk.get(1).inForceFrom());
    }

    @Test
    void whatIsInForceTodayIsWhatTheCommissionLists() {
        assertThat(ADEQUACY.inForce(TODAY))
                .extracting(row -> row.name(Locale.ENGLISH))
                .containsExactly(
                        "Andorra",
                        "Argentina",
                        "Canada",
                        "Switzerland",
                        "Faroe Islands",
                        "Guernsey",
                        "Israel",
                        "Isle of Man",
                        "Jersey",
                        "New Zealand",
                        "Uruguay",
                        "Japan",
                        "Republic of Korea",
                        "United Kingdom",
                        "United States – EU-US Data Privacy Framework",
                        "Brazil",
                        "European Patent Organisation");
        assertThat(ADEQUACY.of(Country.of("US")))
                .extracting(AdequacyDecision::id)
                .containsExactly("ADQ-US-DPF", "ADQ-US-PS", "ADQ-US-SH");
    }

    @Test
    void aDecisionSaysWhatItCovers() {
        AdequacyDecision japan = ADEQUACY.find("ADQ-JP").orElseThrow();
        assertThat(japan.scope()).isEqualTo(AdequacyScope.JAPANESE_BUSINESS);
        assertThat(japan.scope().code()).isEqualTo("private_sector");
        assertThat(japan.isLimited()).isTrue();
        assertThat(japan.evidenceNeeded()).contains("recipient is APPI business operator, purpose not in carve-out");
        assertThat(japan.amendments()).contains("first review report 3./4.4.2023");
        assertThat(japan.dpvIri()).contains("https://w3id.org/dpv/legal/eu#Adequacy-EU-JP");
        assertThat(japan.country()).contains(Country.of("JP"));
        assertThat(japan.checked()).isEqualTo(Checked.PRIMARY);
        assertThat(japan).hasToString("ADQ-JP");
        AdequacyDecision brazil = ADEQUACY.find("ADQ-BR").orElseThrow();
        assertThat(brazil.eeaNote()).contains("draft Joint Committee Decision sent to the Commission 6.5.2026");
        AdequacyDecision epo = ADEQUACY.find("ADQ-EPO").orElseThrow();
        assertThat(epo.country()).isEmpty();
        assertThat(epo.scope()).isEqualTo(AdequacyScope.ORGANISATION);
        assertThat(epo.name(NB)).isEqualTo("Den europeiske patentorganisasjon");
        assertThatThrownBy(() -> epo.name(Locale.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("locale is 'fr', but adequacy decision ADQ-EPO has names in [nb, nn, en] only");
    }

    @Test
    void aSuspensionIsARowOfOnesOwn() {
        AdequacyDecision ended = AdequacyDecision.builder(
                        "ADQ-US-DPF",
                        AdequacyDecision.Kind.INVALIDATED,
                        Citation.parse("(EU) 2023/1795"),
                        LocalDate.of(2023, 7, 10))
                .country(Country.of("US"))
                .name(Locale.ENGLISH, "invented for this test")
                .scope(AdequacyScope.OTHER, "nobody")
                .adopted(LocalDate.of(2023, 7, 10))
                .inForceTo(LocalDate.of(2027, 1, 31))
                .endedBy(Citation.parse("C-703/25 P"))
                .evidenceNeeded("listing")
                .amendments("none")
                .eeaNote("none")
                .dpvIri("https://example.com/dpv")
                .checkNote("not at all")
                .source("invented for this test", Checked.UNCHECKED)
                .build();
        AdequacyDecisions table = ADEQUACY.with(ended);
        Country us = Country.of("US");
        assertThat(table.rows()).hasSameSizeAs(ADEQUACY.rows());
        assertThat(table.decisionsFor(us, LocalDate.of(2027, 1, 31))).containsExactly(ended);
        assertThat(table.decisionsFor(us, LocalDate.of(2027, 2, 1))).isEmpty();
        assertThat(ADEQUACY.decisionsFor(us, LocalDate.of(2027, 2, 1))).hasSize(1);
        assertThat(table.find("ADQ-US-DPF").orElseThrow().scope()).isEqualTo(AdequacyScope.OTHER);
        assertThat(table.find("ADQ-US-DPF").orElseThrow().source()).isEqualTo("invented for this test");
        assertThat(ended.hashCode())
                .isEqualTo(ADEQUACY.find("ADQ-US-DPF").orElseThrow().hashCode());
        assertThat(ended).isNotEqualTo(ADEQUACY.find("ADQ-US-PS").orElseThrow()).isNotEqualTo("ADQ-US-DPF");
    }

    @Test
    void aDecisionIsForACountryOrForAnOrganisationAndEndsAfterItBegins() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        Citation text = Citation.parse("(EU) 2023/1795");
        AdequacyDecision.Builder nowhere =
                AdequacyDecision.builder("ADQ-XX", AdequacyDecision.Kind.ADEQUACY, text, day);
        assertThatThrownBy(nowhere::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "adequacy decision ADQ-XX is for a country or for an international organisation, one of the two");
        nowhere.country(Country.of("KE")).inForceTo(day);
        assertThat(nowhere.build().isInForce(day)).isTrue();
        nowhere.inForceTo(day.minusDays(1));
        assertThatThrownBy(nowhere::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("adequacy decision ADQ-XX ends on 2026-12-31, before it begins on 2027-01-01");
        nowhere.inForceTo(day).organisationName("an organisation");
        assertThatThrownBy(nowhere::build).isInstanceOf(IllegalStateException.class);
    }
}
