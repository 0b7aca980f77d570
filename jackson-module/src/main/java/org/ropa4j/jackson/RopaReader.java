package org.ropa4j.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.model.Ropa;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;

/**
 * Reads records of processing from files that people write.
 *
 * <p>It is strict, and says everything that is wrong at once: unknown and repeated keys, values of another type than expected,
 * dates and countries that do not exist, and whatever in YAML means something else than it says (aliases, anchors, tags, merge
 * keys). A file in which anything is wrong gives a {@link RopaReadException} and no record.
 *
 * <pre>{@code
 * RopaDocument document = RopaReader.byFileName().read(Path.of("acme.ropa.yaml"));
 * document.ropa().activities();
 * document.positions().find("/activities/0/name");   // Optional[acme.ropa.yaml:12:5]
 * }</pre>
 *
 * <p>Files are UTF-8 and start with {@code formatVersion: 1}. Nothing is read from anywhere else.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RopaReader {
    /** How many bytes a file may have where nothing else is asked for. */
    public static final long DEFAULT_MAX_BYTES = 4L << 20;

    private final @Nullable FileFormat format;
    private final long maxBytes;
    private final boolean positions;
    private final TokenStreamFactory json;
    private final TokenStreamFactory yaml;

    private RopaReader(Builder builder) {
        format = builder.format;
        maxBytes = builder.maxBytes;
        positions = builder.positions;
        json = TokenFactories.json(maxBytes);
        yaml = TokenFactories.yaml(maxBytes);
    }

    /** A reader that takes YAML. */
    public static RopaReader yaml() {
        return builder().format(FileFormat.YAML).build();
    }

    /** A reader that takes JSON. */
    public static RopaReader json() {
        return builder().format(FileFormat.JSON).build();
    }

    /** A reader that takes what the ending of the file's name says; see {@link FileFormat#ofFileName(String)}. */
    public static RopaReader byFileName() {
        return builder().build();
    }

    /** A builder for a reader that goes by the file's name and keeps positions. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file.
     *
     * @throws RopaReadException if it is not a record of processing in this format
     * @throws IOException if it cannot be read at all
     * @throws IllegalArgumentException if the reader goes by the file's name and it tells no format
     */
    public RopaDocument read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        FileFormat itsFormat = formatOf(String.valueOf(file.getFileName()));
        return read(Source.of(file, maxBytes), itsFormat);
    }

    /**
     * Reads what a stream gives, to its end; the stream is not closed.
     *
     * @param name what the file is called, for messages and positions
     * @throws RopaReadException if it is not a record of processing in this format
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if the reader goes by the file's name and it tells no format
     */
    public RopaDocument read(String name, InputStream stream) throws IOException {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stream, "stream");
        FileFormat itsFormat = formatOf(name);
        return read(Source.of(name, stream, maxBytes), itsFormat);
    }

    /**
     * Reads a text.
     *
     * @param name what the file is called, for messages and positions
     * @throws RopaReadException if it is not a record of processing in this format
     * @throws IllegalArgumentException if the reader goes by the file's name and it tells no format
     */
    public RopaDocument read(String name, String text) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        FileFormat itsFormat = formatOf(name);
        try {
            return read(Source.of(name, text, maxBytes), itsFormat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileFormat formatOf(String name) {
        return format != null
                ? format
                : FileFormat.ofFileName(name)
                        .orElseThrow(() -> new IllegalArgumentException("the file is called '" + name
                                + "', expected a name that ends in .yaml, .yml or .json"));
    }

    private RopaDocument read(Source source, FileFormat itsFormat) throws IOException {
        TokenStreamFactory tokens = itsFormat == FileFormat.YAML ? yaml : json;
        try {
            Optional<Ropa> ropa = itsFormat == FileFormat.JSON && !positions ? readBytes(source) : Optional.empty();
            return ropa.isPresent()
                    ? new RopaDocument(ropa.get(), SourceMap.none(source.name()))
                    : readCharacters(source, tokens);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new RopaReadException(source.malformed());
            }
            throw e.getCause();
        }
    }

    /**
     * The fast way, which Jackson has for JSON in bytes. It counts columns in bytes, so whatever is wrong is left to the other
     * way to say.
     *
     * @return empty if anything is wrong, or the document is not held in bytes
     */
    private Optional<Ropa> readBytes(Source source) throws IOException {
        try (InputStream bytes = source.openBytes().orElse(null)) {
            if (bytes == null) {
                return Optional.empty();
            }
            JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes);
            Reading in =
                    new Reading(parser, source.name(), new WideCharacters(), null, () -> firstLanguage(source, json));
            Object ropa = in.readDocument(Shapes.ofRopa().require(Ropa.class));
            return in.problems().isEmpty() ? Optional.ofNullable((Ropa) ropa) : Optional.empty();
        }
    }

    private RopaDocument readCharacters(Source source, TokenStreamFactory tokens) throws IOException {
        SourceMapBuilder places = positions ? new SourceMapBuilder(source.name()) : null;
        WideCharacters wide = new WideCharacters();
        try (Reader characters = new WholeCharacters(source.open());
                Reader allowed =
                        tokens.equals(yaml) ? new YamlCharacters(characters, source.name(), wide) : characters;
                JsonParser parser = tokens.createParser(ObjectReadContext.empty(), allowed)) {
            Reading in = new Reading(parser, source.name(), wide, places, () -> firstLanguage(source, tokens));
            Object ropa = in.readDocument(Shapes.ofRopa().require(Ropa.class));
            if (ropa == null || !in.problems().isEmpty()) {
                throw new RopaReadException(in.problems());
            }
            return new RopaDocument((Ropa) ropa, places == null ? SourceMap.none(source.name()) : places.build());
        }
    }

    /** Looks through the top level of a document for the languages of the record. */
    private static Optional<Locale> firstLanguage(Source source, TokenStreamFactory tokens) {
        try (Reader characters = new WholeCharacters(source.open());
                JsonParser parser = tokens.createParser(ObjectReadContext.empty(), characters)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(LanguagesShape.KEY);
                JsonToken value = parser.nextToken();
                if (found) {
                    boolean list = value == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.VALUE_STRING;
                    return list ? Optional.of(LanguageTag.parse(parser.getString())) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException | IOException | IllegalArgumentException e) {
            // Whatever is wrong there is reported when the reading itself gets to it.
            return Optional.empty();
        }
    }

    /** Builds a {@link RopaReader}. Not thread-safe. */
    public static final class Builder {
        private @Nullable FileFormat format;
        private long maxBytes = DEFAULT_MAX_BYTES;
        private boolean positions = true;

        private Builder() {}

        /** The format of all files, whatever they are called. */
        public Builder format(FileFormat format) {
            this.format = Objects.requireNonNull(format, "format");
            return this;
        }

        /**
         * How many bytes a file, or characters a text, may have; {@link RopaReader#DEFAULT_MAX_BYTES} if not set. YAML takes
         * about a second for each megabyte, JSON a hundredth of that.
         *
         * @throws IllegalArgumentException if {@code maxBytes} is not positive
         */
        public Builder maxBytes(long maxBytes) {
            if (maxBytes <= 0) {
                throw new IllegalArgumentException("maxBytes is " + maxBytes + ", expected a positive number");
            }
            this.maxBytes = maxBytes;
            return this;
        }

        /** Whether to note where every element stands, which takes some memory; set if nothing else is said. */
        public Builder positions(boolean positions) {
            this.positions = positions;
            return this;
        }

        public RopaReader build() {
            return new RopaReader(this);
        }
    }
}
