package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A kind of purpose (GDPR Art. 5(1)(b), 30(1)(b)).
 *
 * @param id how records refer to it
 * @param label see {@link Concept#label()}
 * @param broader the kind that it is part of
 * @param dpv its name in the W3C Data Privacy Vocabulary 2.3
 * @param fides its key among the data uses of the Fides taxonomy
 */
public record PurposeCategory(
        @Valid PurposeCategoryId id,
        LocalizedText label,
        Optional<@Valid PurposeCategoryId> broader,
        Optional<String> dpv,
        Optional<String> fides)
        implements Concept {
    public PurposeCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(broader, "broader");
        Objects.requireNonNull(dpv, "dpv");
        Objects.requireNonNull(fides, "fides");
    }

    /** A kind of one's own. */
    public static PurposeCategory of(String id, LocalizedText label) {
        return new PurposeCategory(
                PurposeCategoryId.of(id), label, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
