package org.ropa4j.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tools for transfers: every row is sound, found by its law and by roles, and one's own count. */
class TransferInstrumentsTest {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Locale NN = Locale.forLanguageTag("nn");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AdequacyDecisions ADEQUACY = AdequacyDecisions.builtIn();
    private static final TransferInstruments TOOLS = TransferInstruments.builtIn();

    @Test
    void everyTransferInstrumentIsSound() {
        assertThat(TOOLS.rows()).hasSize(35).doesNotHaveDuplicates().allSatisfy(row -> {
            assertThat(row.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(row.name(NB)).isNotBlank();
            assertThat(row.name(NN)).isNotBlank();
            assertThat(row.name(Locale.ENGLISH)).isNotBlank();
            assertThat(row.source()).isNotBlank();
            assertThat(row.evidence()).isPresent();
            assertThat(row.exporterRoles()).isNotEmpty();
            assertThat(row.importerRoles()).isNotEmpty();
            assertThat(row.provision().isPresent()).isEqualTo(row.exportsUnder().equals(Jurisdiction.EEA));
            TransferValidity validity = row.validity();
            assertThat(validity.from().isEmpty()
                            || validity.to().isEmpty()
                            || validity.from().get().isBefore(validity.to().get()))
                    .isTrue();
            assertThat(validity.lastDayForNewContracts().isEmpty()
                            || !validity.lastDayForNewContracts()
                                    .get()
                                    .isAfter(validity.to().orElseThrow()))
                    .isTrue();
            assertThat(row.assessment().from().isPresent())
                    .isEqualTo(row.assessment().when() != AssessmentDuty.When.NEVER);
        });
    }

    @Test
    void theToolsThatAreAFrameworkHaveTheDatesOfItsDecision() {
        for (String id : List.of("us-dpf", "us-privacy-shield", "us-safe-harbour")) {
            TransferInstrument tool = TOOLS.of(id);
            AdequacyDecision decision =
                    ADEQUACY.under(tool.decision().orElseThrow().instrument()).get(0);
            assertThat(tool.validity().from()).contains(decision.inForceFrom());
            assertThat(tool.validity().to()).isEqualTo(decision.inForceTo());
            assertThat(tool.parties()).isEqualTo(TransferInstrument.Parties.LISTED_IMPORTER);
        }
    }

    @Test
    void theModulesOf2021AreFourAndSayTheirAnnexes() {
        assertThat(TOOLS.adoptedBy(Instrument.of("decision-2021-914")))
                .extracting(row -> row.id() + " " + row.annexes() + row.annexesForSpecificAuthorisation())
                .containsExactly(
                        "scc-914-m1 [I.A, I.B, I.C, II][]",
                        "scc-914-m2 [I.A, I.B, I.C, II][III]",
                        "scc-914-m3 [I.A, I.B, I.C, II][III]",
                        "scc-914-m4 [I.A, I.B][]");
        assertThat(TOOLS.adoptedBy(Instrument.of("gdpr"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CONTROLLER | CONTROLLER | 2018-05-24 | scc-2001-497, scc-2004-915
        CONTROLLER | CONTROLLER | 2021-09-26 | scc-914-m1, scc-2001-497, scc-2004-915, scc-sa
        CONTROLLER | CONTROLLER | 2021-09-27 | scc-914-m1, scc-sa
        CONTROLLER | PROCESSOR  | 2010-05-14 | scc-2002-16
        CONTROLLER | PROCESSOR  | 2010-05-15 | scc-2010-87
        CONTROLLER | PROCESSOR  | 2026-11-23 | scc-914-m2, scc-sa
        PROCESSOR  | PROCESSOR  | 2026-11-23 | scc-914-m3, scc-sa
        PROCESSOR  | CONTROLLER | 2026-11-23 | scc-914-m4, scc-sa
        """)
    void theClausesThatFitAreFound(ProcessingRole exporter, ProcessingRole importer, LocalDate date, String expected) {
        assertThat(TOOLS.standardClauses(exporter, importer, date))
                .extracting(TransferInstrument::id)
                .containsExactly(expected.split(", "));
    }

    @Test
    void derogationsAreFoundByTheirProvision() {
        assertThat(TOOLS.rows())
                .filteredOn(row -> row.kind() == TransferInstrumentKind.DEROGATION)
                .hasSize(8)
                .allSatisfy(row ->
                        assertThat(TOOLS.under(row.provision().orElseThrow())).containsExactly(row));
        assertThat(TOOLS.rows())
                .filteredOn(TransferInstrument::isExcludedForPublicPowers)
                .extracting(TransferInstrument::id)
                .containsExactly("art49-1-a", "art49-1-b", "art49-1-c", "art49-1-2");
        assertThat(TOOLS.rows())
                .filteredOn(TransferInstrument::isOccasionalOnly)
                .extracting(TransferInstrument::id)
                .containsExactly("art49-1-b", "art49-1-c", "art49-1-e");
        assertThat(TOOLS.under(Citation.gdpr("46(2)(b)")))
                .extracting(TransferInstrument::id)
                .containsExactly("bcr-c", "bcr-p");
    }

    @Test
    void aToolSaysWhatTheAuthorityHasToDoWithIt() {
        assertThat(TOOLS.rows())
                .filteredOn(TransferInstrument::needsAuthorisation)
                .extracting(row -> row.provision().orElseThrow().toString())
                .containsExactly("GDPR Art. 46(3)(a)", "GDPR Art. 46(3)(b)");
        assertThat(TOOLS.of("art49-1-2").authorisation()).isEqualTo(TransferInstrument.Authorisation.INFORMATION);
        assertThat(TOOLS.of("bcr-c").authorisation()).isEqualTo(TransferInstrument.Authorisation.APPROVAL);
        assertThat(TOOLS.of("bcr-c").parties()).isEqualTo(TransferInstrument.Parties.ONE_GROUP);
        assertThat(TOOLS.of("scc-914-m2").authorisation()).isEqualTo(TransferInstrument.Authorisation.NONE);
        assertThat(TOOLS.of("scc-914-m2").assessment().law()).contains(Citation.parse("C-311/18"));
        assertThat(TOOLS.rows())
                .filteredOn(row -> !row.isTransferTool())
                .extracting(TransferInstrument::id)
                .containsExactly("scc-915", "art48");
    }

    @Test
    void oldClausesRunOut() {
        TransferValidity validity = TOOLS.of("scc-2010-87").validity();
        assertThat(validity.isRunningOut(LocalDate.of(2021, 9, 26))).isFalse();
        assertThat(validity.isRunningOut(LocalDate.of(2021, 9, 27))).isTrue();
        assertThat(validity.isRunningOut(LocalDate.of(2022, 12, 27))).isTrue();
        assertThat(validity.isRunningOut(LocalDate.of(2022, 12, 28))).isFalse();
        assertThat(TransferValidity.ALWAYS.isRunningOut(TODAY)).isFalse();
        assertThat(TransferValidity.ALWAYS.holds(TODAY, TODAY)).isTrue();
    }

    @Test
    void aToolOfOnesOwnIsARow() {
        TransferInstrument clauses = TransferInstrument.builder(
                        "scc-art3-2", TransferInstrumentKind.STANDARD_CLAUSES, Jurisdiction.EEA)
                .name(Locale.ENGLISH, "clauses for importers under the GDPR")
                .provision(Citation.gdpr("46(2)(c)"))
                .decision(Citation.parse("(EU) 2021/914"))
                .roles(Set.of(ProcessingRole.CONTROLLER), Set.of(ProcessingRole.PROCESSOR))
                .parties(TransferInstrument.Parties.ANY)
                .validity(
                        new TransferValidity(Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty(), Optional.empty()))
                .authorisation(TransferInstrument.Authorisation.NONE)
                .assessment(new AssessmentDuty(AssessmentDuty.When.ALWAYS, Optional.empty(), Optional.empty()))
                .annex("I")
                .annexForSpecificAuthorisation("II")
                .evidence("signed")
                .notes("invented for this test")
                .dpvIri("https://example.com/dpv")
                .source("invented for this test", Checked.UNCHECKED)
                .checkNote("not at all")
                .build();
        TransferInstruments table = TOOLS.with(clauses);
        assertThat(table.of("scc-art3-2")).isSameAs(clauses);
        assertThat(table.rows()).hasSize(TOOLS.rows().size() + 1);
        assertThat(table.with(clauses).rows()).hasSameSizeAs(table.rows());
        assertThat(clauses.notes()).contains("invented for this test");
        assertThat(clauses.checked()).isEqualTo(Checked.UNCHECKED);
        assertThat(clauses.checkNote()).contains("not at all");
        assertThat(clauses.dpvIri()).contains("https://example.com/dpv");
        assertThat(clauses.hashCode()).isNotEqualTo(TOOLS.of("code").hashCode());
        assertThat(clauses).hasToString("scc-art3-2").isNotEqualTo("scc-art3-2");
        assertThat(clauses.needsAssessment(LocalDate.of(2018, 1, 1))).isTrue();
        assertThatThrownBy(() -> TOOLS.of("scc-914-m5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no transfer instrument has the id 'scc-914-m5'; 'scc-914-m1' was perhaps meant");
    }
}
