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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ropa4j.law.Citation;
import org.ropa4j.model.ChannelAdvice;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataExclusion;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.DataPermission.Condition;
import org.ropa4j.model.DataPermission.Control;
import org.ropa4j.model.DataPermission.CriminalData;
import org.ropa4j.model.DataPermission.NationalIdentityNumber;
import org.ropa4j.model.DataPermission.SpecialData;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.IfReceived;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Research;
import org.ropa4j.model.Ropa;

/** What lifts the ban on special categories, and what permits data on offences and identity numbers, case by case. */
class SpecialDataRulesTest {
    private static final LegalBasis INTEREST = LegalBasis.legitimateInterests(text("knowing"));
    private static final Citation LAW = Citation.parse("personopplysningsloven § 6");

    private static UnaryOperator<ProcessingActivity.Builder> health(DataPermission... permissions) {
        return activity -> {
            List.of(permissions).forEach(activity::permittedBy);
            return activity.data(DataCategories.NAME, DataCategories.HEALTH);
        };
    }

    private static SpecialData special(Condition condition) {
        return DataPermission.special(condition);
    }

    @Test
    void the_two_rules_on_missing_conditions_share_the_cases() {
        Ropa.Builder onConsent = with(health().andThen(a -> a.purpose(purpose(LegalBasis.consent())))::apply);
        Ropa.Builder onInterest = with(health().andThen(a -> a.purpose(purpose(INTEREST)))::apply);
        Ropa.Builder permitted =
                with(health(special(Condition.LEGAL_CLAIMS)).andThen(a -> a.purpose(purpose(INTEREST)))::apply);

        assertThat(conditions(onConsent)).isEqualTo("ERROR/passed");
        assertThat(conditions(onInterest)).isEqualTo("passed/ERROR");
        assertThat(conditions(permitted)).isEqualTo("passed/passed");
        assertThat(conditions(with(activity -> activity.data(DataCategories.NAME))))
                .isEqualTo("not applicable/not applicable");
        assertThat(conditions(with(activity -> activity.data(DataCategories.NATIONAL_IDENTITY_NUMBER))))
                .isEqualTo("not applicable/not applicable");
        assertThat(conditions(with(health(DataPermission.nationalId(text("to know who"))))))
                .isEqualTo("ERROR/passed");
    }

    @Test
    void data_of_groups_and_of_other_activities_count() {
        DataGroup group = DataGroup.builder("answers", text("Answers"))
                .data(DataUse.of(DataCategories.HEALTH))
                .build();

        assertThat(conditions(with(activity -> activity.dataGroup(DataGroupId.of("answers")))
                        .dataGroup(group)))
                .isEqualTo("ERROR/passed");
        assertThat(conditions(with(activity -> activity.dataGroup(DataGroupId.of("others")))
                        .dataGroup(group)))
                .isEqualTo("not applicable/not applicable");
        assertThat(conditions(with(health(special(Condition.LEGAL_CLAIMS)))
                        .activity(ProcessingActivity.builder("all", text("All"))
                                .allData(true)
                                .purpose(purpose(INTEREST))
                                .build())))
                .isEqualTo("passed/ERROR");
        assertThat(conditions(with(activity -> activity.allData(true)))).isEqualTo("not applicable/not applicable");
    }

    @Test
    void what_permits_one_category_does_not_permit_another() {
        DataUse allowed = DataUse.builder(DataCategories.HEALTH)
                .permittedBy(special(Condition.VITAL_INTERESTS))
                .build();

        assertThat(conditions(with(activity -> activity.data(allowed)))).isEqualTo("passed/passed");
        assertThat(conditions(with(activity -> activity.data(allowed).data(DataUse.of(DataCategories.RELIGION)))))
                .isEqualTo("ERROR/passed");
    }

    private static String conditions(Ropa.Builder record) {
        return verdict("special-data-without-condition", record)
                + "/"
                + verdict("special-data-on-legitimate-interests", record);
    }

    @ParameterizedTest
    @CsvSource({"KEPT, ERROR", "ERASED, passed", "RETURNED, passed", ", undetermined"})
    void what_should_stay_out_is_not_kept(IfReceived ifReceived, String expected) {
        DataExclusion exclusion = exclusion(DataCategories.HEALTH, ifReceived);

        assertThat(kept(activity -> activity.exclusion(exclusion))).isEqualTo(expected);
        assertThat(kept(activity -> activity.exclusion(exclusion).permittedBy(special(Condition.EXPLICIT_CONSENT))))
                .isEqualTo(expected.equals("undetermined") ? expected : "passed");
        assertThat(kept(activity -> activity.exclusion(exclusion(DataCategories.NAME, ifReceived))))
                .isEqualTo("not applicable");
    }

    private static DataExclusion exclusion(DataCategoryId data, IfReceived ifReceived) {
        return new DataExclusion(
                List.of(data),
                Optional.of(text("Keep it to yourself.")),
                Optional.empty(),
                Optional.ofNullable(ifReceived),
                Optional.empty());
    }

    private static String kept(UnaryOperator<ProcessingActivity.Builder> activity) {
        return verdict("special-data-kept-without-condition", with(activity));
    }

    @Test
    void advice_on_sending_data_shows_that_they_come() {
        assertThat(expected(DataCategories.HEALTH)).isEqualTo("INFO");
        assertThat(expected(DataCategories.NATIONAL_IDENTITY_NUMBER)).isEqualTo("INFO");
        assertThat(expected(DataCategories.NAME)).isEqualTo("not applicable");
        assertThat(expected()).isEqualTo("not applicable");
    }

    private static String expected(DataCategoryId... data) {
        return verdict(
                "special-data-expected-without-condition",
                with(activity -> activity)
                        .notice(NoticeProfile.builder()
                                .channelAdvice(new ChannelAdvice(
                                        ChannelAdvice.Channel.CHAT,
                                        List.of(data),
                                        Optional.empty(),
                                        text("Do not."),
                                        Optional.empty()))
                                .build()));
    }

    @Test
    void explicit_consent_is_said_of_the_consent() {
        UnaryOperator<ProcessingActivity.Builder> health = health(special(Condition.EXPLICIT_CONSENT));
        LegalBasis explicit = LegalBasis.Consent.builder().explicit(true).build();

        assertThat(explicitConsent(health)).isEqualTo("undetermined");
        assertThat(explicitConsent(health.andThen(a -> a.purpose(purpose(INTEREST)))::apply))
                .isEqualTo("undetermined");
        assertThat(explicitConsent(health.andThen(a -> a.purpose(purpose(LegalBasis.consent())))::apply))
                .isEqualTo("ERROR");
        assertThat(explicitConsent(health.andThen(a -> a.purpose(purpose(LegalBasis.consent(), explicit)))::apply))
                .isEqualTo("passed");
        assertThat(explicitConsent(health(special(Condition.LEGAL_CLAIMS)))).isEqualTo("not applicable");
    }

    private static String explicitConsent(UnaryOperator<ProcessingActivity.Builder> activity) {
        return verdict("explicit-consent-missing", with(activity));
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void some_conditions_need_a_law(Condition condition) {
        boolean needsLaw = condition.needsLaw();

        assertThat(law(special(condition))).isEqualTo(needsLaw ? "ERROR" : "not applicable");
        assertThat(law(DataPermission.special(condition, LAW))).isEqualTo(needsLaw ? "passed" : "not applicable");
        assertThat(law(byContract(condition)))
                .isEqualTo(condition == Condition.HEALTH_CARE ? "passed" : needsLaw ? "ERROR" : "not applicable");
    }

    private static SpecialData byContract(Condition condition) {
        return new SpecialData(condition, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), true, true);
    }

    private static String law(SpecialData permission) {
        return verdict("special-condition-without-law", with(health(permission)));
    }

    @Test
    void health_care_is_bound_to_secrecy() {
        assertThat(secrecy(byContract(Condition.HEALTH_CARE))).isEqualTo("passed");
        assertThat(secrecy(DataPermission.special(Condition.HEALTH_CARE, LAW))).isEqualTo("ERROR");
        assertThat(secrecy(special(Condition.PUBLIC_HEALTH))).isEqualTo("not applicable");
        assertThat(secrecy(special(Condition.PUBLIC_HEALTH), byContract(Condition.HEALTH_CARE)))
                .isEqualTo("passed");
    }

    private static String secrecy(SpecialData... permissions) {
        return verdict("health-care-without-secrecy", with(health(permissions)));
    }

    @Test
    void how_data_were_made_public_is_explained() {
        SpecialData explained = new SpecialData(
                Condition.MADE_PUBLIC,
                Optional.empty(),
                List.of(),
                Optional.of(text("On their own page.")),
                Optional.empty(),
                false,
                false);

        assertThat(verdict("made-public-not-explained", with(health(special(Condition.MADE_PUBLIC)))))
                .isEqualTo("WARNING");
        assertThat(verdict("made-public-not-explained", with(health(explained))))
                .isEqualTo("passed");
        assertThat(verdict("made-public-not-explained", with(health(special(Condition.LEGAL_CLAIMS)))))
                .isEqualTo("not applicable");
        assertThat(verdict("made-public-not-explained", with(health(explained, special(Condition.LEGAL_CLAIMS)))))
                .isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION, RELIGIOUS, passed",
        "ASSOCIATION, , undetermined",
        "COMPANY, RELIGIOUS, WARNING",
        "PUBLIC_BODY, RELIGIOUS, undetermined",
        ", , undetermined"
    })
    void the_condition_for_bodies_with_an_aim_is_theirs(PartyKind kind, Party.Aim aim, String expected) {
        assertThat(verdict("non-profit-condition-of-other-body", nonProfit(kind, aim)))
                .isEqualTo(expected);
    }

    @Test
    void a_register_says_which_aim_it_is() {
        assertThat(verdict("non-profit-condition-of-other-body", register(nonProfit(PartyKind.ASSOCIATION, null))))
                .isEqualTo("WARNING");
    }

    private static Ropa.Builder nonProfit(@Nullable PartyKind kind, Party.@Nullable Aim aim) {
        Party.Builder controller = Party.builder("body").country("NO");
        if (kind != null) {
            controller.kind(kind);
        }
        if (aim != null) {
            controller.aim(aim);
        }
        return Verdicts.of(controller).activity(Verdicts.activity(health(special(Condition.NON_PROFIT_BODY))));
    }

    @ParameterizedTest
    @CsvSource({
        "newsletter, WARNING",
        "targeted-advertising, WARNING",
        "marketing-profiling, WARNING",
        "accounting, not applicable"
    })
    void special_data_stay_out_of_marketing(String category, String expected) {
        assertThat(verdict(
                        "special-data-for-marketing",
                        with(
                                health(special(Condition.LEGAL_CLAIMS)).andThen(a -> a.purpose(purpose(category)))
                                        ::apply)))
                .isEqualTo(expected);
        assertThat(verdict(
                        "special-data-for-marketing",
                        with(activity -> activity.data(DataCategories.NAME).purpose(purpose(category)))))
                .isEqualTo("not applicable");
    }

    @Test
    void what_may_reveal_special_data_is_classified() {
        DataUse classified = DataUse.builder(DataCategories.BENEFITS)
                .permittedBy(DataPermission.special(Condition.EMPLOYMENT_AND_SOCIAL_LAW, LAW))
                .build();

        assertThat(reveal(activity -> activity.data(DataCategories.BENEFITS))).isEqualTo("INFO");
        assertThat(reveal(activity -> activity.data(classified))).isEqualTo("passed");
        assertThat(reveal(activity ->
                        activity.data(DataCategories.BENEFITS).permittedBy(special(Condition.LEGAL_CLAIMS))))
                .isEqualTo("passed");
        assertThat(reveal(health().andThen(a -> a.data(DataCategories.FAMILY))::apply))
                .isEqualTo("passed");
        assertThat(reveal(activity -> activity.data(DataCategories.NAME))).isEqualTo("not applicable");
    }

    private static String reveal(UnaryOperator<ProcessingActivity.Builder> activity) {
        return verdict("data-may-reveal-special-data", with(activity));
    }

    @Test
    void research_is_advised_on_or_assessed() {
        UnaryOperator<ProcessingActivity.Builder> research =
                health(DataPermission.special(Condition.RESEARCH_AND_ARCHIVING, LAW));
        Dpia done = Dpia.builder(Dpia.Need.NEEDED).reference("D-1").build();
        Dpia open = Dpia.builder(Dpia.Need.NOT_ASSESSED).reference("D-1").build();

        assertThat(advised(research)).isEqualTo("INFO");
        assertThat(advised(research.andThen(a -> a.dpia(done))::apply)).isEqualTo("passed");
        assertThat(advised(research.andThen(a -> a.dpia(open))::apply)).isEqualTo("INFO");
        assertThat(advised(research.andThen(a -> a.research(Research.builder()
                        .officerConsulted(LocalDate.of(2026, 1, 1))
                        .build()))::apply))
                .isEqualTo("passed");
        assertThat(advised(health(special(Condition.EXPLICIT_CONSENT)))).isEqualTo("not applicable");
        assertThat(advised(health(special(Condition.EXPLICIT_CONSENT))
                        .andThen(a -> a.research(Research.builder().build()))::apply))
                .isEqualTo("INFO");
    }

    @Test
    void advice_on_research_is_norwegian_law() {
        assertThat(verdict(
                        "research-without-advice",
                        Verdicts.in("DK")
                                .activity(Verdicts.activity(
                                        health(DataPermission.special(Condition.RESEARCH_AND_ARCHIVING, LAW))))))
                .isEqualTo("silent");
    }

    private static String advised(UnaryOperator<ProcessingActivity.Builder> activity) {
        return verdict("research-without-advice", with(activity));
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void in_norway_conditions_for_special_data_hold_for_offences_too(Condition condition) {
        String withoutLaw = switch (condition) {
            case EXPLICIT_CONSENT, VITAL_INTERESTS, NON_PROFIT_BODY, MADE_PUBLIC, LEGAL_CLAIMS -> "passed";
            default -> "ERROR";
        };

        assertThat(criminal("NO", special(condition))).isEqualTo(withoutLaw);
        assertThat(criminal("NO", DataPermission.special(condition, LAW))).isEqualTo("passed");
        assertThat(criminal("DK", DataPermission.special(condition, LAW))).isEqualTo("ERROR");
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL_AUTHORITY, false, passed",
        "AUTHORISED_BY_LAW, false, ERROR",
        "AUTHORISED_BY_LAW, true, passed",
        ", true, passed",
        ", false, ERROR"
    })
    void offences_are_for_authorities_or_by_law(Control control, boolean law, String expected) {
        CriminalData permission = new CriminalData(
                Optional.ofNullable(control), Optional.empty(), law ? List.of(LAW) : List.of(), Optional.empty());

        assertThat(criminal("DK", permission)).isEqualTo(expected);
    }

    private static String criminal(String country, DataPermission permission) {
        return verdict(
                "criminal-data-without-authority",
                Verdicts.in(country)
                        .activity(Verdicts.activity(activity -> activity.data(DataCategories.CRIMINAL_CONVICTIONS)
                                .permittedBy(permission))));
    }

    @Test
    void an_identity_number_is_needed_or_asked_for_by_law() {
        assertThat(number(new NationalIdentityNumber(Optional.empty(), Optional.empty(), List.of())))
                .isEqualTo("WARNING");
        assertThat(number(new NationalIdentityNumber(Optional.empty(), Optional.empty(), List.of(LAW))))
                .isEqualTo("passed");
        assertThat(number(DataPermission.nationalId(text("to report wages")))).isEqualTo("passed");
        assertThat(number(DataPermission.special(Condition.HEALTH_CARE, LAW))).isEqualTo("WARNING");
        assertThat(verdict("national-id-without-need", with(health()))).isEqualTo("not applicable");
    }

    private static String number(DataPermission permission) {
        return verdict(
                "national-id-without-need",
                with(activity ->
                        activity.data(DataCategories.NATIONAL_IDENTITY_NUMBER).permittedBy(permission)));
    }
}
