package org.ropa4j.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a text of law applies: in the European Economic Area, in the European Union, or in one country.
 *
 * <p>Immutable value; {@link #toString()} and {@link #parse} are each other's inverse.
 */
public final class Jurisdiction implements Comparable<Jurisdiction> {

    /** The States of the European Union and Iceland, Liechtenstein and Norway. */
    public static final Jurisdiction EEA = new Jurisdiction("EEA", Optional.empty());

    /** The Member States of the European Union. */
    public static final Jurisdiction EU = new Jurisdiction("EU", Optional.empty());

    /** Norway. */
    public static final Jurisdiction NORWAY = of(Country.NORWAY);

    private final String code;
    private final Optional<Country> country;

    private Jurisdiction(String code, Optional<Country> country) {
        this.code = code;
        this.country = country;
    }

    /** The law of one country. */
    public static Jurisdiction of(Country country) {
        return new Jurisdiction(Objects.requireNonNull(country, "country").code(), Optional.of(country));
    }

    /**
     * Reads {@code EEA}, {@code EU} or a country's code.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Jurisdiction parse(String text) {
        Objects.requireNonNull(text, "text");
        return switch (text) {
            case "EEA" -> EEA;
            case "EU" -> EU;
            default ->
                of(Country.find(text)
                        .orElseThrow(() -> new IllegalArgumentException("jurisdiction is " + Shown.of(text)
                                + ", expected EEA, EU or the ISO 3166-1 code of a country such as NO")));
        };
    }

    /** The country, unless this is a group of them. */
    public Optional<Country> country() {
        return country;
    }

    /** Whether a country lies within this jurisdiction on a day. */
    public boolean covers(Country place, LocalDate date) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(date, "date");
        if (country.isPresent()) {
            return country.get().equals(place);
        }
        return place.isInEea(date)
                && (equals(EEA) || EeaStates.builtIn().of(place).orElseThrow().membership() == EeaStates.Membership.EU);
    }

    @Override
    public int compareTo(Jurisdiction other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jurisdiction that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** {@code EEA}, {@code EU} or the country's code. */
    @Override
    public String toString() {
        return code;
    }
}
