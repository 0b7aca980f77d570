package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.ropa4j.text.LocalizedText;

/**
 * A category of personal data (GDPR Art. 30(1)(c)).
 *
 * @param id how records refer to it
 * @param label see {@link Concept#label()}
 * @param sensitivity how the law looks at it
 */
public record DataCategory(@Valid DataCategoryId id, LocalizedText label, Sensitivity sensitivity) implements Concept {
    public DataCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(sensitivity, "sensitivity");
    }
}
