package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdict.activity;
import static org.ropa4j.compliance.rules.Verdict.ropa;
import static org.ropa4j.compliance.rules.Verdict.text;

import org.junit.jupiter.api.Test;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Ropa;

/** What is asked of work that is done for others, and of what a published text need not tell. */
class OwnRoleRulesTest {
    @Test
    void a_basis_is_asked_for_less_firmly_while_the_role_is_open() {
        Purpose none = Purpose.of(text("film"));
        Purpose some = Purpose.of(text("film"), LegalBasis.consent());

        assertThat(Verdict.of("legal-basis-missing", work(none, "activity"))).isEqualTo("not applicable");
        assertThat(Verdict.of("legal-basis-missing-for-own-part", work(none, "activity")))
                .isEqualTo("WARNING");
        assertThat(Verdict.of("legal-basis-missing-for-own-part", work(some, "activity")))
                .isEqualTo("passed");
        assertThat(Verdict.of("legal-basis-missing", work(none, "other"))).isEqualTo("ERROR");
        assertThat(Verdict.of("legal-basis-missing-for-own-part", work(none, "other")))
                .isEqualTo("not applicable");
    }

    @Test
    void the_role_is_open_where_the_same_work_stands_twice() {
        ProcessorActivity settled = ProcessorActivity.builder("for-others", text("Filming for others"))
                .build();

        assertThat(Verdict.of("own-role-not-settled", work(Purpose.of(text("film")), "activity")))
                .isEqualTo("WARNING");
        assertThat(Verdict.of(
                        "own-role-not-settled",
                        ropa().processorActivity(settled).build()))
                .isEqualTo("passed");
    }

    private static Ropa work(Purpose purpose, String sameWorkAs) {
        return ropa().activity(activity().purpose(purpose).build())
                .processorActivity(ProcessorActivity.builder("for-others", text("Filming for others"))
                        .sameWorkAs(ActivityId.of(sameWorkAs))
                        .build())
                .build();
    }

    @Test
    void a_published_text_need_not_list_data_and_a_register_must() {
        String rule = "data-categories-missing";
        Ropa.Builder read = ropa().publishedNotice(PublishedNotice.builder().build());

        assertThat(Verdict.of(rule, ropa().activity(activity().build()).build()))
                .isEqualTo("ERROR");
        assertThat(Verdict.of(rule, read.activity(activity().build()).build())).isEqualTo("undetermined");
        assertThat(Verdict.of(rule, Verdicts.register(read).build())).isEqualTo("ERROR");
        assertThat(Verdict.of(
                        rule,
                        ropa().publishedNotice(PublishedNotice.builder().build())
                                .activity(activity().data(DataCategories.NAME).build())
                                .build()))
                .isEqualTo("passed");
    }

    @Test
    void what_uses_all_data_keeps_none_of_its_own() {
        assertThat(Verdict.of(
                        "retention-missing",
                        ropa().activity(activity().allData(true).build()).build()))
                .isEqualTo("not applicable");
        assertThat(Verdict.of(
                        "retention-missing", ropa().activity(activity().build()).build()))
                .isEqualTo("ERROR");
    }
}
