package org.ropa4j.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;

/**
 * From which age a child can consent, without its parents, to the processing of its data for information society services
 * that are offered directly to it (GDPR Art. 8(1)): 16, unless the law of the State says less, down to 13. In Norway 13
 * (personopplysningsloven § 5).
 *
 * <p>What is only proposed is not in the table. Immutable.
 */
public final class ChildConsentAges {

    /** The age where national law is silent (GDPR Art. 8(1)). */
    public static final int DEFAULT = 16;

    /**
     * One row; dates are inclusive.
     *
     * @param country where it applies
     * @param age in years; empty if the law there has no fixed age
     * @param from the first day, empty if not known
     * @param to the last day, empty if no end is known
     * @param nationalBasis the national provision, as it is cited there
     * @param notes what to know about the row, such as a pending change
     */
    public record Age(
            Country country,
            OptionalInt age,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String nationalBasis,
            Optional<String> notes,
            String source,
            Checked checked) {

        /** Checks that nothing is null. */
        public Age {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(age, "age");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(nationalBasis, "nationalBasis");
            Objects.requireNonNull(notes, "notes");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(checked, "checked");
        }
    }

    private final List<Age> rows;

    private ChildConsentAges(List<Age> rows) {
        this.rows = List.copyOf(rows);
    }

    /** What this version of the library knows. */
    public static ChildConsentAges builtIn() {
        return BuiltIn.TABLE;
    }

    /**
     * A new table with these rows added. On a day for which several rows of a country apply, the one added last does: an
     * age that changes on a day is one row more.
     */
    public ChildConsentAges with(Age... added) {
        List<Age> all = new ArrayList<>(rows);
        all.addAll(List.of(added));
        return new ChildConsentAges(all);
    }

    /** All rows, in the order of the data file, those added last. */
    public List<Age> rows() {
        return rows;
    }

    /** The row for a country on a day; empty if national law says nothing then. */
    public Optional<Age> of(Country country, LocalDate date) {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(date, "date");
        return rows.stream()
                .filter(row -> row.country().equals(country) && InForce.on(row.from(), row.to(), date))
                .reduce((earlier, later) -> later);
    }

    /**
     * The age in a country on a day. A territory has that of the State whose law it shares; where the GDPR applies and
     * national law says nothing it is {@link #DEFAULT}; elsewhere it is not known.
     */
    public OptionalInt ageIn(Country country, LocalDate date) {
        Optional<Age> own = of(country, date);
        if (own.isPresent()) {
            return own.get().age();
        }
        EeaStates states = EeaStates.builtIn();
        Optional<Age> shared =
                states.of(country).flatMap(EeaStates.State::lawOf).flatMap(state -> of(state, date));
        if (shared.isPresent()) {
            return shared.get().age();
        }
        return states.isGdprInForce(country, date) ? OptionalInt.of(DEFAULT) : OptionalInt.empty();
    }

    private static final class BuiltIn {
        private static final ChildConsentAges TABLE =
                new ChildConsentAges(Csv.resource(ChildConsentAges.class, "child-consent-ages.csv").stream()
                        .map(BuiltIn::age)
                        .toList());

        private static Age age(CsvRow row) {
            return new Age(
                    Country.of(row.required("iso")),
                    row.optional("age").isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.number("age")),
                    row.date("valid_from"),
                    row.date("valid_to"),
                    row.required("national_basis"),
                    row.optional("notes"),
                    row.required("source"),
                    Checked.of(row));
        }
    }
}
