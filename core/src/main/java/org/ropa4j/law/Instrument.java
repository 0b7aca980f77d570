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
 * A legal text that can be cited: a regulation, an Act, a decision, a judgment, guidelines.
 *
 * <p>Two instruments are the same when their ids are. Immutable.
 */
public final class Instrument implements Comparable<Instrument> {

    private final String id;
    private final InstrumentKind kind;
    private final Jurisdiction jurisdiction;
    private final Division division;
    private final String citedAs;
    private final Names titles;
    private final Names shortNames;
    private final List<String> aliases;
    private final List<String> ownSections;
    private final Optional<String> identifier;
    private final Optional<LocalDate> inForceFrom;
    private final Optional<LocalDate> inForceTo;
    private final Optional<LocalDate> pendingFrom;
    private final String source;
    private final Checked checked;

    private Instrument(Builder builder) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.jurisdiction = builder.jurisdiction;
        this.division = builder.division;
        this.citedAs = builder.citedAs;
        this.titles = new Names(builder.titles);
        this.shortNames = new Names(builder.shortNames);
        this.aliases = List.copyOf(builder.aliases);
        this.ownSections = List.copyOf(builder.ownSections);
        this.identifier = builder.identifier;
        this.inForceFrom = builder.inForceFrom;
        this.inForceTo = builder.inForceTo;
        this.pendingFrom = builder.pendingFrom;
        this.source = builder.source;
        this.checked = builder.checked;
    }

    /**
     * Starts an instrument of your own.
     *
     * @param id in kebab-case
     * @param citedAs the name that citations of it begin with
     */
    public static Builder builder(
            String id, InstrumentKind kind, Jurisdiction jurisdiction, Division division, String citedAs) {
        return new Builder(id, kind, jurisdiction, division, citedAs);
    }

    /** The instrument with an id among those this version of the library knows, such as {@code gdpr}. */
    public static Instrument of(String id) {
        return Instruments.builtIn().of(id);
    }

    /** The id, in kebab-case: {@code gdpr}, {@code ekomloven-2024}. Stable over versions. */
    public String id() {
        return id;
    }

    /** What kind of text this is. */
    public InstrumentKind kind() {
        return kind;
    }

    /** Where it applies. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** How its provisions are counted. */
    public Division division() {
        return division;
    }

    /** The name that a citation begins with in its canonical form, unlike that of every other instrument. */
    public String citedAs() {
        return citedAs;
    }

    /**
     * The full title: {@code Lov om behandling av personopplysninger (personopplysningsloven)}. The short name where the
     * table has no title.
     *
     * @throws IllegalArgumentException if there are no names in that language
     */
    public String title(Locale locale) {
        return titles.in(locale).orElseGet(() -> shortName(locale));
    }

    /**
     * The name used in running text: {@code personvernforordningen}, {@code personvernforordninga}, {@code GDPR}. Acts of
     * a country keep their own name in every foreign language.
     *
     * @throws IllegalArgumentException if there are no names in that language
     */
    public String shortName(Locale locale) {
        return shortNames.require(locale, "instrument " + id);
    }

    /** Other names that are read, but not written. */
    public List<String> aliases() {
        return aliases;
    }

    /** Where another Act has the same name: the sections by which a citation without a year must mean this one. */
    List<String> ownSections() {
        return ownSections;
    }

    /** All names that a citation may begin with, the canonical one first. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(citedAs);
        names.addAll(shortNames.byLanguage().values());
        names.addAll(aliases);
        identifier.ifPresent(names::add);
        return names.stream().distinct().toList();
    }

    /** The number it is registered under: CELEX for the Union's texts, LOV or FOR number for Norway's, case number. */
    public Optional<String> identifier() {
        return identifier;
    }

    /** First day in force, or on which it applies if that is later; the day of a judgment or of adoption. */
    public Optional<LocalDate> inForceFrom() {
        return inForceFrom;
    }

    /** Last day in force; empty if no end is known. */
    public Optional<LocalDate> inForceTo() {
        return inForceTo;
    }

    /**
     * For what is pending, the day since which it is worth knowing of: when a case came before the Court, or when those who
     * make the law agreed on a proposal. Empty if that is not known, and for all that has been decided.
     */
    public Optional<LocalDate> pendingFrom() {
        return pendingFrom;
    }

    /** Whether it is law, or stands, on a day. What is only proposed or pending never is. */
    public boolean isInForce(LocalDate date) {
        return kind != InstrumentKind.PENDING && InForce.on(inForceFrom, inForceTo, date);
    }

    /** Where the row comes from. */
    public String source() {
        return source;
    }

    /** How well it was checked. */
    public Checked checked() {
        return checked;
    }

    @Override
    public int compareTo(Instrument other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instrument that && id.equals(that.id);
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

    /** Builds an {@link Instrument}. Not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final InstrumentKind kind;
        private final Jurisdiction jurisdiction;
        private final Division division;
        private final String citedAs;
        private final Map<String, String> titles = new LinkedHashMap<>();
        private final Map<String, String> shortNames = new LinkedHashMap<>();
        private final List<String> aliases = new ArrayList<>();
        private final List<String> ownSections = new ArrayList<>();
        private Optional<String> identifier = Optional.empty();
        private Optional<LocalDate> inForceFrom = Optional.empty();
        private Optional<LocalDate> inForceTo = Optional.empty();
        private Optional<LocalDate> pendingFrom = Optional.empty();
        private String source = "";
        private Checked checked = Checked.UNCHECKED;

        private Builder(String id, InstrumentKind kind, Jurisdiction jurisdiction, Division division, String citedAs) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.jurisdiction = Objects.requireNonNull(jurisdiction, "jurisdiction");
            this.division = Objects.requireNonNull(division, "division");
            this.citedAs = Objects.requireNonNull(citedAs, "citedAs");
        }

        /** The full title in a language. */
        public Builder title(Locale language, String title) {
            titles.put(Names.language(language), Objects.requireNonNull(title, "title"));
            return this;
        }

        /** The name for running text in a language. */
        public Builder shortName(Locale language, String name) {
            shortNames.put(Names.language(language), Objects.requireNonNull(name, "name"));
            return this;
        }

        /** One more name that is read, but not written. */
        public Builder alias(String alias) {
            aliases.add(Objects.requireNonNull(alias, "alias"));
            return this;
        }

        Builder ownSection(String section) {
            ownSections.add(section);
            return this;
        }

        /** The number it is registered under: CELEX, LOV, FOR or case number. */
        public Builder identifier(String number) {
            this.identifier = Optional.of(number);
            return this;
        }

        /** First day in force. */
        public Builder inForceFrom(LocalDate date) {
            this.inForceFrom = Optional.of(date);
            return this;
        }

        /** Last day in force. */
        public Builder inForceTo(LocalDate date) {
            this.inForceTo = Optional.of(date);
            return this;
        }

        /** Since when it is pending, see {@link Instrument#pendingFrom()}. */
        public Builder pendingFrom(LocalDate date) {
            this.pendingFrom = Optional.of(date);
            return this;
        }

        /** Where this comes from, and how well it was checked; otherwise from nowhere, and not at all. */
        public Builder source(String source, Checked checked) {
            this.source = Objects.requireNonNull(source, "source");
            this.checked = Objects.requireNonNull(checked, "checked");
            return this;
        }

        /** The instrument. */
        public Instrument build() {
            return new Instrument(this);
        }
    }
}
