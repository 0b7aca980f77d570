package org.ropa4j.model;

import java.util.Objects;

/**
 * Names a kind of purpose (GDPR Art. 30(1)(b)), one of the {@link Vocabulary#builtIn() built-in ones} or one that the record defines.
 *
 * @param value the identifier as written, such as {@code web-analytics}; its form is checked by {@link Identifier}, not refused here
 */
public record PurposeCategoryId(@Identifier String value) implements Id, Comparable<PurposeCategoryId> {
    public PurposeCategoryId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The identifier with this value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static PurposeCategoryId of(String value) {
        return new PurposeCategoryId(value);
    }

    @Override
    public int compareTo(PurposeCategoryId other) {
        return value.compareTo(other.value);
    }

    /** The identifier alone, as it stands in a file. */
    @Override
    public String toString() {
        return value;
    }
}
