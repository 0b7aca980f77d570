package org.ropa4j.model;

import java.util.Objects;

/**
 * Names an event that starts or ends a time of storage.
 *
 * @param value the identifier as written, such as {@code contract-ended}; its form is checked by {@link Identifier},
 * not refused here
 */
public record RetentionEventId(@Identifier String value) implements Id, Comparable<RetentionEventId> {
    public RetentionEventId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The identifier with this value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static RetentionEventId of(String value) {
        return new RetentionEventId(value);
    }

    @Override
    public int compareTo(RetentionEventId other) {
        return value.compareTo(other.value);
    }

    /** The identifier alone, as it stands in a file. */
    @Override
    public String toString() {
        return value;
    }
}
