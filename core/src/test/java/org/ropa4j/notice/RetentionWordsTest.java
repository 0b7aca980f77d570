package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;

class RetentionWordsTest {
    @Test
    void a_rule_for_groups_of_data_calls_them_by_their_names() {
        assertThat(notice("contact-data", "device-data"))
                .contains("Kontaktopplysninger og device-data\n    Vi lagrer dem til kontoen er avsluttet.");
    }

    private static String notice(String... groups) {
        Coverage coverage = new Coverage(
                List.of(),
                List.of(),
                List.of(groups).stream().map(DataGroupId::of).toList(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
        DataGroup contact = DataGroup.builder("contact-data", Records.same("kontaktopplysninger"))
                .build();
        return PlainTextWriter.of()
                .withWidth(10_000)
                .write(NoticeComposer.of(Records.NB, LocalDate.of(2026, 11, 23))
                        .draft(Records.empty()
                                .dataGroup(contact)
                                .retention(new RetentionRule.UntilEvent(RetentionEvents.ACCOUNT_CLOSED, coverage))
                                .build())
                        .document());
    }
}
