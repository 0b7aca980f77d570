package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ropa4j.document.Block.BulletList;
import org.ropa4j.document.Block.Callout;
import org.ropa4j.document.Block.Definition;
import org.ropa4j.document.Block.DefinitionList;
import org.ropa4j.document.Block.Item;
import org.ropa4j.document.Block.NumberedList;
import org.ropa4j.document.Block.Paragraph;

class PlainTextWriterTest {
    private static final PlainTextWriter NARROW = PlainTextWriter.of().withWidth(24);

    @Test
    void writesADocument() throws IOException {
        Golden.verify(PlainTextWriter.of().write(Documents.sample()), "sample.txt");
    }

    @Test
    void writesADocumentForANarrowScreen() throws IOException {
        Golden.verify(PlainTextWriter.of().withWidth(40).write(Documents.sample()), "sample.40.txt");
    }

    @Test
    void writesHostileText() throws IOException {
        Golden.verify(PlainTextWriter.of().write(Documents.hostile()), "hostile.txt");
    }

    @Test
    void wrapsBetweenWordsAndCountsCodePoints() {
        assertThat(body(Paragraph.of("😀😀😀😀 😀😀😀😀😀 😀😀😀😀😀😀😀😀😀😀😀😀😀 b")))
                .isEqualTo("😀😀😀😀 😀😀😀😀😀 😀😀😀😀😀😀😀😀😀😀😀😀😀\nb");
        assertThat(body(Paragraph.of("a etordsomerlengreennlinjen§\u00a03-15 b")))
                .isEqualTo("a\netordsomerlengreennlinjen§\u00a03-15\nb");
    }

    @Test
    void hangsTheLinesOfItems() {
        assertThat(body(new NumberedList(List.of(
                        Item.of("en to tre fire fem seks sju"),
                        Item.of(Paragraph.of("a"), BulletList.of("b b b b b b b b b b b b"))))))
                .isEqualTo("""
                        1. en to tre fire fem
                           seks sju
                        2. a
                           - b b b b b b b b b b
                             b b""");
    }

    @Test
    void alignsTheNumbersOfLongLists() {
        String written = body(NumberedList.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));

        assertThat(written).startsWith("1.  a\n2.  b\n").endsWith("\n9.  i\n10. j");
    }

    @Test
    void showsTheAddressesOfLinks() {
        assertThat(PlainTextWriter.of()
                        .write(Documents.of(new Paragraph(Phrase.builder()
                                .link("https://example.com/a", "her")
                                .text(", ")
                                .link("https://example.com", "example.com")
                                .text(", ")
                                .link("mailto:a@example.com", "a@example.com")
                                .text(", ")
                                .link("mailto:a@example.com", "skriv")
                                .text(", ")
                                .link("tel:+4700000000", "+47 00 00 00 00")
                                .text(", ")
                                .link("#x", "x")
                                .build()))))
                .isEqualTo("""
                        T
                        =

                        her (https://example.com/a), example.com, a@example.com, skriv (a@example.com),
                        +47 00 00 00 00, x
                        """);
    }

    @Test
    void setsATableInColumnsWhereItFits() {
        assertThat(body(Table.builder("Tabell")
                        .columns("Navn", "Varighet", "X")
                        .row("_ga", "to år", "")
                        .row("", "økt", "ja")
                        .build()))
                .isEqualTo("""
                        Tabell

                        Navn  Varighet  X
                        ----  --------  --
                        _ga   to år
                              økt       ja""");
    }

    @Test
    void stacksARowWhereTheTableIsTooWide() {
        Table.Builder table = Table.builder("Tabell")
                .columns("Navn", "Formål", "Varighet")
                .row("_ga", "måling av bruken av nettstedet", "to år")
                .row("_gb", "", "økt");

        assertThat(body(table.build())).isEqualTo("""
                Tabell

                _ga
                  Formål: måling av
                    bruken av nettstedet
                  Varighet: to år

                _gb
                  Varighet: økt""");
        assertThat(body(table.rowHeaders(false).build())).isEqualTo("""
                Tabell

                Navn: _ga
                Formål: måling av
                  bruken av nettstedet
                Varighet: to år

                Navn: _gb
                Varighet: økt""");
    }

    @Test
    void setsCalloutsAndDefinitionsApart() {
        assertThat(body(
                        Callout.of(
                                Callout.Kind.NOTE,
                                "Tittel",
                                Paragraph.of("en to tre fire fem seks"),
                                Paragraph.of("b")),
                        DefinitionList.of(
                                Definition.of("Formål", "å levere varene du bestiller"),
                                new Definition(Phrase.of("Mottakere"), List.of(BulletList.of("c", "d"))))))
                .isEqualTo("""
                        | Tittel
                        |
                        | en to tre fire fem
                        | seks
                        |
                        | b

                        Formål
                            å levere varene du
                            bestiller

                        Mottakere
                            - c
                            - d""");
    }

    @Test
    void refusesLinesThatHoldNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainTextWriter.of().withWidth(19))
                .withMessage("codePoints is 19, expected at least 20");
    }

    private static String body(Block... blocks) {
        String text = NARROW.write(Documents.of(blocks));
        assertThat(text).startsWith("T\n=\n\n").endsWith("\n");
        return text.substring("T\n=\n\n".length(), text.length() - 1);
    }
}
