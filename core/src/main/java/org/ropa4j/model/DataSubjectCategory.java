package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.ropa4j.text.LocalizedText;

/**
 * A category of data subjects (GDPR Art. 30(1)(c)).
 *
 * @param id how records refer to it
 * @param label see {@link Concept#label()}
 */
public record DataSubjectCategory(@Valid DataSubjectCategoryId id, LocalizedText label) implements Concept {
    public DataSubjectCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
