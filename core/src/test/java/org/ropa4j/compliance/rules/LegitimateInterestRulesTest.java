package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.activity;
import static org.ropa4j.compliance.rules.Verdicts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;

/** What interests must say, and what they cannot carry, case by case. */
class LegitimateInterestRulesTest {
    private static final String GENERAL = "legitimate-interest-too-general";
    private static final String LOCATION = "location-on-legitimate-interests";
    private static final LegalBasis WELL = LegalBasis.legitimateInterests(text("doing well"));
    private static final LegalBasis BETTER = LegalBasis.legitimateInterests(text("doing better"));

    @Test
    void words_that_fit_three_purposes_and_different_people_are_too_general() {
        assertThat(of(
                        GENERAL,
                        using("a", "customer", WELL, "payment", "delivery"),
                        using("b", "employee", WELL, "payroll")))
                .isEqualTo("WARNING");
        assertThat(of(GENERAL, using("a", "customer", WELL, "payment"), using("b", "employee", WELL, "payroll")))
                .isEqualTo("passed");
        assertThat(of(
                        GENERAL,
                        using("a", "customer", WELL, "payment", "delivery"),
                        using("b", "customer", WELL, "payroll")))
                .isEqualTo("passed");
        assertThat(of(GENERAL, using("a", "customer", WELL, "payment", "delivery", "payroll")))
                .isEqualTo("passed");
        assertThat(of(
                        GENERAL,
                        using("a", "customer", WELL, "payment", "delivery"),
                        using("b", "employee", BETTER, "payroll")))
                .isEqualTo("passed");
        assertThat(of(GENERAL, using("a", "customer", LegalBasis.consent(), "payment")))
                .isEqualTo("not applicable");
    }

    @Test
    void of_people_who_are_not_recorded_nothing_is_known() {
        ProcessingActivity nobody = ProcessingActivity.builder("n", text("n"))
                .purpose(Purpose.of(PurposeCategoryId.of("payroll"), text("p"), WELL))
                .build();

        assertThat(of(GENERAL, nobody, using("a", "customer", WELL, "payment", "delivery")))
                .isEqualTo("passed");
        assertThat(of(GENERAL, using("a", "customer", WELL, "payment", "delivery"), nobody))
                .isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "location, device-type, WARNING",
        "precise-location, online-identifier, WARNING",
        "movements, device-type, WARNING",
        "location, vehicle-registration, not applicable",
        "browser, device-type, not applicable"
    })
    void where_people_are_is_told_by_their_devices_with_their_leave(String data, String beside, String verdict) {
        assertThat(of(
                        LOCATION,
                        activity()
                                .purpose(Purpose.of(text("show the way"), WELL))
                                .data(DataCategoryId.of(data), DataCategoryId.of(beside))
                                .build()))
                .isEqualTo(verdict);
    }

    @Test
    void consent_for_some_of_it_is_taken_to_be_for_where_people_are() {
        ProcessingActivity.Builder read = activity().data(DataCategories.DEVICE_TYPE);

        assertThat(of(LOCATION, read.data(DataCategories.LOCATION).build())).isEqualTo("undetermined");
        assertThat(of(
                        LOCATION,
                        read.purpose(Purpose.of(text("show the way"), WELL)).build()))
                .isEqualTo("WARNING");
        assertThat(of(
                        LOCATION,
                        read.data(DataUse.builder(DataCategories.MOVEMENTS)
                                        .basis(LegalBasis.consent())
                                        .build())
                                .build()))
                .isEqualTo("passed");
    }

    private static ProcessingActivity using(String id, String people, LegalBasis basis, String... kinds) {
        ProcessingActivity.Builder activity =
                ProcessingActivity.builder(id, text(id)).dataSubject(DataSubjectCategoryId.of(people));
        for (String kind : kinds) {
            activity.purpose(Purpose.of(PurposeCategoryId.of(kind), text(kind), basis));
        }
        return activity.build();
    }

    private static String of(String rule, ProcessingActivity... activities) {
        Ropa.Builder record = Verdicts.in("NO");
        List.of(activities).forEach(record::activity);
        return Verdicts.verdict(rule, record.build());
    }
}
