package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.compliance.ModelPath;

class SourceMapTest {
    private static final String YAML = """
            # A comment does not count.
            formatVersion: 1
            id: acme
            languages: [nb, en]
            controller: acme
            parties:
              - id: acme
                country: NO
              - {id: example, sites: [a.example, {domain: b.example}]}
            recipients: none
            notice:
              title:
                nb: Personvern
                en: Privacy
            """;

    private static final String JSON = """
            {"formatVersion": 1, "id": "blåbær",
              "languages": ["nb"], "controller": "blåbær", "trackersExtent": "mainly",
              "activities": [
                {"id": "a", "name": "A"},
                {"id": "b", "name": "B", "data": ["email-address"]}]}
            """;

    /** The key of an object's member, the beginning of a list's item, else the nearest element around. */
    @ParameterizedTest
    @CsvSource({
        "'', 2:1",
        "/id, 3:1",
        "/languages, 4:1",
        "/languages/1, 4:17",
        "/parties, 6:1",
        "/parties/0, 7:5",
        "/parties/0/id, 7:5",
        "/parties/0/country, 8:5",
        "/parties/0/legalName, 7:5",
        "/parties/1, 9:5",
        "/parties/1/sites, 9:19",
        "/parties/1/sites/0, 9:27",
        "/parties/1/sites/0/domain, 9:27",
        "/parties/1/sites/1, 9:38",
        "/parties/1/sites/1/domain, 9:39",
        "/parties/2, 6:1",
        "/parties/x, 6:1",
        "/recipients/0, 10:1",
        "/notice/title/en, 14:5",
        "/rights/how, 2:1"
    })
    void finds_elements_of_yaml(String pointer, String place) {
        SourceMap positions = RopaReader.yaml().read("acme.yaml", YAML).positions();

        assertThat(positions.find(pointer)).get().hasToString("acme.yaml:" + place);
        assertThat(positions.find(ModelPath.parse(pointer))).isEqualTo(positions.find(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "/id, 1:22",
        "/trackersExtent, 2:48",
        "/activities/0, 4:5",
        "/activities/1/name, 5:17",
        "/activities/1/data/0, 5:39",
        "/activities/1/data/0/category, 5:39"
    })
    void finds_elements_of_json_counting_characters(String pointer, String place) {
        SourceMap positions = RopaReader.json().read("acme.json", JSON).positions();

        assertThat(positions.find(pointer)).get().hasToString("acme.json:" + place);
    }

    /** The same text is YAML and JSON, and editors count what stands before an element in both alike. */
    @ParameterizedTest
    @CsvSource({
        "/id, 1:5",
        "/parties/0/legalName, 3:16",
        "/parties/0/id, 3:37",
        "/parties/1, 3:49",
        "/parties/1/legalName, 3:62",
        "/controller, 3:87",
        "/formatVersion, 4:20"
    })
    void counts_an_emoji_as_two_in_both_formats(String pointer, String place) {
        String text = """
                {   "id": "a",
                  "languages": ["nb"], "trackersExtent": "mainly",
                "parties": [{  "legalName": "🧶 a", "id": "a"}, {"id": "🧶", "legalName": "b 🧶🧶"}], "controller": "a",
                "version": "🧶🧶", "formatVersion": 1}
                """;

        assertThat(RopaReader.json().read("acme", text).positions().find(pointer))
                .get()
                .hasToString("acme:" + place);
        assertThat(RopaReader.yaml().read("acme", text).positions().find(pointer))
                .get()
                .hasToString("acme:" + place);
    }

    /** What is wrong is told in the same unit, whoever finds it: the reader, the parser or what looks at single characters. */
    @ParameterizedTest
    @CsvSource({
        "acme.yaml, '{\"id\": \"🧶\", \"idd\": 1}', 1:14",
        "acme.json, '{\"id\": \"🧶\", \"idd\": 1}', 1:14",
        "acme.yaml, 'id: 🧶 b: c', 1:9",
        "acme.yaml, 'id: 🧶\u0007', 1:7"
    })
    void problems_stand_in_the_same_column(String file, String text, String place) {
        assertThatThrownBy(() -> RopaReader.byFileName().read(file, text))
                .isInstanceOfSatisfying(
                        RopaReadException.class,
                        problem -> assertThat(problem.problems())
                                .flatExtracting(each -> each.location().stream().toList())
                                .extracting(Object::toString)
                                .contains(file + ":" + place));
    }

    @Test
    void finds_the_items_of_a_long_list() {
        StringBuilder yaml = new StringBuilder("formatVersion: 1\nid: a\nlanguages: [nb]\ncontroller: a\nparties:\n");
        for (int party = 0; party < 1_000; party++) {
            yaml.append("  - id: p").append(party).append("\n    legalName: Party\n");
        }

        SourceMap positions =
                RopaReader.yaml().read("long.yaml", yaml.toString()).positions();

        assertThat(positions.find("/parties/0/legalName")).get().hasToString("long.yaml:7:5");
        assertThat(positions.find("/parties/999/legalName")).get().hasToString("long.yaml:2005:5");
        assertThat(positions.find("/parties/1000")).get().hasToString("long.yaml:5:1");
    }

    @Test
    void knows_nothing_where_positions_are_switched_off() {
        SourceMap positions = RopaReader.builder()
                .positions(false)
                .build()
                .read("acme.yaml", YAML)
                .positions();

        assertThat(positions.find("/id")).isEmpty();
        assertThat(positions.file()).isEqualTo("acme.yaml");
    }

    @Test
    void refuses_what_is_no_pointer() {
        SourceMap positions = RopaReader.yaml().read("acme.yaml", YAML).positions();

        assertThatThrownBy(() -> positions.find("parties")).isInstanceOf(IllegalArgumentException.class);
    }
}
