package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * What a published text says of one right.
 *
 * @param right which right
 * @param states the provisions whose content it gives: what access covers (GDPR Art. 15(1)(a)–(h)), grounds (Art.
 * 17(1)(a)–(f)), exceptions (Art. 17(3)), effects (Art. 18(2)); empty: it only names the right
 * @param deviations where it says something else than the law
 * @param text what it says, in our words
 */
public record PublishedRight(
        Right right, List<Citation> states, List<@Valid Deviation> deviations, Optional<LocalizedText> text) {
    public PublishedRight {
        Objects.requireNonNull(right, "right");
        states = List.copyOf(states);
        deviations = List.copyOf(deviations);
        Objects.requireNonNull(text, "text");
    }

    /**
     * Where a text says something else of a right than the law.
     *
     * @param kind in which direction
     * @param text what it says, in our words
     */
    public record Deviation(Kind kind, LocalizedText text) {
        public Deviation {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }
    }
    /** In which direction a text differs from the law. */
    public enum Kind {
        /** It gives less, or asks for more. */
        NARROWER,
        /** It promises more. */
        WIDER,
        /** It gives other grounds, exceptions or terms. */
        DIFFERENT,
        /** It leaves open what people can demand, or of whom. */
        UNCLEAR
    }
    /** The right is named, and nothing more. */
    public static PublishedRight of(Right right) {
        return new PublishedRight(right, List.of(), List.of(), Optional.empty());
    }

    /** The right is named with the content of these provisions. */
    public static PublishedRight of(Right right, Citation... states) {
        return new PublishedRight(right, List.of(states), List.of(), Optional.empty());
    }
}
