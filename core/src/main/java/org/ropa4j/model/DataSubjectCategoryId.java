package org.ropa4j.model;

import java.util.Objects;

/**
 * Names a category of data subjects (GDPR Art. 30(1)(c)), one of the {@link Vocabulary#builtIn() built-in ones} or one that the record defines.
 *
 * @param value the identifier as written, such as {@code customer}; its form is checked by {@link Identifier}, not refused here
 */
public record DataSubjectCategoryId(@Identifier String value) implements Id, Comparable<DataSubjectCategoryId> {
    public DataSubjectCategoryId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The identifier with this value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static DataSubjectCategoryId of(String value) {
        return new DataSubjectCategoryId(value);
    }

    @Override
    public int compareTo(DataSubjectCategoryId other) {
        return value.compareTo(other.value);
    }

    /** The identifier alone, as it stands in a file. */
    @Override
    public String toString() {
        return value;
    }
}
