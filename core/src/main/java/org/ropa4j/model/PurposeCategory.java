package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.ropa4j.text.LocalizedText;

/**
 * A kind of purpose (GDPR Art. 30(1)(b)).
 *
 * @param id how records refer to it
 * @param label see {@link Concept#label()}
 */
public record PurposeCategory(@Valid PurposeCategoryId id, LocalizedText label) implements Concept {
    public PurposeCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
