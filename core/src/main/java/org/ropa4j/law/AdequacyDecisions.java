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
 * The adequacy decisions of the European Commission, those that the Court of Justice has declared invalid included.
 *
 * <pre>{@code
 * AdequacyDecisions.builtIn().decisionsFor(Country.of("US"), LocalDate.of(2020, 7, 15)); // Privacy Shield
 * AdequacyDecisions.builtIn().decisionsFor(Country.of("US"), LocalDate.of(2020, 7, 16)); // none
 * }</pre>
 *
 * <p>A decision in force says only that some transfers to a country need no other ground: whether it covers this one is a
 * question of its {@linkplain AdequacyDecision#isLimited() scope}. {@link #builtIn()} is what this version of the library
 * knows; {@link #with} gives a new table with more. Immutable.
 */
public final class AdequacyDecisions {

    private final List<AdequacyDecision> rows;
    private final Map<Country, List<AdequacyDecision>> byCountry;

    private AdequacyDecisions(List<AdequacyDecision> rows) {
        this.rows = List.copyOf(rows);
        this.byCountry = rows.stream()
                .filter(row -> row.country().isPresent())
                .collect(Collectors.groupingBy(row -> row.country().get(), Collectors.toUnmodifiableList()));
    }

    /** What this version of the library knows. */
    public static AdequacyDecisions builtIn() {
        return BuiltIn.TABLE;
    }

    /** A new table with these added; a decision takes the place of one with the same id. */
    public AdequacyDecisions with(AdequacyDecision... added) {
        List<AdequacyDecision> all = new ArrayList<>(rows);
        for (AdequacyDecision decision : added) {
            all.removeIf(row -> row.equals(decision));
            all.add(decision);
        }
        return new AdequacyDecisions(all);
    }

    /** All rows, in the order of the data file. */
    public List<AdequacyDecision> rows() {
        return rows;
    }

    /** The row with an id, or empty. */
    public Optional<AdequacyDecision> find(String id) {
        Objects.requireNonNull(id, "id");
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The rows of one legal text: usually one, several where its scope has changed, none if it is no such decision. */
    public List<AdequacyDecision> under(Instrument instrument) {
        Objects.requireNonNull(instrument, "instrument");
        return rows.stream()
                .filter(row -> row.citation().instrument().equals(instrument))
                .toList();
    }

    /** All that there ever was for a country, in the order of the data file. */
    public List<AdequacyDecision> of(Country country) {
        Objects.requireNonNull(country, "country");
        return byCountry.getOrDefault(country, List.of());
    }

    /** All that there ever was for an international organisation, by any of its names, whatever their case. */
    public List<AdequacyDecision> of(String organisation) {
        String folded = folded(Objects.requireNonNull(organisation, "organisation"));
        return rows.stream()
                .filter(row -> row.organisationNames().stream()
                        .anyMatch(name -> folded(name).equals(folded)))
                .toList();
    }

    /** What is in force for a country on a day. */
    public List<AdequacyDecision> decisionsFor(Country country, LocalDate date) {
        return inForce(of(country), date);
    }

    /** What is in force for an international organisation on a day, by any of its names, whatever their case. */
    public List<AdequacyDecision> decisionsFor(String organisation, LocalDate date) {
        return inForce(of(organisation), date);
    }

    /** All that is in force on a day. */
    public List<AdequacyDecision> inForce(LocalDate date) {
        return inForce(rows, date);
    }

    private static List<AdequacyDecision> inForce(List<AdequacyDecision> decisions, LocalDate date) {
        Objects.requireNonNull(date, "date");
        return decisions.isEmpty()
                ? decisions
                : decisions.stream().filter(row -> row.isInForce(date)).toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static final class BuiltIn {
        private static final AdequacyDecisions TABLE =
                new AdequacyDecisions(Csv.resource(AdequacyDecisions.class, "adequacy-decisions.csv").stream()
                        .map(BuiltIn::decision)
                        .toList());

        private static AdequacyDecision decision(CsvRow row) {
            AdequacyDecision.Builder builder = AdequacyDecision.builder(
                            row.required("id"),
                            row.oneOf(
                                    "kind",
                                    AdequacyDecision.Kind.values(),
                                    kind -> kind.name().toLowerCase(Locale.ROOT)),
                            Citation.parse(row.required("citation")),
                            row.requiredDate("effective_from"))
                    .scope(row.oneOf("scope_code", AdequacyScope.values(), AdequacyScope::code), row.required("scope"))
                    .source(row.required("source"), Checked.of(row));
            row.optional("iso").map(Country::of).ifPresent(builder::country);
            row.list("organisation").forEach(builder::organisationName);
            row.withPrefix("name_").forEach((tag, name) -> builder.name(Locale.forLanguageTag(tag), name));
            row.date("adopted").ifPresent(builder::adopted);
            row.date("effective_to").ifPresent(builder::inForceTo);
            row.optional("ended_by").map(Citation::parse).ifPresent(builder::endedBy);
            row.optional("evidence_needed").ifPresent(builder::evidenceNeeded);
            row.optional("amendments").ifPresent(builder::amendments);
            row.optional("eea_efta_note").ifPresent(builder::eeaNote);
            row.optional("dpv_iri").ifPresent(builder::dpvIri);
            row.optional("check_note").ifPresent(builder::checkNote);
            return builder.build();
        }
    }
}
