package org.ropa4j.model;

import java.util.Objects;

/**
 * Names a data group within a record.
 *
 * @param value the identifier as written, such as {@code contact-data}; its form is checked by {@link Identifier}, not
 * refused here
 */
public record DataGroupId(@Identifier String value) implements Id, Comparable<DataGroupId> {
    public DataGroupId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The identifier with this value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static DataGroupId of(String value) {
        return new DataGroupId(value);
    }

    @Override
    public int compareTo(DataGroupId other) {
        return value.compareTo(other.value);
    }

    /** The identifier alone, as it stands in a file. */
    @Override
    public String toString() {
        return value;
    }
}
