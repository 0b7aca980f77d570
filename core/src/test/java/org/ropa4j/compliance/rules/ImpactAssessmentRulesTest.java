package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.register;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.model.Administration;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.Dpia.Content;
import org.ropa4j.model.Dpia.Criterion;
import org.ropa4j.model.Dpia.Need;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Scale;
import org.ropa4j.model.Stated;

/** When an impact assessment is asked for, and what it has. */
class ImpactAssessmentRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final AutomatedDecision DECISION =
            AutomatedDecision.builder(text("a loan")).build();

    private static UnaryOperator<ProcessingActivity.Builder> scale(UnaryOperator<Scale.Builder> scale) {
        return activity -> activity.scale(scale.apply(Scale.builder()).build());
    }

    private static final UnaryOperator<ProcessingActivity.Builder> LARGE_HEALTH =
            scale(scale -> scale.size(Scale.Size.LARGE)).andThen(a -> a.data(DataCategories.HEALTH))::apply;
    private static final UnaryOperator<ProcessingActivity.Builder> PUBLIC_AREA = scale(
            scale -> scale.size(Scale.Size.LARGE).systematicMonitoring(true).publicArea(true));

    private static ProcessingActivity.Builder decides(ProcessingActivity.Builder activity) {
        return activity.automatedDecisions(Stated.listed(List.of(DECISION)))
                .profiling(Stated.listed(List.of(text("how they pay"))));
    }

    @Test
    void what_is_required_outright_is_carried_out() {
        required("dpia-missing-for-automated-decisions", ImpactAssessmentRulesTest::decides);
        required("dpia-missing-for-large-scale", LARGE_HEALTH);
        required("dpia-missing-for-public-area", PUBLIC_AREA);
    }

    private static void required(String rule, UnaryOperator<ProcessingActivity.Builder> activity) {
        assertThat(verdict(rule, with(activity))).isEqualTo("ERROR");
        assertThat(withDpia(rule, activity, Dpia.builder(Need.NEEDED))).isEqualTo("ERROR");
        assertThat(withDpia(rule, activity, Dpia.builder(Need.NEEDED).date(DAY)))
                .isEqualTo("passed");
        assertThat(withDpia(rule, activity, Dpia.builder(Need.NEEDED).reference("D-1")))
                .isEqualTo("passed");
        assertThat(withDpia(rule, activity, Dpia.builder(Need.NOT_ASSESSED).date(DAY)))
                .isEqualTo("ERROR");
        assertThat(withDpia(rule, activity, Dpia.builder(Need.NOT_NEEDED))).isEqualTo("ERROR");
        assertThat(withDpia(rule, activity, Dpia.builder(Need.NOT_NEEDED).reason(text("The Act was assessed."))))
                .isEqualTo("undetermined");
        assertThat(verdict(rule, with(UnaryOperator.identity()))).isEqualTo("not applicable");
        assertThat(verdict("dpia-not-considered", register(with(activity))))
                .as("the other rule says nothing where %s speaks", rule)
                .isEqualTo("not applicable");
    }

    private static String withDpia(String rule, UnaryOperator<ProcessingActivity.Builder> activity, Dpia.Builder dpia) {
        return verdict(rule, with(activity.andThen(a -> a.dpia(dpia.build()))::apply));
    }

    @Test
    void decisions_count_that_rest_on_profiling() {
        AutomatedDecision profiling = DECISION.toBuilder().profiling(true).build();

        assertThat(verdict(
                        "dpia-missing-for-automated-decisions",
                        with(activity -> activity.automatedDecisions(Stated.listed(List.of(profiling))))))
                .isEqualTo("ERROR");
        assertThat(verdict(
                        "dpia-missing-for-automated-decisions",
                        with(activity -> activity.automatedDecisions(Stated.listed(List.of(DECISION))))))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "dpia-missing-for-automated-decisions",
                        with(activity -> activity.profiling(Stated.listed(List.of(text("taste")))))))
                .isEqualTo("not applicable");
    }

    @Test
    void size_and_kind_of_data_count_together() {
        assertThat(verdict(
                        "dpia-missing-for-large-scale",
                        with(scale(scale -> scale.size(Scale.Size.NOT_LARGE))
                                .andThen(a -> a.data(DataCategories.HEALTH))::apply)))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "dpia-missing-for-large-scale",
                        with(scale(scale -> scale.size(Scale.Size.LARGE))
                                .andThen(a -> a.data(DataCategories.NATIONAL_IDENTITY_NUMBER))::apply)))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "dpia-missing-for-large-scale",
                        with(scale(scale -> scale.size(Scale.Size.LARGE))
                                .andThen(a -> a.data(DataCategories.CRIMINAL_CONVICTIONS))::apply)))
                .isEqualTo("ERROR");
    }

    @ParameterizedTest
    @CsvSource({"true, true, false", "true, false, true", "false, true, true"})
    void a_public_area_is_monitored_systematically_and_on_a_large_scale(
            boolean large, boolean systematic, boolean area) {
        assertThat(verdict(
                        "dpia-missing-for-public-area",
                        with(scale(scale -> scale.size(large ? Scale.Size.LARGE : Scale.Size.NOT_LARGE)
                                .systematicMonitoring(systematic)
                                .publicArea(area)))))
                .isEqualTo("not applicable");
    }

    @Test
    void two_criteria_are_enough() {
        UnaryOperator<ProcessingActivity.Builder> employees =
                activity -> activity.dataSubject(DataSubjectCategories.EMPLOYEE);

        assertThat(considered(employees)).isEqualTo("not applicable");
        assertThat(considered(employees.andThen(a -> a.data(DataCategories.SICK_LEAVE))::apply))
                .isEqualTo("WARNING");
        assertThat(considered(employees.andThen(scale(s -> s.systematicMonitoring(true)))::apply))
                .isEqualTo("WARNING");
        assertThat(considered(employees.andThen(scale(s -> s.size(Scale.Size.LARGE)))::apply))
                .isEqualTo("WARNING");
        assertThat(considered(employees.andThen(a -> a.profiling(Stated.listed(List.of(text("effort")))))::apply))
                .isEqualTo("WARNING");
        assertThat(considered(employees.andThen(a -> a.automatedDecisions(Stated.listed(List.of(DECISION))))::apply))
                .isEqualTo("WARNING");
        assertThat(considered(employees.andThen(a -> a.dpia(Dpia.builder(Need.NOT_ASSESSED)
                        .criterion(Criterion.NEW_TECHNOLOGY)
                        .build()))::apply))
                .isEqualTo("WARNING");
        assertThat(considered(employees.andThen(a -> a.dpia(Dpia.builder(Need.NOT_ASSESSED)
                        .criterion(Criterion.VULNERABLE_PERSONS)
                        .build()))::apply))
                .isEqualTo("not applicable");
    }

    @Test
    void a_published_text_says_nothing_of_an_assessment() {
        UnaryOperator<ProcessingActivity.Builder> staff =
                activity -> activity.dataSubject(DataSubjectCategories.EMPLOYEE).data(DataCategories.SICK_LEAVE);

        assertThat(verdict("dpia-not-considered", with(staff))).isEqualTo("undetermined");
        assertThat(considered(staff.andThen(a -> a.dpia(Dpia.builder(Need.NOT_NEEDED)
                        .reason(text("Few people."))
                        .build()))::apply))
                .isEqualTo("passed");
        assertThat(considered(staff.andThen(
                        a -> a.dpia(Dpia.builder(Need.NEEDED).date(DAY).build()))::apply))
                .isEqualTo("passed");
        assertThat(considered(
                        staff.andThen(a -> a.dpia(Dpia.builder(Need.NOT_NEEDED).build()))::apply))
                .isEqualTo("WARNING");
    }

    private static String considered(UnaryOperator<ProcessingActivity.Builder> activity) {
        return verdict("dpia-not-considered", register(with(activity)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Content.class,
            names = {"DESCRIPTION", "NECESSITY", "RISKS", "MEASURES"})
    void an_assessment_has_four_parts(Content left) {
        Dpia.Builder whole = Dpia.builder(Need.NEEDED).date(DAY);
        Dpia.Builder part = Dpia.builder(Need.NEEDED).date(DAY);
        for (Content content : List.of(Content.DESCRIPTION, Content.NECESSITY, Content.RISKS, Content.MEASURES)) {
            whole.content(content);
            if (content != left) {
                part.content(content);
            }
        }

        assertThat(incomplete(Party.builder("shop"), part)).isEqualTo("WARNING");
        assertThat(incomplete(Party.builder("shop"), whole)).isEqualTo("passed");
    }

    @Test
    void an_officer_advises_if_there_is_one() {
        Dpia.Builder dpia = Dpia.builder(Need.NEEDED).date(DAY);
        for (Content content : List.of(Content.DESCRIPTION, Content.NECESSITY, Content.RISKS, Content.MEASURES)) {
            dpia.content(content);
        }
        Party.Builder officer = Party.builder("shop").dataProtectionOfficer(Appointment.appointed());

        assertThat(incomplete(officer, dpia)).isEqualTo("WARNING");
        assertThat(incomplete(
                        Party.builder("shop").dataProtectionOfficer(Appointment.notAppointed(text("small"))), dpia))
                .isEqualTo("passed");
        assertThat(incomplete(officer, dpia.content(Content.OFFICER_ADVICE))).isEqualTo("passed");
    }

    @Test
    void an_assessment_whose_contents_are_not_recorded_may_be_complete() {
        assertThat(incomplete(Party.builder("shop"), Dpia.builder(Need.NEEDED).date(DAY)))
                .isEqualTo("undetermined");
        assertThat(incomplete(
                        Party.builder("shop"), Dpia.builder(Need.NOT_NEEDED).content(Content.RISKS)))
                .isEqualTo("not applicable");
    }

    private static String incomplete(Party.Builder controller, Dpia.Builder dpia) {
        return verdict(
                "dpia-incomplete",
                Verdicts.of(controller.country("NO"))
                        .activity(Verdicts.activity(activity -> activity.dpia(dpia.build()))));
    }

    @ParameterizedTest
    @EnumSource(Dpia.Risk.class)
    void a_high_risk_is_for_the_authority(Dpia.Risk risk) {
        Dpia.Builder dpia = Dpia.builder(Need.NEEDED).residualRisk(risk);

        assertThat(dpia("prior-consultation-missing", dpia)).isEqualTo(risk == Dpia.Risk.HIGH ? "ERROR" : "passed");
        assertThat(dpia("prior-consultation-missing", dpia.priorConsultation(DAY)))
                .isEqualTo("passed");
        assertThat(dpia("prior-consultation-missing", Dpia.builder(Need.NEEDED)))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-14", "2026-01-15", "2026-01-16"})
    void a_change_after_the_assessment_asks_for_a_new_look(LocalDate changed) {
        Ropa.Builder record = with(activity -> activity.dpia(
                        Dpia.builder(Need.NEEDED).date(DAY).build())
                .administration(Administration.builder().lastChanged(changed).build()));

        assertThat(verdict("dpia-older-than-change", record)).isEqualTo(changed.isAfter(DAY) ? "INFO" : "passed");
        assertThat(dpia("dpia-older-than-change", Dpia.builder(Need.NEEDED).date(DAY)))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, INFO", "2026-11-23, passed", "2027-01-01, passed"})
    void a_review_is_made_by_its_day(LocalDate review, String expected) {
        assertThat(dpia("dpia-review-overdue", Dpia.builder(Need.NEEDED).nextReview(review)))
                .isEqualTo(expected);
    }

    private static String dpia(String rule, Dpia.Builder dpia) {
        return verdict(rule, with(activity -> activity.dpia(dpia.build())));
    }
}
