package org.ropa4j.notice;

import java.time.LocalDate;
import java.util.List;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.ProcessingActivity;

/**
 * How a notice is to be composed.
 *
 * @param words in which language
 * @param asOf the day as of which the law is looked at
 * @param fallback whether a text of the record that lacks the language is printed in another
 * @param audience for whom; empty: for everybody
 */
record NoticeSettings(Words words, LocalDate asOf, boolean fallback, List<DataSubjectCategoryId> audience) {

    /** Whether people of the audience need to know of an activity. */
    boolean concerns(ProcessingActivity activity) {
        return audience.isEmpty()
                || activity.allDataSubjects()
                || activity.dataSubjects().isEmpty()
                || activity.dataSubjects().stream().anyMatch(audience::contains);
    }
}
