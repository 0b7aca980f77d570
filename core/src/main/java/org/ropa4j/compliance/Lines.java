package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.List;
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

    /** What stands in a file, as a message may quote it. */
    static String shown(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}", "?");
        return oneLine.length() <= LONGEST ? oneLine : oneLine.substring(0, LONGEST) + "…";
    }
}
