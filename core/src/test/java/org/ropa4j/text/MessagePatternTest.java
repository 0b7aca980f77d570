package org.ropa4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagePatternTest {

    private static String format(String pattern, Map<String, Object> arguments) {
        return MessagePattern.parse(pattern, Language.BOKMAL).format(arguments);
    }

    @Test
    void putsArgumentsInAsTheyAre() {
        assertThat(format("Vi heter {name}.", Map.of("name", "<b>Åse & Co</b>")))
                .isEqualTo("Vi heter <b>Åse & Co</b>.");
        assertThat(format("{year}, {n, number}", Map.of("year", 2026, "n", 2026L)))
                .isEqualTo("2026, 2\u00a0026");
        assertThat(format("{n, number}", Map.of("n", new BigDecimal("1.5")))).isEqualTo("1,5");
        assertThat(format("{ name }{name}", Map.of("name", "{x} '#'"))).isEqualTo("{x} '#'{x} '#'");
    }

    @Test
    void leavesApostrophesAlone() {
        assertThat(format("Don't say 'no' to {name}'s", Map.of("name", "us"))).isEqualTo("Don't say 'no' to us's");
    }

    @Test
    void writesBracesThatAreDoubled() {
        assertThat(format("{{name}} og {{{name}}}", Map.of("name", "x"))).isEqualTo("{name} og {x}");
    }

    @Test
    void writesDatesDurationsAndLists() {
        assertThat(format("Fra {d, date}", Map.of("d", LocalDate.of(2026, 2, 1))))
                .isEqualTo("Fra 1. februar 2026");
        assertThat(format("{p, duration}", Map.of("p", Period.of(3, 6, 0)))).isEqualTo("3 år og 6 måneder");
        assertThat(format("{p, duration}", Map.of("p", Duration.ofHours(72)))).isEqualTo("72 timer");
        assertThat(format("{x, list}; {x, list, or}; {x,list,and}", Map.of("x", List.of("A", "B", 3))))
                .isEqualTo("A, B og 3; A, B eller 3; A, B og 3");
        assertThat(format("[{x, list}]", Map.of("x", List.of()))).isEqualTo("[]");
    }

    @Test
    void choosesByNumber() {
        String pattern = "{n, plural, =0 {ingen mottakere} one {# mottaker} other {# mottakere i {land, list}}}";
        List<String> land = List.of("Norge", "USA");
        assertThat(format(pattern, Map.of("n", 0, "land", land))).isEqualTo("ingen mottakere");
        assertThat(format(pattern, Map.of("n", 1L))).isEqualTo("1 mottaker");
        assertThat(format(pattern, Map.of("n", BigInteger.TWO, "land", land))).isEqualTo("2 mottakere i Norge og USA");
        assertThat(format("{n, plural, other {#}}", Map.of("n", 1))).isEqualTo("1");
        assertThat(format("# {n, plural, other {{a, select, x {#} other {-}}}}", Map.of("n", 1000, "a", "x")))
                .isEqualTo("# 1\u00a0000");
    }

    @Test
    void choosesByWord() {
        String pattern = "{u, select, days {dager} milli-seconds {ms} true {ja} other {annet}}";
        assertThat(format(pattern, Map.of("u", TimeUnit.DAYS))).isEqualTo("dager");
        assertThat(format(pattern, Map.of("u", TimeUnit.HOURS))).isEqualTo("annet");
        assertThat(format(pattern, Map.of("u", "days"))).isEqualTo("dager");
        assertThat(format(pattern, Map.of("u", true))).isEqualTo("ja");
    }

    @Test
    void readsWithoutArgumentsAsItDoesInGeneral() {
        MessagePattern pattern = MessagePattern.parse(
                "{{Til}} {land, list} {d, date}: {n, plural, =0 {ingen} one {# dag} other {# dager{x, select, a {!} other { ({y})}}}}",
                Language.BOKMAL);

        assertThat(pattern.general()).isEqualTo("{Til} {land} {d}: {n} dager ({y})");
    }

    @Test
    void namesItsArgumentsInOrder() {
        assertThat(MessagePattern.parse(
                                "{b} {n, plural, one {{x}} other {{d, date} {a, select, s {{q}} other {}}}} {b}",
                                Language.BOKMAL)
                        .arguments())
                .containsExactly("b", "n", "x", "d", "a", "q");
        assertThat(MessagePattern.parse("Ingen {{a}}", Language.BOKMAL).arguments())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {                                 | 2  | expected the name of an argument
        a}                                | 2  | a closing brace without an opening one; write }} for a brace
        {a                                | 3  | expected a comma or a closing brace after 'a'
        {a b}                             | 4  | expected a comma or a closing brace after 'a'
        {a, time}                         | 5  | 'time', expected number, date, duration, list, plural or select
        {a, date, short}                  | 9  | expected a closing brace
        {a, date                          | 1  | the brace opened here is never closed
        {a, list, nor}                    | 11 | 'nor', expected and or or
        {a, plural}                       | 11 | expected a comma before the branches
        {a, plural, one {x}}              | 5  | plural of 'a' needs a branch 'other'
        {a, plural, two {x} other {y}}    | 13 | 'two', expected one of [one, other, =0]
        {a, plural, other {x} other {y}}  | 23 | the branch 'other' stands twice
        {a, plural, =1 {x} =1 {y} other{}} | 20 | the branch '=1' stands twice
        {a, plural, other x}              | 19 | expected an opening brace after 'other'
        {a, plural, other {x}             | 1  | the brace opened here is never closed
        {a, plural, other {x              | 13 | the branch 'other' is never closed
        {a, select, x {y}}                | 5  | select of 'a' needs a branch 'other'
        {a, select, other {{b}}           | 1  | the brace opened here is never closed
        """)
    void saysWhereAPatternIsWrong(String pattern, int position, String problem) {
        assertThatThrownBy(() -> MessagePattern.parse(pattern, Language.BOKMAL))
                .isInstanceOf(MessagePatternException.class)
                .hasMessage("at position " + position + " of '" + pattern + "': " + problem)
                .extracting(e -> ((MessagePatternException) e).position())
                .isEqualTo(position);
    }

    @Test
    void refusesPatternsWithoutEnd() {
        String deep = "{a, select, other {".repeat(5000);
        assertThatThrownBy(() -> MessagePattern.parse(deep, Language.BOKMAL))
                .isInstanceOf(MessagePatternException.class)
                .hasMessageEndingWith("more than 10 places within each other");
    }

    @Test
    void saysWhichArgumentIsMissingOrWrong() {
        assertThatThrownBy(() -> format("{a}", Map.of("b", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("argument 'a' is missing; given: [b]");
        assertThatThrownBy(() -> format("{a}", Map.of("a", LocalDate.MIN)))
                .hasMessage("argument 'a' is of type LocalDate, expected text or a whole number;"
                        + " for others say how, as in {a, date}");
        assertThatThrownBy(() -> format("{a, date}", Map.of("a", "2026-02-01")))
                .hasMessage("argument 'a' is of type String, expected a LocalDate");
        assertThatThrownBy(() -> format("{a, duration}", Map.of("a", 5)))
                .hasMessage("argument 'a' is of type Integer, expected a Period or a Duration");
        assertThatThrownBy(() -> format("{a, list}", Map.of("a", "x")))
                .hasMessage("argument 'a' is of type String, expected a collection of texts");
        assertThatThrownBy(() -> format("{a, plural, other {}}", Map.of("a", 1.5)))
                .hasMessage("argument 'a' is of type Double, expected a whole number");
        assertThatThrownBy(() -> format("{a, select, other {}}", Map.of("a", 1)))
                .hasMessage("argument 'a' is of type Integer, expected a text, an enum or a boolean");
    }
}
