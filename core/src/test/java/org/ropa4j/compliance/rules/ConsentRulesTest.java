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
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.Claim;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ConsentChoice;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.Logged;
import org.ropa4j.model.Link;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategories;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Provision;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.PublicCapacity;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;

/** When a consent is one, case by case. */
class ConsentRulesTest {
    private static final Provision VOLUNTARY = new Provision(ProvisionKind.VOLUNTARY, List.of(), Optional.empty());

    private static UnaryOperator<ProcessingActivity.Builder> consent(UnaryOperator<Consent.Builder> consent) {
        return activity ->
                activity.purpose(purpose(consent.apply(Consent.builder()).build()));
    }

    @ParameterizedTest
    @EnumSource(WithdrawalMeans.class)
    void a_click_is_taken_back_by_a_click(WithdrawalMeans means) {
        boolean easy = switch (means) {
            case CONSENT_DIALOG, UNSUBSCRIBE_LINK, REPLY, ACCOUNT_SETTINGS -> true;
            case CONTACT, POST, PHONE, BROWSER_SETTINGS, PROVIDER_OPT_OUT -> false;
        };

        assertThat(harder(ConsentAct.ACTIVE_CHOICE, Withdrawal.by(means))).isEqualTo(easy ? "passed" : "WARNING");
        assertThat(harder(ConsentAct.ACTIVE_CHOICE, Withdrawal.by(means, WithdrawalMeans.UNSUBSCRIBE_LINK)))
                .isEqualTo("passed");
        assertThat(harder(ConsentAct.DECLARATION, Withdrawal.by(means))).isEqualTo("not applicable");
    }

    @Test
    void a_link_or_words_alone_leave_open_how_hard_it_is() {
        assertThat(harder(
                        ConsentAct.ACTIVE_CHOICE,
                        Withdrawal.builder().how(text("Tell us.")).build()))
                .isEqualTo("undetermined");
        assertThat(harder(
                        ConsentAct.ACTIVE_CHOICE,
                        Withdrawal.builder()
                                .means(WithdrawalMeans.CONTACT)
                                .link(new Link(text("Unsubscribe"), Optional.empty()))
                                .build()))
                .isEqualTo("undetermined");
    }

    @Test
    void consent_to_trackers_has_a_rule_of_its_own() {
        Ropa.Builder record = with(consent(consent ->
                        consent.given(ConsentAct.ACTIVE_CHOICE).withdrawal(Withdrawal.by(WithdrawalMeans.POST))))
                .tracker(Tracker.builder("visits", "visits")
                        .activity(ActivityId.of("orders"))
                        .category(TrackerCategory.STATISTICS)
                        .build());

        assertThat(verdict("consent-withdrawal-harder", record)).isEqualTo("not applicable");
    }

    private static String harder(ConsentAct given, Withdrawal withdrawal) {
        return verdict(
                "consent-withdrawal-harder",
                with(consent(consent -> consent.given(given).withdrawal(withdrawal))));
    }

    @Test
    void employees_consent_only_to_what_is_voluntary() {
        assertThat(inEmployment(activity -> activity)).isEqualTo("WARNING");
        assertThat(inEmployment(activity -> activity.provision(VOLUNTARY))).isEqualTo("passed");
        assertThat(inEmployment(activity -> activity.dataSubject(DataSubjectCategories.CUSTOMER)))
                .isEqualTo("WARNING");
        assertThat(verdict(
                        "consent-in-employment",
                        with(consent(consent -> consent.requiredForService(true))
                                .andThen(activity -> activity.dataSubject(DataSubjectCategories.EMPLOYEE)
                                        .provision(VOLUNTARY))::apply)))
                .isEqualTo("WARNING");
        assertThat(verdict(
                        "consent-in-employment",
                        with(
                                consent(consent -> consent)
                                                .andThen(activity ->
                                                        activity.dataSubject(DataSubjectCategories.JOB_APPLICANT))
                                        ::apply)))
                .isEqualTo("not applicable");
    }

    @Test
    void a_consent_for_some_of_several_groups_may_be_the_others() {
        UnaryOperator<ProcessingActivity.Builder> scoped = consent(consent -> consent.scope(text("customers")));

        assertThat(verdict(
                        "consent-in-employment",
                        with(
                                scoped.andThen(activity -> activity.dataSubjects(
                                        DataSubjectCategories.EMPLOYEE, DataSubjectCategories.CUSTOMER))::apply)))
                .isEqualTo("undetermined");
        assertThat(verdict(
                        "consent-in-employment",
                        with(scoped.andThen(activity -> activity.dataSubject(DataSubjectCategories.EMPLOYEE))::apply)))
                .isEqualTo("WARNING");
    }

    private static String inEmployment(UnaryOperator<ProcessingActivity.Builder> more) {
        return verdict(
                "consent-in-employment",
                with(consent(consent -> consent)
                        .andThen(activity -> activity.dataSubject(DataSubjectCategories.EMPLOYEE))
                        .andThen(more)::apply));
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_BODY, PUBLIC_POWERS, false, WARNING",
        "PUBLIC_BODY, PUBLIC_POWERS, true, passed",
        "PUBLIC_BODY, PUBLIC_TASKS, false, passed",
        "PUBLIC_BODY, LIKE_OTHERS, false, passed",
        "PUBLIC_BODY, , false, undetermined",
        "COMPANY, , false, not applicable"
    })
    void powers_are_not_exercised_by_consent(
            PartyKind kind, PublicCapacity capacity, boolean voluntary, String expected) {
        Ropa.Builder record = Verdicts.of(Party.builder("body").country("NO").kind(kind))
                .activity(Verdicts.activity(activity -> {
                    activity.purpose(purpose(LegalBasis.consent()));
                    if (voluntary) {
                        activity.provision(VOLUNTARY);
                    }
                    return capacity == null ? activity : activity.capacity(capacity);
                }));

        assertThat(verdict("consent-to-public-authority", record)).isEqualTo(expected);
    }

    @Test
    void a_service_about_health_may_need_explicit_consent() {
        UnaryOperator<ProcessingActivity.Builder> required = consent(consent -> consent.requiredForService(true));
        UnaryOperator<ProcessingActivity.Builder> explicit =
                consent(consent -> consent.requiredForService(true).explicit(true));

        assertThat(verdict("consent-required-for-service", with(explicit))).isEqualTo("ERROR");
        assertThat(verdict(
                        "consent-required-for-service",
                        with(explicit.andThen(activity -> activity.data(DataCategories.HEALTH))::apply)))
                .isEqualTo("undetermined");
        assertThat(verdict(
                        "consent-required-for-service",
                        with(required.andThen(activity -> activity.data(DataCategories.HEALTH))::apply)))
                .isEqualTo("ERROR");
        assertThat(verdict("consent-required-for-service", with(consent(consent -> consent))))
                .isEqualTo("passed");
    }

    @Test
    void what_is_kept_of_consents_is_asked_of_a_register_only() {
        assertThat(demonstrable(with(consent(consent -> consent)))).isEqualTo("undetermined");
        assertThat(demonstrable(register(with(consent(consent -> consent))))).isEqualTo("WARNING");
        assertThat(demonstrable(with(consent(consent -> consent.logged(Logged.WHO)))))
                .isEqualTo("passed");
        assertThat(demonstrable(with(consent(consent -> consent.evidence(text("a log"))))))
                .isEqualTo("passed");
        assertThat(demonstrable(register(with(consent(consent -> consent)))
                        .measure(Measure.of(MeasureCategories.CONSENT_RECORDS))))
                .isEqualTo("passed");
        assertThat(demonstrable(register(with(consent(consent -> consent)
                        .andThen(activity -> activity.measure(Measure.of(MeasureCategories.CONSENT_RECORDS)))::apply))))
                .isEqualTo("passed");
        assertThat(demonstrable(
                        register(with(consent(consent -> consent))).measure(Measure.of(MeasureCategories.BACKUP))))
                .isEqualTo("WARNING");
    }

    private static String demonstrable(Ropa.Builder record) {
        return verdict("consent-not-demonstrable", record);
    }

    @Test
    void one_yes_is_for_one_purpose() {
        Consent all = Consent.builder().choice(ConsentChoice.ALL_OR_NOTHING).build();
        Consent each = Consent.builder().choice(ConsentChoice.PER_PURPOSE).build();

        assertThat(perPurpose(all)).isEqualTo("not applicable");
        assertThat(perPurpose(all, each)).isEqualTo("passed");
        assertThat(perPurpose(all, all)).isEqualTo("WARNING");
        assertThat(perPurpose(each, LegalBasis.consent())).isEqualTo("passed");
    }

    private static String perPurpose(LegalBasis... bases) {
        return verdict("consent-not-per-purpose", with(activity -> {
            for (LegalBasis basis : bases) {
                activity.purpose(purpose(basis));
            }
            return activity;
        }));
    }

    @ParameterizedTest
    @EnumSource(ConsentChoice.class)
    void consent_stands_apart_from_terms(ConsentChoice choice) {
        assertThat(verdict("consent-folded-into-terms", with(consent(consent -> consent.choice(choice)))))
                .isEqualTo(choice == ConsentChoice.PART_OF_TERMS ? "WARNING" : "passed");
    }

    @ParameterizedTest
    @EnumSource(ClaimKind.class)
    void nobody_consents_to_a_notice(ClaimKind kind) {
        Ropa.Builder record = Verdicts.in("NO")
                .publishedNotice(PublishedNotice.builder()
                        .claim(Claim.of(kind, text("As they say.")))
                        .build());

        assertThat(verdict("consent-to-notice", record))
                .isEqualTo(kind == ClaimKind.CONSENT_BY_USE || kind == ClaimKind.CONSENT_TO_TEXT ? "ERROR" : "passed");
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 2018-07-19, , WARNING",
        "NO, 2018-07-20, , passed",
        "DK, 2018-05-24, , WARNING",
        "DK, 2018-05-25, , passed",
        "US, 2018-05-24, , WARNING",
        "NO, 2015-01-01, 2018-08-01, passed",
        "NO, , , not applicable"
    })
    void consents_from_before_the_gdpr_are_looked_at_again(
            String country, LocalDate since, LocalDate renewed, String expected) {
        Consent.Builder consent = Consent.builder();
        if (since != null) {
            consent.since(since);
        }
        if (renewed != null) {
            consent.renewed(renewed);
        }
        Ropa.Builder record = Verdicts.in(country)
                .activity(Verdicts.activity(activity -> activity.purpose(purpose(consent.build()))));

        assertThat(verdict("consent-before-gdpr", record)).isEqualTo(expected);
    }
}
