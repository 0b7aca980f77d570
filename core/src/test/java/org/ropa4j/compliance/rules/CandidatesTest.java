package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;

/** {@code candidates.csv} says by which rules each duty that was collected beforehand is checked. */
class CandidatesTest {
    private static final List<CsvRow> ROWS = Csv.resource(CandidatesTest.class, "candidates.csv");

    @Test
    void every_candidate_stands_there_once() {
        assertThat(ROWS)
                .extracting(row -> row.required("candidate"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void every_candidate_is_answered_by_rules_that_there_are() {
        Set<String> rules = Stream.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack())
                .flatMap(pack -> pack.rules().stream())
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());

        assertThat(ROWS)
                .allSatisfy(row -> assertThat(Arrays.asList(row.required("rule").split(" ")))
                        .as(row.required("candidate"))
                        .doesNotHaveDuplicates()
                        .isSubsetOf(rules));
    }
}
