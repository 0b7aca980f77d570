package org.ropa4j.document;

import java.io.IOException;

/**
 * Writes characters so that a CommonMark reader finds the same characters, as text. What would mean something gets a
 * backslash; a character that would change the meaning of emphasis beside it is written as a numeric reference.
 */
final class MarkdownEscaper {
    /** The ASCII characters that can mean something anywhere, some only before certain others. */
    private static final boolean[] SPECIAL = new boolean[128];

    static {
        for (char c : "\\`*_[]<~|{&!#".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    /** What may stand beside emphasis without undoing it, of what is not ASCII: all are punctuation or spaces to any reader. */
    private static final String BESIDE_EMPHASIS =
            "\u00A0\u00A7\u00AB\u00BB\u2013\u2014\u2018\u2019\u201C\u201D\u201E\u2026";

    private enum Position {
        LINE_START,
        /** Behind digits that began the line: a point or a parenthesis would make them the number of an item. */
        BEHIND_NUMBER,
        INSIDE
    }

    private final Appendable out;
    private Position position = Position.INSIDE;

    MarkdownEscaper(Appendable out) {
        this.out = out;
    }

    /** Tells whether what comes next stands first on a line that could begin a block. */
    void lineStart(boolean start) {
        position = start ? Position.LINE_START : Position.INSIDE;
    }

    /**
     * Writes text.
     *
     * @param emphasisBefore whether a delimiter of emphasis stands directly before
     * @param emphasisBehind whether one stands directly behind
     * @param bracketBehind whether a square bracket stands directly behind
     * @param hashes whether hash signs close the line, as in a heading
     */
    void text(String text, boolean emphasisBefore, boolean emphasisBehind, boolean bracketBehind, boolean hashes)
            throws IOException {
        int end = text.length();
        int lastStart = end == 0 ? 0 : text.offsetByCodePoints(end, -1);
        int written = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (i == 0 && isRisky(c, emphasisBefore) || i == lastStart && isRisky(c, emphasisBehind)) {
                int codePoint = text.codePointAt(i);
                out.append(text, written, i).append("&#").append(Integer.toString(codePoint));
                out.append(';');
                i += Character.charCount(codePoint) - 1;
                written = i + 1;
                position = Position.INSIDE;
            } else if (position == Position.INSIDE ? c <= '~' && SPECIAL[c] : c <= '~') {
                if (needsBackslash(text, i, bracketBehind, hashes)) {
                    out.append(text, written, i).append('\\');
                    written = i;
                }
                position = positionBehind(c);
            } else {
                position = Position.INSIDE;
            }
        }
        if (written == 0) {
            out.append(text);
        } else {
            out.append(text, written, end);
        }
    }

    /** Whether an ASCII character means something where it stands. */
    private boolean needsBackslash(String text, int i, boolean bracketBehind, boolean hashes) {
        char c = text.charAt(i);
        boolean last = i + 1 == text.length();
        return switch (c) {
            case '&' -> last || isReferenceStart(text.charAt(i + 1));
            case '!' -> last && bracketBehind;
            case '#' -> hashes || position == Position.LINE_START;
            case '.', ')' -> position == Position.BEHIND_NUMBER;
            case '+', '-', '=', '>', ':' -> position == Position.LINE_START;
            default -> SPECIAL[c];
        };
    }

    private Position positionBehind(char c) {
        boolean number = position != Position.INSIDE && c >= '0' && c <= '9';
        return number ? Position.BEHIND_NUMBER : Position.INSIDE;
    }

    private static boolean isReferenceStart(char c) {
        return c == '#' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /**
     * Whether a character at the end of a text is not what it seems to the reader: beside emphasis all that is neither a
     * space nor known punctuation, elsewhere the spaces that some readers cut off.
     */
    private static boolean isRisky(char c, boolean besideEmphasis) {
        if (besideEmphasis) {
            return c > '~' ? BESIDE_EMPHASIS.indexOf(c) < 0 : Character.isLetterOrDigit(c);
        }
        return c == '\u00A0'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }

    /** Writes the address of a link. Of what an address may hold, only these mean something to Markdown. */
    void address(String href) throws IOException {
        int written = 0;
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c == '(' || c == ')' || c == '&' || c == '_' || c == '*' || c == '~') {
                out.append(href, written, i).append('\\');
                written = i;
            }
        }
        out.append(href, written, href.length());
    }
}
