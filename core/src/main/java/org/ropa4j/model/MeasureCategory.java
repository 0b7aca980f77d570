package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.ropa4j.text.LocalizedText;

/**
 * A kind of technical or organisational measure (GDPR Art. 32(1)).
 *
 * @param id how records refer to it
 * @param label see {@link Concept#label()}
 */
public record MeasureCategory(@Valid MeasureCategoryId id, LocalizedText label) implements Concept {
    public MeasureCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
