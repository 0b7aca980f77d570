package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.law.Citation;
import org.ropa4j.model.Entitlement.Availability;
import org.ropa4j.text.LocalizedText;

class RightsTest {

    /** F full, C conditional, N none; the right not to be decided about by machines alone is open as long as nothing is stated. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            bases                                | WITHDRAW | ACCESS | RECTIFY | ERASE | RESTRICT | PORT | OBJECT | MARKETING | MACHINES | COMPLAIN
            none                                 | N        | F      | F       | N     | F        | N    | N      | N         | C        | F
            consent                              | F        | F      | F       | F     | F        | C    | N      | N         | C        | F
            contract                             | N        | F      | F       | C     | F        | C    | N      | N         | C        | F
            obligation                           | N        | F      | F       | N     | F        | N    | N      | N         | C        | F
            vital                                | N        | F      | F       | C     | F        | N    | N      | N         | C        | F
            task                                 | N        | F      | F       | N     | F        | N    | F      | N         | C        | F
            interests                            | N        | F      | F       | F     | F        | N    | F      | N         | C        | F
            contract interests                   | N        | F      | F       | F     | F        | C    | F      | N         | C        | F
            consent obligation                   | F        | F      | F       | F     | F        | C    | N      | N         | C        | F
            obligation vital                     | N        | F      | F       | C     | F        | N    | N      | N         | C        | F
            obligation task                      | N        | F      | F       | N     | F        | N    | F      | N         | C        | F
            consent contract obligation task     | F        | F      | F       | F     | F        | C    | F      | N         | C        | F
            """)
    void follow_from_the_bases(
            String bases,
            String withdraw,
            String access,
            String rectify,
            String erase,
            String restrict,
            String port,
            String object,
            String marketing,
            String machines,
            String complain) {
        ProcessingActivity.Builder activity = activity();
        Purpose.Builder purpose = Purpose.builder(text("do it"));
        Arrays.stream(bases.split(" "))
                .filter(name -> !name.equals("none"))
                .map(RightsTest::basis)
                .forEach(purpose::basis);
        Map<Right, Availability> rights =
                rights(activity.purpose(purpose.build()).build());

        assertThat(rights.values().stream().map(found -> found.name().substring(0, 1)))
                .containsExactly(
                        withdraw, access, rectify, erase, restrict, port, object, marketing, machines, complain);
    }

    @Test
    void stand_in_the_order_of_the_regulation() {
        assertThat(entitlements(activity().build()))
                .extracting(Entitlement::right)
                .containsExactly(Right.values());
    }

    @Test
    void name_the_provision_and_the_bases_that_give_them() {
        LegalBasis consent = LegalBasis.consent();
        LegalBasis interests = LegalBasis.legitimateInterests(text("interest"));
        LegalBasis obligation = LegalBasis.legalObligation();
        ProcessingActivity activity = activity()
                .purpose(Purpose.of(text("do it"), obligation, interests, consent))
                .build();

        assertThat(entitlement(activity, Right.ERASURE))
                .isEqualTo(new Entitlement(
                        Right.ERASURE,
                        Availability.FULL,
                        List.of(Citation.gdpr("17(1)(c)"), Citation.gdpr("17(1)(b)")),
                        List.of(interests, consent)));
        assertThat(entitlement(activity, Right.OBJECTION).bases()).containsExactly(interests);
        assertThat(entitlement(activity, Right.WITHDRAW_CONSENT).provisions())
                .containsExactly(Citation.gdpr("7(3)"), Citation.gdpr("6(1)(a)"));
    }

    @Test
    void give_the_reason_why_the_law_keeps_data_from_being_erased() {
        ProcessingActivity activity = activity()
                .purpose(Purpose.of(text("keep accounts"), LegalBasis.legalObligation()))
                .build();

        assertThat(entitlement(activity, Right.ERASURE).provisions()).containsExactly(Citation.gdpr("17(3)(b)"));
        assertThat(entitlement(activity, Right.ERASURE).exists()).isFalse();
    }

    @Test
    void objection_to_marketing_is_there_wherever_marketing_is_whatever_the_basis() {
        ProcessingActivity stated = activity()
                .marketing(Marketing.builder().channel(MarketingChannel.POST).build())
                .build();
        ProcessingActivity byPurpose = activity()
                .purpose(Purpose.of(PurposeCategories.NEWSLETTER, text("send news"), LegalBasis.consent()))
                .build();

        assertThat(rights(stated)).containsEntry(Right.OBJECTION_TO_MARKETING, Availability.FULL);
        assertThat(rights(byPurpose)).containsEntry(Right.OBJECTION_TO_MARKETING, Availability.FULL);
    }

    @Test
    void consent_can_be_withdrawn_wherever_it_stands() {
        ProcessingActivity special = activity()
                .permittedBy(DataPermission.special(DataPermission.Condition.EXPLICIT_CONSENT))
                .build();
        ProcessingActivity ofOneCategory = activity()
                .data(DataUse.builder(DataCategories.HEALTH)
                        .permittedBy(DataPermission.special(DataPermission.Condition.EXPLICIT_CONSENT))
                        .build())
                .build();
        ProcessingActivity decided = activity()
                .automatedDecisions(Stated.listed(List.of(AutomatedDecision.builder(text("a decision"))
                        .ground(AutomatedDecision.Ground.EXPLICIT_CONSENT)
                        .build())))
                .build();
        ProcessingActivity sent = activity()
                .recipients(Recipient.party(PartyId.of("acme"))
                        .transfers(Transfer.to("US")
                                .mechanism(TransferMechanism.derogation(
                                        DerogationGround.EXPLICIT_CONSENT, text("told of the risks")))
                                .build())
                        .build())
                .build();

        assertThat(withdrawal(special)).containsExactly(Citation.gdpr("7(3)"), Citation.gdpr("9(2)(a)"));
        assertThat(withdrawal(ofOneCategory)).containsExactly(Citation.gdpr("7(3)"), Citation.gdpr("9(2)(a)"));
        assertThat(withdrawal(decided)).containsExactly(Citation.gdpr("7(3)"), Citation.gdpr("22(2)(c)"));
        assertThat(withdrawal(sent)).containsExactly(Citation.gdpr("7(3)"), Citation.gdpr("49(1)(a)"));
        assertThat(rights(special)).containsEntry(Right.PORTABILITY, Availability.CONDITIONAL);
    }

    @Test
    void a_basis_of_single_data_gives_rights_as_well() {
        ProcessingActivity activity = activity()
                .purpose(Purpose.of(text("keep accounts"), LegalBasis.legalObligation()))
                .data(DataUse.builder(DataCategories.PHONE_NUMBER)
                        .basis(LegalBasis.consent())
                        .build())
                .build();

        assertThat(rights(activity))
                .containsEntry(Right.WITHDRAW_CONSENT, Availability.FULL)
                .containsEntry(Right.ERASURE, Availability.FULL);
    }

    @Test
    void decisions_by_machines_are_open_where_allowed_and_barred_where_nothing_allows_them() {
        AutomatedDecision unfounded =
                AutomatedDecision.builder(text("a decision")).build();
        AutomatedDecision founded =
                unfounded.toBuilder().ground(AutomatedDecision.Ground.CONTRACT).build();

        assertThat(machines(Stated.none())).isEqualTo(Availability.NONE);
        assertThat(machines(Stated.notStated())).isEqualTo(Availability.CONDITIONAL);
        assertThat(machines(Stated.listed(List.of(founded)))).isEqualTo(Availability.CONDITIONAL);
        assertThat(machines(Stated.listed(List.of(founded, unfounded)))).isEqualTo(Availability.FULL);
    }

    private static Availability machines(Stated<AutomatedDecision> decisions) {
        return Objects.requireNonNull(
                rights(activity().automatedDecisions(decisions).build()).get(Right.AUTOMATED_DECISIONS));
    }

    private static List<Citation> withdrawal(ProcessingActivity activity) {
        Entitlement found = entitlement(activity, Right.WITHDRAW_CONSENT);
        assertThat(found.availability()).isEqualTo(Availability.FULL);
        return found.provisions();
    }

    private static LegalBasis basis(String name) {
        return switch (name) {
            case "consent" -> LegalBasis.consent();
            case "contract" -> LegalBasis.contract(ContractStage.PERFORMANCE);
            case "obligation" -> LegalBasis.legalObligation();
            case "vital" -> new LegalBasis.VitalInterests(Optional.empty(), Optional.empty());
            case "task" -> LegalBasis.publicTask();
            case "interests" -> LegalBasis.legitimateInterests(text("interest"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ProcessingActivity.Builder activity() {
        return ProcessingActivity.builder("it", text("It"));
    }

    private static Entitlement entitlement(ProcessingActivity activity, Right right) {
        return entitlements(activity).stream()
                .filter(found -> found.right() == right)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Right, Availability> rights(ProcessingActivity activity) {
        Map<Right, Availability> rights = new EnumMap<>(Right.class);
        entitlements(activity).forEach(found -> rights.put(found.right(), found.availability()));
        return rights;
    }

    private static List<Entitlement> entitlements(ProcessingActivity activity) {
        Ropa ropa = Ropa.builder("acme", Locale.ENGLISH)
                .controller(PartyId.of("acme"))
                .activity(activity)
                .build();
        return ropa.resolved().rightsOf(activity);
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Locale.ENGLISH, text);
    }
}
