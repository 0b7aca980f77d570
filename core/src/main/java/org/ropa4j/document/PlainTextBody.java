package org.ropa4j.document;

import java.io.IOException;
import java.util.List;

/** Writes the blocks of one document as plain text: the state of one call of {@link PlainTextWriter#write}. */
final class PlainTextBody implements Block.Visitor<IOException> {
    /** However deep a list, so much of the line is left for text. */
    private static final int NARROWEST_TEXT = 20;

    private final Document document;
    private final int width;
    private final Appendable out;
    private final IndentedLines lines;
    private final PlainTextPhrase phrases;

    /** Whether the blocks written now are parts of a list without empty lines. */
    private boolean tight;

    PlainTextBody(Document document, int width, Appendable out) {
        this.document = document;
        this.width = width;
        this.out = out;
        this.lines = new IndentedLines(out);
        this.phrases = new PlainTextPhrase(document.labels());
    }

    void write() throws IOException {
        heading(1, document.title());
        if (document.subtitle().isPresent()) {
            paragraph(document.subtitle().get());
        }
        blocks(document.lead());
        sections(document.sections(), 2);
        if (!document.foot().isEmpty()) {
            lines.beginBlock(true);
            repeat('-', width);
            blocks(document.foot());
        }
        lines.end();
    }

    private void sections(List<Section> sections, int level) throws IOException {
        for (Section section : sections) {
            heading(level, phrases.write(section.heading()));
            blocks(section.blocks());
            sections(section.subsections(), level + 1);
        }
    }

    private void heading(int level, String text) throws IOException {
        lines.beginBlock(true);
        int longest = wrap(text);
        lines.nextLine();
        repeat(level == 1 ? '=' : level == 2 ? '-' : '.', longest);
    }

    private void repeat(char c, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.append(c);
        }
    }

    private void blocks(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    private void paragraph(Phrase phrase) throws IOException {
        paragraph(phrases.write(phrase));
    }

    private void paragraph(String text) throws IOException {
        lines.beginBlock(!tight);
        wrap(text);
    }

    private int room() {
        return Math.max(width - lines.indent().length(), NARROWEST_TEXT);
    }

    /** Writes text on as many lines as it needs, and tells the width of the widest. */
    private int wrap(String text) throws IOException {
        int room = room();
        int widest = 0;
        for (int from = 0; from < text.length(); ) {
            if (from > 0) {
                lines.nextLine();
            }
            int to = lineEnd(text, from, room);
            out.append(text, from, to);
            widest = Math.max(widest, text.codePointCount(from, to));
            from = to + 1;
        }
        return widest;
    }

    /** Where the line ends that begins at an index: at the last space or line feed before there is too much on it. */
    private static int lineEnd(String text, int from, int room) {
        int end = -1;
        int codePoints = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (codePoints > room && end >= 0) {
                return end;
            }
            if (c == '\n') {
                return i;
            }
            if (c == ' ') {
                end = i;
            }
            if (!Character.isLowSurrogate(c)) {
                codePoints++;
            }
        }
        return codePoints > room && end >= 0 ? end : text.length();
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) throws IOException {
        paragraph(paragraph.phrase());
    }

    @Override
    public void bulletList(Block.BulletList list) throws IOException {
        items(list.items(), false);
    }

    @Override
    public void numberedList(Block.NumberedList list) throws IOException {
        items(list.items(), true);
    }

    private void items(List<Block.Item> items, boolean numbered) throws IOException {
        boolean outerTight = tight;
        boolean itemsTight = IndentedLines.isTight(items);
        int markerWidth = numbered ? Integer.toString(items.size()).length() + 2 : 2;
        for (int i = 0; i < items.size(); i++) {
            lines.beginBlock(i == 0 ? !outerTight : !itemsTight);
            tight = itemsTight;
            String marker = numbered ? (i + 1) + "." : "-";
            String padding = " ".repeat(markerWidth - marker.length());
            String outer = lines.enter(marker + padding, " ".repeat(markerWidth));
            blocks(items.get(i).blocks());
            lines.leave(outer);
        }
        tight = outerTight;
    }

    @Override
    public void definitionList(Block.DefinitionList list) throws IOException {
        boolean outerTight = tight;
        for (Block.Definition definition : list.definitions()) {
            tight = false;
            paragraph(definition.term());
            tight = definition.blocks().size() == 1 || IndentedLines.isTightFlow(definition.blocks());
            String outer = lines.indent("    ");
            blocks(definition.blocks());
            lines.leave(outer);
        }
        tight = outerTight;
    }

    @Override
    public void table(Table table) throws IOException {
        paragraph(table.caption());
        PlainTextTable text = PlainTextTable.of(table, phrases);
        if (text.fits(room())) {
            lines.beginBlock(true);
            text.writeColumns(out, lines);
        } else {
            stacked(text, table.rowHeaders());
        }
    }

    /** Writes each row as lines of "header: value"; a cell that names its row stands above them. */
    private void stacked(PlainTextTable table, boolean rowHeaders) throws IOException {
        boolean outerTight = tight;
        for (List<String> row : table.rows()) {
            tight = false;
            int from = rowHeaders && !row.get(0).isEmpty() ? 1 : 0;
            if (from == 1) {
                paragraph(row.get(0));
                tight = true;
            }
            String outer = lines.indent(from == 1 ? "  " : "");
            for (int column = from; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    field(table.columns().get(column), row.get(column));
                }
            }
            lines.leave(outer);
        }
        tight = outerTight;
    }

    private void field(String header, String value) throws IOException {
        String outer = lines.indent();
        lines.beginBlock(!tight);
        lines.indent("  ");
        wrap(header.isEmpty() ? value : header + ": " + value);
        lines.leave(outer);
        tight = true;
    }

    @Override
    public void callout(Block.Callout callout) throws IOException {
        lines.beginBlock(true);
        boolean outerTight = tight;
        tight = false;
        String outer = lines.enter("| ", "| ");
        paragraph(callout.title());
        blocks(callout.blocks());
        lines.leave(outer);
        tight = outerTight;
    }

    @Override
    public void contents(Block.Contents contents) throws IOException {
        if (!document.sections().isEmpty()) {
            paragraph(document.labels().contents());
            boolean outerTight = tight;
            tight = true;
            contents(document.sections(), contents.depth());
            tight = outerTight;
        }
    }

    private void contents(List<Section> sections, int depth) throws IOException {
        for (Section section : sections) {
            lines.beginBlock(false);
            String outer = lines.enter("- ", "  ");
            paragraph(section.heading());
            if (depth > 1) {
                contents(section.subsections(), depth - 1);
            }
            lines.leave(outer);
        }
    }

    @Override
    public void figure(Block.Figure figure) throws IOException {
        table(figure.table());
    }

    @Override
    public void marked(Block.Marked marked) throws IOException {
        marked.block().accept(this);
    }
}
