package org.ropa4j.compliance;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Lines for a terminal, broken between words, though not before a number or a single letter, which say nothing without the word
 * before: § 15, artikkel 6 nr. 1 bokstav f. What has no space in it, such as a path, is never broken.
 */
final class WrappedText {
    private static final int WIDTH = 100;
    private static final Pattern GAP = Pattern.compile("\\s+(?![0-9]|\\p{L}(?:[\\s.,;]|$))");

    private final Appendable out;

    WrappedText(Appendable out) {
        this.out = out;
    }

    void blank() throws IOException {
        out.append('\n');
    }

    void unbroken(String line) throws IOException {
        out.append(line).append('\n');
    }

    /** A paragraph with this before each line. */
    void line(String indent, String text) throws IOException {
        wrap(indent, indent, text);
    }

    /** A paragraph beside its label. */
    void labelled(String indent, String label, int width, String text) throws IOException {
        String first = indent + label + " ".repeat(width - label.length() + 1);
        wrap(first, " ".repeat(first.length()), text);
    }

    private void wrap(String first, String indent, String text) throws IOException {
        String before = first;
        int column = 0;
        for (String word : GAP.split(text.strip())) {
            if (column > 0 && column + 1 + length(word) > WIDTH) {
                out.append('\n');
                column = 0;
                before = indent;
            }
            String gap = column == 0 ? before : " ";
            out.append(gap).append(word.replaceAll("\\s+", " "));
            column += gap.length() + length(word);
        }
        out.append('\n');
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
