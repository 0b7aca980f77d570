package org.ropa4j.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Locale NN = Locale.forLanguageTag("nn");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GDPR Art. 6(1)(f)                                               | GDPR Art. 6(1)(f)
        GDPR 6(1)(f)                                                    | GDPR Art. 6(1)(f)
        GDPR Article 6 (1) (f)                                          | GDPR Art. 6(1)(f)
        gdpr art 6 nr 1 f                                               | GDPR Art. 6(1)(f)
        Regulation (EU) 2016/679 Art. 6(1)(f)                           | GDPR Art. 6(1)(f)
        personvernforordningen artikkel 6 nr. 1 bokstav f               | GDPR Art. 6(1)(f)
        personvernforordninga artikkel 6 nr. 1 bokstav f)               | GDPR Art. 6(1)(f)
        PERSONVERNFORORDNINGEN ARTIKKEL 6 NR. 1 BOKSTAV F               | GDPR Art. 6(1)(f)
        GDPR                                                            | GDPR
        GDPR 30                                                         | GDPR Art. 30
        GDPR Art. 4(11)                                                 | GDPR Art. 4(11)
        GDPR Art. 4(16)(a)                                              | GDPR Art. 4(16)(a)
        GDPR Art. 50(a)                                                 | GDPR Art. 50(a)
        GDPR Art. 49(1) second subparagraph                             | GDPR Art. 49(1) second subparagraph
        GDPR Art. 49(1) second subpara.                                 | GDPR Art. 49(1) second subparagraph
        personvernforordningen artikkel 49 nr. 1 annet ledd             | GDPR Art. 49(1) second subparagraph
        personvernforordninga artikkel 49 nr. 1 andre ledd              | GDPR Art. 49(1) second subparagraph
        GDPR Art. 67 second paragraph                                   | GDPR Art. 67 second paragraph
        GDPR recital 47                                                 | GDPR recital 47
        personvernforordningen fortalepunkt 47                          | GDPR recital 47
        ePrivacy Dir. 2002/58 Art. 5(3)                                 | ePrivacy Directive Art. 5(3)
        ekomloven § 2-7b                                                | ekomloven 2003 § 2-7 b
        ekomloven § 2-7 b                                               | ekomloven 2003 § 2-7 b
        ekomloven 2003 § 2-7b                                           | ekomloven 2003 § 2-7 b
        ekomloven (2003) § 2-7b                                         | ekomloven 2003 § 2-7 b
        ekomlova §2-7b                                                  | ekomloven 2003 § 2-7 b
        ekomloven § 3-15                                                | ekomloven 2024 § 3-15
        ekomloven § 18-1                                                | ekomloven 2024 § 18-1
        LOV-2024-12-13-76 § 3-15                                        | ekomloven 2024 § 3-15
        markedsføringsloven § 15 tredje ledd                            | markedsføringsloven § 15 tredje ledd
        markedsføringsloven § 15 third paragraph                        | markedsføringsloven § 15 tredje ledd
        markedsføringsloven § 15 first para.                            | markedsføringsloven § 15 første ledd
        marknadsføringslova § 15 andre ledd                             | markedsføringsloven § 15 annet ledd
        markedsføringsloven § 13a                                       | markedsføringsloven § 13 a
        arbeidsmiljøloven § 2 A-3                                       | arbeidsmiljøloven § 2 A-3
        aml § 2A-3 annet ledd                                           | arbeidsmiljøloven § 2 A-3 annet ledd
        aml § 2a-3 a                                                    | arbeidsmiljøloven § 2 A-3 a
        hvitvaskingsloven § 30(2)                                       | hvitvaskingsloven § 30 annet ledd
        bokføringsloven § 13 første ledd nr. 1                          | bokføringsloven § 13 første ledd nr. 1
        bokføringsloven § 13 nr. 1 bokstav a                            | bokføringsloven § 13 nr. 1 bokstav a
        FOR-2018-07-02-1107 § 6                                         | FOR-2018-07-02-1107 § 6
        C-673/17                                                        | C-673/17
        CJEU C-673/17                                                   | C-673/17
        WP260                                                           | WP260 rev.01
        EDPB GL 05/2020                                                 | EDPB Guidelines 05/2020
        (EU) 2021/914 Art. 4(4)                                         | (EU) 2021/914 Art. 4(4)
        """)
    void readsWhatPeopleWrite(String text, String canonical) {
        Citation citation = Citation.parse(text);
        assertThat(citation).hasToString(canonical);
        assertThat(Citation.parse(canonical)).isEqualTo(citation);
    }

    @Test
    void readsSpacesThatDoNotBreak() {
        assertThat(Citation.parse("ekomloven\u00a0§\u00a03-15")).hasToString("ekomloven 2024 § 3-15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GDPR 6(1)(f)                    | personvernforordningen artikkel 6 nr. 1 bokstav f | personvernforordninga artikkel 6 nr. 1 bokstav f | GDPR Art. 6(1)(f)
        GDPR Art. 49(1) second subpara. | personvernforordningen artikkel 49 nr. 1 annet ledd | personvernforordninga artikkel 49 nr. 1 andre ledd | GDPR Art. 49(1) second subparagraph
        GDPR recital 26                 | personvernforordningen fortalepunkt 26 | personvernforordninga fortalepunkt 26 | GDPR recital 26
        ekomloven § 3-15                | ekomloven § 3-15 | ekomlova § 3-15 | ekomloven § 3-15
        ekomloven § 2-7b                | ekomloven 2003 § 2-7 b | ekomlova 2003 § 2-7 b | ekomloven 2003 § 2-7 b
        mfl § 15 tredje ledd            | markedsføringsloven § 15 tredje ledd | marknadsføringslova § 15 tredje ledd | markedsføringsloven § 15 third paragraph
        mfl § 15 annet ledd             | markedsføringsloven § 15 annet ledd | marknadsføringslova § 15 andre ledd | markedsføringsloven § 15 second paragraph
        bokføringsloven § 13 nr. 1      | bokføringsloven § 13 nr. 1 | bokføringslova § 13 nr. 1 | bokføringsloven § 13 no. 1
        C-673/17                        | EU-domstolens dom i sak C-673/17 (Planet49) | dommen frå EU-domstolen i sak C-673/17 (Planet49) | CJEU C-673/17 (Planet49)
        """)
    void writesAsLawyersDo(String text, String nb, String nn, String en) {
        Citation citation = Citation.parse(text);
        assertThat(citation.in(NB)).isEqualTo(nb);
        assertThat(citation.in(NN)).isEqualTo(nn);
        assertThat(citation.in(Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void leavesTheNameOutInRunningText() {
        assertThat(Citation.gdpr("6(1)(f)").provisionIn(NB)).isEqualTo("artikkel 6 nr. 1 bokstav f");
        assertThat(Citation.gdpr("6(1)(f)").provisionIn(Locale.UK)).isEqualTo("Art. 6(1)(f)");
        assertThat(Citation.parse("ekomloven § 3-15").provisionIn(NN)).isEqualTo("§ 3-15");
        assertThat(Citation.of(Instrument.of("wp260")).provisionIn(Locale.ENGLISH))
                .isEqualTo("WP260 rev.01");
    }

    @Test
    void refusesALanguageThatLawIsNotCitedIn() {
        assertThatThrownBy(() -> Citation.gdpr("6").in(Locale.GERMAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("locale is 'de', but instrument gdpr has names in [nb, nn, en] only");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        13(7)                    | GDPR Art. 13 has 4 paragraphs, so there is no paragraph 7
        6(1)(g)                  | GDPR Art. 6(1) has points (a) to (f), so there is no point (g)
        7(1)(a)                  | GDPR Art. 7(1) has no points, so there is no point (a)
        100                      | the GDPR has 99 articles, not 100
        6(a)                     | GDPR Art. 6 has points only within its paragraphs
        16(1)                    | GDPR Art. 16 has no numbered paragraphs, so there is no paragraph 1
        13(1) second subparagraph | GDPR Art. 13(1) has 1 subparagraphs, so there is no number 2
        recital 174              | the GDPR has 173 recitals, not 174
        0                        | article is 0, expected 1 or more
        """)
    void citesOnlyProvisionsThatExist(String provision, String problem) {
        assertThatThrownBy(() -> Citation.gdpr(provision))
                .isInstanceOf(CitationFormatException.class)
                .hasMessage("'GDPR " + provision + "' is not a citation: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ""                           | expected the name of a legal text and a provision of it, such as GDPR Art. 6(1)(f) or ekomloven § 3-15
        Art. 6(1)(f)                 | expected the name of a legal text and a provision of it, such as GDPR Art. 6(1)(f) or ekomloven § 3-15
        GPDR Art. 6(1)(f)            | expected the name of a legal text and a provision of it, such as GDPR Art. 6(1)(f) or ekomloven § 3-15; 'GDPR' was perhaps meant
        markedsforingsloven § 15     | expected the name of a legal text and a provision of it, such as GDPR Art. 6(1)(f) or ekomloven § 3-15; 'markedsføringsloven' was perhaps meant
        ekomloven § 2-7              | it may mean ekomloven 2024 or ekomloven 2003; write which
        ekomloven                    | it may mean ekomloven 2024 or ekomloven 2003; write which
        GDPR § 6                     | '§ 6' is read as a provision of GDPR, which is cited by article or recital, one at a time, such as Art. 6(1)(f) or recital 47
        GDPR Art. 21(2)–(4)          | 'Art. 21(2)–(4)' is read as a provision of GDPR, which is cited by article or recital, one at a time, such as Art. 6(1)(f) or recital 47
        bokføringsloven Art. 13      | 'Art. 13' is read as a provision of bokføringsloven, which is cited by section, one at a time, such as § 15 tredje ledd
        C-673/17 Art. 1              | 'Art. 1' is read as a provision of C-673/17, which is cited as a whole
        """)
    void saysWhatWasExpected(String text, String problem) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isInstanceOf(CitationFormatException.class)
                .hasMessage("'" + text + "' is not a citation: " + problem)
                .extracting(e -> ((CitationFormatException) e).text())
                .isEqualTo(text);
    }

    @Test
    void endsSoonWithTextsThatAreNone() {
        for (String hostile : List.of("a ".repeat(500_000), "GDPR " + "1".repeat(1_000_000), "x".repeat(1_000_000))) {
            assertThatThrownBy(() -> Citation.parse(hostile))
                    .isInstanceOf(CitationFormatException.class)
                    .hasMessageStartingWith("'" + hostile.substring(0, 80) + "…' (" + hostile.length() + " characters)")
                    .message()
                    .hasSizeLessThan(500);
        }
        assertThatThrownBy(() -> Citation.parse("GDPR Art. 99999"))
                .hasMessageStartingWith("'GDPR Art. 99999' is not a citation: 'Art. 99999' is read as");
    }

    @Test
    void isInForceAsItsInstrumentIs() {
        Citation old = Citation.parse("ekomloven § 2-7b");
        assertThat(old.isInForce(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(old.isInForce(LocalDate.of(2025, 1, 1))).isFalse();
        Citation now = Citation.parse("ekomloven § 3-15");
        assertThat(now.isInForce(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(now.isInForce(LocalDate.of(2025, 1, 1))).isTrue();
    }

    @Test
    void standsInTheOrderOfTheText() {
        List<String> sorted = Stream.of(
                        "GDPR Art. 13",
                        "GDPR Art. 6(1)(f)",
                        "GDPR",
                        "GDPR Art. 6",
                        "GDPR Art. 6(1) second subparagraph",
                        "GDPR recital 47",
                        "GDPR Art. 6(1)(a)",
                        "ekomloven § 3-15",
                        "ekomloven 2024 § 3-2",
                        "ekomloven 2024 § 3")
                .map(Citation::parse)
                .sorted()
                .map(Citation::toString)
                .toList();
        assertThat(sorted)
                .containsExactly(
                        "ekomloven 2024 § 3",
                        "ekomloven 2024 § 3-2",
                        "ekomloven 2024 § 3-15",
                        "GDPR",
                        "GDPR recital 47",
                        "GDPR Art. 6",
                        "GDPR Art. 6(1)(a)",
                        "GDPR Art. 6(1)(f)",
                        "GDPR Art. 6(1) second subparagraph",
                        "GDPR Art. 13");
    }

    /** A chapter that came in between two others has a letter of its own, and stands between them. */
    @Test
    void putsAnAddedChapterBetweenItsNeighbours() {
        assertThat(Stream.of("aml § 3-1", "aml § 2 A-3", "aml § 2-10", "aml § 2", "aml § 2 A-1", "aml § 2-1")
                        .map(Citation::parse)
                        .sorted()
                        .map(Citation::toString))
                .containsExactly(
                        "arbeidsmiljøloven § 2",
                        "arbeidsmiljøloven § 2-1",
                        "arbeidsmiljøloven § 2-10",
                        "arbeidsmiljøloven § 2 A-1",
                        "arbeidsmiljøloven § 2 A-3",
                        "arbeidsmiljøloven § 3-1");
    }
}
