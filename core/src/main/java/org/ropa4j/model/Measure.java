package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A technical or organisational measure that protects personal data (GDPR Art. 25, 30(1)(g), 32(1)).
 *
 * @param category the kind of measure
 * @param text the measure in words for readers, as a full sentence
 * @param occurrence whether it is in place or planned
 * @param internal whether it is to be left out of texts for the public
 */
public record Measure(
        Optional<@Valid MeasureCategoryId> category,
        Optional<LocalizedText> text,
        Optional<Occurrence> occurrence,
        boolean internal) {
    public Measure {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(occurrence, "occurrence");
    }

    /** A measure of this kind. */
    public static Measure of(MeasureCategoryId category) {
        return new Measure(Optional.of(category), Optional.empty(), Optional.empty(), false);
    }

    /** A measure of this kind, described in these words. */
    public static Measure of(MeasureCategoryId category, LocalizedText text) {
        return new Measure(Optional.of(category), Optional.of(text), Optional.empty(), false);
    }
}
