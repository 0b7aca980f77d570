package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.ropa4j.text.LocalizedText;

/**
 * A category of recipients (GDPR Art. 30(1)(d)).
 *
 * @param id how records refer to it
 * @param label see {@link Concept#label()}
 */
public record RecipientCategory(@Valid RecipientCategoryId id, LocalizedText label) implements Concept {
    public RecipientCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
