package org.ropa4j.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table with named columns. Immutable and thread-safe.
 *
 * @param name where it was read from, for messages
 * @param columns the column names, in order
 * @param rows the rows, in order
 */
public record CsvTable(String name, List<String> columns, List<Row> rows) {
    public CsvTable {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a UTF-8 resource that stands beside a class.
     *
     * @throws IllegalStateException if the resource is missing or its form is broken; these tables ship with the jar, so that
     *     is a fault of the build
     */
    public static CsvTable read(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " does not stand beside " + anchor.getName());
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table from its text.
     *
     * @throws IllegalStateException naming the line, if a row has another number of cells than the header or a quote is open
     */
    public static CsvTable parse(String name, String text) {
        List<CsvLine> lines = CsvLine.split(name, text);
        if (lines.isEmpty()) {
            throw new IllegalStateException(name + ": no header row");
        }
        List<String> columns = lines.get(0).cells();
        List<Row> rows = new ArrayList<>(lines.size());
        for (CsvLine line : lines.subList(1, lines.size())) {
            if (line.cells().size() != columns.size()) {
                throw new IllegalStateException(name + ":" + line.number() + ": " + columns.size()
                        + " cells were expected, there are " + line.cells().size());
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), line.cells().get(i));
            }
            rows.add(new Row(name, line.number(), cells));
        }
        return new CsvTable(name, columns, rows);
    }

    /** One row: its place and its cells by column. */
    public static final class Row {
        private final String table;
        private final int line;
        private final Map<String, String> cells;

        Row(String table, int line, Map<String, String> cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        /**
         * The cell of a column, never blank.
         *
         * @throws IllegalStateException naming the line, if the cell is blank or there is no such column
         */
        public String get(String column) {
            return find(column).orElseThrow(() -> fault("\"" + column + "\" is blank"));
        }

        /**
         * The cell of a column, empty if it is blank.
         *
         * @throws IllegalStateException if there is no such column
         */
        public Optional<String> find(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw fault("there is no column \"" + column + "\"");
            }
            return cell.isBlank() ? Optional.empty() : Optional.of(cell);
        }

        /** An exception that says what is wrong with this row, and where it stands. */
        public IllegalStateException fault(String what) {
            return new IllegalStateException(table + ":" + line + ": " + what);
        }
    }
}
