package org.ropa4j.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The cells of a table as text of one line each, and how wide they make it. */
record PlainTextTable(List<String> columns, List<List<String>> rows, List<Integer> widths) {
    private static final String GAP = "  ";

    static PlainTextTable of(Table table, PlainTextPhrase phrases) {
        List<String> columns = line(table.columns(), phrases);
        List<List<String>> rows =
                table.rows().stream().map(row -> line(row, phrases)).toList();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int width = codePoints(columns.get(i));
            for (List<String> row : rows) {
                width = Math.max(width, codePoints(row.get(i)));
            }
            widths.add(width);
        }
        return new PlainTextTable(columns, rows, widths);
    }

    private static List<String> line(List<Phrase> cells, PlainTextPhrase phrases) {
        return cells.stream()
                .map(cell -> phrases.write(cell).replace('\n', ' '))
                .toList();
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    boolean fits(int room) {
        long width = (long) GAP.length() * (widths.size() - 1);
        for (int column : widths) {
            width += column;
        }
        return width <= room;
    }

    /** Writes the table in columns, the headers underlined; the first line goes where the lines stand now. */
    void writeColumns(Appendable out, IndentedLines lines) throws IOException {
        row(columns, out);
        lines.nextLine();
        for (int i = 0; i < widths.size(); i++) {
            out.append(i == 0 ? "" : GAP).append("-".repeat(widths.get(i)));
        }
        for (List<String> row : rows) {
            lines.nextLine();
            row(row, out);
        }
    }

    /** Writes one line; nothing is padded behind its last cell that is not empty. */
    private void row(List<String> cells, Appendable out) throws IOException {
        int owed = 0;
        for (int i = 0; i < widths.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                out.append(" ".repeat(owed)).append(cell);
                owed = 0;
            }
            owed += widths.get(i) - codePoints(cell) + GAP.length();
        }
    }
}
