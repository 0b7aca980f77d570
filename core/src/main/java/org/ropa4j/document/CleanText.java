package org.ropa4j.document;

import java.util.Objects;

/** The one place where text is cleaned; what it does is told in the package documentation. */
final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** Cleans text that may stand beside other text: a space at either end is kept. */
    static String run(String text, String name) {
        Objects.requireNonNull(text, name);
        int dirty = firstToChange(text);
        return dirty == text.length() ? text : clean(text, dirty);
    }

    /** Cleans text that stands for itself: a space at either end is dropped. */
    static String label(String text, String name) {
        String run = run(text, name);
        int start = run.startsWith(" ") ? 1 : 0;
        int end = run.length() > start && run.endsWith(" ") ? run.length() - 1 : run.length();
        return run.substring(start, end);
    }

    private static int firstToChange(String text) {
        char previous = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' ? c < 0x7F || c >= 0xA0 && c < 0x2000 : c == ' ' && previous != ' ';
            if (!plain) {
                return i;
            }
            previous = c;
        }
        return text.length();
    }

    private static String clean(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (isUnprintable(c)) {
                out.append(REPLACEMENT);
            } else if (!turnsDirection(c) && c != 0xFEFF) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isUnprintable(int c) {
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c >= 0xFDD0 && c <= 0xFDEF
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
