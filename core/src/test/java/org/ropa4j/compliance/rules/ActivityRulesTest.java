package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.StoragePlace;

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

    /** What is kept in a system for advertising is used for advertising. */
    @ParameterizedTest
    @CsvSource({
        "direct-marketing, , direct-marketing, passed",
        "newsletter, , direct-marketing, passed",
        "direct-marketing, , newsletter, undetermined",
        "direct-marketing, direct-marketing, answering-enquiries, undetermined",
        "direct-marketing, , answering-enquiries, WARNING",
        "direct-marketing, newsletter, answering-enquiries, WARNING",
        "direct-marketing, , , WARNING"
    })
    void people_know_what_the_system_is_for(
            String ofSystem, @Nullable String elsewhere, @Nullable String own, String expected) {
        ProcessingActivity.Builder activity = ProcessingActivity.builder("enquiries", text("Enquiries"))
                .storedIn(StoragePlace.builder(text("our system"))
                        .purpose(PurposeCategoryId.of(ofSystem))
                        .build());
        if (own != null) {
            activity.purpose(Verdicts.purpose(own));
        }
        Ropa.Builder record = Verdicts.in("NO").activity(activity.build());
        if (elsewhere != null) {
            record.activity(Verdicts.activity(another -> another.purpose(Verdicts.purpose(elsewhere))));
        }

        assertThat(verdict("storage-purpose-not-stated", record)).isEqualTo(expected);
    }
}
