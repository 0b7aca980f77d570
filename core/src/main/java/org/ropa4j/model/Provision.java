package org.ropa4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * Whether people must give their data, and what happens if they do not (GDPR Art. 13(2)(e)).
 *
 * @param kind whether they must
 * @param laws the provisions that oblige the person
 * @param consequence what follows if they do not, as a full sentence
 */
public record Provision(ProvisionKind kind, List<Citation> laws, Optional<LocalizedText> consequence) {
    public Provision {
        Objects.requireNonNull(kind, "kind");
        laws = List.copyOf(laws);
        Objects.requireNonNull(consequence, "consequence");
    }

    /** The person must or need not give the data; what follows otherwise is not recorded. */
    public static Provision of(ProvisionKind kind) {
        return new Provision(kind, List.of(), Optional.empty());
    }

    /** The person must or need not give the data, and this follows if they do not. */
    public static Provision of(ProvisionKind kind, LocalizedText consequence) {
        return new Provision(kind, List.of(), Optional.of(consequence));
    }
}
