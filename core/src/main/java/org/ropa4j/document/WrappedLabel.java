package org.ropa4j.document;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines for a picture, where nothing breaks lines by itself. */
final class WrappedLabel {
    private static final String CUT = "…";

    /** How wide characters are, in tenths of an ordinary letter: measured generously, for nobody knows the reader's font. */
    private static final int ORDINARY = 10;

    private static final int CAPITAL = 13;
    private static final int IDEOGRAPH = 20;

    private WrappedLabel() {}

    /**
     * The text in lines; a longer word is broken, and what does not fit on the lines is cut off.
     *
     * @param letters how many ordinary letters fit on a line
     * @param most how many lines there may be
     */
    static List<String> lines(String text, int letters, int most) {
        int room = letters * ORDINARY;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int from = 0;
        while (from < text.length() && lines.size() <= most) {
            int space = text.indexOf(' ', from);
            int end = fitting(text, from, space < 0 ? text.length() : space, room);
            int width = width(text, from, end);
            if (used > 0 && used + ORDINARY + width > room) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(used == 0 ? "" : " ").append(text, from, end);
            used += (used == 0 ? 0 : ORDINARY) + width;
            if (end == space) {
                end++;
            } else if (end < text.length()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            from = end;
        }
        lines.add(line.toString());
        lines.removeIf(String::isEmpty);
        return lines.size() <= most ? lines : cut(lines.subList(0, most), room);
    }

    /** How far a word fits on a line of its own; at least one character. */
    private static int fitting(String text, int from, int end, int room) {
        int at = from;
        int used = 0;
        while (at < end) {
            int c = text.codePointAt(at);
            used += width(c);
            if (used > room && at > from) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static List<String> cut(List<String> lines, int room) {
        List<String> cut = new ArrayList<>(lines);
        String last = cut.get(cut.size() - 1);
        int end = room <= ORDINARY ? 0 : fitting(last, 0, last.length(), room - ORDINARY);
        cut.set(cut.size() - 1, last.substring(0, end) + CUT);
        return cut;
    }

    private static int width(String text, int from, int end) {
        return text.substring(from, end).codePoints().map(WrappedLabel::width).sum();
    }

    private static int width(int c) {
        if (c >= 0x1100 && c < 0x1160 || c >= 0x2E80 && c < 0xFFE0 || c >= 0x1F000) {
            return IDEOGRAPH;
        }
        return c == 'm' || c == 'w' || isCapital(c) ? CAPITAL : ORDINARY;
    }

    /** A fixed set, so that no JDK knows more capitals than another. */
    private static boolean isCapital(int c) {
        return c >= 'A' && c <= 'Z' || c >= 0xC0 && c <= 0xDE;
    }
}
