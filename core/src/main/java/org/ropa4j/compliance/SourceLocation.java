package org.ropa4j.compliance;

import java.util.Objects;

/**
 * A place in a file that a person can open.
 *
 * @param file the name of the file, as the reader was given it
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units as editors do: an emoji takes two
 */
public record SourceLocation(String file, int line, int column) {

    /**
     * Checks that lines and columns are counted from 1.
     *
     * @throws IllegalArgumentException if {@code line} or {@code column} is below 1
     */
    public SourceLocation {
        Objects.requireNonNull(file, "file");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column are " + line + " and " + column + ", but both are counted from 1");
        }
    }

    /** {@code file:line:column}, the form that terminals and editors turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
