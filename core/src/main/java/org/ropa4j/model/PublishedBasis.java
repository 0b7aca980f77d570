package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A legal basis that a published text names without tying it to a purpose.
 *
 * @param basis the basis; empty: the words name none that the law knows
 * @param text what the text says, in our words
 * @param extent how far it is said to reach: "mainly", "among others"
 */
public record PublishedBasis(Optional<@Valid LegalBasis> basis, LocalizedText text, Optional<Extent> extent) {
    public PublishedBasis {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(extent, "extent");
    }
}
