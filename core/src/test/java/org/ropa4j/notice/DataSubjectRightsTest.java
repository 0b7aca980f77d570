package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.model.Right.ACCESS;
import static org.ropa4j.model.Right.AUTOMATED_DECISIONS;
import static org.ropa4j.model.Right.COMPLAINT;
import static org.ropa4j.model.Right.ERASURE;
import static org.ropa4j.model.Right.OBJECTION;
import static org.ropa4j.model.Right.OBJECTION_TO_MARKETING;
import static org.ropa4j.model.Right.PORTABILITY;
import static org.ropa4j.model.Right.RECTIFICATION;
import static org.ropa4j.model.Right.RESTRICTION;
import static org.ropa4j.model.Right.WITHDRAW_CONSENT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Right;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;

class DataSubjectRightsTest {

    static Stream<Arguments> bases() {
        return Stream.of(
                Arguments.of(LegalBasis.consent(), List.of(WITHDRAW_CONSENT, PORTABILITY)),
                Arguments.of(LegalBasis.contract(ContractStage.PERFORMANCE), List.of(PORTABILITY)),
                Arguments.of(LegalBasis.contract(ContractStage.STEPS_BEFORE), List.of(PORTABILITY)),
                Arguments.of(LegalBasis.legalObligation(), List.of()),
                Arguments.of(new LegalBasis.VitalInterests(Optional.empty(), Optional.empty()), List.of()),
                Arguments.of(LegalBasis.publicTask(), List.of(OBJECTION)),
                Arguments.of(LegalBasis.legitimateInterests(Records.same("x")), List.of(OBJECTION)));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void a_basis_adds_to_the_rights_that_people_always_have(LegalBasis basis, List<Right> added) {
        assertThat(rights(activity("a", basis).build())).containsExactlyElementsOf(withThoseOfEverybody(added));
    }

    @Test
    void several_bases_add_up_in_the_order_of_the_regulation() {
        ProcessingActivity first =
                activity("a", LegalBasis.publicTask(), LegalBasis.consent()).build();
        ProcessingActivity second =
                activity("b", LegalBasis.contract(ContractStage.PERFORMANCE)).build();

        assertThat(rights(first, second))
                .containsExactly(
                        WITHDRAW_CONSENT,
                        ACCESS,
                        RECTIFICATION,
                        ERASURE,
                        RESTRICTION,
                        PORTABILITY,
                        OBJECTION,
                        COMPLAINT);
    }

    @Test
    void direct_marketing_can_be_objected_to_whatever_it_rests_on() {
        ProcessingActivity byPurpose = ProcessingActivity.builder("a", Records.same("A"))
                .purpose(Purpose.of(PurposeCategoryId.of("direct-marketing"), Records.same("x"), LegalBasis.consent()))
                .build();
        ProcessingActivity byMarketing = activity("a", LegalBasis.contract(ContractStage.PERFORMANCE))
                .marketing(Marketing.builder().build())
                .build();

        assertThat(rights(byPurpose)).contains(OBJECTION_TO_MARKETING).doesNotContain(OBJECTION);
        assertThat(rights(byMarketing)).contains(OBJECTION_TO_MARKETING).doesNotContain(OBJECTION);
    }

    @Test
    void automated_decisions_bring_their_own_right() {
        ProcessingActivity activity = activity("a", LegalBasis.legalObligation())
                .automatedDecisions(Stated.listed(
                        List.of(AutomatedDecision.builder(Records.same("x")).build())))
                .build();

        assertThat(rights(activity)).containsExactlyElementsOf(withThoseOfEverybody(List.of(AUTOMATED_DECISIONS)));
    }

    @Test
    void without_activities_the_rights_of_everybody_remain() {
        assertThat(rights()).containsExactly(ACCESS, RECTIFICATION, ERASURE, RESTRICTION, COMPLAINT);
    }

    private static List<Right> withThoseOfEverybody(List<Right> added) {
        List<Right> all = new ArrayList<>(List.of(ACCESS, RECTIFICATION, ERASURE, RESTRICTION, COMPLAINT));
        all.addAll(added);
        return Arrays.stream(Right.values()).filter(all::contains).toList();
    }

    private static ProcessingActivity.Builder activity(String id, LegalBasis... bases) {
        return ProcessingActivity.builder(id, Records.same(id)).purpose(Purpose.of(Records.same("x"), bases));
    }

    private static Iterable<Right> rights(ProcessingActivity... activities) {
        Ropa.Builder ropa = Records.empty();
        Arrays.stream(activities).forEach(ropa::activity);
        return DataSubjectRights.in(List.of(activities), ropa.build().resolved());
    }
}
