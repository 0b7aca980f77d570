package org.ropa4j.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;

/**
 * How a language writes dates, lists, numbers and lengths of time.
 *
 * <p>Bokmål, nynorsk and English are there. English is written as in Europe: {@code 1 February 2026}, and no comma before
 * "and". The words are data checked in beside this class, so they are the same on every JDK; tests hold them against
 * ICU4J. Immutable and safe for use by many threads.
 */
public final class Language {

    /** Norwegian bokmål. */
    public static final Language BOKMAL = new Language("nb");

    /** Norwegian nynorsk. */
    public static final Language NYNORSK = new Language("nn");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    private static final List<Language> SUPPORTED = List.of(BOKMAL, NYNORSK, ENGLISH);

    /** Up to here a length of time that is whole days is still told in hours: 72 hours is how the law says it. */
    private static final Duration LONGEST_IN_HOURS = Duration.ofHours(72);

    private final Locale locale;
    private final List<String> months;
    private final String datePattern;
    private final PluralCategory.Rule pluralRule;
    private final String and;
    private final String or;
    private final List<String> quotes;
    private final String group;
    private final String decimal;
    private final String minus;
    private final Map<String, String> words;

    private Language(String tag) {
        String file = "language_" + tag + ".properties";
        this.words = PropertiesFile.require(Language.class, file);
        this.locale = Locale.forLanguageTag(tag);
        this.months = List.of(word("months").split(", "));
        this.datePattern = word("date");
        this.pluralRule =
                PluralCategory.Rule.valueOf(word("plural").replace('-', '_').toUpperCase(Locale.ROOT));
        this.and = word("list.and");
        this.or = word("list.or");
        this.quotes = List.of(word("quotes").split(" "));
        this.group = word("number.group");
        this.decimal = word("number.decimal");
        this.minus = word("number.minus");
    }

    /**
     * The language of a locale, whatever its region; {@code no} is bokmål.
     *
     * @throws IllegalArgumentException if it is none of {@link #supported()}
     */
    public static Language of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String wanted = LocaleChain.normalized(locale).getLanguage();
        return SUPPORTED.stream()
                .filter(language -> language.locale.getLanguage().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("locale is '" + locale.toLanguageTag()
                        + "', expected one of "
                        + SUPPORTED.stream().map(Language::toString).toList()));
    }

    /** All languages that texts can be put together in. */
    public static List<Language> supported() {
        return SUPPORTED;
    }

    /** The locale, without region. */
    public Locale locale() {
        return locale;
    }

    /** A date in words: {@code 1. februar 2026}. */
    public String date(LocalDate date) {
        return StringUtils.replaceEach(datePattern, new String[] {"{day}", "{month}", "{year}"}, new String[] {
            Integer.toString(date.getDayOfMonth()), month(date.getMonth()), Integer.toString(date.getYear())
        });
    }

    /** The name of a month, as within a sentence: {@code februar}. */
    public String month(Month month) {
        return months.get(month.getValue() - 1);
    }

    /** A list in which all are meant: {@code A, B og C}. The empty text for an empty list. */
    public String joinAnd(List<String> items) {
        return join(items, and);
    }

    /** A list of which one is meant: {@code A, B eller C}. The empty text for an empty list. */
    public String joinOr(List<String> items) {
        return join(items, or);
    }

    private static String join(List<String> items, String conjunction) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + conjunction + " " + items.get(last);
    }

    /**
     * A length of time in numerals, in the units it was given in: {@code 5 år}, {@code 3 år og 6 måneder}, {@code 14 dager}.
     * A length of nothing is {@code 0 dager}.
     */
    public String duration(Period period) {
        List<String> parts = new ArrayList<>(3);
        addUnit(parts, "year", period.getYears());
        addUnit(parts, "month", period.getMonths());
        addUnit(parts, "day", period.getDays());
        return parts.isEmpty() ? unit("day", 0) : joinAnd(parts);
    }

    /**
     * A length of time in numerals: {@code 24 timer}, {@code 1 time og 30 minutter}. Whole days beyond 72 hours are told as
     * days. A length of nothing is {@code 0 sekunder}, and a fraction of a second stands after the decimal mark.
     */
    public String duration(Duration duration) {
        if (duration.abs().compareTo(LONGEST_IN_HOURS) > 0 && duration.equals(Duration.ofDays(duration.toDays()))) {
            return unit("day", duration.toDays());
        }
        List<String> parts = new ArrayList<>(3);
        addUnit(parts, "hour", duration.toHours());
        addUnit(parts, "minute", duration.toMinutesPart());
        Duration seconds = duration.minusHours(duration.toHours()).minusMinutes(duration.toMinutesPart());
        if (seconds.toMillis() % 1000 == 0 && seconds.toNanosPart() == 0) {
            addUnit(parts, "second", seconds.toSeconds());
        } else {
            BigDecimal exact = BigDecimal.valueOf(seconds.getSeconds())
                    .add(BigDecimal.valueOf(seconds.getNano(), 9))
                    .stripTrailingZeros();
            parts.add(number(exact) + " " + word("second.other"));
        }
        return parts.isEmpty() ? unit("second", 0) : joinAnd(parts);
    }

    private void addUnit(List<String> parts, String unit, long amount) {
        if (amount != 0) {
            parts.add(unit(unit, amount));
        }
    }

    private String unit(String unit, long amount) {
        return number(amount) + " " + word(unit + "." + plural(amount).keyword());
    }

    /** The form that a word takes after a whole number. */
    public PluralCategory plural(long number) {
        return pluralRule.of(number);
    }

    /** The forms that words take after whole numbers in this language. */
    List<PluralCategory> pluralCategories() {
        return pluralRule.categories();
    }

    /** A whole number with its digits in groups of three: {@code 1 234 567}, the space being one that does not break. */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number with its digits in groups of three, and as many decimals as it has: {@code 1 234,5}. */
    public String number(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(number.signum() < 0 ? minus : "");
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(group);
            }
            text.append(digits.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(decimal)
                        .append(digits, point + 1, digits.length())
                        .toString();
    }

    /** A text in the quotation marks of the language: {@code «slik»}. */
    public String quote(String text) {
        return quotes.get(0) + text + quotes.get(1);
    }

    /** A text with its first letter in upper case, to begin a sentence with; the same on every JVM, whatever its locale. */
    public String capitalize(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(locale) + text.substring(end);
    }

    private String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalStateException("language data for " + locale + " have no " + key);
        }
        return word;
    }

    /** The language tag: {@code nb}. */
    @Override
    public String toString() {
        return locale.toLanguageTag();
    }
}
