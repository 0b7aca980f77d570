package org.ropa4j.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes tables as comma-separated values (RFC 4180): a header line, every cell in quotes, lines ended by CR LF. To be encoded
 * as UTF-8.
 *
 * <pre>{@code
 * Files.writeString(path, CsvWriter.of().withByteOrderMark().write(register.table()));
 * }</pre>
 *
 * <h2>Formulas</h2>
 *
 * A spreadsheet may take a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a formula and run it, and one
 * that expects semicolons or tabs between cells may find such a beginning inside a cell. So an apostrophe is put before each
 * of these characters, their full-width forms, and the apostrophe itself, where it stands first in a cell or directly behind a
 * comma, a semicolon, a tab or a line end: {@code +47 00 00 00 00} is written as {@code '+47 00 00 00 00}. Nothing else is
 * changed, so {@link #read(String)} gives back exactly what the table held. For programs that only read data, {@link
 * #withoutGuard} leaves all cells as they are.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class CsvWriter {
    private static final CsvWriter DEFAULT = new CsvWriter(',', false, false, true);
    private static final String GUARDED = "=+-@'\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String BEFORE_A_CELL = ",;\t\r\n";

    private final char delimiter;
    private final boolean byteOrderMark;
    private final boolean ids;
    private final boolean guard;

    private CsvWriter(char delimiter, boolean byteOrderMark, boolean ids, boolean guard) {
        this.delimiter = delimiter;
        this.byteOrderMark = byteOrderMark;
        this.ids = ids;
        this.guard = guard;
    }

    /** A writer of commas, guarded cells and labels as headers, without a byte order mark. */
    public static CsvWriter of() {
        return DEFAULT;
    }

    /** Begins with U+FEFF, by which spreadsheets know UTF-8. */
    public CsvWriter withByteOrderMark() {
        return new CsvWriter(delimiter, true, ids, guard);
    }

    /** Writes semicolons between cells, as spreadsheets expect where the comma is the decimal mark, as in Norway. */
    public CsvWriter withSemicolons() {
        return new CsvWriter(';', byteOrderMark, ids, guard);
    }

    /** Writes the identifiers of the columns as headers instead of their labels: for programs. */
    public CsvWriter withIds() {
        return new CsvWriter(delimiter, byteOrderMark, true, guard);
    }

    /** Writes all cells as they are. Not for spreadsheets: they may run what a cell holds. */
    public CsvWriter withoutGuard() {
        return new CsvWriter(delimiter, byteOrderMark, ids, false);
    }

    /** The table as text. */
    public String write(RegisterTable table) {
        StringBuilder out = new StringBuilder();
        try {
            write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder throws none
        }
        return out.toString();
    }

    /**
     * Writes a table.
     *
     * @throws IOException if {@code out} throws it
     */
    public void write(RegisterTable table, Appendable out) throws IOException {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(out, "out");
        if (byteOrderMark) {
            out.append('\uFEFF');
        }
        line(
                table.columns().stream()
                        .map(column -> ids ? column.id() : column.label())
                        .toList(),
                out);
        for (List<String> row : table.rows()) {
            line(row, out);
        }
    }

    private void line(List<String> cells, Appendable out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(delimiter);
            }
            cell(cells.get(i), out);
        }
        out.append("\r\n");
    }

    private void cell(String cell, Appendable out) throws IOException {
        out.append('"');
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (guard && isGuarded(cell, i)) {
                out.append('\'');
            }
            if (c == '"') {
                out.append('"');
            }
            out.append(c);
        }
        out.append('"');
    }

    private static boolean isGuarded(String cell, int i) {
        return GUARDED.indexOf(cell.charAt(i)) >= 0 && isFirst(cell, i);
    }

    private static boolean isFirst(String cell, int i) {
        return i == 0 || BEFORE_A_CELL.indexOf(cell.charAt(i - 1)) >= 0;
    }

    /**
     * What a cell held before it was guarded.
     *
     * @param cell the cell as a CSV reader finds it in what a writer with a guard has written
     */
    public static String read(String cell) {
        StringBuilder held = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\'' && isFirst(cell, i)) {
                i++;
            }
            if (i < cell.length()) {
                held.append(cell.charAt(i));
            }
        }
        return held.toString();
    }
}
