package org.ropa4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.jackson.RopaReader;
import org.ropa4j.notice.NoticeComposer;

/** What a policy states outright, the notice composed of its record states too. */
class RenderedFactsTest {
    private static final NoticeComposer COMPOSER =
            NoticeComposer.of(Locale.forLanguageTag("nb"), LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @ValueSource(strings = "glasoterapi")
    void the_notice_states_each_fact(String policy) throws IOException {
        String notice = notice(policy);

        assertThat(Tables.read("/rendered/" + policy + ".csv"))
                .filteredOn(row -> row.get("reason").isEmpty())
                .extracting(row -> row.get("fragment"))
                .isNotEmpty()
                .allSatisfy(fragment -> assertThat(notice).contains(fragment));
    }

    @ParameterizedTest
    @ValueSource(strings = "glasoterapi")
    void nearly_all_facts_are_stated_and_each_other_has_a_reason(String policy) throws IOException {
        List<CSVRecord> rows = Tables.read("/rendered/" + policy + ".csv");

        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get("fragment").isBlank())
                        .isNotEqualTo(row.get("reason").isBlank()));
        assertThat(rows.stream().filter(row -> !row.get("fragment").isBlank()).count())
                .isGreaterThanOrEqualTo((long) Math.ceil(0.97 * rows.size()));
    }

    /** The text in one line, so that no fragment is torn. */
    private static String notice(String policy) throws IOException {
        return PlainTextWriter.of()
                .withWidth(10_000)
                .write(COMPOSER.draft(RopaReader.yaml()
                                .read(Run.RECORDS.resolve(policy + ".ropa.yaml"))
                                .ropa())
                        .document())
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
    }
}
