package org.ropa4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Country;

/**
 * That somebody outside the EEA sees certain data.
 *
 * @param activity in which activity; empty for a tracker that serves none
 * @param party who sees them, if the record names the party
 * @param category who sees them, if the record names only the category
 * @param countries where; empty if the record says that data leave the EEA without saying where to
 * @param data which data, by category; empty if the record names none
 * @param transfers the transfers by which they get there; empty if the record states none
 */
public record ThirdCountryAccess(
        Optional<ActivityId> activity,
        Optional<PartyId> party,
        Optional<RecipientCategoryId> category,
        List<Country> countries,
        List<DataCategoryId> data,
        List<Transfer> transfers) {
    public ThirdCountryAccess {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(category, "category");
        countries = List.copyOf(countries);
        data = List.copyOf(data);
        transfers = List.copyOf(transfers);
    }
}
