package org.ropa4j.jackson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ropa4j.compliance.SourceLocation;
import org.ropa4j.jackson.RopaProblem.Kind;

/** The one encoding in which files are read, and what is said of files in another. */
final class Utf8 {
    private Utf8() {}

    /** A decoder that stops at what is not UTF-8 rather than replacing it. */
    static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Skips the byte order mark that some editors write. */
    static void skipMark(InputStream bytes) throws IOException {
        bytes.mark(3);
        if (bytes.read() != 0xEF || bytes.read() != 0xBB || bytes.read() != 0xBF) {
            bytes.reset();
        }
    }

    /** Whether a text that starts with these bytes is UTF-16 or UTF-32, in which every second byte or more is zero. */
    static boolean isWide(InputStream bytes) throws IOException {
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        return first == 0 || second == 0 || first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    }

    /** Where the first byte is that cannot be UTF-8, and what the file might be instead. */
    static RopaProblem malformed(String file, InputStream bytes) throws IOException {
        skipMark(bytes);
        int line = 1;
        ByteArrayOutputStream bytesOfLine = new ByteArrayOutputStream();
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            bytesOfLine.write(next);
            if (next == '\n') {
                if (malformedAt(bytesOfLine.toByteArray()) >= 0) {
                    break;
                }
                bytesOfLine.reset();
                line++;
            }
        }
        byte[] last = bytesOfLine.toByteArray();
        int index = Math.max(0, malformedAt(last));
        int column = 1 + new String(last, 0, index, StandardCharsets.UTF_8).length();
        String found =
                index < last.length ? String.format(Locale.ROOT, "the byte 0x%02X", last[index]) : "another byte";
        return RopaProblem.at(
                new SourceLocation(file, line, column),
                Kind.ENCODING,
                found + " is not UTF-8; the file may be in ISO 8859-1 or Windows-1252, save it as UTF-8");
    }

    private static int malformedAt(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = decoder();
        CoderResult result = decoder.decode(in, out, true);
        return result.isError() ? in.position() : -1;
    }
}
