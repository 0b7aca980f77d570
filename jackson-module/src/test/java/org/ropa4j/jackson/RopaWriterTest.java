package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ropa4j.model.Party;
import org.ropa4j.model.Ropa;

class RopaWriterTest {
    private static final String YAML = """
            formatVersion: 1
            id: acme
            languages:
              - nb
              - en
            controller: acme
            parties:
              - id: acme
                legalName: "No"
                knownAs: Blåbær, bær & co
                kind: company
                organisationNumber: "012345678"
                country: "NO"
                address:
                  lines:
                    - 'Storgata 1: bakgården'
                  postcode: "0150"
                sites:
                  - example.com
            activities:
              - id: orders
                name: Bestillinger
                purposes:
                  - text:
                      nb: levere varer
                      en: deliver goods
                    bases:
                      - contract
                      - kind: legal-obligation
                        laws:
                          - bokføringsloven § 13
                data:
                  - email-address
                  - category: national-id-number
                    condition: |-
                      bare ved kjøp på kreditt

                      og aldri ellers
                retention:
                  - kind: for-period
                    period: P5Y
                    after: financial-year-ended
                automatedDecisions: none
            """;

    @TempDir
    Path folder;

    private final Ropa ropa = RopaReader.yaml().read("acme.yaml", YAML).ropa();

    @Test
    void writes_yaml_as_a_person_would() {
        assertThat(RopaWriter.yaml().write(ropa)).isEqualTo(YAML);
    }

    @Test
    void writes_indented_json() {
        String json = RopaWriter.json().write(ropa);

        assertThat(json).startsWith("""
                        {
                          "formatVersion": 1,
                          "id": "acme",
                          "languages": [
                            "nb",
                            "en"
                          ],
                        """).endsWith("\n}\n");
        assertThat(RopaReader.json().read("acme.json", json).ropa()).isEqualTo(ropa);
    }

    @Test
    void replaces_a_file_and_leaves_nothing_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.ropa.yaml"), "old");

        RopaWriter.yaml().write(ropa, file);

        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(YAML);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writes_utf_8_into_a_stream_and_leaves_it_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        RopaWriter.yaml().write(ropa, stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(YAML);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void refuses_a_text_that_cannot_be_encoded() {
        Ropa broken = ropa.toBuilder()
                .party(Party.builder("b").legalName("half \uD83D").build())
                .build();

        assertThatThrownBy(() -> RopaWriter.yaml().write(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text holds half of a surrogate pair: \"half \\uD83D\"");
    }
}
