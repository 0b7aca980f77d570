package org.ropa4j.model;

import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Proof of identity asked of people who use their rights.
 *
 * @param when in which cases
 * @param reason why, a phrase that ends a sentence ({@code to protect confidentiality})
 */
public record IdentityCheck(IdentityCheckPolicy when, Optional<LocalizedText> reason) {
    public IdentityCheck {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(reason, "reason");
    }
}
