package org.ropa4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every fact of a published policy has a place in its record, or a reason why not. */
class FactsTest {
    private static final String NOT_HELD = "not held";

    @ParameterizedTest
    @CsvSource({"alien-film, 132", "glasoterapi, 85", "keto-diets, 256", "videomarkedsskolen, 128"})
    void every_fact_has_a_place_in_the_record(String seed, int facts) throws IOException {
        JsonNode record = new YAMLMapper().readTree(Files.readString(Run.RECORDS.resolve(seed + ".ropa.yaml")));
        Map<String, String> pointers = pointers(seed);

        assertThat(pointers.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, facts).mapToObj(n -> "F" + n).toList());
        List<String> nowhere = new ArrayList<>();
        pointers.values().removeIf(NOT_HELD::equals);
        pointers.forEach((fact, places) -> {
            for (String place : places.split(" ", -1)) {
                JsonNode found = record.at(place);
                if (found.isMissingNode() || found.isEmpty() && found.isContainer() || found.isNull()) {
                    nowhere.add(fact + " " + place);
                }
            }
        });
        assertThat(nowhere).isEmpty();
    }

    private static Map<String, String> pointers(String seed) throws IOException {
        Map<String, String> pointers = new LinkedHashMap<>();
        for (CSVRecord row : Tables.read("/facts/" + seed + ".csv")) {
            pointers.put(row.get("fact"), row.get("pointers"));
            assertThat(row.get("reason").isBlank())
                    .as("%s has either a place or a reason", row.get("fact"))
                    .isNotEqualTo(row.get("pointers").equals(NOT_HELD));
        }
        return pointers;
    }
}
