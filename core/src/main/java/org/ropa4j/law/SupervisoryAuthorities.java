package org.ropa4j.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;
import org.ropa4j.law.SupervisoryAuthority.Level;

/**
 * The supervisory authorities of the EEA, the United Kingdom and Switzerland.
 *
 * <p>{@link #builtIn()} is what this version of the library knows; {@link #with} gives a new table with more. Immutable.
 */
public final class SupervisoryAuthorities {

    private final List<SupervisoryAuthority> rows;

    private SupervisoryAuthorities(List<SupervisoryAuthority> rows) {
        this.rows = List.copyOf(rows);
    }

    /** What this version of the library knows. */
    public static SupervisoryAuthorities builtIn() {
        return BuiltIn.TABLE;
    }

    /** A new table with these added; an authority takes the place of one with the same id. */
    public SupervisoryAuthorities with(SupervisoryAuthority... added) {
        List<SupervisoryAuthority> all = new ArrayList<>(rows);
        for (SupervisoryAuthority authority : added) {
            all.removeIf(row -> row.id().equals(authority.id()));
            all.add(authority);
        }
        return new SupervisoryAuthorities(all);
    }

    /** All rows, in the order of the data file. */
    public List<SupervisoryAuthority> rows() {
        return rows;
    }

    /**
     * The data protection authority of a country: whom people there complain to. For Germany that of the federation; a
     * company's own is that of its state.
     */
    public Optional<SupervisoryAuthority> of(Country country) {
        return in(country).stream()
                .filter(row -> row.level() == Level.NATIONAL || row.level() == Level.FEDERAL)
                .findFirst();
    }

    /** All authorities of a country, those of its parts and of neighbouring laws included, in the order of the data file. */
    public List<SupervisoryAuthority> in(Country country) {
        Objects.requireNonNull(country, "country");
        return rows.stream()
                .filter(row -> row.country().filter(country::equals).isPresent())
                .toList();
    }

    private static final class BuiltIn {
        private static final SupervisoryAuthorities TABLE = new SupervisoryAuthorities(
                Csv.resource(SupervisoryAuthorities.class, "supervisory-authorities.csv").stream()
                        .map(BuiltIn::authority)
                        .toList());

        private static SupervisoryAuthority authority(CsvRow row) {
            return new SupervisoryAuthority(
                    row.required("id"),
                    // The data file writes EU, which is no country, for the bodies of the Union.
                    row.optional("iso").filter(code -> !code.equals("EU")).map(Country::of),
                    row.optional("subdivision"),
                    row.oneOf("level", Level.values(), level -> level.name().toLowerCase(Locale.ROOT)),
                    row.required("name_native"),
                    row.required("name_en"),
                    row.optional("abbrev"),
                    row.optional("website"),
                    row.optional("email"),
                    row.optional("postal_address"),
                    row.date("data_date"),
                    row.required("source"),
                    Checked.of(row));
        }
    }
}
