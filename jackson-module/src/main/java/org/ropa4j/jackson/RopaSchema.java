package org.ropa4j.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema of a record of processing as {@link RopaReader} reads it: for editors that complete and check a file while it
 * is written.
 *
 * <p>A schema knows less than the reader and the validator, which alone know what is cited, which identifier leads where, and
 * whether a day exists. What they accept the schema accepts, but for two things: it wants a value where a key stands, and
 * periods and durations in capitals.
 *
 * <p>In the artifact it is the resource {@code org/ropa4j/jackson/ropa.schema.json}. It needs no other schema and names none of
 * its own.
 */
public final class RopaSchema {
    private static final String RESOURCE = "ropa.schema.json";

    private RopaSchema() {}

    /** The schema, draft 2020-12, as it stands in the artifact. */
    public static String json() {
        try (InputStream schema = RopaSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(schema, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
