package org.ropa4j.jackson;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stood in a file, made fit to stand in a message: short, on one line, without control characters. */
final class Quoted {
    private static final int LONGEST = 60;
    private static final int MOST = 30;

    private Quoted() {}

    /** In quotes, and no longer than a glance. */
    static String of(String text) {
        return '"' + bare(text) + '"';
    }

    /** Without quotes, and no longer than a glance. */
    static String bare(String text) {
        return bare(text, LONGEST);
    }

    /** Without quotes, cut after {@code longest} characters. */
    static String bare(String text, int longest) {
        StringBuilder bare = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> append(bare, c));
        return text.codePointCount(0, text.length()) > longest
                ? bare.append('…').toString()
                : bare.toString();
    }

    /** At most the first thirty, and how many there are beyond. */
    static String listed(Collection<String> names) {
        return listed(names, MOST);
    }

    /** At most the first {@code most}, and how many there are beyond. */
    static String listed(Collection<String> names, int most) {
        String list = names.stream().limit(most).collect(Collectors.joining(", "));
        return names.size() > most ? list + " and " + (names.size() - most) + " more" : list;
    }

    private static void append(StringBuilder quoted, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            default -> quoted.appendCodePoint(c);
        }
    }
}
