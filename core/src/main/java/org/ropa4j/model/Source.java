package org.ropa4j.model;

import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Where personal data come from (GDPR Art. 14(2)(f)).
 *
 * @param kind who or what they come from
 * @param description the source by name or kind, such as a register: a noun phrase
 * @param condition when this source is used, if not always: an adverbial such as {@code in some cases}
 */
public record Source(SourceKind kind, Optional<LocalizedText> description, Optional<LocalizedText> condition) {
    public Source {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(condition, "condition");
    }

    /** A source of this kind. */
    public static Source of(SourceKind kind) {
        return new Source(kind, Optional.empty(), Optional.empty());
    }
}
