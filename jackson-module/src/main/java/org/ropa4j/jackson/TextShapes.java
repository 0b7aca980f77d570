package org.ropa4j.jackson;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.function.Function;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;

/** The types that stand in a file as one string and are not records of the model. */
final class TextShapes {
    static final TextShape TEXT = new TextShape("a text", text -> text, Object::toString);

    static final TextShape DATE = time("a date such as 2026-11-23", LocalDate::parse);

    static final TextShape PERIOD = time("a period such as P5Y or P6M (ISO 8601)", Period::parse);

    static final TextShape PERIOD_OR_DURATION =
            time("a period such as P2Y or P30D, or a duration such as PT24H (ISO 8601)", TextShapes::amount);

    static final TextShape DURATION = time("a duration such as PT24H (ISO 8601)", Duration::parse);

    static final TextShape MONTH = time("a month such as 2026-11", YearMonth::parse);

    static final TextShape DAY_OF_YEAR = time("a day of the year such as --12-31 (ISO 8601)", MonthDay::parse);

    static final TextShape INSTANT = time("a point in time such as 2026-11-23T12:00:00Z (ISO 8601)", Instant::parse);

    static final TextShape LANGUAGE =
            new TextShape(LanguageTag.EXPECTED, LanguageTag::parse, locale -> LanguageTag.print((Locale) locale));

    static final TextShape COUNTRY =
            new TextShape("a country code such as NO (ISO 3166-1)", Country::of, country -> ((Country) country).code());

    static final TextShape CITATION =
            new TextShape("a provision such as GDPR Art. 6(1)(f)", Citation::parse, Object::toString);

    private TextShapes() {}

    private static TextShape time(String expected, Function<String, Object> parser) {
        return new TextShape(
                expected,
                text -> {
                    try {
                        return parser.apply(text);
                    } catch (DateTimeException | ArithmeticException e) {
                        throw new IllegalArgumentException("found " + Quoted.of(text) + ", expected " + expected, e);
                    }
                },
                Object::toString);
    }

    private static TemporalAmount amount(String text) {
        return text.indexOf('T') >= 0 ? Duration.parse(text) : Period.parse(text);
    }
}
