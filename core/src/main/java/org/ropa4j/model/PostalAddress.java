package org.ropa4j.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Country;

/**
 * A postal address.
 *
 * @param lines street, box or care-of lines, from the top
 * @param postcode the postcode, in the form of its country
 * @param city the post town
 * @param country the country; empty if it is that of the party
 */
public record PostalAddress(
        List<@NotBlank String> lines, Optional<String> postcode, Optional<String> city, Optional<Country> country) {
    public PostalAddress {
        lines = List.copyOf(lines);
        Objects.requireNonNull(postcode, "postcode");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(country, "country");
    }

    /** One line, the postcode and the post town, in the country of the party. */
    public static PostalAddress of(String line, String postcode, String city) {
        return new PostalAddress(List.of(line), Optional.of(postcode), Optional.of(city), Optional.empty());
    }
}
