package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.register;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.BreachProcedure;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.Deidentification;
import org.ropa4j.model.Deidentification.Technique;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategories;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.Occurrence;
import org.ropa4j.model.Ropa;

/** What protects data, and what happens when it fails. */
class SecurityRulesTest {
    private static Ropa.Builder health() {
        return with(activity -> activity.data(DataCategories.HEALTH));
    }

    @ParameterizedTest
    @CsvSource({
        "encryption-at-rest, passed",
        "encryption-in-transit, passed",
        "end-to-end-encryption, passed",
        "pseudonymisation, passed",
        "access-control, WARNING"
    })
    void special_data_are_made_unreadable(String measure, String expected) {
        MeasureCategoryId category = MeasureCategoryId.of(measure);

        assertThat(unprotected(register(health()).measure(Measure.of(category))))
                .isEqualTo(expected);
        assertThat(unprotected(register(
                        with(activity -> activity.data(DataCategories.HEALTH).measure(Measure.of(category))))))
                .isEqualTo(expected);
        assertThat(unprotected(register(health())
                        .measure(new Measure(
                                Optional.of(category), Optional.empty(), Optional.of(Occurrence.PLANNED), false))))
                .isEqualTo("WARNING");
    }

    @ParameterizedTest
    @CsvSource({"PSEUDONYMISATION, passed", "TRUNCATION, WARNING"})
    void a_step_of_the_activity_counts_too(Technique technique, String expected) {
        assertThat(unprotected(register(with(activity -> activity.data(DataCategories.HEALTH)
                        .deidentification(new Deidentification(
                                technique, List.of(), Optional.empty(), Optional.empty(), Optional.empty()))))))
                .isEqualTo(expected);
    }

    @Test
    void measures_are_asked_of_a_register_and_for_special_data() {
        assertThat(unprotected(health())).isEqualTo("undetermined");
        assertThat(unprotected(health().measure(Measure.of(MeasureCategories.ENCRYPTION_AT_REST))))
                .isEqualTo("passed");
        assertThat(unprotected(register(with(activity -> activity.data(DataCategories.NATIONAL_IDENTITY_NUMBER)))))
                .isEqualTo("not applicable");
    }

    private static String unprotected(Ropa.Builder record) {
        return verdict("special-data-unprotected", record);
    }

    @Test
    void a_breach_has_a_procedure() {
        assertThat(breach(health())).isEqualTo("undetermined");
        assertThat(breach(register(health()))).isEqualTo("WARNING");
        assertThat(breach(register(Verdicts.in("NO")))).isEqualTo("not applicable");
        assertThat(breach(register(health())
                        .breaches(BreachProcedure.builder()
                                .authorityWithin(Duration.ofHours(72))
                                .build())))
                .isEqualTo("WARNING");
        assertThat(breach(health().breaches(
                                BreachProcedure.builder().register("R").build())))
                .isEqualTo("passed");
        assertThat(breach(health().breaches(
                                BreachProcedure.builder().reference("P").build())))
                .isEqualTo("passed");
        assertThat(breach(health().breaches(BreachProcedure.builder()
                        .text(text("We tell you."))
                        .build())))
                .isEqualTo("passed");
        assertThat(breach(register(health()).measure(Measure.of(MeasureCategories.BREACH_PROCEDURE))))
                .isEqualTo("passed");
        assertThat(breach(register(health()).measure(Measure.of(MeasureCategories.BACKUP))))
                .isEqualTo("WARNING");
    }

    private static String breach(Ropa.Builder record) {
        return verdict("breach-procedure-missing", record);
    }
}
