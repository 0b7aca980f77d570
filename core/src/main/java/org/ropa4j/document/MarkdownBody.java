package org.ropa4j.document;

import java.io.IOException;
import java.util.List;

/** Writes the blocks of one document as Markdown: the state of one call of {@link MarkdownWriter#write}. */
final class MarkdownBody implements Block.Visitor<IOException> {
    private static final int DEEPEST_HEADING = 6;
    private static final char NO_LIST = 0;

    private final Document document;
    private final boolean anchors;
    private final Appendable out;
    private final IndentedLines lines;
    private final MarkdownPhrase phrases;

    /** Whether the blocks written now are parts of a list without empty lines. */
    private boolean tight;

    /** The marker of the list that is to be written next. */
    private char marker = NO_LIST;

    MarkdownBody(Document document, boolean anchors, Appendable out) {
        this.document = document;
        this.anchors = anchors;
        this.out = out;
        this.lines = new IndentedLines(out);
        this.phrases = new MarkdownPhrase(document.labels(), anchors, lines, out);
    }

    void write() throws IOException {
        heading(1, "", Phrase.of(document.title()));
        if (document.subtitle().isPresent()) {
            paragraph(document.subtitle().get());
        }
        blocks(document.lead());
        sections(document.sections(), 2);
        if (!document.foot().isEmpty()) {
            lines.beginBlock(true);
            out.append("---");
            blocks(document.foot());
        }
        lines.end();
    }

    private void sections(List<Section> sections, int level) throws IOException {
        for (Section section : sections) {
            heading(level, section.id(), section.heading());
            blocks(section.blocks());
            sections(section.subsections(), level + 1);
        }
    }

    private void heading(int level, String id, Phrase heading) throws IOException {
        lines.beginBlock(true);
        out.append("######", 0, Math.min(level, DEEPEST_HEADING)).append(' ');
        phrases.anchor(id);
        phrases.write(heading, MarkdownPhrase.Place.HEADING);
    }

    private void blocks(List<Block> blocks) throws IOException {
        char previous = NO_LIST;
        for (Block block : blocks) {
            marker = marker(block, previous);
            previous = marker;
            block.accept(this);
        }
    }

    /** Two lists of one kind would be read as one list, unless their markers differ. */
    private static char marker(Block block, char previous) {
        Block inner = block instanceof Block.Marked marked ? marked.block() : block;
        if (inner instanceof Block.NumberedList) {
            return previous == '.' ? ')' : '.';
        }
        boolean bullets = inner instanceof Block.BulletList
                || inner instanceof Block.DefinitionList
                || inner instanceof Block.Contents;
        if (bullets) {
            return previous == '-' ? '*' : '-';
        }
        return NO_LIST;
    }

    private void paragraph(Phrase phrase) throws IOException {
        lines.beginBlock(!tight);
        phrases.write(phrase, MarkdownPhrase.Place.PARAGRAPH);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) throws IOException {
        paragraph(paragraph.phrase());
    }

    @Override
    public void bulletList(Block.BulletList list) throws IOException {
        String bullet = marker + " ";
        boolean outerTight = tight;
        boolean itemsTight = IndentedLines.isTight(list.items());
        boolean first = true;
        for (Block.Item item : list.items()) {
            item(bullet, item.blocks(), first ? outerTight : itemsTight, itemsTight);
            first = false;
        }
    }

    @Override
    public void numberedList(Block.NumberedList list) throws IOException {
        String delimiter = marker + " ";
        boolean outerTight = tight;
        boolean itemsTight = IndentedLines.isTight(list.items());
        int number = 0;
        for (Block.Item item : list.items()) {
            number++;
            item(number + delimiter, item.blocks(), number == 1 ? outerTight : itemsTight, itemsTight);
        }
    }

    private void item(String bullet, List<Block> blocks, boolean tightBefore, boolean tightInside) throws IOException {
        lines.beginBlock(!tightBefore);
        boolean outerTight = tight;
        tight = tightInside;
        String outer = lines.enter(bullet, " ".repeat(bullet.length()));
        blocks(blocks);
        lines.leave(outer);
        tight = outerTight;
    }

    @Override
    public void definitionList(Block.DefinitionList list) throws IOException {
        String bullet = marker + " ";
        boolean outerTight = tight;
        tight = false;
        for (Block.Definition definition : list.definitions()) {
            lines.beginBlock(true);
            String outer = lines.enter(bullet, "  ");
            paragraph(bold(definition.term()));
            blocks(definition.blocks());
            lines.leave(outer);
        }
        tight = outerTight;
    }

    @Override
    public void table(Table table) throws IOException {
        paragraph(bold(table.caption()));
        lines.beginBlock(true);
        row(table.columns());
        lines.nextLine();
        out.append('|');
        for (int i = 0; i < table.columns().size(); i++) {
            out.append(" --- |");
        }
        for (List<Phrase> row : table.rows()) {
            lines.nextLine();
            row(row);
        }
    }

    private void row(List<Phrase> cells) throws IOException {
        out.append('|');
        for (Phrase cell : cells) {
            out.append(' ');
            phrases.write(cell, MarkdownPhrase.Place.CELL);
            out.append(" |");
        }
    }

    @Override
    public void callout(Block.Callout callout) throws IOException {
        lines.beginBlock(true);
        boolean outerTight = tight;
        tight = false;
        String outer = lines.enter("> ", "> ");
        paragraph(bold(callout.title()));
        blocks(callout.blocks());
        lines.leave(outer);
        tight = outerTight;
    }

    @Override
    public void contents(Block.Contents contents) throws IOException {
        if (!document.sections().isEmpty()) {
            paragraph(Phrase.of(new Inline.Strong(document.labels().contents())));
            boolean outerTight = tight;
            contents(document.sections(), contents.depth(), marker + " ");
            tight = outerTight;
        }
    }

    private void contents(List<Section> sections, int depth, String bullet) throws IOException {
        for (Section section : sections) {
            lines.beginBlock(!tight);
            tight = true;
            String outer = lines.enter(bullet, "  ");
            String text = section.heading().plainText();
            lines.beginBlock(false);
            phrases.write(
                    Phrase.of(anchors ? new Inline.Link("#" + section.id(), text) : new Inline.Text(text)),
                    MarkdownPhrase.Place.PARAGRAPH);
            if (depth > 1) {
                contents(section.subsections(), depth - 1, bullet);
            }
            lines.leave(outer);
        }
    }

    @Override
    public void figure(Block.Figure figure) throws IOException {
        lines.beginBlock(true);
        out.append("```mermaid");
        for (String line : FlowMermaid.lines(figure.picture())) {
            lines.nextLine();
            out.append(line);
        }
        lines.nextLine();
        out.append("```");
        table(figure.table());
    }

    @Override
    public void marked(Block.Marked marked) throws IOException {
        phrases.anchor(marked.id().orElse(""));
        marked.block().accept(this);
        phrases.anchor("");
    }

    private static Phrase bold(Phrase phrase) {
        Phrase.Builder bold = Phrase.builder();
        for (Inline inline : phrase.inlines()) {
            if (inline instanceof Inline.Text text) {
                bold.text(text.text().startsWith(" ") ? " " : "");
                bold.strong(text.text());
                bold.text(text.text().endsWith(" ") ? " " : "");
            } else if (inline instanceof Inline.Date || inline instanceof Inline.Foreign) {
                bold.strong(inline.text());
            } else {
                bold.add(inline);
            }
        }
        return bold.build();
    }
}
