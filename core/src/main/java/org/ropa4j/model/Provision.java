package org.ropa4j.model;

import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Whether people must give their data, and what happens if they do not (GDPR Art. 13(2)(e)).
 *
 * @param kind whether they must
 * @param consequence what follows if they do not, as a full sentence
 */
public record Provision(ProvisionKind kind, Optional<LocalizedText> consequence) {
    public Provision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(consequence, "consequence");
    }
}
