package org.ropa4j.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.ropa4j.model.Ropa;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes records of processing as files that people read.
 *
 * <p>The same record gives the same bytes: UTF-8, lines that end in a line feed, keys in the order of the model, and nothing
 * where nothing is recorded. {@link RopaReader} reads the record back equal.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RopaWriter {
    private final FileFormat format;
    private final TokenStreamFactory tokens;

    private RopaWriter(FileFormat format, TokenStreamFactory tokens) {
        this.format = format;
        this.tokens = tokens;
    }

    /** A writer of YAML. */
    public static RopaWriter yaml() {
        return new RopaWriter(FileFormat.YAML, new ReadableYaml());
    }

    /** A writer of JSON, indented. */
    public static RopaWriter json() {
        return new RopaWriter(FileFormat.JSON, TokenFactories.jsonToWrite());
    }

    /** The record as a text. */
    public String write(Ropa ropa) {
        Objects.requireNonNull(ropa, "ropa");
        StringWriter text = new StringWriter();
        write(ropa, text);
        return text.toString();
    }

    private void write(Ropa ropa, Writer out) {
        try (JsonGenerator generator = tokens.createGenerator(new Indented(), out)) {
            Shapes.ofRopa().require(Ropa.class).write(ropa, new Writing(generator, true));
            if (format == FileFormat.JSON) {
                generator.writeRaw('\n');
            }
        }
    }

    /**
     * Writes the record into a stream, which is not closed.
     *
     * @throws IOException if the stream throws it
     */
    public void write(Ropa ropa, OutputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream");
        stream.write(write(ropa).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the record into a file, which is replaced as a whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Ropa ropa, Path file) throws IOException {
        Objects.requireNonNull(ropa, "ropa");
        Objects.requireNonNull(file, "file");
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "file");
        Path beside = Files.createTempFile(folder, ".ropa", null);
        try {
            write(ropa, Files.newBufferedWriter(beside, StandardCharsets.UTF_8));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
