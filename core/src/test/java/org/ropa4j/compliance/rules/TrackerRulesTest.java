package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.in;
import static org.ropa4j.compliance.rules.Verdicts.outcome;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.with;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;

/** In which class a tracker belongs, case by case. */
class TrackerRulesTest {
    @Test
    void a_tracker_without_a_class_stands_out_where_others_have_one() {
        Ropa.Builder none = in("NO").tracker(tracker("one", null)).tracker(tracker("two", null));
        Ropa.Builder some = in("NO").tracker(tracker("one", null)).tracker(tracker("two", TrackerCategory.STATISTICS));
        Ropa.Builder all = in("NO").tracker(tracker("one", TrackerCategory.STATISTICS));

        assertThat(outcome("tracker-category-missing", none)).isEqualTo("violated");
        assertThat(outcome("tracker-left-out-of-classes", none)).isEqualTo("not applicable");
        assertThat(outcome("tracker-category-missing", some)).isEqualTo("passed");
        assertThat(outcome("tracker-left-out-of-classes", some)).isEqualTo("violated");
        assertThat(outcome("tracker-category-missing", all)).isEqualTo("passed");
        assertThat(outcome("tracker-left-out-of-classes", all)).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "targeted-advertising, STATISTICS, STATISTICS, violated",
        "advertising, STATISTICS, PREFERENCES, violated",
        "advertising, STATISTICS, MARKETING, passed",
        "advertising, STATISTICS, , undetermined",
        "advertising, MARKETING, MARKETING, not applicable",
        "newsletter, STATISTICS, STATISTICS, not applicable",
        ", STATISTICS, STATISTICS, not applicable"
    })
    void advertisements_come_from_some_tracker(
            @Nullable String purpose, TrackerCategory one, @Nullable TrackerCategory other, String verdict) {
        Ropa.Builder record = with(activity -> activity.purpose(
                        purpose == null
                                ? Purpose.of(text("something"))
                                : Purpose.of(PurposeCategoryId.of(purpose), text("something"))))
                .tracker(serving(tracker("one", one)))
                .tracker(serving(tracker("two", other)));

        assertThat(outcome("tracker-called-statistics", record)).isEqualTo(verdict);
    }

    @Test
    void of_a_tracker_that_serves_no_activity_nothing_is_known() {
        assertThat(outcome("tracker-called-statistics", in("NO").tracker(tracker("one", TrackerCategory.STATISTICS))))
                .isEqualTo("not applicable");
    }

    private static Tracker serving(Tracker tracker) {
        return tracker.toBuilder().activity(ActivityId.of("orders")).build();
    }

    private static Tracker tracker(String id, @Nullable TrackerCategory category) {
        Tracker.Builder tracker = Tracker.builder(id, id);
        return category == null ? tracker.build() : tracker.category(category).build();
    }
}
