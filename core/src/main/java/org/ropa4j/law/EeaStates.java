package org.ropa4j.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.csv.Csv;

/**
 * Which countries and territories are in the European Economic Area, and since when the GDPR applies there.
 *
 * <p>Sources: Agreement on the European Economic Area and the accession treaties for membership; GDPR Art. 99(2) for the
 * Union; EEA Joint Committee Decision 154/2018 and personopplysningsloven for the EFTA States. Immutable.
 */
public final class EeaStates {

    /** How a country or territory belongs to the EEA. */
    public enum Membership {
        /** A Member State of the European Union, or a territory of one with a code of its own that is in the Union. */
        EU,
        /** Iceland, Liechtenstein or Norway. */
        EFTA,
        /** Outside the EEA, but the GDPR applies there by the law of an EEA State. */
        GDPR_ONLY
    }

    /**
     * One row: all dates are inclusive, and an empty end means that none is known.
     *
     * @param lawOf the State whose law a territory shares; empty for a State
     * @param eeaFrom first day in the EEA; empty for {@link Membership#GDPR_ONLY}
     * @param eeaTo last day on which the law of the EEA applied
     * @param gdprFrom first day on which the GDPR applied as law of the land
     * @param gdprTo last day on which it did
     */
    public record State(
            Country country,
            Membership membership,
            Optional<Country> lawOf,
            Optional<LocalDate> eeaFrom,
            Optional<LocalDate> eeaTo,
            LocalDate gdprFrom,
            Optional<LocalDate> gdprTo,
            String source,
            Checked checked) {

        /** Checks that nothing is null. */
        public State {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(membership, "membership");
            Objects.requireNonNull(lawOf, "lawOf");
            Objects.requireNonNull(eeaFrom, "eeaFrom");
            Objects.requireNonNull(eeaTo, "eeaTo");
            Objects.requireNonNull(gdprFrom, "gdprFrom");
            Objects.requireNonNull(gdprTo, "gdprTo");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(checked, "checked");
        }
    }

    private final List<State> rows;
    private final Map<Country, State> byCountry;

    private EeaStates(List<State> rows) {
        this.rows = List.copyOf(rows);
        this.byCountry = new HashMap<>();
        rows.forEach(row -> byCountry.putIfAbsent(row.country(), row));
    }

    /** What this version of the library knows. */
    public static EeaStates builtIn() {
        return BuiltIn.TABLE;
    }

    /** A new table with these rows added; a row takes the place of one for the same country. */
    public EeaStates with(State... added) {
        List<State> all = new ArrayList<>(rows);
        for (State state : added) {
            all.removeIf(row -> row.country().equals(state.country()));
            all.add(state);
        }
        return new EeaStates(all);
    }

    /** All rows, in the order of the data file. */
    public List<State> rows() {
        return rows;
    }

    /** The row of a country, if it was ever in the EEA or under the GDPR. */
    public Optional<State> of(Country country) {
        Objects.requireNonNull(country, "country");
        return Optional.ofNullable(byCountry.get(country));
    }

    /** Whether a country is in the EEA on a day. */
    public boolean isInEea(Country country, LocalDate date) {
        return of(country)
                .filter(row -> row.eeaFrom().isPresent() && InForce.on(row.eeaFrom(), row.eeaTo(), date))
                .isPresent();
    }

    /** Whether the GDPR applies in a country, as law of the land, on a day. */
    public boolean isGdprInForce(Country country, LocalDate date) {
        return of(country)
                .filter(row -> InForce.on(Optional.of(row.gdprFrom()), row.gdprTo(), date))
                .isPresent();
    }

    /**
     * Whether sending personal data from one country to another on a day is a transfer to a third country (GDPR Art. 44).
     * Iceland, Liechtenstein and Norway are none for the Union, nor its Member States for them; Svalbard is none
     * for Norway, whose law makes the GDPR apply there, but is one for the others, since it is outside the EEA.
     *
     * <p>Whether the sender is subject to the GDPR at all is another question.
     */
    public boolean isThirdCountry(Country place, Country sender, LocalDate date) {
        Objects.requireNonNull(sender, "sender");
        return !isInEea(place, date) && !lawGiver(place).equals(lawGiver(sender));
    }

    /**
     * Whether a country or territory is easily taken for part of the EEA and is none: Greenland and the Faroe Islands, which
     * belong to Denmark, the small States within the Union.
     */
    public static boolean isOutsideTerritory(Country place) {
        return BuiltIn.OUTSIDE.contains(Objects.requireNonNull(place, "place"));
    }

    private Country lawGiver(Country place) {
        return of(place).flatMap(State::lawOf).orElse(place);
    }

    /** The first day on which the GDPR applied in a country as law of the land. */
    public Optional<LocalDate> gdprAppliesFrom(Country country) {
        return of(country).map(State::gdprFrom);
    }

    private static final class BuiltIn {
        private static final EeaStates TABLE = new EeaStates(Csv.resource(EeaStates.class, "eea-states.csv").stream()
                .map(row -> new State(
                        Country.of(row.required("code")),
                        row.oneOf("membership", Membership.values(), Membership::name),
                        row.optional("law_of").map(Country::of),
                        row.date("eea_from"),
                        row.date("eea_to"),
                        row.requiredDate("gdpr_from"),
                        row.date("gdpr_to"),
                        row.required("source"),
                        Checked.of(row)))
                .toList());

        private static final List<Country> OUTSIDE =
                Csv.resource(EeaStates.class, "eea-outside-territories.csv").stream()
                        .map(row -> Country.of(row.required("code")))
                        .toList();
    }
}
