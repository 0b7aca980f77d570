package org.ropa4j.jackson;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.PatternFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds documents against a schema, formats included, by an implementation that is not ours. */
final class SchemaCheck {
    /** With e-mail addresses of any domain: the formats that come with it know only those that can be bought. */
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(Dialect.builder(Dialects.getDraft202012())
                    .format(PatternFormat.of("email", "[^@\\s]+@[^@\\s]+[^@\\s.]", "format.email"))
                    .build());

    private static final YAMLMapper YAML = YAMLMapper.shared();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    /** Against the schema of a record of processing. */
    static SchemaCheck ofRopa() {
        return new SchemaCheck(REGISTRY.getSchema(JSON.readTree(RopaSchema.json())));
    }

    /** Against the schema of schemas. */
    static SchemaCheck ofSchemas() {
        return new SchemaCheck(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    /** Against the published schema of SARIF 2.1.0, which the library of that name holds. */
    static SchemaCheck ofSarif() {
        try (InputStream schema = Objects.requireNonNull(
                SchemaCheck.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"), "schema")) {
            return new SchemaCheck(
                    SchemaRegistry.withDefaultDialect(Dialects.getDraft7()).getSchema(JSON.readTree(schema)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document of a text, as any reader of YAML has it. */
    static JsonNode yaml(String text) {
        return YAML.readTree(new WholeCharacters(new StringReader(text)));
    }

    /** The document of a text, as any reader of JSON has it. */
    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    JsonNode json() {
        return schema.getSchemaNode();
    }

    /** What is wrong with a document: path and message; empty if nothing is. */
    List<String> problems(JsonNode document) {
        return schema
                .validate(
                        document,
                        context -> context.executionConfig(
                                config -> config.formatAssertionsEnabled(true).locale(Locale.ENGLISH)))
                .stream()
                .map(SchemaCheck::line)
                .toList();
    }

    private static String line(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }
}
