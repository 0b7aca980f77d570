package org.ropa4j.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * One record of a CSV text.
 *
 * @param number the line on which it starts, from 1
 * @param cells its cells, unquoted
 */
record CsvLine(int number, List<String> cells) {
    CsvLine {
        cells = List.copyOf(cells);
    }

    /** The records of a text; comment lines ({@code #}) and empty lines are left out. */
    static List<CsvLine> split(String name, String text) {
        List<CsvLine> lines = new ArrayList<>();
        int at = 0;
        int number = 1;
        while (at < text.length()) {
            int end = endOfLine(text, at);
            if (text.charAt(at) == '#' || text.substring(at, end).isBlank()) {
                at = end + 1;
                number++;
                continue;
            }
            List<String> cells = new ArrayList<>();
            int start = number;
            at = cells(name, text, at, start, cells);
            for (String cell : cells) {
                number += (int) cell.chars().filter(c -> c == '\n').count();
            }
            lines.add(new CsvLine(start, cells));
            number++;
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Reads the cells of the record at {@code at} and returns where the next one starts. */
    private static int cells(String name, String text, int at, int number, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                cells.add(cell.toString());
                return i + 1;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalStateException(name + ":" + number + ": a quote is opened and never closed");
        }
        cells.add(cell.toString());
        return text.length();
    }
}
