package org.ropa4j.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.law.Country;

/** Finds who outside the EEA sees which data of a record on a day. */
final class ThirdCountrySearch {
    private final ResolvedRopa ropa;
    private final LocalDate date;
    private final List<ThirdCountryAccess> found = new ArrayList<>();

    ThirdCountrySearch(ResolvedRopa ropa, LocalDate date) {
        this.ropa = ropa;
        this.date = date;
    }

    List<ThirdCountryAccess> find() {
        ropa.ropa().activities().forEach(this::inActivity);
        ropa.ropa().processorActivities().forEach(this::inProcessorActivity);
        ropa.ropa().trackers().forEach(this::byTracker);
        return List.copyOf(found);
    }

    private void inActivity(ProcessingActivity activity) {
        List<DataCell> cells = ropa.cellsOf(activity);
        Set<Recipient> recipients =
                new LinkedHashSet<>(ropa.recipientsOf(activity).items());
        cells.forEach(cell -> recipients.addAll(cell.use().recipients().items()));
        for (Recipient recipient : recipients) {
            List<Datum> data = cells.stream()
                    .filter(cell -> cell.recipients().items().contains(recipient))
                    .map(cell -> new Datum(cell.category(), cell.group()))
                    .toList();
            byRecipient(activity.id(), recipient, data);
        }
        List<DataCategoryId> all =
                cells.stream().map(DataCell::category).distinct().toList();
        activity.storedIn().forEach(place -> inPlace(activity.id(), place, all));
        ropa.ropa().storedIn().forEach(place -> inPlace(activity.id(), place, all));
    }

    private void inProcessorActivity(ProcessorActivity activity) {
        List<Datum> data = new ArrayList<>();
        activity.data().forEach(use -> data.add(new Datum(use.category(), Optional.empty())));
        for (DataGroupId id : activity.dataGroups()) {
            ropa.dataGroup(id)
                    .map(DataGroup::data)
                    .orElse(List.of())
                    .forEach(use -> data.add(new Datum(use.category(), Optional.of(id))));
        }
        List<DataCategoryId> all = data.stream().map(Datum::category).distinct().toList();
        for (Recipient recipient : activity.subProcessors().items()) {
            byRecipient(activity.id(), recipient, named(data, recipient.data(), recipient.dataGroups()));
        }
        activity.storedIn().forEach(place -> inPlace(activity.id(), place, all));
        List<Transfer> transfers = leaving(activity.transfers().items());
        if (!transfers.isEmpty()) {
            add(Optional.of(activity.id()), Optional.empty(), Optional.empty(), countries(transfers), all, transfers);
        }
    }

    /**
     * A recipient established outside the EEA sees all that it receives, another one what its transfers take there. What it
     * passes on to its sub-processors is at most what it receives.
     */
    private void byRecipient(ActivityId activity, Recipient recipient, List<Datum> data) {
        List<Transfer> transfers = leaving(ropa.transfersOf(recipient).items());
        Optional<Country> established = recipient.party().flatMap(this::thirdCountryOf);
        if (established.isPresent() || !transfers.isEmpty()) {
            Set<Country> countries = new LinkedHashSet<>(countries(transfers));
            established.ifPresent(countries::add);
            List<Datum> seen = established.isPresent() ? data : taken(data, transfers);
            add(
                    Optional.of(activity),
                    recipient.party(),
                    recipient.category(),
                    List.copyOf(countries),
                    seen.stream().map(Datum::category).distinct().toList(),
                    transfers);
        }
        for (Recipient next : recipient.subProcessors().items()) {
            byRecipient(activity, next, named(data, next.data(), next.dataGroups()));
        }
    }

    private static List<Datum> taken(List<Datum> data, List<Transfer> transfers) {
        return data.stream()
                .filter(datum ->
                        transfers.stream().anyMatch(transfer -> datum.isNamed(transfer.data(), transfer.dataGroups())))
                .toList();
    }

    private static List<Datum> named(List<Datum> data, List<DataCategoryId> categories, List<DataGroupId> groups) {
        return data.stream().filter(datum -> datum.isNamed(categories, groups)).toList();
    }

    private void inPlace(ActivityId activity, StoragePlace place, List<DataCategoryId> data) {
        Optional<Country> country = place.country()
                .filter(where -> where.isThirdCountry(date))
                .or(() -> place.operator().flatMap(this::thirdCountryOf));
        country.ifPresent(where ->
                add(Optional.of(activity), place.operator(), Optional.empty(), List.of(where), data, List.of()));
    }

    private void byTracker(Tracker tracker) {
        tracker.provider()
                .flatMap(this::thirdCountryOf)
                .ifPresent(country -> add(
                        tracker.activity(),
                        tracker.provider(),
                        Optional.empty(),
                        List.of(country),
                        tracker.data(),
                        List.of()));
    }

    private void add(
            Optional<ActivityId> activity,
            Optional<PartyId> party,
            Optional<RecipientCategoryId> category,
            List<Country> countries,
            List<DataCategoryId> data,
            List<Transfer> transfers) {
        found.add(new ThirdCountryAccess(activity, party, category, countries, data, transfers));
    }

    /** The transfers of the day that lead out of the EEA, or to places that are not named. */
    private List<Transfer> leaving(List<Transfer> transfers) {
        return transfers.stream()
                .filter(transfer -> transfer.isActive(date))
                .filter(transfer -> transfer.country().isEmpty()
                        || transfer.country().get().isThirdCountry(date)
                        || transfer.onwardTo().stream().anyMatch(country -> country.isThirdCountry(date)))
                .toList();
    }

    private List<Country> countries(List<Transfer> transfers) {
        Set<Country> countries = new LinkedHashSet<>();
        for (Transfer transfer : transfers) {
            transfer.country().ifPresent(countries::add);
            countries.addAll(transfer.onwardTo());
        }
        countries.removeIf(country -> !country.isThirdCountry(date));
        return List.copyOf(countries);
    }

    private Optional<Country> thirdCountryOf(PartyId id) {
        return ropa.party(id).flatMap(Party::country).filter(country -> country.isThirdCountry(date));
    }

    /** A category of data, and the group through which an activity uses it. */
    private record Datum(DataCategoryId category, Optional<DataGroupId> group) {
        private boolean isNamed(List<DataCategoryId> categories, List<DataGroupId> groups) {
            return DataCell.isNamed(category, group, categories, groups);
        }
    }
}
