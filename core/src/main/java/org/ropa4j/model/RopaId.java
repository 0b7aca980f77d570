package org.ropa4j.model;

import java.util.Objects;

/**
 * Names a record of processing activities.
 *
 * @param value the identifier as written, such as {@code acme}; its form is checked by {@link Identifier}, not refused here
 */
public record RopaId(@Identifier String value) implements Comparable<RopaId> {
    public RopaId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The identifier with this value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static RopaId of(String value) {
        return new RopaId(value);
    }

    @Override
    public int compareTo(RopaId other) {
        return value.compareTo(other.value);
    }

    /** The identifier alone, as it stands in a file. */
    @Override
    public String toString() {
        return value;
    }
}
