package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.law.Country;
import org.ropa4j.model.ClauseModule;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.JointArrangement;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.text.LocalizedText;

/** What the rules find missing is missed at its place in the notice, one fact at a time. */
class NoticeHolesTest {
    private static final NoticeComposer COMPOSER = NoticeComposer.of(Records.NB, LocalDate.of(2026, 11, 23));

    @Test
    void the_essence_of_an_arrangement() {
        Ropa ropa = FinishedRecord.ropa().toBuilder()
                .jointArrangement(JointArrangement.builder()
                        .controller(PartyId.of("course-provider"))
                        .controller(PartyId.of("partner"))
                        .build())
                .build();

        assertThat(holes(ropa))
                .containsExactly("joint-controllers: det viktigste i det de felles behandlingsansvarlige har avtalt");
    }

    @Test
    void how_to_get_a_copy_of_what_protects_data() {
        Ropa ropa = FinishedRecord.ropa().toBuilder()
                .transfers(Stated.listed(List.of(Transfer.to("US")
                        .mechanism(TransferMechanism.clauses(
                                ClauseModule.CONTROLLER_TO_PROCESSOR, LocalDate.of(2024, 1, 1)))
                        .build())))
                .build();

        assertThat(holes(ropa)).containsExactly("recipients: hvordan du får en kopi av garantiene");
    }

    @Test
    void the_law_that_prolongs_storage() {
        Ropa ropa = FinishedRecord.ropa().toBuilder()
                .retention(
                        new RetentionRule.Prolonged(Optional.of(LegalBasis.legalObligation()), Coverage.everything()))
                .build();

        assertThat(holes(ropa)).containsExactly("retention: hvilken lov det er");
    }

    @Test
    void who_represents_a_controller_outside_the_area() {
        Ropa ropa = Ropa.builder("far-away", Records.NB)
                .controller(Party.builder("far-away")
                        .legalName("Far Away Inc")
                        .country("US")
                        .build())
                .dataSubjectsIn(Country.of("NO"))
                .build();

        assertThat(holes(ropa)).contains("controller: hvem som er representant i EØS, og hvordan du når den");
    }

    @Test
    void whether_creditworthiness_is_decided_on_by_machines_alone() {
        Ropa ropa = Ropa.builder("lender", Records.NB)
                .controller(Party.builder("lender")
                        .legalName("Example AS")
                        .country("NO")
                        .build())
                .activity(ProcessingActivity.builder("credit", LocalizedText.of(Records.NB, "Kredittvurdering"))
                        .purpose(Purpose.of(
                                PurposeCategories.CREDIT_ASSESSMENT,
                                LocalizedText.of(Records.NB, "vurdere om du kan betale"),
                                LegalBasis.contract(ContractStage.PERFORMANCE)))
                        .build())
                .build();

        assertThat(holes(ropa)).contains("automated-decisions: om avgjørelser om deg blir tatt helt automatisk");
    }

    private static List<String> holes(Ropa ropa) {
        return COMPOSER.draft(ropa).coverage().gaps().stream()
                .map(gap -> gap.section().id() + ": " + gap.text())
                .toList();
    }
}
