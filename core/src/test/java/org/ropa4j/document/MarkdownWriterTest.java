package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.document.Block.BulletList;
import org.ropa4j.document.Block.Callout;
import org.ropa4j.document.Block.Contents;
import org.ropa4j.document.Block.Definition;
import org.ropa4j.document.Block.DefinitionList;
import org.ropa4j.document.Block.Item;
import org.ropa4j.document.Block.NumberedList;
import org.ropa4j.document.Block.Paragraph;

class MarkdownWriterTest {
    @Test
    void writesADocument() throws IOException {
        Golden.verify(MarkdownWriter.of().write(Documents.sample()), "sample.md");
    }

    @Test
    void writesADocumentWithoutAnchors() throws IOException {
        Golden.verify(MarkdownWriter.of().withAnchors(false).write(Documents.sample()), "sample.no-anchors.md");
    }

    @Test
    void writesHostileTextAsText() throws IOException {
        Golden.verify(MarkdownWriter.of().write(Documents.hostile()), "hostile.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '´',
            value = {
                "Drift & vedlikehold, jf. artikkel 6 nr. 1 (b)!→Drift & vedlikehold, jf. artikkel 6 nr. 1 (b)!",
                "1. januar→1\\. januar",
                "2026 er et år→2026 er et år",
                "1) en→1\\) en",
                "+ a→\\+ a",
                "- a - b→\\- a - b",
                "# a # b→\\# a # b",
                "> a > b→\\> a > b",
                "~~~→\\~\\~\\~",
                "===→\\===",
                "a_b*c→a\\_b\\*c",
                "&amp; AT&T & &→\\&amp; AT\\&T & \\&",
                "<b>→\\<b>",
                "[x](y)→\\[x\\](y)",
                "a|b→a\\|b",
                "a\\→a\\\\"
            })
    void escapesWhatWouldMeanSomething(String text, String markdown) {
        assertThat(body(Paragraph.of(text))).isEqualTo(markdown);
    }

    @Test
    void writesEachInline() {
        assertThat(body(new Paragraph(Phrase.builder()
                        .strong("s")
                        .text(" ")
                        .emphasis("e")
                        .text(" ")
                        .code("c")
                        .text(" ")
                        .link("https://example.com/a_(b)?c=d&e=f", "l")
                        .text(" ")
                        .foreign(Locale.ENGLISH, "f")
                        .text(" ")
                        .date(LocalDate.of(2026, 2, 1), "1. februar 2026")
                        .text(" ")
                        .missing("m")
                        .lineBreak()
                        .text("+")
                        .build())))
                .isEqualTo("**s** _e_ `c` [l](https://example.com/a\\_\\(b\\)?c=d\\&e=f) f 1. februar 2026"
                        + " **\\[Mangler: m\\]**\\\n\\+");
    }

    @Test
    void keepsNeighbouringEmphasisApart() {
        assertThat(body(new Paragraph(Phrase.builder()
                        .text("a")
                        .strong("(b)")
                        .strong("c")
                        .emphasis("d")
                        .emphasis("e")
                        .text("f! ")
                        .text("!")
                        .link("https://example.com", "g")
                        .build())))
                .isEqualTo("&#97;**(b)**__c__*d*_e_&#102;! \\![g](https://example.com)");
    }

    @Test
    void fencesCode() {
        assertThat(body(Paragraph.of(new Inline.Code("a`b``c")))).isEqualTo("```a`b``c```");
        assertThat(body(Paragraph.of(new Inline.Code("`")))).isEqualTo("`` ` ``");
    }

    @Test
    void writesListsTightWhereItCan() {
        Block list = new NumberedList(
                List.of(Item.of("a"), Item.of(Paragraph.of("b"), BulletList.of("c", "d")), Item.of("e")));

        assertThat(body(list)).isEqualTo("""
                1. a
                2. b
                   - c
                   - d
                3. e""");
        assertThat(body(new BulletList(List.of(
                        Item.of("a"), Item.of(Paragraph.of("b"), Paragraph.of("c")), Item.of(BulletList.of("d"))))))
                .isEqualTo("""
                        - a

                        - b

                          c

                        - - d""");
    }

    @Test
    void tellsNeighbouringListsApart() {
        assertThat(body(
                        BulletList.of("a"),
                        DefinitionList.of(Definition.of("b", "c")),
                        BulletList.of("d"),
                        NumberedList.of("e"),
                        NumberedList.of("f"),
                        NumberedList.of("g")))
                .isEqualTo("""
                        - a

                        * **b**

                          c

                        - d

                        1. e

                        1) f

                        1. g""");
    }

    @Test
    void writesCalloutsAsQuotes() {
        assertThat(body(Callout.of(
                        Callout.Kind.IMPORTANT,
                        "Tittel",
                        Paragraph.of(new Inline.Text("a"), new Inline.LineBreak(), new Inline.Text("- b")),
                        BulletList.of("c", "d"))))
                .isEqualTo("""
                        > **Tittel**
                        >
                        > a\\
                        > \\- b
                        >
                        > - c
                        > - d""");
    }

    @Test
    void writesTables() {
        assertThat(body(Table.builder("Om \"alt\"")
                        .columns("a|b", "")
                        .row(Phrase.of("- c\\"), Phrase.of(new Inline.Code("d\\|e")))
                        .row(
                                Phrase.empty(),
                                Phrase.of(new Inline.Text("f"), new Inline.LineBreak(), new Inline.Text("g")))
                        .build()
                        .withId("tabell")))
                .isEqualTo("""
                        <a id="tabell"></a>**Om "alt"**

                        | a\\|b |  |
                        | --- | --- |
                        | - c\\\\ | `d\\\\|e` |
                        |  | f<br />g |""");
    }

    @Test
    void writesHeadingsOnOneLine() {
        Document document = Document.builder(Documents.BOKMAL, "# C# #", Documents.LABELS)
                .lead(new Contents(2))
                .section(Section.builder(
                                "a", Phrase.of(new Inline.Text("A"), new Inline.LineBreak(), new Inline.Text("B #")))
                        .subsection(Section.of("b", "1. B"))
                        .build())
                .build();

        assertThat(MarkdownWriter.of().write(document)).isEqualTo("""
                # \\# C\\# \\#

                **Innhold**

                - [A B #](#a)
                  - [1. B](#b)

                ## <a id="a"></a>A B \\#

                ### <a id="b"></a>1. B
                """);
        assertThat(MarkdownWriter.of().withAnchors(false).write(document)).isEqualTo("""
                # \\# C\\# \\#

                **Innhold**

                - A B #
                  - 1\\. B

                ## A B \\#

                ### 1. B
                """);
    }

    private static String body(Block... blocks) {
        String markdown = MarkdownWriter.of().write(Documents.of(blocks));
        assertThat(markdown).startsWith("# T\n\n").endsWith("\n");
        return markdown.substring("# T\n\n".length(), markdown.length() - 1);
    }
}
