package org.ropa4j.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;

/**
 * A country or territory of ISO 3166-1, known by its alpha-2 code.
 *
 * <p>Names are those of CLDR. Whether a country is in the EEA and whether the GDPR applies there are questions with a
 * date; the answers come from {@link EeaStates}.
 *
 * <p>Immutable; there is one instance per code. Ordered by code.
 */
public final class Country implements Comparable<Country> {

    /** Norway. */
    public static final Country NORWAY = of("NO");

    private final String code;
    private final Names names;

    private Country(String code, Names names) {
        this.code = code;
        this.names = names;
    }

    private static Country of(CsvRow row) {
        return new Country(row.required("code"), new Names(row.withPrefix("name_")));
    }

    /**
     * The country with a code, in capitals: {@code NO}.
     *
     * @throws IllegalArgumentException if there is none; when the value is a country's name or another well-known code,
     *     the message says which code was meant
     */
    public static Country of(String code) {
        Objects.requireNonNull(code, "code");
        Country country = Table.BY_CODE.get(code);
        if (country == null) {
            throw new IllegalArgumentException(
                    "country is " + Shown.of(code) + ", expected an ISO 3166-1 code such as NO"
                            + meantBy(code)
                                    .map(meant -> "; " + meant.code + " was probably meant")
                                    .orElse(""));
        }
        return country;
    }

    /** The country with a code, or empty: for input that is to be checked, not trusted. */
    public static Optional<Country> find(String code) {
        return Optional.ofNullable(Table.BY_CODE.get(Objects.requireNonNull(code, "code")));
    }

    /** All countries, by code. */
    public static List<Country> all() {
        return Table.ALL;
    }

    private static Optional<Country> meantBy(String text) {
        return Optional.ofNullable(Meant.BY_WORD.get(folded(text)));
    }

    private static String folded(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** The ISO 3166-1 alpha-2 code, in capitals. */
    public String code() {
        return code;
    }

    /**
     * The name in a language: {@code Norge}, {@code Noreg}, {@code Norway}.
     *
     * @throws IllegalArgumentException if there are no names in that language
     */
    public String name(Locale locale) {
        return names.require(locale, "country " + code);
    }

    /**
     * Whether this is a State of the European Economic Area on a day, or a territory that belongs to one and to the EEA.
     * The United Kingdom counts until 2020-12-31, when Union law ceased to apply there.
     */
    public boolean isInEea(LocalDate date) {
        return EeaStates.builtIn().isInEea(this, date);
    }

    /** The first day on which the GDPR applied here as law of the land: in Norway 2018-07-20; empty if it never did. */
    public Optional<LocalDate> gdprAppliesFrom() {
        return EeaStates.builtIn().gdprAppliesFrom(this);
    }

    /**
     * Whether sending personal data here on a day is a transfer to a third country (GDPR Chapter V): this is neither in
     * the EEA nor a place where the GDPR applies by an EEA State's own law, as on Svalbard.
     */
    public boolean isThirdCountry(LocalDate date) {
        return !isInEea(date) && !EeaStates.builtIn().isGdprInForce(this, date);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }

    private static final class Table {
        private static final List<CsvRow> ROWS = Csv.resource(Country.class, "countries.csv");
        private static final List<Country> ALL =
                ROWS.stream().map(Country::of).sorted().toList();
        private static final Map<String, Country> BY_CODE = byCode();

        private static Map<String, Country> byCode() {
            Map<String, Country> byCode = new LinkedHashMap<>();
            ALL.forEach(country -> byCode.put(country.code, country));
            return Collections.unmodifiableMap(byCode);
        }
    }

    /** What people write where a code belongs, in capitals; only needed when somebody has. */
    private static final class Meant {
        private static final Map<String, Country> BY_WORD = byWord();

        private static Map<String, Country> byWord() {
            Map<String, Country> byWord = new LinkedHashMap<>(Table.BY_CODE);
            for (CsvRow row : Table.ROWS) {
                Country country = Objects.requireNonNull(Table.BY_CODE.get(row.required("code")));
                Stream<String> words = Stream.of(
                                Stream.of(row.required("alpha3")),
                                country.names.byLanguage().values().stream(),
                                row.list("also_called").stream())
                        .flatMap(each -> each);
                words.forEach(word -> byWord.putIfAbsent(folded(word), country));
            }
            return Collections.unmodifiableMap(byWord);
        }
    }
}
