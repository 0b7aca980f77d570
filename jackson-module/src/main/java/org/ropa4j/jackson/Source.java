package org.ropa4j.jackson;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ropa4j.jackson.RopaProblem.Kind;

/** A document that is no larger than allowed and can be opened more than once. */
abstract class Source {
    private final String name;

    private Source(String name) {
        this.name = name;
    }

    /**
     * A file.
     *
     * @throws RopaReadException if it has more bytes than {@code most}
     */
    static Source of(Path file, long most) throws IOException {
        String name = String.valueOf(file.getFileName());
        long size = Files.size(file);
        if (size > most) {
            throw tooLarge(name, grouped(size) + " bytes", most);
        }
        return new Bytes(name, () -> Files.newInputStream(file));
    }

    /**
     * What a stream gives; it is read to its end or to the limit, and not closed.
     *
     * @throws RopaReadException if it gives more bytes than {@code most}
     */
    static Source of(String name, InputStream stream, long most) throws IOException {
        byte[] bytes = stream.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            throw tooLarge(name, "more than " + grouped(most) + " bytes", most);
        }
        return new Bytes(name, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * A text.
     *
     * @throws RopaReadException if it has more characters than {@code most}
     */
    static Source of(String name, String text, long most) {
        if (text.length() > most) {
            throw tooLarge(name, grouped(text.length()) + " characters", most);
        }
        return new Text(name, text);
    }

    final String name() {
        return name;
    }

    /**
     * The characters of the document, without a byte order mark.
     *
     * @throws RopaReadException if it is in another encoding than UTF-8, as far as its first bytes tell; if others do, the
     *     reader throws a {@link java.nio.charset.CharacterCodingException}
     */
    abstract Reader open() throws IOException;

    /**
     * The same in UTF-8, for parsers that decode it themselves; empty if the document is not held in bytes.
     *
     * @throws RopaReadException see {@link #open()}
     */
    abstract Optional<InputStream> openBytes() throws IOException;

    /** What there is to say after a {@link java.nio.charset.CharacterCodingException}. */
    abstract RopaProblem malformed() throws IOException;

    /** A document that has been decoded. */
    private static final class Text extends Source {
        private final String text;

        Text(String name, String text) {
            super(name);
            this.text = text;
        }

        @Override
        Reader open() throws IOException {
            Reader reader = new StringReader(text);
            if (text.startsWith("\uFEFF")) {
                reader.skip(1);
            }
            return reader;
        }

        @Override
        Optional<InputStream> openBytes() {
            return Optional.empty();
        }

        @Override
        RopaProblem malformed() {
            throw new IllegalStateException("a text is not decoded");
        }
    }

    /** A document in bytes, which must be UTF-8. */
    private static final class Bytes extends Source {
        private final Opening opening;

        Bytes(String name, Opening opening) {
            super(name);
            this.opening = opening;
        }

        interface Opening {
            InputStream open() throws IOException;
        }

        @Override
        Reader open() throws IOException {
            return new InputStreamReader(openUtf8(), Utf8.decoder());
        }

        @Override
        Optional<InputStream> openBytes() throws IOException {
            return Optional.of(openUtf8());
        }

        private InputStream openUtf8() throws IOException {
            InputStream bytes = new BufferedInputStream(opening.open(), 1 << 16);
            try {
                if (Utf8.isWide(bytes)) {
                    throw new RopaReadException(RopaProblem.ofFile(
                            Kind.ENCODING, name(), "the file is encoded in UTF-16 or UTF-32, save it as UTF-8"));
                }
                Utf8.skipMark(bytes);
                return bytes;
            } catch (RopaReadException | IOException e) {
                bytes.close();
                throw e;
            }
        }

        @Override
        RopaProblem malformed() throws IOException {
            try (InputStream bytes = new BufferedInputStream(opening.open())) {
                return Utf8.malformed(name(), bytes);
            }
        }
    }

    private static RopaReadException tooLarge(String name, String size, long most) {
        return new RopaReadException(RopaProblem.ofFile(
                Kind.LIMIT,
                name,
                "the file has " + size + ", at most " + grouped(most)
                        + " are read; RopaReader.builder().maxBytes(…) sets the limit"));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
