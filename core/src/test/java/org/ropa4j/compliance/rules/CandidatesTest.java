package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;

/** {@code candidates.csv} says by which rules each duty that was collected beforehand is checked. */
class CandidatesTest {
    private static final List<CsvRow> ROWS = Csv.resource(CandidatesTest.class, "candidates.csv");
    private static final Path NOT_DECIDABLE = Path.of("docs/rules/not-decidable.csv");

    @Test
    void all_two_hundred_stand_there_in_their_order() {
        List<String> collected = groups().entrySet().stream()
                .flatMap(group -> IntStream.rangeClosed(1, group.getValue())
                        .mapToObj(number -> String.format("%s-%03d", group.getKey(), number)))
                .toList();

        assertThat(collected).hasSize(200);
        assertThat(ROWS).extracting(row -> row.required("candidate")).containsExactlyElementsOf(collected);
    }

    @Test
    void those_without_a_rule_and_no_others_are_said_to_be_not_decidable() throws IOException {
        List<CsvRow> notDecidable;
        try (Reader reader = Files.newBufferedReader(NOT_DECIDABLE)) {
            notDecidable = Csv.read(NOT_DECIDABLE.toString(), reader);
        }

        assertThat(notDecidable)
                .allSatisfy(row -> {
                    assertThat(row.required("title")).isNotBlank();
                    assertThat(row.required("reason")).endsWith(".");
                })
                .extracting(row -> row.required("candidate"))
                .containsExactlyElementsOf(ROWS.stream()
                        .filter(row -> row.optional("rule").isEmpty())
                        .map(row -> row.required("candidate"))
                        .toList());
    }

    @Test
    void at_least_a_hundred_and_fifty_are_answered_by_rules_that_there_are() {
        Set<String> rules = Stream.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack())
                .flatMap(pack -> pack.rules().stream())
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());

        assertThat(ROWS)
                .filteredOn(row -> row.optional("rule").isPresent())
                .hasSizeGreaterThanOrEqualTo(150)
                .allSatisfy(row -> assertThat(Arrays.asList(row.required("rule").split(" ")))
                        .as(row.required("candidate"))
                        .doesNotHaveDuplicates()
                        .isSubsetOf(rules));
    }

    /** How many candidates there are of each kind, in the order in which they were collected. */
    private static Map<String, Integer> groups() {
        Map<String, Integer> groups = new LinkedHashMap<>();
        groups.put("ROPA", 18);
        groups.put("LB", 21);
        groups.put("SPC", 11);
        groups.put("NOT", 40);
        groups.put("PRC", 11);
        groups.put("TRF", 30);
        groups.put("RET", 14);
        groups.put("RGT", 7);
        groups.put("CHD", 5);
        groups.put("GOV", 6);
        groups.put("DPI", 7);
        groups.put("SEC", 3);
        groups.put("CK", 14);
        groups.put("MKT", 5);
        groups.put("NO", 8);
        return groups;
    }
}
