package org.ropa4j.document;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * What a document says in Markdown, once told by the document and once by the tree that commonmark-java read: an element per
 * line, its end marked by a slash, its text behind it.
 */
final class MarkdownOutline {
    private final StringBuilder outline = new StringBuilder();

    private MarkdownOutline() {}

    static String of(Node root) {
        MarkdownOutline outline = new MarkdownOutline();
        outline.children(root);
        return outline.outline.toString();
    }

    static String of(Document document) {
        MarkdownOutline outline = new MarkdownOutline();
        outline.document(document);
        return outline.outline.toString();
    }

    private void open(String name) {
        outline.append('\n').append(name).append(": ");
    }

    private void close(String name) {
        outline.append('\n').append('/').append(name).append(": ");
    }

    private void element(String name, Runnable content) {
        open(name);
        content.run();
        close(name);
    }

    // What commonmark-java read.

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node);
        }
    }

    private void node(Node node) {
        if (node instanceof Text text) {
            outline.append(text.getLiteral());
        } else if (node instanceof org.commonmark.node.Code code) {
            element("code", () -> outline.append(code.getLiteral()));
        } else if (node instanceof FencedCodeBlock code) {
            element("code " + code.getInfo(), () -> outline.append(code.getLiteral()));
        } else if (node instanceof HtmlInline html) {
            outline.append(
                    html.getLiteral().equals("<br />") ? "\nbr: " : "\nhtml: " + html.getLiteral() + "\n/html: ");
        } else if (node instanceof HardLineBreak) {
            outline.append("\nbr: ");
        } else {
            element(name(node), () -> children(node));
        }
    }

    private static String name(Node node) {
        if (node instanceof Heading heading) {
            return "heading" + heading.getLevel();
        }
        if (node instanceof org.commonmark.node.Link link) {
            return "link " + link.getDestination();
        }
        if (node instanceof StrongEmphasis) {
            return "strong";
        }
        if (node instanceof Emphasis) {
            return "emphasis";
        }
        if (node instanceof ListBlock) {
            return node instanceof OrderedList ? "numbers" : "bullets";
        }
        if (node instanceof ListItem) {
            return "item";
        }
        if (node instanceof BlockQuote) {
            return "quote";
        }
        if (node instanceof TableBlock) {
            return "table";
        }
        if (node instanceof TableRow) {
            return "row";
        }
        if (node instanceof TableCell) {
            return "cell";
        }
        return node.getClass().getSimpleName();
    }

    // What the document holds.

    private void document(Document document) {
        element("heading1", () -> outline.append(document.title()));
        document.subtitle().ifPresent(subtitle -> element("Paragraph", () -> phrase(subtitle, "\nbr: ")));
        blocks(document.lead(), document);
        for (Section section : document.sections()) {
            section(section, 2, document);
        }
        if (!document.foot().isEmpty()) {
            element("ThematicBreak", () -> {});
            blocks(document.foot(), document);
        }
    }

    private void section(Section section, int level, Document document) {
        element("heading" + level, () -> {
            outline.append("\nhtml: <a id=\"").append(section.id()).append("\">\n/html: \nhtml: </a>\n/html: ");
            phrase(section.heading(), " ");
        });
        blocks(section.blocks(), document);
        section.subsections().forEach(subsection -> section(subsection, level + 1, document));
    }

    private void blocks(List<Block> blocks, Document document) {
        for (Block block : blocks) {
            block.accept(new BlockOutline(document));
        }
    }

    private final class BlockOutline implements Block.Visitor<RuntimeException> {
        private final Document document;

        BlockOutline(Document document) {
            this.document = document;
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            element("Paragraph", () -> phrase(paragraph.phrase(), "\nbr: "));
        }

        @Override
        public void bulletList(Block.BulletList list) {
            element("bullets", () -> items(list.items()));
        }

        @Override
        public void numberedList(Block.NumberedList list) {
            element("numbers", () -> items(list.items()));
        }

        private void items(List<Block.Item> items) {
            items.forEach(item -> element("item", () -> blocks(item.blocks(), document)));
        }

        @Override
        public void definitionList(Block.DefinitionList list) {
            element(
                    "bullets",
                    () -> list.definitions()
                            .forEach(definition -> element("item", () -> {
                                bold(definition.term());
                                blocks(definition.blocks(), document);
                            })));
        }

        @Override
        public void table(Table table) {
            bold(table.caption());
            element("table", () -> {
                element("TableHead", () -> row(table.columns()));
                element("TableBody", () -> table.rows().forEach(this::row));
            });
        }

        private void row(List<Phrase> cells) {
            element("row", () -> cells.forEach(cell -> element("cell", () -> phrase(cell, "\nbr: "))));
        }

        @Override
        public void callout(Block.Callout callout) {
            element("quote", () -> {
                bold(callout.title());
                blocks(callout.blocks(), document);
            });
        }

        @Override
        public void contents(Block.Contents contents) {
            if (!document.sections().isEmpty()) {
                bold(Phrase.of(document.labels().contents()));
                contents(document.sections(), contents.depth());
            }
        }

        private void contents(List<Section> sections, int depth) {
            element("bullets", () -> {
                for (Section section : sections) {
                    element("item", () -> {
                        String text = new Inline.Strong(section.heading().plainText()).text();
                        element("Paragraph", () -> element("link #" + section.id(), () -> outline.append(text)));
                        if (depth > 1 && !section.subsections().isEmpty()) {
                            contents(section.subsections(), depth - 1);
                        }
                    });
                }
            });
        }

        @Override
        public void figure(Block.Figure figure) {
            element(
                    "code mermaid",
                    () -> FlowMermaid.lines(figure.picture())
                            .forEach(line -> outline.append(line).append('\n')));
            table(figure.table());
        }

        @Override
        public void marked(Block.Marked marked) {
            throw new IllegalStateException("no test of the outline marks blocks");
        }

        /** The space around the text is not bold, or it would end the emphasis. */
        private void bold(Phrase phrase) {
            element("Paragraph", () -> {
                for (Inline inline : phrase.inlines()) {
                    String text = inline.text();
                    if (inline instanceof Inline.Text) {
                        outline.append(text.startsWith(" ") ? " " : "");
                        if (!text.equals(" ")) {
                            element("strong", () -> outline.append(new Inline.Strong(text).text()));
                        }
                        outline.append(text.length() > 1 && text.endsWith(" ") ? " " : "");
                    } else if (inline instanceof Inline.Date || inline instanceof Inline.Foreign) {
                        element("strong", () -> outline.append(text));
                    } else {
                        inline.accept(new InlineOutline("\nbr: "));
                    }
                }
            });
        }
    }

    private void phrase(Phrase phrase, String lineBreak) {
        for (Inline inline : phrase.inlines()) {
            inline.accept(new InlineOutline(lineBreak));
        }
    }

    private final class InlineOutline implements Inline.Visitor<RuntimeException> {
        private final String lineBreak;

        InlineOutline(String lineBreak) {
            this.lineBreak = lineBreak;
        }

        @Override
        public void text(Inline.Text text) {
            outline.append(text.text());
        }

        @Override
        public void strong(Inline.Strong strong) {
            element("strong", () -> outline.append(strong.text()));
        }

        @Override
        public void emphasis(Inline.Emphasis emphasis) {
            element("emphasis", () -> outline.append(emphasis.text()));
        }

        @Override
        public void code(Inline.Code code) {
            element("code", () -> outline.append(code.text()));
        }

        @Override
        public void link(Inline.Link link) {
            element("link " + link.href(), () -> outline.append(link.text()));
        }

        @Override
        public void foreign(Inline.Foreign foreign) {
            outline.append(foreign.text());
        }

        @Override
        public void date(Inline.Date date) {
            outline.append(date.text());
        }

        @Override
        public void missing(Inline.Missing missing) {
            element(
                    "strong",
                    () -> outline.append("[Mangler: ").append(missing.text()).append(']'));
        }

        @Override
        public void lineBreak(Inline.LineBreak end) {
            outline.append(lineBreak);
        }
    }
}
