package org.ropa4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every fact of a published policy has a place of its own in the record, or a reason why not. */
class FactsTest {
    /** The policies, and how many facts a reader counted in each. */
    private static final Map<String, Integer> FACTS = new TreeMap<>(
            Map.of("alien-film", 132, "glasoterapi", 85, "keto-diets", 256, "vekstly", 91, "videomarkedsskolen", 128));

    /** A place that holds more single values than this is no answer to the question where a fact stands. */
    private static final int VALUES_AT_MOST = 3;

    private static final String NOT_HELD = "not held";
    private static final String STATEMENTS = "/statements";

    /**
     * A row of a table of facts.
     *
     * @param number such as {@code F1}
     * @param places JSON Pointers into the record; none if it does not hold the fact
     * @param reason why it does not
     */
    private record Fact(String number, List<String> places, String reason) {
        static Fact of(CSVRecord row) {
            String pointers = row.get("pointers");
            return new Fact(
                    row.get("fact"),
                    pointers.equals(NOT_HELD) ? List.of() : List.of(pointers.split(" ", -1)),
                    row.get("reason"));
        }

        /** Whether it stands only in sentences that no rule reads. */
        boolean isOnlyStatement() {
            return !places.isEmpty() && places.stream().allMatch(place -> place.contains(STATEMENTS));
        }
    }

    static Stream<Arguments> policies() {
        return FACTS.entrySet().stream().map(policy -> arguments(policy.getKey(), policy.getValue()));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_fact_is_in_the_table_with_a_place_or_a_reason(String policy, int count) throws IOException {
        List<Fact> facts = facts(policy);

        assertThat(facts)
                .extracting(Fact::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count)
                        .mapToObj(number -> "F" + number)
                        .toList());
        assertThat(facts)
                .allSatisfy(fact -> assertThat(fact.places().isEmpty())
                        .isNotEqualTo(fact.reason().isBlank()));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_pointer_leads_to_what_states_the_fact_and_little_else(String policy) throws IOException {
        JsonNode record = new YAMLMapper().readTree(Files.readString(Run.RECORDS.resolve(policy + ".ropa.yaml")));
        List<String> faults = new ArrayList<>();
        for (Fact fact : facts(policy)) {
            for (String place : fact.places()) {
                fault(record, place).ifPresent(fault -> faults.add(fact.number() + " " + place + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Optional<String> fault(JsonNode record, String place) {
        JsonNode found = record.at(place);
        int values = values(found);
        if (values == 0) {
            return Optional.of("nothing stands there");
        }
        if (found.isContainer() && place.lastIndexOf('/') <= 0) {
            return Optional.of("this is a whole part of the record");
        }
        return values > VALUES_AT_MOST ? Optional.of(values + " values stand there") : Optional.empty();
    }

    /** How many single values stand at or below a node: texts that are not blank, numbers and the like. */
    private static int values(JsonNode node) {
        if (node.isContainer()) {
            return node.values().stream().mapToInt(FactsTest::values).sum();
        }
        return node.isMissingNode() || node.isNull() || node.asString().isBlank() ? 0 : 1;
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_record_holds_nearly_all_facts(String policy) throws IOException {
        assertThat(percent(facts(policy), fact -> fact.places().isEmpty())).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void few_facts_stand_only_in_sentences_that_no_rule_reads(String policy) throws IOException {
        assertThat(percent(facts(policy), Fact::isOnlyStatement)).isLessThanOrEqualTo(10);
    }

    @Test
    void every_record_has_a_table() throws IOException {
        try (Stream<Path> records = Files.list(Run.RECORDS)) {
            assertThat(records.map(file -> file.getFileName().toString().replace(".ropa.yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(FACTS.keySet());
        }
    }

    @Test
    void the_tables_hold_all_692_facts() throws IOException {
        int facts = 0;
        for (String policy : FACTS.keySet()) {
            facts += facts(policy).size();
        }
        assertThat(facts).isEqualTo(692);
    }

    private static double percent(List<Fact> facts, Predicate<Fact> which) {
        return 100.0 * facts.stream().filter(which).count() / facts.size();
    }

    private static List<Fact> facts(String policy) throws IOException {
        return Tables.read("/facts/" + policy + ".csv").stream().map(Fact::of).toList();
    }
}
