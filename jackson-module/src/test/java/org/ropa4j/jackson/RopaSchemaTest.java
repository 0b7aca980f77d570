package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema says what the model says, takes what the reader takes, and refuses what a schema can. */
class RopaSchemaTest {
    private static final Path SCHEMA =
            Path.of("src", "main", "resources", "org", "ropa4j", "jackson", "ropa.schema.json");
    private static final Path SOURCES = Path.of("..", "core", "src", "main", "java", "org", "ropa4j");
    private static final Path RECORDS = Path.of("..", "examples", "policy-pages", "src", "main", "ropa");

    /** Which of the invalid files the schema refuses, and of each other why not. */
    private static final Path VERDICTS =
            Path.of("src", "test", "resources", "org", "ropa4j", "jackson", "schema-verdicts.csv");

    private final SchemaCheck schema = SchemaCheck.ofRopa();

    /** With {@code -Dgolden.update=true} it is written anew; read the difference before it is committed. */
    @Test
    void is_what_the_model_says() throws IOException {
        ModelDocs docs = ModelDocs.of(SOURCES.resolve("model"), SOURCES.resolve("law"), SOURCES.resolve("text"));
        String generated = JsonMapper.shared()
                        .writer()
                        .with(TokenFactories.indented())
                        .writeValueAsString(new SchemaGenerator(docs).schemaOfRopa())
                + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(SCHEMA, generated);
        }

        assertThat(generated).isEqualTo(Files.readString(SCHEMA));
    }

    @Test
    void is_a_json_schema() {
        assertThat(SchemaCheck.ofSchemas().problems(schema.json())).isEmpty();
    }

    @Test
    void has_a_title_and_a_description_for_every_type_and_every_key() {
        List<String> silent = new ArrayList<>();
        JsonNode json = schema.json();
        addIfSilent("", json, silent);
        json.get("$defs").propertyStream().forEach(each -> addIfSilent(each.getKey(), each.getValue(), silent));
        for (JsonNode properties : json.findValues("properties")) {
            properties.propertyStream().forEach(each -> addIfSilent(each.getKey(), each.getValue(), silent));
        }

        assertThat(json.findValues("properties")).hasSizeGreaterThan(100);
        assertThat(silent).isEmpty();
    }

    private static void addIfSilent(String name, JsonNode part, List<String> silent) {
        String description = part.path("description").asString("");
        boolean speaks = part.path("title").isString() && Pattern.matches("\\P{Ll}.*\\.", description);
        boolean speaksJava = Pattern.compile("[{}#<>]|\\b(?:java|org)\\.")
                .matcher(description)
                .find();
        if (!speaks || speaksJava) {
            silent.add(name + ": " + description);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void takes_the_records_of_the_example(Path record) throws IOException {
        assertThat(schema.problems(SchemaCheck.yaml(Files.readString(record)))).isEmpty();
    }

    static Stream<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(RECORDS)) {
            List<Path> records = files.filter(file -> file.toString().endsWith(".ropa.yaml"))
                    .sorted()
                    .toList();
            assertThat(records).hasSizeGreaterThanOrEqualTo(5);
            return records.stream();
        }
    }

    @Test
    void takes_what_the_readme_shows() throws IOException {
        Matcher example =
                Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(Path.of("..", "README.md")));

        assertThat(example.find()).isTrue();
        assertThat(schema.problems(SchemaCheck.yaml(example.group(1)))).isEmpty();
    }

    @Test
    void says_where_and_what() {
        JsonNode record = SchemaCheck.yaml("""
                formatVersion: 1
                id: acme
                languages: [nb]
                controller: acme
                parties:
                  - id: acme
                    contry: NO
                retention:
                  - {kind: for-period, period: P-1Y, after: collection}
                """);

        assertThat(schema.problems(record))
                .contains(
                        "/parties/0: property 'contry' is not defined in the schema and the schema does not allow additional properties")
                .anySatisfy(problem -> assertThat(problem).startsWith("/retention/0/period: does not match the regex"));
    }

    @Test
    void refuses_the_invalid_files_or_it_is_known_why_not() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        for (Path file : InvalidFilesTest.files().toList()) {
            found.put(file.getFileName().toString(), verdict(file));
        }
        Map<String, String> expected = new LinkedHashMap<>();
        List<String> rows = Files.readAllLines(VERDICTS);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", 3);
            expected.put(cells[0], cells[1]);
            assertThat(cells[2].isBlank()).as("reason for %s", row).isEqualTo(cells[1].equals("refused"));
        }

        assertThat(rows.get(0)).isEqualTo("file,schema,why not refused");
        assertThat(found).isEqualTo(expected);
        assertThat(found.values()).filteredOn("refused"::equals).hasSizeGreaterThan(40);
    }

    private String verdict(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            JsonNode document = file.toString().endsWith(".json") ? SchemaCheck.json(text) : SchemaCheck.yaml(text);
            return schema.problems(document).isEmpty() ? "taken" : "refused";
        } catch (JacksonException | MalformedInputException e) {
            return "not seen";
        }
    }
}
