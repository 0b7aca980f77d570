package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.purpose;
import static org.ropa4j.compliance.rules.Verdicts.register;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.law.Citation;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.AutomatedDecision.Ground;
import org.ropa4j.model.AutomatedDecision.Safeguard;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.DataPermission.Condition;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Right;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.RightsProcedure.Fee;
import org.ropa4j.model.RightsProcedure.RecipientsTold;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;

/** How rights are used, and what people can demand of machines that decide. */
class RightsRulesTest {
    private static final ContactPoint EMAIL = new ContactPoint.Email("privacy@example.com");

    @Test
    void there_is_some_way_to_use_a_right() {
        assertThat(contact(Party.builder("shop"), RightsProcedure.builder())).isEqualTo("ERROR");
        assertThat(contact(Party.builder("shop").contactPoint(EMAIL), RightsProcedure.builder()))
                .isEqualTo("passed");
        assertThat(contact(
                        Party.builder("shop")
                                .address(new PostalAddress(
                                        List.of("Street 1"), Optional.empty(), Optional.empty(), Optional.empty())),
                        RightsProcedure.builder()))
                .isEqualTo("passed");
        assertThat(contact(Party.builder("shop"), RightsProcedure.builder().contactPoint(EMAIL)))
                .isEqualTo("passed");
        assertThat(contact(Party.builder("shop"), RightsProcedure.builder().how(text("Come to us."))))
                .isEqualTo("passed");
        assertThat(contact(
                        Party.builder("shop"),
                        RightsProcedure.builder()
                                .channel(new RightsProcedure.Channel(Right.ACCESS, Optional.empty(), List.of(EMAIL)))))
                .isEqualTo("passed");
        assertThat(verdict("rights-contact-missing", Verdicts.in("NO"))).isEqualTo("not applicable");
    }

    private static String contact(Party.Builder controller, RightsProcedure.Builder rights) {
        return verdict(
                "rights-contact-missing",
                Verdicts.of(controller)
                        .activity(Verdicts.activity(activity -> activity))
                        .rights(rights.build()));
    }

    @Test
    void recipients_hear_of_corrections() {
        assertThat(told(disclosing(), null)).isEqualTo("undetermined");
        assertThat(told(register(disclosing()), null)).isEqualTo("WARNING");
        assertThat(told(disclosing(), RecipientsTold.NOT_TOLD)).isEqualTo("WARNING");
        assertThat(told(disclosing(), RecipientsTold.TOLD)).isEqualTo("passed");
        assertThat(told(disclosing(), RecipientsTold.TOLD_OF_ERASURE)).isEqualTo("undetermined");
        assertThat(told(register(disclosing()), RecipientsTold.TOLD_OF_ERASURE)).isEqualTo("WARNING");
        assertThat(told(register(with(activity -> activity)), null)).isEqualTo("not applicable");
        assertThat(told(register(with(activity -> activity.recipients(Stated.none()))), null))
                .isEqualTo("not applicable");
    }

    private static Ropa.Builder disclosing() {
        return with(activity ->
                activity.recipients(Recipient.party(PartyId.of("carrier")).build()));
    }

    private static String told(Ropa.Builder record, @Nullable RecipientsTold told) {
        RightsProcedure.Builder rights = RightsProcedure.builder();
        if (told != null) {
            rights.recipientsTold(told);
        }
        return verdict("recipients-not-told", record.rights(rights.build()));
    }

    @Test
    void data_given_by_consent_or_contract_can_be_taken_along() {
        LegalBasis contract = LegalBasis.contract(ContractStage.PERFORMANCE);

        assertThat(portable(with(activity -> activity.purpose(purpose(contract))), RightsProcedure.builder()))
                .isEqualTo("undetermined");
        assertThat(portable(register(with(activity -> activity.purpose(purpose(contract)))), RightsProcedure.builder()))
                .isEqualTo("WARNING");
        assertThat(portable(
                        register(with(activity -> activity.purpose(purpose(LegalBasis.consent())))),
                        RightsProcedure.builder()))
                .isEqualTo("WARNING");
        assertThat(portable(
                        with(activity -> activity.purpose(purpose(contract))),
                        RightsProcedure.builder().exportFormat("CSV")))
                .isEqualTo("passed");
        assertThat(portable(register(with(activity -> activity)), RightsProcedure.builder()))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({"PORTABILITY, true, passed", "PORTABILITY, false, WARNING", "ACCESS, true, WARNING"})
    void a_channel_may_tell_how(Right right, boolean how, String expected) {
        RightsProcedure.Channel channel = new RightsProcedure.Channel(
                right, how ? Optional.of(text("As a file.")) : Optional.empty(), List.of(EMAIL));

        assertThat(portable(
                        register(with(activity -> activity.purpose(purpose(LegalBasis.consent())))),
                        RightsProcedure.builder().channel(channel)))
                .isEqualTo(expected);
    }

    private static String portable(Ropa.Builder record, RightsProcedure.Builder rights) {
        return verdict("portability-not-supported", record.rights(rights.build()));
    }

    @ParameterizedTest
    @CsvSource({
        ", false, ERROR",
        "CONTRACT, false, passed",
        "EXPLICIT_CONSENT, false, passed",
        "LAW, false, ERROR",
        "LAW, true, passed"
    })
    void a_decision_is_allowed_by_something(Ground ground, boolean law, String expected) {
        AutomatedDecision.Builder decision = AutomatedDecision.builder(text("a loan"));
        if (ground != null) {
            decision.ground(ground);
        }
        if (law) {
            decision.law(Citation.parse("skatteforvaltningsloven § 1-1"));
        }

        assertThat(decided("automated-decision-without-ground", decision)).isEqualTo(expected);
    }

    @Test
    void people_can_demand_three_things() {
        AutomatedDecision.Builder decision =
                AutomatedDecision.builder(text("a loan")).ground(Ground.CONTRACT);

        assertThat(decided("automated-decision-without-safeguards", decision)).isEqualTo("ERROR");
        decision.safeguard(Safeguard.HUMAN_INTERVENTION).safeguard(Safeguard.CONTEST);
        assertThat(decided("automated-decision-without-safeguards", decision)).isEqualTo("ERROR");
        assertThat(decided("automated-decision-without-safeguards", decision.safeguard(Safeguard.OWN_VIEW)))
                .isEqualTo("passed");
        assertThat(decided(
                        "automated-decision-without-safeguards",
                        AutomatedDecision.builder(text("tax")).ground(Ground.LAW)))
                .isEqualTo("not applicable");
        assertThat(decided("automated-decision-without-safeguards", AutomatedDecision.builder(text("tax"))))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({"EXPLICIT_CONSENT, passed", "SUBSTANTIAL_PUBLIC_INTEREST, passed", "HEALTH_CARE, ERROR"})
    void special_data_decide_nothing_without_consent_or_law(Condition condition, String expected) {
        AutomatedDecision decision =
                AutomatedDecision.builder(text("insurance")).build();
        AutomatedDecision byName =
                decision.toBuilder().data(DataCategories.NAME).build();
        AutomatedDecision byHealth =
                decision.toBuilder().data(DataCategories.HEALTH).build();

        assertThat(onSpecialData(decision, condition)).isEqualTo(expected);
        assertThat(onSpecialData(byHealth, condition)).isEqualTo(expected);
        assertThat(onSpecialData(byName, condition)).isEqualTo("not applicable");
    }

    @Test
    void a_decision_of_no_activity_looks_at_no_data_of_one() {
        assertThat(verdict(
                        "automated-decision-on-special-data",
                        Verdicts.in("NO")
                                .automatedDecisions(Stated.listed(List.of(AutomatedDecision.builder(text("insurance"))
                                        .data(DataCategories.HEALTH)
                                        .build())))))
                .isEqualTo("not applicable");
    }

    private static String onSpecialData(AutomatedDecision decision, Condition condition) {
        return verdict(
                "automated-decision-on-special-data",
                with(activity -> activity.data(DataCategories.HEALTH)
                        .permittedBy(DataPermission.special(condition))
                        .automatedDecisions(Stated.listed(List.of(decision)))));
    }

    private static String decided(String rule, AutomatedDecision.Builder decision) {
        return verdict(rule, with(activity -> activity.automatedDecisions(Stated.listed(List.of(decision.build())))));
    }

    @ParameterizedTest
    @CsvSource({
        "P28D, false, passed",
        "P4W, false, passed",
        "P29D, false, INFO",
        "P31D, false, INFO",
        "P32D, false, not applicable",
        "P1M, false, passed",
        "P20D, true, not applicable"
    })
    void a_month_may_have_twenty_eight_days(Period within, boolean workingDays, String expected) {
        AnswerDeadline deadline =
                new AnswerDeadline(within, workingDays, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(asked("answer-deadline-in-days", RightsProcedure.builder().deadline(deadline)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({", not applicable", "P2M, passed", "P59D, passed", "P60D, ERROR", "P3M, ERROR"})
    void two_months_more_are_the_most(@Nullable Period extension, String expected) {
        AnswerDeadline deadline = new AnswerDeadline(
                Period.ofMonths(1), false, Optional.ofNullable(extension), Optional.empty(), Optional.empty());

        assertThat(asked("answer-extension-too-long", RightsProcedure.builder().deadline(deadline)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"FREE, passed", "FURTHER_COPIES, passed", "ALWAYS, ERROR"})
    void rights_are_free(Fee fee, String expected) {
        assertThat(asked("rights-fee-charged", RightsProcedure.builder().fee(fee)))
                .isEqualTo(expected);
        assertThat(asked("rights-fee-charged", RightsProcedure.builder())).isEqualTo("not applicable");
    }

    @Test
    void a_letter_is_not_the_only_way() {
        String rule = "rights-contact-only-by-post";
        ContactPoint letter = ContactPoint.post(PostalAddress.of("Example Street 1", "0001", "Oslo"));

        assertThat(asked(rule, RightsProcedure.builder())).isEqualTo("not applicable");
        assertThat(asked(rule, RightsProcedure.builder().contactPoint(letter))).isEqualTo("WARNING");
        assertThat(asked(rule, RightsProcedure.builder().contactPoint(letter).contactPoint(EMAIL)))
                .isEqualTo("passed");
        assertThat(asked(rule, RightsProcedure.builder().contactPoint(letter).how(text("Log in."))))
                .isEqualTo("undetermined");
        assertThat(asked(
                        rule,
                        RightsProcedure.builder()
                                .contactPoint(letter)
                                .channel(new RightsProcedure.Channel(Right.ACCESS, Optional.empty(), List.of(EMAIL)))))
                .isEqualTo("passed");
        assertThat(verdict(rule, Verdicts.of(Party.builder("shop").contactPoint(letter))))
                .isEqualTo("WARNING");
        assertThat(verdict(rule, Verdicts.of(Party.builder("shop").contactPoint(EMAIL))))
                .isEqualTo("passed");
    }

    private static String asked(String rule, RightsProcedure.Builder rights) {
        return verdict(rule, Verdicts.in("NO").rights(rights.build()));
    }
}
