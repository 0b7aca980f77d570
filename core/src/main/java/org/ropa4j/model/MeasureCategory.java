package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A kind of technical or organisational measure (GDPR Art. 32(1)).
 *
 * @param id how records refer to it
 * @param label see {@link Concept#label()}
 * @param kind whether it works by technique or by organisation
 * @param dpv its name in the W3C Data Privacy Vocabulary 2.3
 */
public record MeasureCategory(
        @Valid MeasureCategoryId id, LocalizedText label, Optional<Kind> kind, Optional<String> dpv)
        implements Concept {
    public MeasureCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dpv, "dpv");
    }

    /** What a measure works by. */
    public enum Kind {
        /** Technique. */
        TECHNICAL,
        /** Rules and people. */
        ORGANISATIONAL,
        /** Walls and locks. */
        PHYSICAL
    }
    /** A kind of one's own. */
    public static MeasureCategory of(String id, LocalizedText label) {
        return new MeasureCategory(MeasureCategoryId.of(id), label, Optional.empty(), Optional.empty());
    }
}
