package org.ropa4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the checked-in words of each language against CLDR as ICU4J has it. What differs is named here, word by word. */
class LanguageCldrTest {

    static Stream<Language> languages() {
        return Language.supported().stream();
    }

    /** English is that of Europe. */
    private static ULocale cldr(Language language) {
        return ULocale.forLanguageTag(language == Language.ENGLISH ? "en-GB" : language.toString());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void writesDatesAsCldrDoes(Language language) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, cldr(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        for (LocalDate date = LocalDate.of(2024, 1, 1); date.getYear() < 2025; date = date.plusDays(1)) {
            Date noon = Date.from(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
            assertThat(language.date(date)).isEqualTo(format.format(noon));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void joinsListsAsCldrDoes(Language language) {
        ListFormatter and = ListFormatter.getInstance(cldr(language));
        ListFormatter or = ListFormatter.getInstance(cldr(language), ListFormatter.Type.OR, ListFormatter.Width.WIDE);
        for (int length = 0; length <= 6; length++) {
            List<String> items = List.of("A", "B", "C", "D", "E", "F").subList(0, length);
            assertThat(language.joinAnd(items)).isEqualTo(and.format(items));
            assertThat(language.joinOr(items)).isEqualTo(or.format(items));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void countsAsCldrDoes(Language language) {
        PluralRules rules = PluralRules.forLocale(cldr(language));
        assertThat(language.pluralCategories())
                .extracting(PluralCategory::keyword)
                .containsExactlyInAnyOrderElementsOf(rules.getKeywords());
        for (int number = 0; number <= 200; number++) {
            assertThat(language.plural(number).keyword()).isEqualTo(rules.select(number));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesUnitsAsCldrDoesButForWhatIsChosenOtherwise(Language language) {
        MeasureFormat format = MeasureFormat.getInstance(cldr(language), MeasureFormat.FormatWidth.WIDE);
        IntStream.rangeClosed(0, 120).forEach(n -> {
            List<String> ours = new ArrayList<>();
            List<String> cldr = new ArrayList<>();
            if (n > 0) {
                ours.add(language.duration(Period.ofYears(n)));
                cldr.add(format.format(new Measure(n, MeasureUnit.YEAR)));
                ours.add(language.duration(Period.ofMonths(n)));
                cldr.add(chosen(language, format.format(new Measure(n, MeasureUnit.MONTH))));
                ours.add(language.duration(Duration.ofHours(n % 72 + 1)));
                cldr.add(format.format(new Measure(n % 72 + 1, MeasureUnit.HOUR)));
                ours.add(language.duration(Duration.ofMinutes(n % 59 + 1)));
                cldr.add(format.format(new Measure(n % 59 + 1, MeasureUnit.MINUTE)));
            }
            ours.add(language.duration(Period.ofDays(n)));
            cldr.add(chosen(language, format.format(new Measure(n, MeasureUnit.DAY))));
            ours.add(language.duration(Duration.ofSeconds(n % 60)));
            cldr.add(format.format(new Measure(n % 60, MeasureUnit.SECOND)));
            assertThat(ours).isEqualTo(cldr);
        });
    }

    /** CLDR counts whole days and nights in Norwegian, and has a plural of month in nynorsk that Nynorskordboka has not. */
    private static String chosen(Language language, String cldr) {
        if (language == Language.BOKMAL) {
            return cldr.equals("1 døgn") ? "1 dag" : cldr.replace("døgn", "dager");
        }
        if (language == Language.NYNORSK) {
            return cldr.equals("1 døgn")
                    ? "1 dag"
                    : cldr.replace("døgn", "dagar").replace("månadar", "månader");
        }
        return cldr;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void writesNumbersAndQuotesAsCldrDoes(Language language) {
        NumberFormat format = NumberFormat.getInstance(cldr(language));
        for (String number : List.of("0", "7", "-5", "999", "1000", "12345", "1234567.5", "-0.25")) {
            assertThat(language.number(new BigDecimal(number))).isEqualTo(format.format(new BigDecimal(number)));
        }
        LocaleData data = LocaleData.getInstance(cldr(language));
        assertThat(language.quote(""))
                .isEqualTo(data.getDelimiter(LocaleData.QUOTATION_START) + data.getDelimiter(LocaleData.QUOTATION_END));
    }
}
