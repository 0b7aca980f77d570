package org.ropa4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Proof of identity asked of people who use their rights.
 *
 * @param when in which cases
 * @param proofs what is asked for; empty: not recorded
 * @param reason why, a phrase that ends a sentence ({@code to protect confidentiality})
 */
public record IdentityCheck(IdentityCheckPolicy when, List<Proof> proofs, Optional<LocalizedText> reason) {
    public IdentityCheck {
        Objects.requireNonNull(when, "when");
        proofs = List.copyOf(proofs);
        Objects.requireNonNull(reason, "reason");
    }

    /** By what somebody who uses a right proves who they are. */
    public enum Proof {
        /** They write from an address or number that is known already. */
        KNOWN_ADDRESS,
        /** They log in to their account. */
        LOGIN,
        /** They tell what only they can know. */
        KNOWN_DETAILS,
        /** They use an electronic identity. */
        ELECTRONIC_IDENTITY,
        /** They show a document of identity. */
        DOCUMENT_SHOWN,
        /** They send a copy of one. */
        DOCUMENT_COPY
    }

    /** A check in these cases, of which nothing more is recorded. */
    public static IdentityCheck of(IdentityCheckPolicy when) {
        return new IdentityCheck(when, List.of(), Optional.empty());
    }

    /** A check in these cases, for this reason. */
    public static IdentityCheck of(IdentityCheckPolicy when, LocalizedText reason) {
        return new IdentityCheck(when, List.of(), Optional.of(reason));
    }
}
