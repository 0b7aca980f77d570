package org.ropa4j.model;

import java.util.Objects;

/**
 * Names a kind of technical or organisational measure (GDPR Art. 32(1)), one of the {@link Vocabulary#builtIn() built-in ones} or one that the record defines.
 *
 * @param value the identifier as written, such as {@code ip-masking}; its form is checked by {@link Identifier}, not refused here
 */
public record MeasureCategoryId(@Identifier String value) implements Id, Comparable<MeasureCategoryId> {
    public MeasureCategoryId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The identifier with this value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static MeasureCategoryId of(String value) {
        return new MeasureCategoryId(value);
    }

    @Override
    public int compareTo(MeasureCategoryId other) {
        return value.compareTo(other.value);
    }

    /** The identifier alone, as it stands in a file. */
    @Override
    public String toString() {
        return value;
    }
}
