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
