package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.register;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.Administration;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategories;
import org.ropa4j.model.Party;
import org.ropa4j.model.Party.RecordDuty;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Scale;
import org.ropa4j.model.Scale.Frequency;

/** Who must keep a record, what is in it on security, and when it was last looked at. */
class RecordKeepingRulesTest {
    private static final Measure MEASURE = Measure.of(MeasureCategories.ENCRYPTION_AT_REST);

    @Test
    void measures_stand_in_an_organisations_own_register_for_all_of_it_or_for_each_activity() {
        String rule = "security-measures-missing";

        assertThat(verdict(rule, Verdicts.in("NO"))).isEqualTo("not applicable");
        assertThat(verdict(rule, with(activity -> activity))).isEqualTo("undetermined");
        assertThat(verdict(rule, register(with(activity -> activity)))).isEqualTo("WARNING");
        assertThat(verdict(rule, register(with(activity -> activity)).measure(MEASURE)))
                .isEqualTo("passed");
        assertThat(verdict(rule, with(activity -> activity.measure(MEASURE)))).isEqualTo("passed");
        assertThat(verdict(
                        rule,
                        register(with(activity -> activity.measure(MEASURE)))
                                .activity(Verdicts.activity(activity -> activity))))
                .isEqualTo("WARNING");
    }

    @ParameterizedTest
    @CsvSource({
        "249, OCCASIONAL, name, false, passed",
        "250, OCCASIONAL, name, false, WARNING",
        "12, REGULAR, name, false, WARNING",
        "12, OCCASIONAL, health, false, WARNING",
        "12, OCCASIONAL, criminal-convictions, false, WARNING",
        "12, OCCASIONAL, national-identity-number, false, passed",
        "12, OCCASIONAL, name, true, WARNING",
        ", OCCASIONAL, name, false, undetermined",
        ", REGULAR, name, false, WARNING"
    })
    void any_one_condition_takes_the_exemption_away(
            @Nullable Integer employees, Frequency frequency, String data, boolean monitoring, String expected) {
        Ropa.Builder record = Verdicts.of(exempt(employees))
                .activity(Verdicts.activity(activity -> activity.data(DataCategoryId.of(data))
                        .scale(Scale.builder()
                                .frequency(frequency)
                                .systematicMonitoring(monitoring)
                                .build())));

        assertThat(verdict("record-exemption-not-available", record)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NEEDED, WARNING", "NOT_NEEDED, passed"})
    void what_needs_an_assessment_is_likely_to_bring_a_risk(Dpia.Need need, String expected) {
        Ropa.Builder record = Verdicts.of(exempt(12))
                .activity(Verdicts.activity(
                        activity -> activity.dpia(Dpia.builder(need).build())));

        assertThat(verdict("record-exemption-not-available", record)).isEqualTo(expected);
    }

    @Test
    void who_claims_no_exemption_is_not_asked() {
        assertThat(verdict("record-exemption-not-available", Verdicts.in("NO"))).isEqualTo("not applicable");
        assertThat(verdict("record-exemption-changing", Verdicts.in("NO"))).isEqualTo("not applicable");
        assertThat(verdict(
                        "record-exemption-changing",
                        Verdicts.of(Party.builder("shop").country("NO").recordDuty(RecordDuty.BOUND))))
                .isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-08, silent", "2026-06-09, INFO"})
    void the_exemption_is_about_to_change_since_there_is_agreement(LocalDate asOf, String expected) {
        assertThat(verdict("record-exemption-changing", Verdicts.of(exempt(12)), asOf))
                .isEqualTo(expected);
    }

    private static Party.Builder exempt(@Nullable Integer employees) {
        Party.Builder controller = Party.builder("shop").country("NO").recordDuty(RecordDuty.EXEMPTION_CLAIMED);
        return employees == null ? controller : controller.employees(employees);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-23, , , , passed",
        "2025-11-22, , , , INFO",
        ", 2025-11-22, , , INFO",
        ", 2025-11-23, 2020-01-01, , passed",
        ", , 2025-11-22, , INFO",
        "2026-01-10, , , 2026-11-22, INFO",
        "2026-01-10, , , 2026-11-23, passed",
        "2022-01-10, , , 2027-01-10, passed",
        "2026-08-10, , , 2026-06-30, passed",
        ", , , 2026-11-22, INFO",
        ", , , , undetermined"
    })
    void a_record_is_looked_at_when_it_says_or_after_a_year(
            @Nullable LocalDate reviewed,
            @Nullable LocalDate changed,
            @Nullable LocalDate created,
            @Nullable LocalDate next,
            String expected) {
        Administration.Builder administration = Administration.builder().owner(text("the manager"));
        if (reviewed != null) {
            administration.lastReviewed(reviewed);
        }
        if (changed != null) {
            administration.lastChanged(changed);
        }
        if (created != null) {
            administration.created(created);
        }
        if (next != null) {
            administration.nextReview(next);
        }

        assertThat(verdict("record-not-reviewed", Verdicts.in("NO").administration(administration.build())))
                .isEqualTo(expected);
    }

    @Test
    void a_published_text_is_not_looked_at_like_a_register() {
        assertThat(verdict("record-not-reviewed", with(activity -> activity))).isEqualTo("not applicable");
    }

    @Test
    void a_processor_names_its_controllers_or_where_their_list_is() {
        ProcessorActivity.Builder hosting = ProcessorActivity.builder("hosting", text("Hosting"));

        assertThat(onBehalf("processor-activity-without-controllers", hosting)).isEqualTo("ERROR");
        assertThat(onBehalf(
                        "processor-activity-without-controllers",
                        ProcessorActivity.builder("hosting", text("Hosting"))
                                .controllerNote(text("the customers in our customer register"))))
                .isEqualTo("passed");
        assertThat(onBehalf("processor-activity-without-controllers", hosting.controller(PartyId.of("shop"))))
                .isEqualTo("passed");
        assertThat(onBehalf("processor-activity-without-categories", hosting)).isEqualTo("ERROR");
        assertThat(onBehalf("processor-activity-without-categories", hosting.processing(text("running servers"))))
                .isEqualTo("passed");
    }

    private static String onBehalf(String rule, ProcessorActivity.Builder activity) {
        return verdict(rule, Verdicts.in("NO").processorActivity(activity.build()));
    }
}
