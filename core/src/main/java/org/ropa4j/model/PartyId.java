package org.ropa4j.model;

import java.util.Objects;

/**
 * Names an organisation or person within a record: controller, processor, recipient.
 *
 * @param value the identifier as written, such as {@code payroll-provider}; its form is checked by {@link Identifier}, not refused here
 */
public record PartyId(@Identifier String value) implements Id, Comparable<PartyId> {
    public PartyId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The identifier with this value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    /** The identifier alone, as it stands in a file. */
    @Override
    public String toString() {
        return value;
    }
}
