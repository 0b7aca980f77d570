package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.activity;
import static org.ropa4j.compliance.rules.Verdicts.outcome;
import static org.ropa4j.compliance.rules.Verdicts.purpose;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.Right;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;

/** Profiling that steers what people are offered and told. */
class ProfilingRulesTest {
    private static final LegalBasis INTERESTS = LegalBasis.legitimateInterests(text("a better site"));
    private static final PublishedNotice SILENT =
            PublishedNotice.builder().rights(Right.ACCESS, Right.OBJECTION).build();
    private static final PublishedNotice TELLING =
            PublishedNotice.builder().rights(Right.OBJECTION_TO_MARKETING).build();

    @ParameterizedTest
    @CsvSource({
        "direct-marketing, violated",
        "newsletter, violated",
        "marketing-profiling, violated",
        "targeted-advertising, violated",
        "personalisation, not applicable",
        "security, not applicable"
    })
    void people_can_object_to_profiling_for_marketing(String kind, String expected) {
        assertThat(objection(profiling(kind), SILENT)).isEqualTo(expected);
        assertThat(objection(profiling(kind), TELLING)).isEqualTo(expected.replace("violated", "passed"));
        assertThat(outcome("profiling-objection-not-listed", profiling(kind))).isEqualTo("not applicable");
    }

    @Test
    void adapting_what_is_said_is_marketing_where_there_is_marketing() {
        Ropa.Builder record = profiling("personalisation")
                .activity(ProcessingActivity.builder("offers", text("Offers"))
                        .purpose(purpose("direct-marketing"))
                        .build());

        assertThat(objection(record, SILENT)).isEqualTo("violated");
    }

    @Test
    void marketing_without_profiling_is_asked_elsewhere() {
        assertThat(objection(with(offers -> offers.purpose(purpose("direct-marketing"))), SILENT))
                .isEqualTo("not applicable");
        assertThat(objection(
                        with(offers ->
                                offers.purpose(purpose("direct-marketing")).profiling(Stated.none())),
                        SILENT))
                .isEqualTo("not applicable");
    }

    private static Ropa.Builder profiling(String kind) {
        return with(activity -> activity.purpose(purpose(kind))
                .profiling(Stated.listed(List.of(text("We work out what you may like.")))));
    }

    private static String objection(Ropa.Builder record, PublishedNotice notice) {
        return outcome("profiling-objection-not-listed", record.publishedNotice(notice));
    }

    @ParameterizedTest
    @CsvSource({
        "orders, orders, customer, violated",
        "orders, preferences, customer, passed",
        ", orders, customer, violated",
        "orders, orders, patient, passed"
    })
    void data_or_people_tell_personalisation_from_profiling(
            @Nullable String data, String profiled, String people, String expected) {
        assertThat(differ(INTERESTS, data, LegalBasis.consent(), profiled, people))
                .isEqualTo(expected);
    }

    @Test
    void the_same_basis_needs_no_line() {
        assertThat(differ(LegalBasis.consent(), "orders", LegalBasis.consent(), "orders", "customer"))
                .isEqualTo("not applicable");
        assertThat(differ(INTERESTS, "orders", INTERESTS, "orders", "customer")).isEqualTo("passed");
    }

    private static String differ(
            LegalBasis one, @Nullable String data, LegalBasis other, String profiled, String people) {
        UnaryOperator<ProcessingActivity.Builder> adapted = activity -> data == null ? activity : uses(activity, data);
        return outcome(
                "personalisation-basis-differs",
                Verdicts.in("NO")
                        .activity(activity(page -> adapted.apply(page.purpose(purpose("personalisation", one))
                                .dataSubject(DataSubjectCategoryId.of("customer")))))
                        .activity(uses(
                                        ProcessingActivity.builder("profiling", text("Profiling"))
                                                .purpose(purpose("marketing-profiling", other))
                                                .dataSubject(DataSubjectCategoryId.of(people)),
                                        profiled)
                                .build()));
    }

    private static ProcessingActivity.Builder uses(ProcessingActivity.Builder activity, String data) {
        return activity.data(DataUse.of(DataCategoryId.of(data)));
    }
}
