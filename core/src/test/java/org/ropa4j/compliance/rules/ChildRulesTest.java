package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.purpose;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.law.Country;
import org.ropa4j.model.ChildPolicy;
import org.ropa4j.model.ChildPolicy.GuardianConsent;
import org.ropa4j.model.ChildPolicy.Offer;
import org.ropa4j.model.ChildPolicy.Service;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Ropa;

/** From which age children consent, by country and day, and what else is asked where children are. */
class ChildRulesTest {
    private static ChildPolicy.Builder service(int minimumAge, GuardianConsent guardian) {
        return ChildPolicy.builder()
                .service(Service.INFORMATION_SOCIETY_SERVICE)
                .minimumAge(minimumAge)
                .guardianConsent(guardian);
    }

    private static Ropa.Builder onConsent(String country) {
        return Verdicts.in(country)
                .activity(Verdicts.activity(activity -> activity.purpose(purpose(LegalBasis.consent()))));
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 12, NOT_ASKED, ERROR",
        "NO, 13, NOT_ASKED, passed",
        "NO, 12, ASKED, passed",
        "NO, 12, VERIFIED, passed",
        "DE, 15, NOT_ASKED, ERROR",
        "DE, 16, NOT_ASKED, passed",
        "US, 10, NOT_ASKED, undetermined"
    })
    void younger_children_need_their_parents(String country, int minimum, GuardianConsent guardian, String expected) {
        assertThat(verdict(
                        "child-consent-without-guardian",
                        onConsent(country).children(service(minimum, guardian).build())))
                .isEqualTo(expected);
    }

    @Test
    void the_age_matters_for_consent_to_services_at_a_distance_only() {
        ChildPolicy policy = service(10, GuardianConsent.NOT_ASKED).build();

        assertThat(verdict("child-consent-without-guardian", Verdicts.in("NO").children(policy)))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "child-consent-without-guardian",
                        onConsent("NO")
                                .children(policy.toBuilder()
                                        .service(Service.OTHER)
                                        .build())))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "child-consent-without-guardian",
                        onConsent("NO")
                                .children(ChildPolicy.builder()
                                        .service(Service.INFORMATION_SOCIETY_SERVICE)
                                        .minimumAge(10)
                                        .build())))
                .isEqualTo("undetermined");
        assertThat(verdict(
                        "child-consent-without-guardian",
                        onConsent("NO")
                                .children(ChildPolicy.builder()
                                        .service(Service.INFORMATION_SOCIETY_SERVICE)
                                        .guardianConsent(GuardianConsent.NOT_ASKED)
                                        .build())))
                .isEqualTo("undetermined");
    }

    /** Patients decide over their health data from the age of 16 in Norway (pasient- og brukerrettighetsloven § 4-3). */
    @Test
    void for_other_services_other_law_says_from_which_age_children_decide_and_who_asks_whom() {
        ChildPolicy asked = ChildPolicy.builder()
                .consentAge(16)
                .guardianConsent(GuardianConsent.ASKED)
                .build();
        ChildPolicy other = asked.toBuilder().service(Service.OTHER).build();
        ChildPolicy atADistance =
                asked.toBuilder().service(Service.INFORMATION_SOCIETY_SERVICE).build();

        for (String rule : List.of("child-consent-age-wrong", "guardian-consent-not-verified")) {
            assertThat(verdict(rule, Verdicts.in("NO").children(other)))
                    .as(rule)
                    .isEqualTo("not applicable");
            assertThat(verdict(rule, Verdicts.in("NO").children(atADistance)))
                    .as(rule)
                    .isEqualTo("WARNING");
            assertThat(verdict(rule, Verdicts.in("NO").children(asked)))
                    .as(rule)
                    .isEqualTo("WARNING");
        }
    }

    @Test
    void an_activity_answers_for_itself() {
        ChildPolicy policy = service(13, GuardianConsent.NOT_ASKED).build();

        assertThat(verdict(
                        "child-consent-without-guardian",
                        with(activity ->
                                activity.purpose(purpose(LegalBasis.consent())).children(policy))))
                .isEqualTo("passed");
        assertThat(verdict(
                        "child-consent-without-guardian",
                        with(activity -> activity.purpose(purpose(LegalBasis.consent()))
                                .dataSubjectsIn(Country.of("DE"))
                                .children(policy))))
                .isEqualTo("ERROR");
        assertThat(verdict("child-consent-without-guardian", with(activity -> activity.children(policy))))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 13, 2026-11-23, passed",
        "NO, 12, 2026-11-23, WARNING",
        "NO, 16, 2026-11-23, WARNING",
        "DK, 13, 2023-12-31, passed",
        "DK, 13, 2024-01-01, WARNING",
        "DK, 15, 2024-01-01, passed",
        "LT, 14, 2026-11-23, passed",
        "US, 13, 2026-11-23, undetermined"
    })
    void the_stated_age_is_that_of_the_law(String country, int stated, LocalDate asOf, String expected) {
        assertThat(verdict(
                        "child-consent-age-wrong",
                        Verdicts.in(country)
                                .children(
                                        ChildPolicy.builder().consentAge(stated).build()),
                        asOf))
                .isEqualTo(expected);
    }

    @Test
    void where_the_children_are_counts_and_the_highest_age_fits_all() {
        assertThat(age(13, "NO", "DE")).isEqualTo("WARNING");
        assertThat(age(16, "NO", "DE")).isEqualTo("passed");
        assertThat(age(16, "NO", "US")).isEqualTo("undetermined");
        assertThat(verdict(
                        "child-consent-age-wrong",
                        Verdicts.in("NO").children(ChildPolicy.builder().build())))
                .isEqualTo("not applicable");
    }

    private static String age(int stated, String... countries) {
        Ropa.Builder record = Verdicts.in("US")
                .children(ChildPolicy.builder().consentAge(stated).build());
        for (String country : countries) {
            record.dataSubjectsIn(Country.of(country));
        }
        return verdict("child-consent-age-wrong", record);
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED, , false, WARNING, not applicable",
        "ASKED, TO_CHILDREN, true, passed, passed",
        "VERIFIED, TO_CHILDREN, false, passed, passed",
        "NOT_ASKED, NOT_TO_CHILDREN, false, not applicable, passed",
        "ASKED, NOT_TO_CHILDREN, false, not applicable, INFO",
        "VERIFIED, NOT_TO_CHILDREN, false, not applicable, INFO"
    })
    void parents_are_asked_where_children_are_meant(
            GuardianConsent guardian, Offer offer, boolean how, String verified, String contradictory) {
        ChildPolicy.Builder policy = ChildPolicy.builder().guardianConsent(guardian);
        if (offer != null) {
            policy.offer(offer);
        }
        if (how) {
            policy.verification(text("A letter."));
        }

        assertThat(verdict("guardian-consent-not-verified", Verdicts.in("NO").children(policy.build())))
                .isEqualTo(verified);
        assertThat(verdict("child-policy-contradicts-itself", Verdicts.in("NO").children(policy.build())))
                .isEqualTo(contradictory);
    }

    @ParameterizedTest
    @CsvSource({"child, INFO", "pupil, INFO", "student, not applicable", "unheard-of, not applicable"})
    void interests_are_weighed_against_those_of_children(String people, String expected) {
        assertThat(verdict(
                        "legitimate-interests-towards-children",
                        with(activity -> activity.dataSubject(DataSubjectCategoryId.of(people))
                                .purpose(purpose(LegalBasis.legitimateInterests(text("sports")))))))
                .isEqualTo(expected);
        assertThat(verdict(
                        "legitimate-interests-towards-children",
                        with(activity -> activity.dataSubject(DataSubjectCategoryId.of(people))
                                .purpose(purpose(LegalBasis.consent())))))
                .isEqualTo("not applicable");
    }

    @Test
    void children_who_are_asked_have_an_age() {
        Ropa.Builder record = with(
                activity -> activity.dataSubject(DataSubjectCategories.CHILD).purpose(purpose(LegalBasis.consent())));

        assertThat(verdict("child-age-missing", record)).isEqualTo("WARNING");
        assertThat(verdict(
                        "child-age-missing",
                        record.children(ChildPolicy.builder().minimumAge(6).build())))
                .isEqualTo("passed");
        assertThat(verdict("child-age-missing", with(activity -> activity.dataSubject(DataSubjectCategories.CHILD))))
                .isEqualTo("not applicable");
        assertThat(verdict("child-age-missing", with(activity -> activity.purpose(purpose(LegalBasis.consent())))))
                .isEqualTo("not applicable");
    }
}
