package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Ropa;

class RetentionWordsTest {
    @Test
    void a_rule_for_groups_of_data_calls_them_by_their_names() {
        assertThat(notice("contact-data", "device-data"))
                .contains("Kontaktopplysninger og device-data\n    Vi lagrer dem til kontoen er avsluttet.");
    }

    private static String notice(String... groups) {
        Coverage.Builder coverage = Coverage.builder();
        List.of(groups).forEach(group -> coverage.dataGroup(DataGroupId.of(group)));
        DataGroup contact = DataGroup.builder("contact-data", Records.same("kontaktopplysninger"))
                .build();
        return notice(Records.empty()
                .dataGroup(contact)
                .retention(RetentionRule.until(RetentionEvents.ACCOUNT_CLOSED).covering(coverage.build())));
    }

    @Test
    void a_period_may_have_no_start() {
        RetentionRule.ForPeriod open =
                new RetentionRule.ForPeriod(Period.ofYears(5), Optional.empty(), false, Coverage.everything());
        RetentionRule.ForPeriod atMost =
                new RetentionRule.ForPeriod(Period.ofYears(5), Optional.empty(), true, Coverage.everything());

        assertThat(notice(Records.empty().retention(open))).contains("Vi lagrer dem i 5 år.");
        assertThat(notice(Records.empty().retention(atMost))).contains("Vi lagrer dem i høyst 5 år.");
        assertThat(notice(Records.empty()
                        .retention(RetentionRule.earliest(open, RetentionRule.until(RetentionEvents.ACCOUNT_CLOSED)))))
                .contains("det har gått 5 år eller kontoen er avsluttet");
    }

    private static String notice(Ropa.Builder record) {
        return PlainTextWriter.of()
                .withWidth(10_000)
                .write(NoticeComposer.of(Records.NB, LocalDate.of(2026, 11, 23))
                        .draft(record.build())
                        .document());
    }
}
