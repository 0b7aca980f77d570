package org.ropa4j.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision that a third country, or recipients in it, or an international organisation protect personal data adequately,
 * so that data may be sent there without further authorisation (GDPR Art. 45).
 *
 * <p>Two decisions are the same when their ids are. Immutable.
 */
public final class AdequacyDecision {

    /** What kind of row this is. */
    public enum Kind {
        /** A decision of the European Commission that stands, or that ran out. */
        ADEQUACY,
        /** A decision of the European Commission that the Court of Justice declared invalid. */
        INVALIDATED,
        /** An interim period in which a country was not treated as a third country, without a decision. */
        BRIDGE
    }

    private final String id;
    private final Kind kind;
    private final Citation citation;
    private final Optional<Country> country;
    private final List<String> organisationNames;
    private final Names names;
    private final Optional<LocalDate> adopted;
    private final LocalDate inForceFrom;
    private final Optional<LocalDate> inForceTo;
    private final Optional<Citation> endedBy;
    private final AdequacyScope scope;
    private final Optional<String> scopeText;
    private final Optional<String> evidenceNeeded;
    private final Optional<String> amendments;
    private final Optional<String> eeaNote;
    private final Optional<String> dpvIri;
    private final String source;
    private final Checked checked;
    private final Optional<String> checkNote;

    private AdequacyDecision(Builder builder) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.citation = builder.citation;
        this.country = builder.country;
        this.organisationNames = List.copyOf(builder.organisationNames);
        this.names = new Names(builder.names);
        this.adopted = builder.adopted;
        this.inForceFrom = builder.inForceFrom;
        this.inForceTo = builder.inForceTo;
        this.endedBy = builder.endedBy;
        this.scope = builder.scope;
        this.scopeText = builder.scopeText;
        this.evidenceNeeded = builder.evidenceNeeded;
        this.amendments = builder.amendments;
        this.eeaNote = builder.eeaNote;
        this.dpvIri = builder.dpvIri;
        this.source = builder.source;
        this.checked = builder.checked;
        this.checkNote = builder.checkNote;
    }

    /**
     * Starts a decision of your own.
     *
     * @param id unlike that of every other row, such as {@code ADQ-KE}
     * @param citation the decision
     * @param inForceFrom the first day on which it applies
     */
    public static Builder builder(String id, Kind kind, Citation citation, LocalDate inForceFrom) {
        return new Builder(id, kind, citation, inForceFrom);
    }

    /** The id, such as {@code ADQ-JP}. Stable over versions. */
    public String id() {
        return id;
    }

    /** What kind of row this is. */
    public Kind kind() {
        return kind;
    }

    /** The decision; for {@link Kind#BRIDGE} the provision that made the interim period. */
    public Citation citation() {
        return citation;
    }

    /** The third country; empty for an international organisation. */
    public Optional<Country> country() {
        return country;
    }

    /** The names by which records may call the international organisation; empty for a country. */
    public List<String> organisationNames() {
        return organisationNames;
    }

    /**
     * The country, framework or organisation: {@code Sveits}, {@code USA – EU-US Data Privacy Framework}.
     *
     * @throws IllegalArgumentException if there is no name in that language
     */
    public String name(Locale locale) {
        return names.require(locale, "adequacy decision " + id);
    }

    /** The day on which it was adopted. */
    public Optional<LocalDate> adopted() {
        return adopted;
    }

    /** The first day on which it applies, in the Union and in Norway alike unless {@link #eeaNote()} says otherwise. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** The last day on which it applies; for an invalidated decision the day before the judgment. Empty: no end is known. */
    public Optional<LocalDate> inForceTo() {
        return inForceTo;
    }

    /** The judgment that declared it invalid. */
    public Optional<Citation> endedBy() {
        return endedBy;
    }

    /** Which recipients or data it covers. */
    public AdequacyScope scope() {
        return scope;
    }

    /** The scope in words, in English. */
    public Optional<String> scopeText() {
        return scopeText;
    }

    /** What a record must show, beyond where the data go, for the decision to cover a transfer; empty if nothing. */
    public Optional<String> evidenceNeeded() {
        return evidenceNeeded;
    }

    /** Whether it covers only some recipients or data there, so that a record must show that it covers the transfer. */
    public boolean isLimited() {
        return evidenceNeeded.isPresent();
    }

    /** What later changed it, or which review confirmed it. */
    public Optional<String> amendments() {
        return amendments;
    }

    /** What is particular in Norway, Iceland or Liechtenstein, where decisions otherwise apply from the same day. */
    public Optional<String> eeaNote() {
        return eeaNote;
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

    /** Whether it applies on a day. */
    public boolean isInForce(LocalDate date) {
        return InForce.on(Optional.of(inForceFrom), inForceTo, date);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdequacyDecision that && id.equals(that.id);
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

    /** Builds an {@link AdequacyDecision}. Not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final Kind kind;
        private final Citation citation;
        private final LocalDate inForceFrom;
        private final List<String> organisationNames = new ArrayList<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private Optional<Country> country = Optional.empty();
        private Optional<LocalDate> adopted = Optional.empty();
        private Optional<LocalDate> inForceTo = Optional.empty();
        private Optional<Citation> endedBy = Optional.empty();
        private AdequacyScope scope = AdequacyScope.WHOLE;
        private Optional<String> scopeText = Optional.empty();
        private Optional<String> evidenceNeeded = Optional.empty();
        private Optional<String> amendments = Optional.empty();
        private Optional<String> eeaNote = Optional.empty();
        private Optional<String> dpvIri = Optional.empty();
        private String source = "";
        private Checked checked = Checked.UNCHECKED;
        private Optional<String> checkNote = Optional.empty();

        private Builder(String id, Kind kind, Citation citation, LocalDate inForceFrom) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.citation = Objects.requireNonNull(citation, "citation");
            this.inForceFrom = Objects.requireNonNull(inForceFrom, "inForceFrom");
        }

        /** The third country. */
        public Builder country(Country country) {
            this.country = Optional.of(country);
            return this;
        }

        /** One more name of the international organisation. */
        public Builder organisationName(String name) {
            organisationNames.add(Objects.requireNonNull(name, "name"));
            return this;
        }

        /** What the country, framework or organisation is called in a language. */
        public Builder name(Locale language, String name) {
            names.put(Names.language(language), Objects.requireNonNull(name, "name"));
            return this;
        }

        /** The day on which it was adopted. */
        public Builder adopted(LocalDate date) {
            this.adopted = Optional.of(date);
            return this;
        }

        /** The last day on which it applies. */
        public Builder inForceTo(LocalDate date) {
            this.inForceTo = Optional.of(date);
            return this;
        }

        /** The judgment that declared it invalid. */
        public Builder endedBy(Citation judgment) {
            this.endedBy = Optional.of(judgment);
            return this;
        }

        /** Which recipients or data it covers, as a code and in words; otherwise all. */
        public Builder scope(AdequacyScope scope, String text) {
            this.scope = Objects.requireNonNull(scope, "scope");
            this.scopeText = Optional.of(text);
            return this;
        }

        /** What a record must show beyond where the data go. */
        public Builder evidenceNeeded(String evidence) {
            this.evidenceNeeded = Optional.of(evidence);
            return this;
        }

        /** What later changed it. */
        public Builder amendments(String amendments) {
            this.amendments = Optional.of(amendments);
            return this;
        }

        /** What is particular in Norway, Iceland or Liechtenstein. */
        public Builder eeaNote(String note) {
            this.eeaNote = Optional.of(note);
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

        /**
         * The decision.
         *
         * @throws IllegalStateException if it names neither a country nor an organisation, or ends before it begins
         */
        public AdequacyDecision build() {
            if (country.isPresent() != organisationNames.isEmpty()) {
                throw new IllegalStateException("adequacy decision " + id
                        + " is for a country or for an international organisation, one of the two");
            }
            if (inForceTo.isPresent() && inForceTo.get().isBefore(inForceFrom)) {
                throw new IllegalStateException("adequacy decision " + id + " ends on " + inForceTo.get()
                        + ", before it begins on " + inForceFrom);
            }
            return new AdequacyDecision(this);
        }
    }
}
