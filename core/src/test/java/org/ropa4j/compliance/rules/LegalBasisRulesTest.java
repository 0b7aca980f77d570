package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.purpose;
import static org.ropa4j.compliance.rules.Verdicts.register;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ropa4j.law.Checked;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.law.Division;
import org.ropa4j.law.Instrument;
import org.ropa4j.law.InstrumentKind;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.ContractParty;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.InterestAssessment;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.Contract;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.PublicCapacity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Purpose.BasisRelation;
import org.ropa4j.model.Purpose.FurtherUse;
import org.ropa4j.model.Ropa;

/** What makes processing lawful, case by case. */
class LegalBasisRulesTest {
    private static final LegitimateInterests INTEREST = LegalBasis.legitimateInterests(text("selling"));
    private static final Contract CONTRACT = LegalBasis.contract(ContractStage.PERFORMANCE);

    @ParameterizedTest
    @CsvSource({
        "bokføringsloven § 13, passed",
        "GDPR Art. 15, passed",
        "(EU) 2024/1624 Art. 76, passed",
        "WP194, ERROR",
        "C-673/17, ERROR",
        "COM(2025) 837, ERROR"
    })
    void an_obligation_follows_from_law_that_binds(String law, String expected) {
        assertThat(verdict(
                        "legal-obligation-not-from-eea-law",
                        with(activity -> activity.purpose(purpose(LegalBasis.legalObligation(Citation.parse(law)))))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"US, ERROR", "GB, ERROR", "DE, passed", "SJ, passed"})
    void an_obligation_follows_from_law_of_the_eea(String country, String expected) {
        Citation law = Citation.of(Instrument.builder(
                        "an-act", InstrumentKind.ACT, Jurisdiction.of(Country.of(country)), Division.SECTIONS, "An Act")
                .source("invented", Checked.UNCHECKED)
                .build());

        assertThat(verdict(
                        "legal-obligation-not-from-eea-law",
                        with(activity -> activity.purpose(purpose(LegalBasis.legalObligation(law))))))
                .isEqualTo(expected);
        assertThat(verdict(
                        "legal-obligation-not-from-eea-law",
                        with(activity -> activity.purpose(
                                purpose(LegalBasis.legalObligation(law, Citation.parse("bokføringsloven § 13")))))))
                .isEqualTo("passed");
    }

    @Test
    void an_obligation_without_any_law_is_the_business_of_another_rule() {
        assertThat(verdict(
                        "legal-obligation-not-from-eea-law",
                        with(activity -> activity.purpose(purpose(LegalBasis.legalObligation())))))
                .isEqualTo("not applicable");
    }

    @Test
    void several_interests_hold_together() {
        assertThat(delimited(purpose(INTEREST, LegalBasis.legitimateInterests(text("security")))))
                .isEqualTo("passed");
        assertThat(delimited(purpose(INTEREST, CONTRACT))).isEqualTo("WARNING");
        assertThat(delimited(purpose(CONTRACT))).isEqualTo("not applicable");
    }

    @Test
    void what_scopes_leave_over_one_basis_covers() {
        Contract scoped =
                new Contract(Optional.of(text("customers")), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(delimited(purpose(INTEREST, scoped))).isEqualTo("passed");
        assertThat(delimited(purpose(INTEREST, scoped, LegalBasis.consent()))).isEqualTo("WARNING");
    }

    @Test
    void the_case_decides_if_it_is_said_how() {
        Purpose.Builder both = Purpose.builder(text("sell")).basis(INTEREST).basis(CONTRACT);

        assertThat(delimited(both.basisRelation(BasisRelation.BY_CASE).build())).isEqualTo("WARNING");
        assertThat(delimited(both.basisSelection(text("Customers by contract.")).build()))
                .isEqualTo("passed");
        assertThat(delimited(both.basisRelation(BasisRelation.UNCLEAR).build())).isEqualTo("WARNING");
    }

    private static String delimited(Purpose purpose) {
        return verdict("bases-not-delimited", with(activity -> activity.purpose(purpose)));
    }

    @ParameterizedTest
    @CsvSource({"DATA_SUBJECT, passed", "EMPLOYER_OR_CLIENT, ERROR", "SOMEBODY_ELSE, ERROR", ", undetermined"})
    void a_contract_is_with_the_person(ContractParty with, String expected) {
        Contract contract =
                new Contract(Optional.empty(), Optional.empty(), Optional.ofNullable(with), Optional.empty());

        assertThat(verdict("contract-with-somebody-else", with(activity -> activity.purpose(purpose(contract)))))
                .isEqualTo(expected);
        assertThat(verdict("contract-with-somebody-else", with(activity -> activity.purpose(purpose(INTEREST)))))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "web-analytics, WARNING",
        "targeted-advertising, WARNING",
        "newsletter, WARNING",
        "service-improvement, WARNING",
        "fraud-prevention, WARNING",
        "delivery, passed",
        "security, passed"
    })
    void a_contract_covers_what_the_service_needs(String category, String expected) {
        assertThat(verdict(
                        "contract-for-more-than-the-service",
                        with(activity -> activity.purpose(purpose(category, CONTRACT)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"invoicing, WARNING", "newsletter, WARNING", "health-care, passed", "security, passed"})
    void vital_interests_are_for_emergencies(String category, String expected) {
        LegalBasis basis = LegalBasis.vitalInterests(text("An accident."));

        assertThat(verdict("vital-interests-in-routine", with(activity -> activity.purpose(purpose(category, basis)))))
                .isEqualTo(expected);
    }

    @Test
    void a_purpose_without_a_kind_decides_nothing() {
        assertThat(verdict("contract-for-more-than-the-service", with(activity -> activity.purpose(purpose(CONTRACT)))))
                .isEqualTo("undetermined");
        assertThat(verdict(
                        "vital-interests-in-routine",
                        with(activity -> activity.purpose(purpose(LegalBasis.vitalInterests(text("An accident.")))))))
                .isEqualTo("undetermined");
    }

    @Test
    void a_new_use_needs_consent_law_or_an_assessment() {
        assertThat(furtherUse(Optional.empty(), false, false)).isEqualTo("ERROR");
        assertThat(furtherUse(Optional.empty(), true, false)).isEqualTo("passed");
        assertThat(furtherUse(Optional.of(FurtherUse.Ground.COMPATIBLE), false, true))
                .isEqualTo("ERROR");
        assertThat(furtherUse(Optional.of(FurtherUse.Ground.COMPATIBLE), true, false))
                .isEqualTo("passed");
        assertThat(furtherUse(Optional.of(FurtherUse.Ground.LAW), true, false)).isEqualTo("ERROR");
        assertThat(furtherUse(Optional.of(FurtherUse.Ground.LAW), false, true)).isEqualTo("passed");
        assertThat(furtherUse(Optional.of(FurtherUse.Ground.CONSENT), true, true))
                .isEqualTo("ERROR");
        assertThat(furtherUse(Optional.of(FurtherUse.Ground.CONSENT), false, false, LegalBasis.consent()))
                .isEqualTo("passed");
    }

    private static String furtherUse(
            Optional<FurtherUse.Ground> ground, boolean assessed, boolean law, LegalBasis... bases) {
        FurtherUse use = new FurtherUse(
                List.of(ActivityId.of("parking")),
                ground,
                law ? List.of(Citation.parse("personopplysningsloven § 8")) : List.of(),
                List.of(),
                assessed ? Optional.of(text("They are close.")) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return verdict("further-use-not-assessed", further(use, bases));
    }

    private static Ropa.Builder further(FurtherUse use, LegalBasis... bases) {
        Purpose.Builder purpose = Purpose.builder(text("plan")).furtherUse(use);
        List.of(bases).forEach(purpose::basis);
        return with(activity -> activity.purpose(purpose.build()));
    }

    @Test
    void that_people_were_told_is_asked_of_a_register_only() {
        FurtherUse untold = new FurtherUse(
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        FurtherUse told = new FurtherUse(
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 1)));

        assertThat(verdict("further-use-not-announced", further(untold))).isEqualTo("undetermined");
        assertThat(verdict("further-use-not-announced", register(further(untold))))
                .isEqualTo("WARNING");
        assertThat(verdict("further-use-not-announced", further(told))).isEqualTo("passed");
    }

    @Test
    void a_balancing_test_is_asked_of_a_register_only() {
        InterestAssessment empty = new InterestAssessment(
                Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), Optional.empty(), Optional.empty());
        InterestAssessment summary = new InterestAssessment(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text("It is fair.")));

        assertThat(verdict("balancing-test-missing", with(activity -> activity.purpose(purpose(INTEREST)))))
                .isEqualTo("undetermined");
        assertThat(verdict("balancing-test-missing", register(with(activity -> activity.purpose(purpose(INTEREST))))))
                .isEqualTo("WARNING");
        assertThat(verdict(
                        "balancing-test-missing",
                        with(activity -> activity.purpose(purpose(INTEREST.assessed(empty))))))
                .isEqualTo("WARNING");
        assertThat(verdict(
                        "balancing-test-missing",
                        with(activity -> activity.purpose(purpose(INTEREST.assessed(summary))))))
                .isEqualTo("passed");
        assertThat(verdict("balancing-test-missing", with(activity -> activity.purpose(purpose(CONTRACT)))))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @EnumSource(InterestAssessment.Outcome.class)
    void interests_that_are_overridden_are_no_basis(InterestAssessment.Outcome outcome) {
        InterestAssessment test =
                new InterestAssessment(Optional.empty(), Optional.empty(), Optional.of(outcome), Optional.empty());

        assertThat(verdict(
                        "legitimate-interests-overridden",
                        with(activity -> activity.purpose(purpose(INTEREST.assessed(test))))))
                .isEqualTo(outcome == InterestAssessment.Outcome.OVERRIDDEN ? "ERROR" : "passed");
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_BODY, PUBLIC_POWERS, ERROR",
        "PUBLIC_BODY, PUBLIC_TASKS, ERROR",
        "PUBLIC_BODY, LIKE_OTHERS, passed",
        "PUBLIC_BODY, , undetermined",
        "COMPANY, PUBLIC_POWERS, not applicable"
    })
    void a_public_body_does_not_base_its_tasks_on_interests(PartyKind kind, PublicCapacity capacity, String expected) {
        Ropa.Builder record = Verdicts.of(Party.builder("body").country("NO").kind(kind))
                .activity(Verdicts.activity(activity -> {
                    activity.purpose(purpose(INTEREST));
                    return capacity == null ? activity : activity.capacity(capacity);
                }));

        assertThat(verdict("legitimate-interests-of-public-body", record)).isEqualTo(expected);
    }

    @Test
    void an_activity_of_another_controller_goes_by_its_kind() {
        Ropa.Builder record = Verdicts.of(Party.builder("body").country("NO").kind(PartyKind.PUBLIC_BODY))
                .party(Party.builder("company").kind(PartyKind.COMPANY).build())
                .activity(Verdicts.activity(
                        activity -> activity.controller(PartyId.of("company")).purpose(purpose(INTEREST))));

        assertThat(verdict("legitimate-interests-of-public-body", record)).isEqualTo("not applicable");
    }
}
