package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A part of a notice for people in one place, under its own law.
 *
 * @param region the place, as an ISO 3166 code such as {@code US-CA} or {@code GB}
 * @param title the heading
 * @param laws the law it refers to
 * @param statements what it says, as full sentences
 * @param claims what it claims about the processing
 * @param links pages it sends people to
 */
public record Addendum(
        @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?") String region,
        Optional<LocalizedText> title,
        List<@Valid LawReference> laws,
        List<LocalizedText> statements,
        List<@Valid Claim> claims,
        List<@Valid Link> links) {
    public Addendum {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(title, "title");
        laws = List.copyOf(laws);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        links = List.copyOf(links);
    }
}
