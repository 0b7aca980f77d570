package org.ropa4j.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes the parts of one document as HTML: the state of one call of {@link HtmlWriter#write}. */
final class HtmlBody implements Block.Visitor<IOException>, Inline.Visitor<IOException> {
    private static final List<String> HEADINGS = List.of("<h1>", "<h2>", "<h3>", "<h4>", "<h5>", "<h6>");
    private static final List<String> HEADING_ENDS =
            List.of("</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n");

    private final Document document;
    private final Appendable out;

    /** The heading level of what is being written; the title's at first. */
    private int level;

    /** The id for the next element that opens, or empty. */
    private String pendingId = "";

    private boolean insideLink;

    HtmlBody(Document document, int level, Appendable out) {
        this.document = document;
        this.level = level;
        this.out = out;
    }

    void header() throws IOException {
        out.append("<header>\n");
        openHeading();
        HtmlEscaper.text(document.title(), out);
        closeHeading();
        if (document.subtitle().isPresent()) {
            out.append("<p class=\"doc-subtitle\">");
            phrase(document.subtitle().get());
            out.append("</p>\n");
        }
        out.append("</header>\n");
    }

    void main() throws IOException {
        blocks(document.lead());
        sections(document.sections());
    }

    void footer() throws IOException {
        if (!document.foot().isEmpty()) {
            out.append("<footer>\n");
            blocks(document.foot());
            out.append("</footer>\n");
        }
    }

    /** Writes the attributes that tell the language and, where it is not the one around, the direction. */
    void language(Locale language, boolean rightToLeftAround) throws IOException {
        out.append(" lang=\"");
        HtmlEscaper.attribute(language.toLanguageTag(), out);
        out.append('"');
        boolean rightToLeft = Languages.isRightToLeft(language);
        if (rightToLeft != rightToLeftAround) {
            out.append(rightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"");
        }
    }

    private void sections(List<Section> sections) throws IOException {
        level++;
        for (Section section : sections) {
            out.append("<section id=\"").append(section.id()).append("\">\n");
            openHeading();
            phrase(section.heading());
            closeHeading();
            blocks(section.blocks());
            sections(section.subsections());
            out.append("</section>\n");
        }
        level--;
    }

    private void openHeading() throws IOException {
        out.append(HEADINGS.get(headingIndex()));
    }

    private void closeHeading() throws IOException {
        out.append(HEADING_ENDS.get(headingIndex()));
    }

    private int headingIndex() {
        return Math.min(level, HEADINGS.size()) - 1;
    }

    private void blocks(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    private void phrase(Phrase phrase) throws IOException {
        for (Inline inline : phrase.inlines()) {
            inline.accept(this);
        }
    }

    /** Writes a start tag, and into it the pending id. */
    private void open(String tag) throws IOException {
        if (pendingId.isEmpty()) {
            out.append(tag);
        } else {
            out.append(tag, 0, tag.length() - 1)
                    .append(" id=\"")
                    .append(pendingId)
                    .append("\">");
            pendingId = "";
        }
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) throws IOException {
        open("<p>");
        phrase(paragraph.phrase());
        out.append("</p>\n");
    }

    @Override
    public void bulletList(Block.BulletList list) throws IOException {
        open("<ul>");
        items(list.items());
        out.append("</ul>\n");
    }

    @Override
    public void numberedList(Block.NumberedList list) throws IOException {
        open("<ol>");
        items(list.items());
        out.append("</ol>\n");
    }

    private void items(List<Block.Item> items) throws IOException {
        out.append('\n');
        for (Block.Item item : items) {
            out.append("<li>");
            flow(item.blocks());
            out.append("</li>\n");
        }
    }

    /** Blocks inside a list: a first paragraph needs no element of its own unless another paragraph follows. */
    private void flow(List<Block> blocks) throws IOException {
        if (blocks.get(0) instanceof Block.Paragraph first && areLists(blocks, 1)) {
            phrase(first.phrase());
            if (blocks.size() > 1) {
                out.append('\n');
                blocks(blocks.subList(1, blocks.size()));
            }
        } else {
            out.append('\n');
            blocks(blocks);
        }
    }

    private static boolean areLists(List<Block> blocks, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.BulletList || blocks.get(i) instanceof Block.NumberedList)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void definitionList(Block.DefinitionList list) throws IOException {
        open("<dl>");
        out.append('\n');
        for (Block.Definition definition : list.definitions()) {
            out.append("<dt>");
            phrase(definition.term());
            out.append("</dt>\n<dd>");
            flow(definition.blocks());
            out.append("</dd>\n");
        }
        out.append("</dl>\n");
    }

    @Override
    public void table(Table table) throws IOException {
        out.append("<div class=\"doc-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        HtmlEscaper.attribute(table.caption().plainText(), out);
        out.append("\">\n");
        open("<table>");
        out.append("\n<caption>");
        phrase(table.caption());
        out.append("</caption>\n<thead>\n<tr>");
        for (Phrase header : table.columns()) {
            headerCell(header, "<th scope=\"col\">");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (List<Phrase> row : table.rows()) {
            out.append("<tr>");
            row(row, table.rowHeaders());
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(List<Phrase> cells, boolean firstIsHeader) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i == 0 && firstIsHeader) {
                headerCell(cells.get(i), "<th scope=\"row\">");
            } else {
                cell(cells.get(i));
            }
        }
    }

    /** An empty header would announce nothing, so it is no header. */
    private void headerCell(Phrase cell, String tag) throws IOException {
        if (cell.isEmpty()) {
            cell(cell);
        } else {
            out.append(tag);
            phrase(cell);
            out.append("</th>");
        }
    }

    private void cell(Phrase cell) throws IOException {
        out.append("<td>");
        phrase(cell);
        out.append("</td>");
    }

    @Override
    public void callout(Block.Callout callout) throws IOException {
        open(
                switch (callout.kind()) {
                    case NOTE -> "<div class=\"doc-callout doc-note\" role=\"note\">";
                    case IMPORTANT -> "<div class=\"doc-callout doc-important\" role=\"note\">";
                    case WARNING -> "<div class=\"doc-callout doc-warning\" role=\"note\">";
                });
        out.append("\n<p class=\"doc-callout-title\">");
        phrase(callout.title());
        out.append("</p>\n");
        blocks(callout.blocks());
        out.append("</div>\n");
    }

    @Override
    public void contents(Block.Contents contents) throws IOException {
        if (document.sections().isEmpty()) {
            return;
        }
        out.append("<nav class=\"doc-contents\" aria-label=\"");
        HtmlEscaper.attribute(document.labels().contents(), out);
        open("\">");
        out.append('\n');
        level++;
        openHeading();
        HtmlEscaper.text(document.labels().contents(), out);
        closeHeading();
        level--;
        contents(document.sections(), contents.depth());
        out.append("</nav>\n");
    }

    private void contents(List<Section> sections, int depth) throws IOException {
        out.append("<ul>\n");
        for (Section section : sections) {
            out.append("<li><a href=\"#").append(section.id()).append("\">");
            insideLink = true;
            phrase(section.heading());
            insideLink = false;
            out.append("</a>");
            if (depth > 1 && !section.subsections().isEmpty()) {
                out.append('\n');
                contents(section.subsections(), depth - 1);
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    @Override
    public void figure(Block.Figure figure) throws IOException {
        FlowPicture picture = figure.picture();
        open("<figure>");
        out.append("\n<div class=\"doc-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        HtmlEscaper.attribute(picture.title(), out);
        out.append("\">\n");
        new FlowSvg(picture, out).write();
        out.append("</div>\n<figcaption>");
        HtmlEscaper.text(picture.title(), out);
        out.append("</figcaption>\n</figure>\n");
        table(figure.table());
    }

    @Override
    public void marked(Block.Marked marked) throws IOException {
        pendingId = marked.id().orElse("");
        marked.block().accept(this);
        pendingId = "";
    }

    @Override
    public void text(Inline.Text text) throws IOException {
        HtmlEscaper.text(text.text(), out);
    }

    @Override
    public void strong(Inline.Strong strong) throws IOException {
        element("<strong>", strong, "</strong>");
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) throws IOException {
        element("<em>", emphasis, "</em>");
    }

    @Override
    public void code(Inline.Code code) throws IOException {
        element("<code>", code, "</code>");
    }

    private void element(String start, Inline inline, String end) throws IOException {
        out.append(start);
        HtmlEscaper.text(inline.text(), out);
        out.append(end);
    }

    @Override
    public void link(Inline.Link link) throws IOException {
        if (insideLink) {
            HtmlEscaper.text(link.text(), out);
            return;
        }
        out.append("<a href=\"");
        HtmlEscaper.attribute(link.href(), out);
        out.append('"');
        if (link.language().isPresent()) {
            language(link.language().get(), Languages.isRightToLeft(document.language()));
        }
        out.append('>');
        HtmlEscaper.text(link.text(), out);
        out.append("</a>");
    }

    @Override
    public void foreign(Inline.Foreign foreign) throws IOException {
        out.append("<span");
        language(foreign.language(), Languages.isRightToLeft(document.language()));
        out.append('>');
        HtmlEscaper.text(foreign.text(), out);
        out.append("</span>");
    }

    /** HTML knows the years 1 to 9999; a date outside them stays words. */
    @Override
    public void date(Inline.Date date) throws IOException {
        int year = date.date().getYear();
        if (year < 1 || year > 9999) {
            HtmlEscaper.text(date.text(), out);
            return;
        }
        out.append("<time datetime=\"").append(date.date().toString()).append("\">");
        HtmlEscaper.text(date.text(), out);
        out.append("</time>");
    }

    @Override
    public void missing(Inline.Missing missing) throws IOException {
        out.append("<mark class=\"doc-missing\">");
        HtmlEscaper.text(document.labels().missing(), out);
        out.append(": ");
        HtmlEscaper.text(missing.text(), out);
        out.append("</mark>");
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) throws IOException {
        out.append(insideLink ? " " : "<br>");
    }
}
