package org.ropa4j.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A tool for transfers of personal data to third countries and international organisations (GDPR Chapter V): module 2 of
 * the clauses of 2021, binding corporate rules, the derogation of Art. 49(1)(b); also tools of other laws, and texts
 * that are mistaken for tools.
 *
 * <p>Two instruments are the same when their ids are. Immutable.
 */
public final class TransferInstrument {

    /** Who the parties must be, beside controllers or processors. */
    public enum Parties {
        /** Anybody. */
        ANY,
        /** Public authorities or bodies on both sides. */
        PUBLIC_AUTHORITIES,
        /** Members of one group of undertakings, or of enterprises engaged in a joint economic activity. */
        ONE_GROUP,
        /** An importer that has committed itself to the code. */
        COMMITTED_IMPORTER,
        /** An importer that is certified and has committed itself. */
        CERTIFIED_IMPORTER,
        /** An importer on the list of the framework. */
        LISTED_IMPORTER
    }

    /** What a supervisory authority has to do with it. */
    public enum Authorisation {
        /** Nothing. */
        NONE,
        /** The tool itself is approved, its use is not (Art. 46(2)(b), (d), (e) and (f)). */
        APPROVAL,
        /** Its use is authorised (Art. 46(3)). */
        AUTHORISATION,
        /** The authority is informed of the transfer (Art. 49(1) second subparagraph). */
        INFORMATION
    }

    private final String id;
    private final TransferInstrumentKind kind;
    private final Jurisdiction exportsUnder;
    private final Names names;
    private final Optional<Citation> provision;
    private final Optional<Citation> decision;
    private final Set<ProcessingRole> exporterRoles;
    private final Set<ProcessingRole> importerRoles;
    private final Parties parties;
    private final TransferValidity validity;
    private final Authorisation authorisation;
    private final AssessmentDuty assessment;
    private final boolean excludedForPublicPowers;
    private final boolean occasionalOnly;
    private final List<String> annexes;
    private final List<String> annexesForSpecificAuthorisation;
    private final Optional<String> evidence;
    private final Optional<String> notes;
    private final Optional<String> dpvIri;
    private final String source;
    private final Checked checked;
    private final Optional<String> checkNote;

    private TransferInstrument(Builder builder) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.exportsUnder = builder.exportsUnder;
        this.names = new Names(builder.names);
        this.provision = builder.provision;
        this.decision = builder.decision;
        this.exporterRoles = Collections.unmodifiableSet(EnumSet.copyOf(builder.exporterRoles));
        this.importerRoles = Collections.unmodifiableSet(EnumSet.copyOf(builder.importerRoles));
        this.parties = builder.parties;
        this.validity = builder.validity;
        this.authorisation = builder.authorisation;
        this.assessment = builder.assessment;
        this.excludedForPublicPowers = builder.excludedForPublicPowers;
        this.occasionalOnly = builder.occasionalOnly;
        this.annexes = List.copyOf(builder.annexes);
        this.annexesForSpecificAuthorisation = List.copyOf(builder.annexesForSpecificAuthorisation);
        this.evidence = builder.evidence;
        this.notes = builder.notes;
        this.dpvIri = builder.dpvIri;
        this.source = builder.source;
        this.checked = builder.checked;
        this.checkNote = builder.checkNote;
    }

    /**
     * Starts an instrument of your own.
     *
     * @param id in kebab-case, unlike that of every other row
     * @param exportsUnder the law whose exports it is for; {@link Jurisdiction#EEA} for the GDPR
     */
    public static Builder builder(String id, TransferInstrumentKind kind, Jurisdiction exportsUnder) {
        return new Builder(id, kind, exportsUnder);
    }

    /** The id, in kebab-case: {@code scc-914-m2}, {@code art49-1-b}. Stable over versions. */
    public String id() {
        return id;
    }

    /** What kind of tool it is. */
    public TransferInstrumentKind kind() {
        return kind;
    }

    /** The law whose exports it is for: {@link Jurisdiction#EEA} for the GDPR. */
    public Jurisdiction exportsUnder() {
        return exportsUnder;
    }

    /**
     * What it is called: {@code unntak: avtale med den registrerte}.
     *
     * @throws IllegalArgumentException if it has no name in that language
     */
    public String name(Locale locale) {
        return names.require(locale, "transfer instrument " + id);
    }

    /** The provision that provides for it; empty for tools of other laws than the Union's. */
    public Optional<Citation> provision() {
        return provision;
    }

    /** The decision that adopted it, as for clauses of the Commission. */
    public Optional<Citation> decision() {
        return decision;
    }

    /** In which roles the exporter may use it. */
    public Set<ProcessingRole> exporterRoles() {
        return exporterRoles;
    }

    /** In which roles the importer may be. */
    public Set<ProcessingRole> importerRoles() {
        return importerRoles;
    }

    /** Who the parties must be beside that. */
    public Parties parties() {
        return parties;
    }

    /** When it can be used, for new and for existing contracts. */
    public TransferValidity validity() {
        return validity;
    }

    /** What a supervisory authority has to do with it. */
    public Authorisation authorisation() {
        return authorisation;
    }

    /** Whether a transfer on it must be assessed first. */
    public AssessmentDuty assessment() {
        return assessment;
    }

    /** Whether public authorities cannot use it in the exercise of their public powers (Art. 49(3)). */
    public boolean isExcludedForPublicPowers() {
        return excludedForPublicPowers;
    }

    /** Whether it is for occasional transfers only (recital 111). */
    public boolean isOccasionalOnly() {
        return occasionalOnly;
    }

    /** The annexes of the clauses of 2021 that the parties fill in, such as {@code I.A}. */
    public List<String> annexes() {
        return annexes;
    }

    /** Those that they fill in as well if sub-processors are authorised one by one (clause 9(a) option 1). */
    public List<String> annexesForSpecificAuthorisation() {
        return annexesForSpecificAuthorisation;
    }

    /** What a record shows when it relies on it, in English. */
    public Optional<String> evidence() {
        return evidence;
    }

    /** What else to know, in English. */
    public Optional<String> notes() {
        return notes;
    }

    /** The concept for it in the Data Privacy Vocabulary. */
    public Optional<String> dpvIri() {
        return dpvIri;
    }

    /** Where the row comes from. */
    public String source() {
        return source;
    }

    /** How well it was checked. */
    public Checked checked() {
        return checked;
    }

    /** What exactly was checked, and what not. */
    public Optional<String> checkNote() {
        return checkNote;
    }

    /** Whether it can allow a transfer at all. */
    public boolean isTransferTool() {
        return kind != TransferInstrumentKind.NOT_A_TRANSFER_TOOL;
    }

    /** Whether it is for an exporter in these roles, sending to an importer in those. */
    public boolean fits(ProcessingRole exporter, ProcessingRole importer) {
        return exporterRoles.contains(Objects.requireNonNull(exporter, "exporter"))
                && importerRoles.contains(Objects.requireNonNull(importer, "importer"));
    }

    /**
     * Whether it is a tool for exports from a country on a day: those of the GDPR from the EEA and from where an EEA State
     * has the GDPR apply, as on Svalbard; others from their own country.
     */
    public boolean isForExportsFrom(Country country, LocalDate date) {
        return isTransferTool()
                && (exportsUnder.equals(Jurisdiction.EEA)
                        ? !country.isThirdCountry(date)
                        : exportsUnder.covers(country, date));
    }

    /** Whether every transfer on it needs an assessment on a day; {@link #assessment()} knows those that only some need. */
    public boolean needsAssessment(LocalDate date) {
        return assessment.isNeeded(date, false);
    }

    /** Whether a supervisory authority must authorise its use (Art. 46(3)). */
    public boolean needsAuthorisation() {
        return authorisation == Authorisation.AUTHORISATION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransferInstrument that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    /** Builds a {@link TransferInstrument}. Not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final TransferInstrumentKind kind;
        private final Jurisdiction exportsUnder;
        private final Map<String, String> names = new LinkedHashMap<>();
        private Optional<Citation> provision = Optional.empty();
        private Optional<Citation> decision = Optional.empty();
        private Set<ProcessingRole> exporterRoles = EnumSet.allOf(ProcessingRole.class);
        private Set<ProcessingRole> importerRoles = EnumSet.allOf(ProcessingRole.class);
        private Parties parties = Parties.ANY;
        private TransferValidity validity = TransferValidity.ALWAYS;
        private Authorisation authorisation = Authorisation.NONE;
        private AssessmentDuty assessment = AssessmentDuty.NONE;
        private boolean excludedForPublicPowers;
        private boolean occasionalOnly;
        private final List<String> annexes = new ArrayList<>();
        private final List<String> annexesForSpecificAuthorisation = new ArrayList<>();
        private Optional<String> evidence = Optional.empty();
        private Optional<String> notes = Optional.empty();
        private Optional<String> dpvIri = Optional.empty();
        private String source = "";
        private Checked checked = Checked.UNCHECKED;
        private Optional<String> checkNote = Optional.empty();

        private Builder(String id, TransferInstrumentKind kind, Jurisdiction exportsUnder) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.exportsUnder = Objects.requireNonNull(exportsUnder, "exportsUnder");
        }

        /** What it is called in a language. */
        public Builder name(Locale language, String name) {
            names.put(Names.language(language), Objects.requireNonNull(name, "name"));
            return this;
        }

        /** The provision that provides for it. */
        public Builder provision(Citation provision) {
            this.provision = Optional.of(provision);
            return this;
        }

        /** The decision that adopted it. */
        public Builder decision(Citation decision) {
            this.decision = Optional.of(decision);
            return this;
        }

        /** The roles of exporter and importer; otherwise all. */
        public Builder roles(Set<ProcessingRole> exporter, Set<ProcessingRole> importer) {
            this.exporterRoles = EnumSet.copyOf(exporter);
            this.importerRoles = EnumSet.copyOf(importer);
            return this;
        }

        /** Who the parties must be; otherwise anybody. */
        public Builder parties(Parties parties) {
            this.parties = Objects.requireNonNull(parties, "parties");
            return this;
        }

        /** When it can be used; otherwise always. */
        public Builder validity(TransferValidity validity) {
            this.validity = Objects.requireNonNull(validity, "validity");
            return this;
        }

        /** What a supervisory authority has to do with it; otherwise nothing. */
        public Builder authorisation(Authorisation authorisation) {
            this.authorisation = Objects.requireNonNull(authorisation, "authorisation");
            return this;
        }

        /** Whether a transfer on it must be assessed first; otherwise not. */
        public Builder assessment(AssessmentDuty assessment) {
            this.assessment = Objects.requireNonNull(assessment, "assessment");
            return this;
        }

        /** Public authorities cannot use it in the exercise of their public powers. */
        public Builder excludedForPublicPowers() {
            this.excludedForPublicPowers = true;
            return this;
        }

        /** It is for occasional transfers only. */
        public Builder occasionalOnly() {
            this.occasionalOnly = true;
            return this;
        }

        /** One more annex that the parties fill in. */
        public Builder annex(String annex) {
            annexes.add(Objects.requireNonNull(annex, "annex"));
            return this;
        }

        /** One more annex that they fill in if sub-processors are authorised one by one. */
        public Builder annexForSpecificAuthorisation(String annex) {
            annexesForSpecificAuthorisation.add(Objects.requireNonNull(annex, "annex"));
            return this;
        }

        /** What a record shows. */
        public Builder evidence(String evidence) {
            this.evidence = Optional.of(evidence);
            return this;
        }

        /** What else to know. */
        public Builder notes(String notes) {
            this.notes = Optional.of(notes);
            return this;
        }

        /** The concept for it in the Data Privacy Vocabulary. */
        public Builder dpvIri(String iri) {
            this.dpvIri = Optional.of(iri);
            return this;
        }

        /** Where this comes from, and how well it was checked; otherwise from nowhere, and not at all. */
        public Builder source(String source, Checked checked) {
            this.source = Objects.requireNonNull(source, "source");
            this.checked = Objects.requireNonNull(checked, "checked");
            return this;
        }

        /** What exactly was checked. */
        public Builder checkNote(String note) {
            this.checkNote = Optional.of(note);
            return this;
        }

        /** The instrument. */
        public TransferInstrument build() {
            return new TransferInstrument(this);
        }
    }
}
