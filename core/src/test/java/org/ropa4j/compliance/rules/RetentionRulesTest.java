package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.ropa4j.compliance.rules.Verdicts.activity;
import static org.ropa4j.compliance.rules.Verdicts.in;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.law.Citation;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RetentionRule.AtPersonsChoice;
import org.ropa4j.model.RetentionRule.Indefinite;
import org.ropa4j.model.RetentionRule.Prolonged;
import org.ropa4j.model.RetentionRule.Statutory;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.StoragePlace;

class RetentionRulesTest {
    private static final Period YEAR = Period.ofYears(1);

    @ParameterizedTest
    @CsvSource({
        "ERASE, ANONYMISE, passed",
        "ANONYMISE, ERASE, passed",
        "ERASE, HAND_OVER, WARNING",
        "ANONYMISE, ARCHIVE, WARNING",
        "RETURN, ERASE, WARNING"
    })
    void an_outcome_is_open_if_people_can_be_identified_in_one_case_and_not_in_the_other(
            FinalAction one, FinalAction other, String verdict) {
        assertThat(of("retention-outcome-open", year().then(one, other))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(FinalAction.class)
    void one_outcome_is_never_open(FinalAction only) {
        assertThat(of("retention-outcome-open", year().then(only))).isEqualTo("passed");
    }

    @ParameterizedTest
    @EnumSource(FinalAction.class)
    void only_archives_have_no_end(FinalAction end) {
        RetentionRule forEver = new Indefinite(Optional.empty(), Coverage.everything());

        assertThat(of("retention-indefinite", forEver)).isEqualTo("ERROR");
        assertThat(of("retention-indefinite", forEver.then(end)))
                .isEqualTo(end == FinalAction.ARCHIVE ? "passed" : "ERROR");
    }

    @ParameterizedTest
    @CsvSource({
        "bokføringsloven § 13, ERASE, WARNING",
        "bokføringsloven § 13 annet ledd, ERASE, WARNING",
        "forvaltningsloven § 17, ERASE, WARNING",
        "pasientjournalloven § 25, ERASE, passed",
        "pasientjournalloven § 25, ARCHIVE, passed",
        "arkivlova § 12, ERASE, WARNING",
        "arkivlova § 12, ARCHIVE, passed"
    })
    void an_act_that_sets_no_number_or_keeps_for_posterity_leaves_none_to_state(
            String law, FinalAction end, String verdict) {
        assertThat(of("retention-statute-without-period", statutory(law, null).then(end)))
                .isEqualTo(verdict);
    }

    @Test
    void one_number_among_several_acts_is_one_to_state() {
        RetentionRule both = new Statutory(
                List.of(Citation.parse("pasientjournalloven § 25"), Citation.parse("bokføringsloven § 13 annet ledd")),
                Optional.empty(),
                Optional.empty(),
                Coverage.everything());

        assertThat(of("retention-statute-without-period", both)).isEqualTo("WARNING");
    }

    @Test
    void a_period_under_an_act_needs_a_start_and_the_act_alone_does_not() {
        assertThat(of("retention-start-missing", statutory("bokføringsloven § 13", null)))
                .isEqualTo("not applicable");
        assertThat(of("retention-start-missing", statutory("bokføringsloven § 13", YEAR)))
                .isEqualTo("WARNING");
        assertThat(of("retention-start-missing", year())).isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "hvitvaskingsloven § 30, P5Y, NO, passed",
        "hvitvaskingsloven § 30, P60M, NO, passed",
        "hvitvaskingsloven § 30, P61M, NO, WARNING",
        "hvitvaskingsloven § 30, P10Y, DK, silent",
        "hvitvaskingsloven § 30, , NO, undetermined",
        "bokføringsloven § 13, P10Y, NO, not applicable"
    })
    void data_on_money_laundering_go_after_five_years(String law, Period period, String country, String verdict) {
        Ropa record = in(country).retention(statutory(law, period)).build();

        assertThat(verdict("money-laundering-data-kept-too-long", record)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "P7D, , passed",
        "P8D, , ERROR",
        "P30D, recordings for the police, passed",
        "P3M, recordings at the till, passed",
        "P4M, recordings at the till, ERROR"
    })
    void camera_recordings_go_after_a_week_unless_an_exception_is_recorded(
            Period period, String scope, String verdict) {
        Coverage.Builder coverage = Coverage.builder();
        if (scope != null) {
            coverage.scope(text(scope));
        }
        RetentionRule rule =
                RetentionRule.forPeriod(period, RetentionEvents.RECORDING).covering(coverage.build());

        assertThat(verdict("camera-recordings-kept-too-long", with(PurposeCategories.CAMERA_SURVEILLANCE, rule)))
                .isEqualTo(verdict);
    }

    @Test
    void other_recordings_and_other_countries_have_no_week() {
        RetentionRule rule = RetentionRule.forPeriod(YEAR, RetentionEvents.RECORDING);

        assertThat(verdict("camera-recordings-kept-too-long", with(PurposeCategories.TEACHING, rule)))
                .isEqualTo("not applicable");
        assertThat(of("camera-recordings-kept-too-long", rule)).isEqualTo("not applicable");
        assertThat(verdict(
                        "camera-recordings-kept-too-long",
                        with(PurposeCategories.CAMERA_SURVEILLANCE, RetentionRule.whileNecessary())))
                .isEqualTo("not applicable");
    }

    static Stream<Arguments> times() {
        RetentionRule withdrawn = RetentionRule.until(RetentionEvents.CONSENT_WITHDRAWN);
        return Stream.of(
                arguments(List.of(year()), "WARNING"),
                arguments(List.of(RetentionRule.until(RetentionEvents.CONTRACT_ENDED)), "WARNING"),
                arguments(List.of(RetentionRule.latest(year(), withdrawn)), "WARNING"),
                arguments(List.of(RetentionRule.earliest(year(), year())), "WARNING"),
                arguments(List.of(RetentionRule.earliest(year(), withdrawn)), "passed"),
                arguments(List.of(year(), withdrawn), "passed"),
                arguments(List.of(RetentionRule.until(RetentionEvents.OBJECTION)), "passed"),
                arguments(List.of(RetentionRule.until(RetentionEvents.ERASURE_REQUESTED)), "passed"),
                arguments(List.of(RetentionRule.forPeriod(YEAR, RetentionEvents.CONSENT_WITHDRAWN)), "passed"),
                arguments(List.of(year(), statutory("bokføringsloven § 13", YEAR)), "passed"),
                arguments(List.of(year(), new Prolonged(Optional.empty(), Coverage.everything())), "passed"),
                arguments(
                        List.of(year(), new AtPersonsChoice(Optional.empty(), Optional.empty(), Coverage.everything())),
                        "passed"),
                arguments(List.of(RetentionRule.whileNecessary()), "not applicable"),
                arguments(List.of(), "not applicable"));
    }

    @ParameterizedTest
    @MethodSource("times")
    void what_rests_on_consent_alone_goes_when_it_is_withdrawn(List<RetentionRule> rules, String verdict) {
        assertThat(verdict("consent-data-kept-after-withdrawal", resting(rules, LegalBasis.consent())))
                .isEqualTo(verdict);
    }

    @Test
    void what_rests_on_more_than_consent_may_stay() {
        assertThat(verdict("consent-data-kept-after-withdrawal", resting(List.of(year()))))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "consent-data-kept-after-withdrawal",
                        resting(
                                List.of(year()),
                                LegalBasis.consent(),
                                LegalBasis.legitimateInterests(text("knowing whom we taught")))))
                .isEqualTo("not applicable");
    }

    private static String of(String rule, RetentionRule retention) {
        return verdict(rule, in("NO").retention(retention).build());
    }

    private static RetentionRule year() {
        return RetentionRule.forPeriod(YEAR, RetentionEvents.LAST_CONTACT);
    }

    private static RetentionRule statutory(String law, @Nullable Period period) {
        return new Statutory(
                List.of(Citation.parse(law)), Optional.ofNullable(period), Optional.empty(), Coverage.everything());
    }

    private static Ropa with(PurposeCategoryId purpose, RetentionRule rule) {
        return in("NO").activity(activity()
                        .purpose(Purpose.builder(text("a purpose"))
                                .category(purpose)
                                .build())
                        .retention(rule)
                        .build())
                .build();
    }

    private static Ropa resting(List<RetentionRule> rules, LegalBasis... bases) {
        var activity = activity().purpose(Purpose.of(text("a purpose"), bases));
        rules.forEach(activity::retention);
        return in("NO").activity(activity.build()).build();
    }

    @ParameterizedTest
    @EnumSource(StoragePlace.Kind.class)
    void copies_and_traces_go_in_their_turn(StoragePlace.Kind kind) {
        boolean asked = kind == StoragePlace.Kind.BACKUP || kind == StoragePlace.Kind.LOG;
        StoragePlace.Builder place = StoragePlace.builder(text("the server")).kind(kind);

        assertThat(kept(place)).isEqualTo(asked ? "WARNING" : "not applicable");
        assertThat(kept(place.keptFor(Period.ofDays(30)))).isEqualTo(asked ? "passed" : "not applicable");
        assertThat(kept(StoragePlace.builder(text("the server")))).isEqualTo("not applicable");
    }

    /** A place of the record is asked like one of an activity. */
    private static String kept(StoragePlace.Builder place) {
        String verdict = verdict("backup-retention-missing", in("NO").storedIn(place.build()));
        assertThat(verdict(
                        "backup-retention-missing",
                        in("NO").activity(activity().storedIn(place.build()).build())))
                .isEqualTo(verdict);
        return verdict;
    }

    /** What is concrete may stand beside what is vague. */
    @Test
    void a_concrete_rule_for_all_people_makes_a_vague_one_harmless() {
        ProcessingActivity.Builder courses = activity()
                .dataSubject(DataSubjectCategories.CUSTOMER)
                .dataSubject(DataSubjectCategories.EMPLOYEE)
                .retention(new RetentionRule.WhileNecessary(Coverage.everything()))
                .retention(year().covering(Coverage.builder()
                        .dataSubject(DataSubjectCategories.CUSTOMER)
                        .build()));

        assertThat(verdict("retention-vague", in("NO").activity(courses.build())))
                .isEqualTo("ERROR");
        courses.retention(year().covering(Coverage.builder()
                .dataSubject(DataSubjectCategories.EMPLOYEE)
                .build()));
        assertThat(verdict("retention-vague", in("NO").activity(courses.build())))
                .isEqualTo("passed");
    }
}
