package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ropa4j.document.Block.BulletList;
import org.ropa4j.document.Block.Contents;
import org.ropa4j.document.Block.Item;
import org.ropa4j.document.Block.Paragraph;

class HtmlWriterTest {
    @Test
    void writesAPage() throws IOException {
        Golden.verify(HtmlWriter.page().write(Documents.sample()), "sample.html");
    }

    @Test
    void writesAFragment() throws IOException {
        Golden.verify(HtmlWriter.fragment(2).write(Documents.sample()), "sample.fragment.html");
    }

    @Test
    void writesHostileTextAsText() throws IOException {
        Golden.verify(HtmlWriter.fragment(1).write(Documents.hostile()), "hostile.fragment.html");
    }

    @Test
    void allowsItsOwnStyleAndNothingElse() throws Exception {
        String page = HtmlWriter.page().write(Documents.sample());
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(HtmlWriter.contentSecurityPolicy())
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
        assertThat(page).contains("content=\"" + HtmlWriter.contentSecurityPolicy() + "\"");
        assertThat(style.group(1)).isEqualTo(HtmlWriter.css());
    }

    @Test
    void linksToAStyleSheetInstead() {
        String page = HtmlWriter.pageWithStylesheet("/style.css?a=1&b=2").write(Documents.of(Paragraph.of("x")));

        assertThat(page)
                .contains("<link rel=\"stylesheet\" href=\"/style.css?a=1&amp;b=2\">\n</head>")
                .doesNotContain("<style", "Content-Security-Policy");
        assertThatIllegalArgumentException().isThrownBy(() -> HtmlWriter.pageWithStylesheet("javascript:x"));
    }

    @Test
    void writesEachInline() {
        assertThat(body(new Paragraph(Phrase.builder()
                        .text("a & b < c > \"d\" 'e' ")
                        .strong("s<")
                        .emphasis("e&")
                        .code("c>")
                        .link("https://example.com/?a=b&c='d'", "l<")
                        .foreign(Locale.UK, "f")
                        .date(LocalDate.of(2026, 2, 1), "1. februar 2026")
                        .missing("m<")
                        .lineBreak()
                        .text("z")
                        .build())))
                .isEqualTo("<p>a &amp; b &lt; c &gt; \"d\" 'e' <strong>s&lt;</strong><em>e&amp;</em><code>c&gt;</code>"
                        + "<a href=\"https://example.com/?a=b&amp;c='d'\">l&lt;</a><span lang=\"en-GB\">f</span>"
                        + "<time datetime=\"2026-02-01\">1. februar 2026</time>"
                        + "<mark class=\"doc-missing\">Mangler: m&lt;</mark><br>z</p>\n");
    }

    @Test
    void writesADateThatHtmlDoesNotKnowAsWords() {
        Phrase phrase = Phrase.builder()
                .date(LocalDate.MAX, "aldri")
                .date(LocalDate.of(0, 1, 1), " nå")
                .date(LocalDate.of(33, 4, 3), " da")
                .build();

        assertThat(body(new Paragraph(phrase))).isEqualTo("<p>aldrinå<time datetime=\"0033-04-03\">da</time></p>\n");
    }

    @Test
    void tellsTheDirectionWhereItChanges() {
        Locale arabic = Locale.forLanguageTag("ar");
        Document document = Document.builder(arabic, "T", Documents.LABELS)
                .lead(Paragraph.of(new Inline.Foreign(arabic, "a"), new Inline.Foreign(Locale.ENGLISH, "e")))
                .build();

        assertThat(HtmlWriter.fragment(1).write(document))
                .startsWith("<article class=\"doc\" lang=\"ar\" dir=\"rtl\">")
                .contains("<p><span lang=\"ar\">a</span><span lang=\"en\" dir=\"ltr\">e</span></p>");
    }

    @Test
    void putsParagraphsOnlyIntoItemsThatHaveSeveral() {
        Block list = new BulletList(List.of(
                Item.of("a"),
                Item.of(Paragraph.of("b"), BulletList.of("c")),
                Item.of(Paragraph.of("d"), Paragraph.of("e")),
                Item.of(Paragraph.of("f").withId("f"))));

        assertThat(body(list.withId("liste"))).isEqualTo("""
                <ul id="liste">
                <li>a</li>
                <li>b
                <ul>
                <li>c</li>
                </ul>
                </li>
                <li>
                <p>d</p>
                <p>e</p>
                </li>
                <li>
                <p id="f">f</p>
                </li>
                </ul>
                """);
    }

    @Test
    void writesCellsWithoutHeaderWhereThereIsNone() {
        Block table = Table.builder("c \"q\"")
                .columns("", "b")
                .row("1", "2")
                .row("", "4")
                .build();

        assertThat(body(table.withId("t"))).isEqualTo("""
                <div class="doc-scroll" role="region" tabindex="0" aria-label="c &quot;q&quot;">
                <table id="t">
                <caption>c "q"</caption>
                <thead>
                <tr><td></td><th scope="col">b</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">1</th><td>2</td></tr>
                <tr><td></td><td>4</td></tr>
                </tbody>
                </table>
                </div>
                """);
    }

    @Test
    void hasNoLinksInsideTheLinksOfContents() {
        Document document = Document.builder(Documents.BOKMAL, "T", Documents.LABELS)
                .lead(new Contents(1).withId("innhold"))
                .section(Section.builder(
                                "a",
                                Phrase.builder()
                                        .link("https://example.com", "A")
                                        .lineBreak()
                                        .text("B")
                                        .build())
                        .subsection(Section.of("b", "B"))
                        .build())
                .build();

        assertThat(HtmlWriter.fragment(2).write(document)).contains("""
                <nav class="doc-contents" aria-label="Innhold" id="innhold">
                <h3>Innhold</h3>
                <ul>
                <li><a href="#a">A B</a></li>
                </ul>
                </nav>
                """);
        assertThat(body(new Contents(1))).isEmpty();
    }

    @Test
    void givesNoBlockTheIdOfAnother() {
        Document document = Documents.of(new Contents(1).withId("innhold"), Paragraph.of("a"));

        assertThat(HtmlWriter.fragment(1).write(document)).contains("<p>a</p>").doesNotContain("innhold");
        assertThat(MarkdownWriter.of().write(document)).isEqualTo("# T\n\na\n");
    }

    @Test
    void goesNoDeeperThanTheSixthHeading() {
        Document document = Document.builder(Documents.BOKMAL, "T", Documents.LABELS)
                .section(Section.builder("a", "A")
                        .subsection(Section.of("b", "B"))
                        .build())
                .build();

        assertThat(HtmlWriter.fragment(5).write(document)).contains("<h5>T</h5>", "<h6>A</h6>", "<h6>B</h6>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlWriter.fragment(7))
                .withMessage("headingLevel is 7, expected 1 to 6");
    }

    private static String body(Block block) {
        String html = HtmlWriter.fragment(1).write(Documents.of(block));
        String before = "<article class=\"doc\" lang=\"nb\">\n<header>\n<h1>T</h1>\n</header>\n";
        String after = "</article>\n";
        assertThat(html).startsWith(before).endsWith(after);
        return html.substring(before.length(), html.length() - after.length());
    }
}
