package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.activity;
import static org.ropa4j.compliance.rules.Verdicts.text;

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

        assertThat(Verdicts.verdict("legal-basis-missing", work(none, "orders")))
                .isEqualTo("not applicable");
        assertThat(Verdicts.verdict("legal-basis-missing-for-own-part", work(none, "orders")))
                .isEqualTo("WARNING");
        assertThat(Verdicts.verdict("legal-basis-missing-for-own-part", work(some, "orders")))
                .isEqualTo("passed");
        assertThat(Verdicts.verdict("legal-basis-missing", work(none, "other"))).isEqualTo("ERROR");
        assertThat(Verdicts.verdict("legal-basis-missing-for-own-part", work(none, "other")))
                .isEqualTo("not applicable");
    }

    @Test
    void the_role_is_open_where_the_same_work_stands_twice() {
        ProcessorActivity settled = ProcessorActivity.builder("for-others", text("Filming for others"))
                .build();

        assertThat(Verdicts.verdict("own-role-not-settled", work(Purpose.of(text("film")), "orders")))
                .isEqualTo("WARNING");
        assertThat(Verdicts.verdict(
                        "own-role-not-settled",
                        Verdicts.in("NO").processorActivity(settled).build()))
                .isEqualTo("passed");
    }

    private static Ropa work(Purpose purpose, String sameWorkAs) {
        return Verdicts.in("NO")
                .activity(activity().purpose(purpose).build())
                .processorActivity(ProcessorActivity.builder("for-others", text("Filming for others"))
                        .sameWorkAs(ActivityId.of(sameWorkAs))
                        .build())
                .build();
    }

    @Test
    void a_published_text_need_not_list_data_and_a_register_must() {
        String rule = "data-categories-missing";
        Ropa.Builder read =
                Verdicts.in("NO").publishedNotice(PublishedNotice.builder().build());

        assertThat(Verdicts.verdict(
                        rule, Verdicts.in("NO").activity(activity().build()).build()))
                .isEqualTo("ERROR");
        assertThat(Verdicts.verdict(rule, read.activity(activity().build()).build()))
                .isEqualTo("undetermined");
        assertThat(Verdicts.verdict(rule, Verdicts.register(read).build())).isEqualTo("ERROR");
        assertThat(Verdicts.verdict(
                        rule,
                        Verdicts.in("NO")
                                .publishedNotice(PublishedNotice.builder().build())
                                .activity(activity().data(DataCategories.NAME).build())
                                .build()))
                .isEqualTo("passed");
    }

    @Test
    void what_uses_all_data_keeps_none_of_its_own() {
        assertThat(Verdicts.verdict(
                        "retention-missing",
                        Verdicts.in("NO")
                                .activity(activity().allData(true).build())
                                .build()))
                .isEqualTo("not applicable");
        assertThat(Verdicts.verdict(
                        "retention-missing",
                        Verdicts.in("NO").activity(activity().build()).build()))
                .isEqualTo("ERROR");
    }
}
