package org.ropa4j.model;

import java.util.Objects;

/**
 * Names a processing activity within its record.
 *
 * @param value the identifier as written, such as {@code course-registration}; its form is checked by {@link Identifier}, not refused here
 */
public record ActivityId(@Identifier String value) implements Id, Comparable<ActivityId> {
    public ActivityId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The identifier with this value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    /** The identifier alone, as it stands in a file. */
    @Override
    public String toString() {
        return value;
    }
}
