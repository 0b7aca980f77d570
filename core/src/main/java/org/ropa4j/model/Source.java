package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Where personal data come from (GDPR Art. 14(2)(f)).
 *
 * @param kind who or what they come from
 * @param description the source by name or kind, such as a register: a noun phrase
 * @param condition when this source is used, if not always: an adverbial such as {@code in some cases}
 * @param party who gives them, if it is a party of the record
 * @param data which data come from there; empty: all that the source is stated for
 * @param informedWithin within which time people are told of data that come from elsewhere; a month at most (Art.
 * 14(3)(a))
 */
public record Source(
        SourceKind kind,
        Optional<LocalizedText> description,
        Optional<LocalizedText> condition,
        Optional<@Valid PartyId> party,
        List<@Valid DataCategoryId> data,
        Optional<Period> informedWithin) {
    public Source {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(party, "party");
        data = List.copyOf(data);
        Objects.requireNonNull(informedWithin, "informedWithin");
    }

    /** A source of this kind. */
    public static Source of(SourceKind kind) {
        return new Source(kind, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** This party gives the data. */
    public static Source of(PartyId party) {
        return new Source(
                SourceKind.THIRD_PARTY,
                Optional.empty(),
                Optional.empty(),
                Optional.of(party),
                List.of(),
                Optional.empty());
    }
}
