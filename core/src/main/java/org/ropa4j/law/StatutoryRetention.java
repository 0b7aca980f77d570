package org.ropa4j.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;

/**
 * The periods that law sets for keeping or erasing data, and those within which claims can be made. This version knows
 * Norwegian law.
 *
 * <pre>{@code
 * StatutoryRetention.builtIn().under(Citation.parse("bokføringsloven § 13"), LocalDate.of(2026, 11, 23));
 * // accounting-primary: five years, accounting-secondary: three years and six months
 * }</pre>
 *
 * <p>{@link #with} gives a new table with more. Immutable.
 */
public final class StatutoryRetention {

    private final List<StatutoryPeriod> rows;
    private final Map<Instrument, List<StatutoryPeriod>> byAct;

    private StatutoryRetention(List<StatutoryPeriod> rows) {
        this.rows = List.copyOf(rows);
        this.byAct = rows.stream()
                .collect(Collectors.groupingBy(row -> row.provision().instrument(), Collectors.toUnmodifiableList()));
    }

    /** What this version of the library knows. */
    public static StatutoryRetention builtIn() {
        return BuiltIn.TABLE;
    }

    /** A new table with these added; a period takes the place of one with the same id. */
    public StatutoryRetention with(StatutoryPeriod... added) {
        List<StatutoryPeriod> all = new ArrayList<>(rows);
        for (StatutoryPeriod period : added) {
            all.removeIf(row -> row.id().equals(period.id()));
            all.add(period);
        }
        return new StatutoryRetention(all);
    }

    /** All rows, in the order of the data file. */
    public List<StatutoryPeriod> rows() {
        return rows;
    }

    /** The row with an id, or empty. */
    public Optional<StatutoryPeriod> find(String id) {
        Objects.requireNonNull(id, "id");
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** All that is law in a country on a day. */
    public List<StatutoryPeriod> inForce(Country country, LocalDate date) {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(date, "date");
        return rows.stream()
                .filter(row -> row.country().equals(country) && row.isInForce(date))
                .toList();
    }

    /**
     * What a provision sets on a day. A section stands for all its paragraphs and the Act for all its sections; a paragraph
     * also finds a row that names only the section.
     */
    public List<StatutoryPeriod> under(Citation provision, LocalDate date) {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(date, "date");
        List<StatutoryPeriod> found = new ArrayList<>();
        for (StatutoryPeriod row : byAct.getOrDefault(provision.instrument(), List.of())) {
            if (overlap(row.provision().provision(), provision.provision()) && row.isInForce(date)) {
                found.add(row);
            }
        }
        return List.copyOf(found);
    }

    private static boolean overlap(Provision one, Provision other) {
        if (!(one instanceof Provision.Section first) || !(other instanceof Provision.Section second)) {
            return one instanceof Provision.Whole || other instanceof Provision.Whole || one.equals(other);
        }
        return first.number().equals(second.number())
                && (first.paragraph().isEmpty()
                        || second.paragraph().isEmpty()
                        || first.paragraph().equals(second.paragraph()))
                && (first.item().isEmpty()
                        || second.item().isEmpty()
                        || first.item().equals(second.item()));
    }

    private static final class BuiltIn {
        private static final StatutoryRetention TABLE =
                new StatutoryRetention(Csv.resource(StatutoryRetention.class, "statutory-retention.csv").stream()
                        .map(BuiltIn::period)
                        .toList());

        private static StatutoryPeriod period(CsvRow row) {
            return new StatutoryPeriod(
                    row.required("id"),
                    Country.of(row.required("iso")),
                    row.oneOf(
                            "kind",
                            StatutoryPeriod.Kind.values(),
                            kind -> kind.name().toLowerCase(Locale.ROOT)),
                    row.withPrefix("topic_"),
                    row.period("period"),
                    row.optional("starts"),
                    Citation.parse(row.required("citation")),
                    row.date("in_force_from"),
                    row.date("in_force_to"),
                    row.optional("notes"),
                    row.required("source"),
                    Checked.of(row));
        }
    }
}
