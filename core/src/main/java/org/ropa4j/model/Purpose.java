package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Why personal data are processed, and what allows it (GDPR Art. 5(1)(b), 13(1)(c), 30(1)(b)).
 *
 * @param category the kind of purpose
 * @param text the purpose in the controller's words, a verb phrase that continues "in order to …": in English and Norwegian an
 *     infinitive without "to" or "å" ({@code answer enquiries}, {@code svare på henvendelser})
 * @param bases what it rests on; several cover different parts, see {@link LegalBasis#scope()}
 * @param basisSelection how it is decided which of several bases applies to a person, as a full sentence
 */
public record Purpose(
        Optional<@Valid PurposeCategoryId> category,
        LocalizedText text,
        List<@Valid LegalBasis> bases,
        Optional<LocalizedText> basisSelection) {
    public Purpose {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(text, "text");
        bases = List.copyOf(bases);
        Objects.requireNonNull(basisSelection, "basisSelection");
    }

    /** A purpose of this kind that rests on these bases. */
    public static Purpose of(PurposeCategoryId category, LocalizedText text, LegalBasis... bases) {
        return new Purpose(Optional.of(category), text, List.of(bases), Optional.empty());
    }

    /** A purpose in words only that rests on these bases. */
    public static Purpose of(LocalizedText text, LegalBasis... bases) {
        return new Purpose(Optional.empty(), text, List.of(bases), Optional.empty());
    }
}
