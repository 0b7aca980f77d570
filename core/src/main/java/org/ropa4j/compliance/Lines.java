package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The lines of a small file that people write and compare: blank ones and those that begin with {@code #} say nothing. */
final class Lines {
    private static final int LONGEST = 80;

    private final String file;
    private final List<String> lines;

    Lines(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /**
     * Shows a reader every line that says something, without the white space around it.
     *
     * @throws LineFormatException if the reader throws an {@link IllegalArgumentException}, after all lines
     */
    void forEach(BiConsumer<String, SourceLocation> reader) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                SourceLocation location =
                        new SourceLocation(file, i + 1, lines.get(i).indexOf(line) + 1);
                try {
                    reader.accept(line, location);
                } catch (IllegalArgumentException e) {
                    problems.add(location + ": " + e.getMessage());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new LineFormatException(problems);
        }
    }

    /** What somebody has written, as a message may quote it: on one line, without what a terminal acts on, and not too long. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(letter -> {
            if (isVisible(letter)) {
                shown.appendCodePoint(letter);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", letter));
            }
        });
        return text.codePointCount(0, text.length()) <= LONGEST
                ? shown.toString()
                : shown.append('…').toString();
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
