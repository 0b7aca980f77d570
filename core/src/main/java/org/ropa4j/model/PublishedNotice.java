package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a privacy notice that people can read today says, as far as it is more or other than the record: rules compare the
 * two.
 *
 * @param date the date that stands on it
 * @param rightsListed the rights it names
 * @param authority the supervisory authority it names, by the identifier of {@link org.ropa4j.law.SupervisoryAuthority}
 * @param claims what it claims about the processing
 */
public record PublishedNotice(
        Optional<LocalDate> date,
        List<Right> rightsListed,
        Optional<@Pattern(regexp = "[A-Z]{2}-[A-Z]{2}(-[A-Z0-9]+)*") String> authority,
        List<@Valid Claim> claims) {
    public PublishedNotice {
        Objects.requireNonNull(date, "date");
        rightsListed = List.copyOf(rightsListed);
        Objects.requireNonNull(authority, "authority");
        claims = List.copyOf(claims);
    }
}
