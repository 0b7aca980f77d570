package org.ropa4j.model;

import java.util.Objects;

/**
 * Names a category of recipients (GDPR Art. 30(1)(d)), one of the {@link Vocabulary#builtIn() built-in ones} or one that the record defines.
 *
 * @param value the identifier as written, such as {@code accountants}; its form is checked by {@link Identifier}, not refused here
 */
public record RecipientCategoryId(@Identifier String value) implements Id, Comparable<RecipientCategoryId> {
    public RecipientCategoryId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The identifier with this value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static RecipientCategoryId of(String value) {
        return new RecipientCategoryId(value);
    }

    @Override
    public int compareTo(RecipientCategoryId other) {
        return value.compareTo(other.value);
    }

    /** The identifier alone, as it stands in a file. */
    @Override
    public String toString() {
        return value;
    }
}
