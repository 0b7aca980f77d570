package org.ropa4j.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;
import org.ropa4j.law.Checked;

/**
 * Which fields of a register an authority asks for, and how strongly: what its template or guidance says beside Art. 30 itself.
 * A register {@linkplain RegisterComposer#under composed under} a profile marks what is missing by it.
 *
 * <p>The table holds what was read, each row with its source and how far it was checked. A template changes: look it up before
 * you rely on a row that is not {@linkplain Checked#PRIMARY checked at the source}. Immutable.
 */
public final class AuthorityProfile {

    /**
     * One row of the table.
     *
     * @param kind for which of the two registers
     * @param field which field
     * @param obligation how strongly it is asked for
     * @param source where that was read
     * @param checked how far it was checked
     */
    public record Row(RegisterKind kind, RegisterField field, Obligation obligation, String source, Checked checked) {
        public Row {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(obligation, "obligation");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(checked, "checked");
        }
    }

    private final String id;
    private final Map<String, String> names;
    private final List<Row> rows;
    private final Map<RegisterKind, Map<RegisterField, Obligation>> obligations;

    private AuthorityProfile(String id, Map<String, String> names, List<Row> rows) {
        this.id = id;
        this.names = names;
        this.rows = List.copyOf(rows);
        this.obligations = new EnumMap<>(RegisterKind.class);
        for (Row row : rows) {
            obligations
                    .computeIfAbsent(row.kind(), kind -> new EnumMap<>(RegisterField.class))
                    .put(row.field(), row.obligation());
        }
    }

    /** All that the library knows, in the order of its table. */
    public static List<AuthorityProfile> all() {
        return BuiltIn.PROFILES;
    }

    /** The profile with an identifier: {@code datatilsynet}, {@code cnil}, {@code ico} or {@code common}. */
    public static Optional<AuthorityProfile> find(String id) {
        Objects.requireNonNull(id, "id");
        return all().stream().filter(profile -> profile.id.equals(id)).findFirst();
    }

    /** What the templates of 17 European authorities have in common, and how strongly they ask for the rest. */
    public static AuthorityProfile common() {
        return required("common");
    }

    /** The Norwegian authority. */
    public static AuthorityProfile datatilsynet() {
        return required("datatilsynet");
    }

    /** The French authority. */
    public static AuthorityProfile cnil() {
        return required("cnil");
    }

    /** The authority of the United Kingdom. */
    public static AuthorityProfile ico() {
        return required("ico");
    }

    private static AuthorityProfile required(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no profile " + id));
    }

    /** How other systems refer to it. */
    public String id() {
        return id;
    }

    /**
     * What it is called in a language.
     *
     * @throws IllegalArgumentException if the table has no name in it: it has bokmål, nynorsk and English
     */
    public String name(Locale language) {
        Objects.requireNonNull(language, "language");
        String name = names.get(language.getLanguage());
        if (name == null) {
            throw new IllegalArgumentException("profile " + id + " has no name in " + language.toLanguageTag()
                    + ", expected one of " + names.keySet());
        }
        return name;
    }

    /** The sources of its rows, each once. */
    public String source() {
        return String.join("; ", rows.stream().map(Row::source).distinct().toList());
    }

    /** The rows of the table. */
    public List<Row> rows() {
        return rows;
    }

    /** How strongly a field is asked for; empty if it is not. */
    public Optional<Obligation> obligation(RegisterKind kind, RegisterField field) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(field, "field");
        return Optional.ofNullable(obligations.getOrDefault(kind, Map.of()).get(field));
    }

    @Override
    public String toString() {
        return id;
    }

    /** Read when somebody asks for a profile. */
    private static final class BuiltIn {
        static final List<AuthorityProfile> PROFILES = read();

        private static List<AuthorityProfile> read() {
            Map<String, List<Row>> rows = new LinkedHashMap<>();
            for (CsvRow row : Csv.resource(AuthorityProfile.class, "authority-fields.csv")) {
                rows.computeIfAbsent(row.required("authority"), id -> new ArrayList<>())
                        .add(row(row));
            }
            List<AuthorityProfile> profiles = new ArrayList<>();
            for (CsvRow row : Csv.resource(AuthorityProfile.class, "authorities.csv")) {
                String id = row.required("id");
                Map<String, String> names = Collections.unmodifiableMap(row.withPrefix("name_"));
                profiles.add(new AuthorityProfile(id, names, rows.getOrDefault(id, List.of())));
            }
            return List.copyOf(profiles);
        }

        private static Row row(CsvRow row) {
            return new Row(
                    row.oneOf("register", RegisterKind.values(), kind -> code(kind)),
                    row.oneOf("field", RegisterField.values(), RegisterField::id),
                    row.oneOf("obligation", Obligation.values(), BuiltIn::code),
                    row.required("source"),
                    row.oneOf("checked", Checked.values(), Checked::code));
        }

        private static String code(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
