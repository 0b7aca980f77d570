package org.ropa4j.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @Test
    void hasItsNamesInTheThreeLanguages() {
        Country norway = Country.of("NO");
        assertThat(norway).isSameAs(Country.NORWAY).hasToString("NO");
        assertThat(norway.name(Locale.forLanguageTag("nb"))).isEqualTo("Norge");
        assertThat(norway.name(Locale.forLanguageTag("no-NO"))).isEqualTo("Norge");
        assertThat(norway.name(Locale.forLanguageTag("nn"))).isEqualTo("Noreg");
        assertThat(norway.name(Locale.UK)).isEqualTo("Norway");
        assertThatThrownBy(() -> norway.name(Locale.GERMAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("locale is 'de', but country NO has names in [nb, nn, en] only");
    }

    @Test
    void areThoseOfIso3166() {
        assertThat(Country.all()).extracting(Country::code).containsExactly(isoCountries());
    }

    /** The JDK of another version may know other countries; ICU4J's version is ours to choose. */
    private static String[] isoCountries() {
        return List.of(Locale.getISOCountries()).stream().sorted().toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void areCalledWhatCldrCallsThem(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(Country.all())
                .allSatisfy(country -> assertThat(country.name(locale))
                        .isEqualTo(ULocale.getDisplayCountry("und_" + country, language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norge          | NO
        NOREG          | NO
        norway         | NO
        no             | NO
        Færøyene       | FO
        ' Danmark '    | DK
        türkiye        | TR
        UK             | GB
        EL             | GR
        NOR            | NO
        gbr            | GB
        USA            | US
        United States of America | US
        England        | GB
        Czech Republic | CZ
        Deutschland    | DE
        Holland        | NL
        """)
    void saysWhichCodeWasMeant(String value, String code) {
        assertThatThrownBy(() -> Country.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("country is '" + value + "', expected an ISO 3166-1 code such as NO; " + code
                        + " was probably meant");
        assertThat(Country.find(value)).isEmpty();
    }

    /** The three letters are ISO's, as ICU4J has them. */
    @Test
    void saysWhichCodeWasMeantByThreeLetters() {
        assertThat(Country.all()).allSatisfy(country -> {
            String threeLetters = new ULocale("und", country.code()).getISO3Country();
            assertThatThrownBy(() -> Country.of(threeLetters))
                    .hasMessageEndingWith("; " + country + " was probably meant");
        });
    }

    @Test
    void saysNoMoreWhenNothingIsMeant() {
        assertThatThrownBy(() -> Country.of("Atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("country is 'Atlantis', expected an ISO 3166-1 code such as NO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NO | 2018-07-19 | true  | false
        NO | 2018-07-20 | true  | false
        DE | 2018-05-25 | true  | false
        LI | 2026-11-23 | true  | false
        GB | 2020-12-31 | true  | false
        GB | 2021-01-01 | false | true
        CH | 2026-11-23 | false | true
        US | 2026-11-23 | false | true
        GL | 2026-11-23 | false | true
        FO | 2026-11-23 | false | true
        AX | 2026-11-23 | true  | false
        SJ | 2026-11-23 | false | false
        HR | 2013-06-30 | false | true
        HR | 2013-07-01 | true  | false
        """)
    void isInTheEeaOrAThirdCountryByDate(String code, LocalDate date, boolean inEea, boolean third) {
        Country country = Country.of(code);
        assertThat(country.isInEea(date)).isEqualTo(inEea);
        assertThat(country.isThirdCountry(date)).isEqualTo(third);
    }

    @Test
    void knowsSinceWhenTheGdprApplies() {
        assertThat(Country.NORWAY.gdprAppliesFrom()).contains(LocalDate.of(2018, 7, 20));
        assertThat(Country.of("IS").gdprAppliesFrom()).contains(LocalDate.of(2018, 7, 20));
        assertThat(Country.of("LI").gdprAppliesFrom()).contains(LocalDate.of(2018, 7, 20));
        assertThat(Country.of("SE").gdprAppliesFrom()).contains(LocalDate.of(2018, 5, 25));
        assertThat(Country.of("US").gdprAppliesFrom()).isEmpty();
    }
}
