package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.document.Section;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;

/** A notice for some people tells of what concerns them, and keeps the places of the record and the identifiers of sections. */
class AudienceTest {
    private static final NoticeComposer COMPOSER = NoticeComposer.of(Records.NB, LocalDate.of(2026, 11, 23));
    private static final DataSubjectCategoryId CUSTOMER = DataSubjectCategoryId.of("customer");
    private static final DataSubjectCategoryId EMPLOYEE = DataSubjectCategoryId.of("employee");

    private static final Ropa RECORD = Records.empty()
            .activity(activity("payroll").dataSubject(EMPLOYEE).build())
            .activity(activity("sales").dataSubject(CUSTOMER).build())
            .activity(activity("anybody").build())
            .activity(activity("everybody").allDataSubjects(true).build())
            .build();

    private static ProcessingActivity.Builder activity(String id) {
        return ProcessingActivity.builder(id, LocalizedText.of(Records.NB, id));
    }

    @Test
    void it_tells_of_what_concerns_them_or_everybody() {
        assertThat(COMPOSER.forAudience(CUSTOMER)
                        .draft(RECORD)
                        .document()
                        .sections()
                        .get(1)
                        .subsections())
                .extracting(Section::id)
                .containsExactly("activity-sales", "activity-anybody", "activity-everybody");
        assertThat(PlainTextWriter.of()
                        .write(COMPOSER.forAudience(CUSTOMER).draft(RECORD).document()))
                .doesNotContain("payroll");
    }

    @Test
    void holes_point_to_the_places_of_the_whole_record() {
        assertThat(COMPOSER.forAudience(EMPLOYEE).draft(RECORD).coverage().gaps(NoticeItem.RECIPIENTS))
                .extracting(gap -> gap.path().toString())
                .containsExactly("/activities/0/recipients", "/activities/2/recipients", "/activities/3/recipients");
    }

    @Test
    void without_categories_it_is_everybodys() {
        assertThat(COMPOSER.forAudience().draft(RECORD)).isEqualTo(COMPOSER.draft(RECORD));
    }
}
