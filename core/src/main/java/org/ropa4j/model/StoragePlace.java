package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Country;
import org.ropa4j.text.LocalizedText;

/**
 * A system or place in which personal data are kept.
 *
 * @param name what it is called, a noun phrase that continues "kept in …"
 * @param country where it stands
 * @param operator the party that runs it
 * @param purpose what the system is for, where that is another purpose than the activity's own
 */
public record StoragePlace(
        LocalizedText name,
        Optional<Country> country,
        Optional<@Valid PartyId> operator,
        Optional<@Valid PurposeCategoryId> purpose) {
    public StoragePlace {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(purpose, "purpose");
    }

    /** A place of which only the name is recorded. */
    public static StoragePlace of(LocalizedText name) {
        return new StoragePlace(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
