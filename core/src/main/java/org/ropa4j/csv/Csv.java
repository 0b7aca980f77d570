package org.ropa4j.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables that ship with ropa4j: RFC 4180 in UTF-8, a header line first, and before it comment lines that
 * start with {@code #} and say where the data come from.
 */
public final class Csv {

    private Csv() {}

    /**
     * The rows of the resource of this name that stands beside a class.
     *
     * @throws IllegalStateException if it is missing or malformed; that is a fault of this library, so it stops everything
     */
    public static List<CsvRow> resource(Class<?> anchor, String name) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing from " + anchor.getPackageName());
            }
            return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The rows of a table.
     *
     * @param name what it is called in complaints about it
     * @throws IllegalStateException if it is malformed
     */
    public static List<CsvRow> read(String name, Reader reader) throws IOException {
        Lines lines = new Lines(name, reader);
        Line header = lines.next();
        if (header == null) {
            throw new IllegalStateException(name + ": no header line");
        }
        List<CsvRow> rows = new ArrayList<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (line.cells().size() != header.cells().size()) {
                throw new IllegalStateException(
                        name + ":" + line.number() + ": " + line.cells().size() + " cells, expected "
                                + header.cells().size());
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < header.cells().size(); i++) {
                cells.put(header.cells().get(i), line.cells().get(i));
            }
            rows.add(new CsvRow(name, line.number(), cells));
        }
        return List.copyOf(rows);
    }

    private record Line(int number, List<String> cells) {}

    private static final class Lines {
        private final String name;
        private final Reader reader;
        private int line = 1;
        private int peeked;

        Lines(String name, Reader reader) throws IOException {
            this.name = name;
            this.reader = reader;
            this.peeked = reader.read();
            while (peeked == '#') {
                while (peeked != '\n' && peeked != -1) {
                    advance();
                }
                advance();
            }
        }

        @org.jspecify.annotations.Nullable
        Line next() throws IOException {
            if (peeked == -1) {
                return null;
            }
            int start = line;
            List<String> cells = new ArrayList<>();
            while (true) {
                cells.add(peeked == '"' ? quoted() : plain());
                if (peeked == ',') {
                    advance();
                } else if (peeked == '\n' || peeked == -1) {
                    advance();
                    return new Line(start, cells);
                } else {
                    throw new IllegalStateException(name + ":" + line + ": text after a closing quote");
                }
            }
        }

        private String plain() throws IOException {
            StringBuilder cell = new StringBuilder();
            while (peeked != ',' && peeked != '\n' && peeked != -1) {
                cell.append((char) peeked);
                advance();
            }
            return cell.toString();
        }

        private String quoted() throws IOException {
            int opened = line;
            StringBuilder cell = new StringBuilder();
            advance();
            while (true) {
                if (peeked == -1) {
                    throw new IllegalStateException(name + ":" + opened + ": quote is never closed");
                }
                if (peeked == '"') {
                    advance();
                    if (peeked != '"') {
                        return cell.toString();
                    }
                }
                cell.append((char) peeked);
                advance();
            }
        }

        /** Takes CR LF for LF, so that a checkout with Windows line ends reads the same. */
        private void advance() throws IOException {
            if (peeked == '\n') {
                line++;
            }
            peeked = reader.read();
            if (peeked == '\r') {
                peeked = reader.read();
            }
        }
    }
}
