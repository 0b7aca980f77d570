package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;

class ActivityRulesTest {
    private static Ropa.Builder casesAndArchive(Purpose.Builder archiving) {
        return Verdicts.in("NO")
                .activity(about("cases", recordKeeping().build())
                        .data(data("name", "case-documents"))
                        .build())
                .activity(about("archive", archiving.build())
                        .data(data("name", "health"))
                        .build());
    }

    private static ProcessingActivity.Builder about(String id, Purpose purpose) {
        return ProcessingActivity.builder(id, text(id))
                .purpose(purpose)
                .dataSubject(DataSubjectCategoryId.of("citizen"));
    }

    private static Purpose.Builder recordKeeping() {
        return Purpose.builder(text("keep documents")).category(PurposeCategoryId.of("record-keeping"));
    }

    private static DataCategoryId[] data(String... categories) {
        return List.of(categories).stream().map(DataCategoryId::of).toArray(DataCategoryId[]::new);
    }

    private static Purpose.FurtherUse of(String activity) {
        return new Purpose.FurtherUse(
                List.of(ActivityId.of(activity)),
                Optional.of(Purpose.FurtherUse.Ground.LAW),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** An archive keeps what cases leave: that it uses their data again tells how the two are related. */
    @Test
    void what_uses_the_data_of_another_activity_again_does_not_describe_it_twice() {
        assertThat(verdict("activity-described-twice", casesAndArchive(recordKeeping())))
                .isEqualTo("INFO");
        assertThat(verdict(
                        "activity-described-twice",
                        casesAndArchive(recordKeeping().furtherUse(of("cases")))))
                .isEqualTo("passed");
        assertThat(verdict(
                        "activity-described-twice",
                        casesAndArchive(recordKeeping().furtherUse(of("archive")))))
                .isEqualTo("INFO");
    }
}
