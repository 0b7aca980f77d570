package org.ropa4j.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;
import org.ropa4j.law.TransferInstrument.Authorisation;
import org.ropa4j.law.TransferInstrument.Parties;
import org.ropa4j.spelling.Nearest;

/**
 * The tools for transfers to third countries and international organisations (GDPR Chapter V), with their roles and dates.
 *
 * <pre>{@code
 * TransferInstrument clauses = TransferInstruments.builtIn().of("scc-2010-87");
 * clauses.validity().holds(LocalDate.of(2021, 9, 26), LocalDate.of(2022, 12, 27)); // true
 * clauses.validity().holds(LocalDate.of(2021, 9, 27), LocalDate.of(2022, 12, 27)); // false: signed too late
 * clauses.fits(ProcessingRole.CONTROLLER, ProcessingRole.CONTROLLER);              // false: they are for processors
 * }</pre>
 *
 * <p>{@link #builtIn()} is what this version of the library knows; {@link #with} gives a new table with more. Immutable.
 */
public final class TransferInstruments {

    private final List<TransferInstrument> rows;
    private final Map<String, TransferInstrument> byId = new HashMap<>();

    private TransferInstruments(List<TransferInstrument> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> byId.putIfAbsent(row.id(), row));
    }

    /** What this version of the library knows. */
    public static TransferInstruments builtIn() {
        return BuiltIn.TABLE;
    }

    /** A new table with these added; an instrument takes the place of one with the same id. */
    public TransferInstruments with(TransferInstrument... added) {
        List<TransferInstrument> all = new ArrayList<>(rows);
        for (TransferInstrument instrument : added) {
            all.removeIf(row -> row.equals(instrument));
            all.add(instrument);
        }
        return new TransferInstruments(all);
    }

    /** All rows, in the order of the data file. */
    public List<TransferInstrument> rows() {
        return rows;
    }

    /**
     * The row with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public TransferInstrument of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no transfer instrument has the id "
                + Shown.of(id)
                + Nearest.to(id, rows.stream().map(TransferInstrument::id).toList())
                        .map(known -> "; '" + known + "' was perhaps meant")
                        .orElse("")));
    }

    /** The row with an id, or empty. */
    public Optional<TransferInstrument> find(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /** The rows for one provision, such as GDPR Art. 49(1)(a): usually one, several for clauses and rules. */
    public List<TransferInstrument> under(Citation provision) {
        Objects.requireNonNull(provision, "provision");
        return rows.stream()
                .filter(row -> row.provision().filter(provision::equals).isPresent())
                .toList();
    }

    /** The rows that a decision adopted: one for most, the four modules for (EU) 2021/914. */
    public List<TransferInstrument> adoptedBy(Instrument decision) {
        Objects.requireNonNull(decision, "decision");
        return rows.stream()
                .filter(row -> row.decision()
                        .filter(citation -> citation.instrument().equals(decision))
                        .isPresent())
                .toList();
    }

    /**
     * The standard clauses that parties in these roles may sign on a day for exports under the GDPR: since 2021-09-27 one
     * module of the clauses of 2021, and those of a supervisory authority.
     */
    public List<TransferInstrument> standardClauses(ProcessingRole exporter, ProcessingRole importer, LocalDate date) {
        return rows.stream()
                .filter(row -> row.kind() == TransferInstrumentKind.STANDARD_CLAUSES
                        && row.exportsUnder().equals(Jurisdiction.EEA)
                        && row.fits(exporter, importer)
                        && row.validity().mayBeConcludedOn(date))
                .toList();
    }

    private static final class BuiltIn {
        private static final TransferInstruments TABLE =
                new TransferInstruments(Csv.resource(TransferInstruments.class, "transfer-instruments.csv").stream()
                        .map(BuiltIn::instrument)
                        .toList());

        private static TransferInstrument instrument(CsvRow row) {
            TransferInstrument.Builder builder = TransferInstrument.builder(
                            row.required("id"),
                            row.oneOf("kind", TransferInstrumentKind.values(), BuiltIn::code),
                            Jurisdiction.parse(row.required("exports_under")))
                    .roles(roles(row, "exporter_roles"), roles(row, "importer_roles"))
                    .parties(row.oneOf("parties", Parties.values(), BuiltIn::code))
                    .validity(new TransferValidity(
                            row.date("valid_from"), row.date("last_day_for_new_contracts"), row.date("valid_to")))
                    .authorisation(row.oneOf("authorisation", Authorisation.values(), BuiltIn::code))
                    .assessment(new AssessmentDuty(
                            row.oneOf("assessment", AssessmentDuty.When.values(), BuiltIn::code),
                            row.date("assessment_from"),
                            row.optional("assessment_law").map(Citation::parse)))
                    .source(row.required("source"), Checked.of(row));
            row.withPrefix("name_").forEach((tag, name) -> builder.name(Locale.forLanguageTag(tag), name));
            row.optional("provision").map(Citation::parse).ifPresent(builder::provision);
            row.optional("decision").map(Citation::parse).ifPresent(builder::decision);
            row.list("annexes").forEach(builder::annex);
            row.list("annexes_for_specific_authorisation").forEach(builder::annexForSpecificAuthorisation);
            row.optional("evidence").ifPresent(builder::evidence);
            row.optional("notes").ifPresent(builder::notes);
            row.optional("dpv_iri").ifPresent(builder::dpvIri);
            row.optional("check_note").ifPresent(builder::checkNote);
            if (row.flag("not_for_public_powers")) {
                builder.excludedForPublicPowers();
            }
            if (row.flag("only_occasional")) {
                builder.occasionalOnly();
            }
            return builder.build();
        }

        private static Set<ProcessingRole> roles(CsvRow row, String column) {
            Set<ProcessingRole> roles = EnumSet.noneOf(ProcessingRole.class);
            row.list(column).forEach(role -> roles.add(ProcessingRole.valueOf(role.toUpperCase(Locale.ROOT))));
            return roles;
        }

        private static String code(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
