package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever names a picture holds, they stay text: in SVG, in Mermaid, in Markdown. */
class FlowPictureProperties {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Property(tries = 500)
    void svg_is_well_formed_and_holds_nothing_but_its_own_elements(@ForAll("names") String name) throws Exception {
        String svg = FlowPictureTest.svg(figure(name).picture());

        NodeList elements = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            assertThat(elements.item(i).getNodeName()).isIn("svg", "title", "desc", "rect", "line", "path", "text");
        }
        assertThat(svg).contains("<title>");
    }

    @Property(tries = 500)
    void mermaid_keeps_to_its_lines_and_codes(@ForAll("names") String name) {
        assertThat(FlowMermaid.lines(figure(name).picture()))
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain("\n", "\r", "`", "<", "%", "{", "~", "&", "\\")
                        .matches("(?s)[^\"]*(\"[^\"]*\"[^\"]*)?"));
    }

    @Property(tries = 500)
    void markdown_reads_back(@ForAll("names") String name) {
        Document document = Documents.of(figure(name));
        String markdown = MarkdownWriter.of().write(document);

        assertThat(MarkdownOutline.of(PARSER.parse(markdown))).as(markdown).isEqualTo(MarkdownOutline.of(document));
    }

    private static Block.Figure figure(String name) {
        String filled = "x" + name;
        return new Block.Figure(
                new FlowPicture(
                        filled,
                        filled,
                        name,
                        List.of(name, filled),
                        filled,
                        List.of(new FlowPicture.Zone(
                                filled, true, List.of(new FlowPicture.Group(filled, name, List.of(name, filled)))))),
                Table.builder(filled).columns("a").row(filled).build());
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> hostile = Arbitraries.oneOf(
                Arbitraries.of(Documents.HOSTILE),
                Arbitraries.of(
                        "</text><script>alert(1)</script>",
                        "]]></svg>",
                        "\"] end subgraph x[\"",
                        "\n```\n# heading",
                        "%%{init: {}}%%",
                        "#quot; click c \"javascript:x\"",
                        "|x| --> c",
                        "&lt;b&gt;",
                        "\uFFFE\u0000\uD800"),
                Arbitraries.strings().all().ofMaxLength(60));
        return hostile.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(" ", parts));
    }
}
