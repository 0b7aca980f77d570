package org.ropa4j.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CitationProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readsWhatItPrints(@ForAll("citations") Citation citation) {
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readsWhatItWritesInEveryLanguage(@ForAll("citations") Citation citation) {
        for (String language : new String[] {"nb", "nn", "en"}) {
            String written = citation.in(Locale.forLanguageTag(language));
            // The short name of the Act in force is the one it shares with the repealed Act; only the year is certain.
            String read = written.replaceFirst("^(ekomlov(?:en|a)) (?!2003)", "$1 2024 ");
            assertThat(Citation.parse(read.equals("ekomloven") || read.equals("ekomlova") ? read + " 2024" : read))
                    .isEqualTo(citation);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ordersAsItEquals(@ForAll("citations") Citation one, @ForAll("citations") Citation other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readsOrRefusesAnyText(@ForAll("almostCitations") String text) {
        try {
            Citation citation = Citation.parse(text);
            assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
        } catch (CitationFormatException e) {
            assertThat(e.text()).isEqualTo(text);
            assertThat(e).hasMessageContaining(" is not a citation: ");
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void refusesProvisionsWithAnythingAfterThem(@ForAll("citations") Citation citation, @ForAll("tails") String tail) {
        assertThatThrownBy(() -> Citation.parse(citation + tail)).isInstanceOf(CitationFormatException.class);
    }

    @Provide
    Arbitrary<String> almostCitations() {
        Arbitrary<String> parts = Arbitraries.of(
                "GDPR",
                "ekomloven",
                "mfl",
                "C-673/17",
                "Art.",
                "artikkel",
                "§",
                "nr.",
                "bokstav",
                "annet ledd",
                "(",
                ")",
                "f",
                "1",
                "6",
                "13",
                "99",
                "173",
                "2-7",
                "-",
                "recital",
                " ",
                " ",
                " ",
                "\u00a0",
                "İ");
        return Arbitraries.oneOf(
                Arbitraries.strings(), parts.list().ofMaxSize(12).map(list -> String.join("", list)));
    }

    @Provide
    Arbitrary<String> tails() {
        return Arbitraries.of("–(4)", ", 14", " ff.", " og § 4", ";", " (x", "<b>", " and more");
    }

    @Provide
    Arbitrary<Citation> citations() {
        return Arbitraries.oneOf(
                Arbitraries.of(Instruments.builtIn().all()).map(Citation::of),
                Combinators.combine(ofDivision(Division.ARTICLES), articles()).as(Citation::new),
                Combinators.combine(
                                ofDivision(Division.ARTICLES),
                                Arbitraries.integers().between(1, 173).map(Provision.Recital::new))
                        .as(Citation::new),
                Combinators.combine(ofDivision(Division.SECTIONS), sections()).as(Citation::new),
                Arbitraries.of("6(1)(f)", "4(11)", "49(1) second subparagraph", "50(d)", "67 second paragraph", "99")
                        .map(Citation::gdpr));
    }

    private static Arbitrary<Instrument> ofDivision(Division division) {
        return Arbitraries.of(Instruments.builtIn().all().stream()
                .filter(instrument -> instrument.division() == division)
                // Of the GDPR only what exists may be cited; it has its own examples.
                .filter(instrument -> !instrument.id().equals("gdpr"))
                .toList());
    }

    private static Arbitrary<Provision> articles() {
        Arbitrary<OptionalInt> number = maybe(999);
        Arbitrary<Provision> withPoint = Combinators.combine(number(9999), number, letter().optional())
                .as((article, paragraph, point) ->
                        new Provision.Article(article, paragraph, OptionalInt.empty(), point));
        Arbitrary<Provision> withSubparagraph = Combinators.combine(number(9999), number, number(20))
                .as((article, paragraph, part) ->
                        new Provision.Article(article, paragraph, OptionalInt.of(part), Optional.empty()));
        return Arbitraries.oneOf(withPoint, withSubparagraph);
    }

    private static Arbitrary<Provision> sections() {
        Arbitrary<String> numbers = Combinators.combine(
                        number(999),
                        number(99).map(part -> "-" + part).list().ofMaxSize(2).map(parts -> String.join("", parts)),
                        letter().map(letter -> " " + letter).optional())
                .as((first, more, letter) -> first + more + letter.orElse(""));
        return Combinators.combine(numbers, maybe(20), maybe(99), letter().optional())
                .as(Provision.Section::new);
    }

    private static Arbitrary<Integer> number(int max) {
        return Arbitraries.integers().between(1, max);
    }

    private static Arbitrary<OptionalInt> maybe(int max) {
        return number(max).optional().map(n -> n.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    private static Arbitrary<String> letter() {
        return Arbitraries.chars().range('a', 'z').map(String::valueOf);
    }
}
