package org.ropa4j.model;

import java.util.List;
import java.util.Objects;
import org.ropa4j.law.Citation;

/**
 * Whether people have a right in an activity, and what gives it to them. It follows from the law and the legal bases alone
 * (GDPR Art. 7(3), 15–22, 77); what a controller says or does about rights plays no part in it.
 *
 * @param right the right
 * @param availability whether they have it
 * @param provisions the provisions that give or limit it
 * @param bases the bases it follows from; empty if it does not depend on them
 */
public record Entitlement(Right right, Availability availability, List<Citation> provisions, List<LegalBasis> bases) {
    public Entitlement {
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(availability, "availability");
        provisions = List.copyOf(provisions);
        bases = List.copyOf(bases);
    }

    /** Whether people have the right at least under conditions. */
    public boolean exists() {
        return availability != Availability.NONE;
    }

    /** Whether people have a right; a later constant gives them more. */
    public enum Availability {
        /** They do not have it as long as the bases hold. */
        NONE,
        /** They have it under conditions that a record does not decide, such as that data are no longer needed. */
        CONDITIONAL,
        /** They have it. */
        FULL
    }
}
