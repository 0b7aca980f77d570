package org.ropa4j.model;

import java.util.Objects;

/**
 * Names a cookie or similar technology within a record.
 *
 * @param value the identifier as written, such as {@code analytics-id}; its form is checked by {@link Identifier}, not refused here
 */
public record TrackerId(@Identifier String value) implements Id, Comparable<TrackerId> {
    public TrackerId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The identifier with this value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static TrackerId of(String value) {
        return new TrackerId(value);
    }

    @Override
    public int compareTo(TrackerId other) {
        return value.compareTo(other.value);
    }

    /** The identifier alone, as it stands in a file. */
    @Override
    public String toString() {
        return value;
    }
}
