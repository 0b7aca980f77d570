package org.ropa4j.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;

/**
 * Law as a text names it, rightly or wrongly.
 *
 * @param named the words by which the text names it
 * @param citation the provision that is meant, if there is one
 */
public record LawReference(@NotBlank String named, Optional<Citation> citation) {
    public LawReference {
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(citation, "citation");
    }
}
