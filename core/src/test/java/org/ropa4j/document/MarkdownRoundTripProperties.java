package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.ropa4j.document.Block.BulletList;
import org.ropa4j.document.Block.Callout;
import org.ropa4j.document.Block.Contents;
import org.ropa4j.document.Block.Definition;
import org.ropa4j.document.Block.DefinitionList;
import org.ropa4j.document.Block.Item;
import org.ropa4j.document.Block.NumberedList;
import org.ropa4j.document.Block.Paragraph;

/** CommonMark reads back exactly what was written: each block, each emphasis and every character. */
class MarkdownRoundTripProperties {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Property(tries = 20_000)
    void readsBackPhrases(@ForAll("phrases") Phrase phrase) {
        readsBack(Documents.of(phrase));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void readsBackTables(@ForAll("tables") Block table) {
        readsBack(Documents.of(table));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readsBackDocuments(
            @ForAll("phrases") Phrase title, @ForAll("blocks") List<Block> lead, @ForAll("blocks") List<Block> body) {
        Document.Builder document = Document.builder(Documents.BOKMAL, "T" + title.plainText(), Documents.LABELS)
                .subtitle(title)
                .section(Section.builder("a", heading(title))
                        .blocks(body)
                        .subsection(Section.of("b", "B"))
                        .build());
        lead.forEach(document::lead);
        body.forEach(document::foot);
        readsBack(document.build());
    }

    private static void readsBack(Document document) {
        String markdown = MarkdownWriter.of().write(document);

        assertThat(MarkdownOutline.of(PARSER.parse(markdown))).as(markdown).isEqualTo(MarkdownOutline.of(document));
    }

    private static Phrase heading(Phrase phrase) {
        return Phrase.builder().text("H").add(phrase).build();
    }

    @Provide
    Arbitrary<Phrase> phrases() {
        return inlines().list().ofMaxSize(6).map(Phrase::new);
    }

    private static Arbitrary<Inline> inlines() {
        Arbitrary<String> texts = texts();
        return Arbitraries.oneOf(
                texts.map(Inline.Text::new),
                texts.map(Inline.Text::new),
                texts.map(Inline.Strong::new),
                texts.map(Inline.Emphasis::new),
                texts.map(Inline.Code::new),
                texts.map(Inline.Missing::new),
                texts.map(text -> new Inline.Foreign(Locale.ENGLISH, text)),
                texts.map(text -> new Inline.Date(LocalDate.EPOCH, text)),
                Arbitraries.of(new Inline.LineBreak()),
                Combinators.combine(hrefs(), texts).as(Inline.Link::new));
    }

    private static Arbitrary<String> hrefs() {
        return Arbitraries.of(
                "https://example.com/",
                "https://example.com/a_(b)*c*~~?d=e&amp;copy=f!$'()*+,;:@#g",
                "mailto:a_b*c@example.com",
                "tel:+47(0)",
                "#b",
                "/æ(",
                "./a)b");
    }

    /** Words between characters that mean something, at every distance from the ends. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.of(Documents.HOSTILE),
                Arbitraries.of(
                        "a",
                        "æ",
                        "1",
                        "23.",
                        "4)",
                        " ",
                        "\u00a0",
                        "\u3000",
                        "😀",
                        "«",
                        "—",
                        "\\",
                        "|",
                        "`",
                        "``",
                        "*",
                        "**",
                        "_",
                        "__",
                        "[",
                        "]",
                        "(",
                        ")",
                        "<",
                        ">",
                        "&",
                        "&amp;",
                        "#",
                        "+",
                        "-",
                        "--",
                        "=",
                        "!",
                        "~",
                        "~~~",
                        ":",
                        ".",
                        "{",
                        "\"",
                        "'",
                        "\r",
                        "\t",
                        "\u2028",
                        "\u0000",
                        "https://a.no",
                        "www.a.no"),
                Arbitraries.strings().ascii().ofMaxLength(6),
                Arbitraries.strings().all().ofMaxLength(4));
        return parts.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join("", list))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Block> tables() {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(columns -> Combinators.combine(
                                phrases(),
                                phrases().list().ofSize(columns),
                                phrases()
                                        .list()
                                        .ofSize(columns)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(3))
                        .as((caption, header, rows) -> new Table(heading(caption), header, rows, true)));
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        return blocks(2).list().ofMaxSize(3);
    }

    private Arbitrary<Block> blocks(int depth) {
        Arbitrary<Block> leaves = Arbitraries.oneOf(
                phrases().map(Paragraph::new),
                phrases().map(Paragraph::new),
                tables(),
                Arbitraries.of(new Contents(2)));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Block>> inner = blocks(depth - 1).list().ofMaxSize(2);
        return Arbitraries.oneOf(
                leaves,
                inner.map(Item::new).list().ofMaxSize(2).map(BulletList::new),
                inner.map(Item::new).list().ofMaxSize(2).map(NumberedList::new),
                Combinators.combine(phrases(), inner)
                        .as(Definition::new)
                        .list()
                        .ofMaxSize(2)
                        .map(DefinitionList::new),
                Combinators.combine(phrases(), inner)
                        .as((title, blocks) -> new Callout(Callout.Kind.NOTE, heading(title), blocks)));
    }
}
