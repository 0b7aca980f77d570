package org.ropa4j.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;
import org.ropa4j.spelling.Nearest;

/**
 * The legal texts that citations may name.
 *
 * <p>{@link #builtIn()} is what this version of the library knows; {@link #with} gives a new table with more. Immutable.
 */
public final class Instruments {

    private final Map<String, Instrument> byId;
    private final Map<String, List<Instrument>> byName;
    private final int longestName;

    private Instruments(Map<String, Instrument> byId) {
        this.byId = Collections.unmodifiableMap(byId);
        Map<String, List<Instrument>> named = new LinkedHashMap<>();
        for (Instrument instrument : byId.values()) {
            for (String name : instrument.names()) {
                named.computeIfAbsent(folded(name), key -> new ArrayList<>(1)).add(instrument);
            }
        }
        named.replaceAll((name, instruments) -> instruments.stream().distinct().toList());
        this.byName = Collections.unmodifiableMap(named);
        this.longestName =
                named.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** What this version of the library knows. */
    public static Instruments builtIn() {
        return BuiltIn.TABLE;
    }

    /** A new table with these added; an instrument takes the place of one with the same id. */
    public Instruments with(Instrument... added) {
        Map<String, Instrument> all = new LinkedHashMap<>(byId);
        for (Instrument instrument : added) {
            all.put(instrument.id(), instrument);
        }
        return new Instruments(all);
    }

    /** All instruments, in the order of the data file. */
    public List<Instrument> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The instrument with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Instrument of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no instrument has the id " + Shown.of(id)
                + Nearest.to(id, byId.keySet())
                        .map(known -> "; '" + known + "' was perhaps meant")
                        .orElse("")));
    }

    /** The instrument with an id, or empty. */
    public Optional<Instrument> find(String id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /** Those that go by a name, whatever its case: usually one, none if unknown, two for {@code ekomloven}. */
    List<Instrument> named(String name) {
        return byName.getOrDefault(folded(name), List.of());
    }

    /** How many characters the longest name has: no more of a text need be looked at to find one. */
    int longestName() {
        return longestName;
    }

    /** The name in the table that a text, which is none, is nearest to. */
    Optional<String> nearestName(String text) {
        return Nearest.to(folded(text), byName.keySet())
                .flatMap(nearest -> named(nearest).stream()
                        .flatMap(instrument -> instrument.names().stream())
                        .filter(name -> folded(name).equals(nearest))
                        .findFirst());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static final class BuiltIn {
        private static final Instruments TABLE = read();

        private static Instruments read() {
            Map<String, Instrument> byId = new LinkedHashMap<>();
            for (CsvRow row : Csv.resource(Instruments.class, "instruments.csv")) {
                Instrument.Builder builder = Instrument.builder(
                                row.required("id"),
                                row.oneOf("kind", InstrumentKind.values(), InstrumentKind::name),
                                Jurisdiction.parse(row.required("jurisdiction")),
                                row.oneOf("division", Division.values(), Division::name),
                                row.required("cited_as"))
                        .source(row.required("source"), Checked.of(row));
                row.withPrefix("title_").forEach((tag, title) -> builder.title(Locale.forLanguageTag(tag), title));
                row.withPrefix("short_").forEach((tag, name) -> builder.shortName(Locale.forLanguageTag(tag), name));
                row.list("aliases").forEach(builder::alias);
                row.list("own_sections").forEach(builder::ownSection);
                row.optional("identifier").ifPresent(builder::identifier);
                row.date("in_force_from").ifPresent(builder::inForceFrom);
                row.date("in_force_to").ifPresent(builder::inForceTo);
                row.date("pending_from").ifPresent(builder::pendingFrom);
                Instrument instrument = builder.build();
                if (byId.putIfAbsent(instrument.id(), instrument) != null) {
                    throw new IllegalStateException("instruments.csv: id " + instrument.id() + " stands twice");
                }
            }
            return new Instruments(byId);
        }
    }
}
