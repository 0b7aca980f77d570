package org.ropa4j.document;

import java.io.IOException;
import java.util.List;

/** Writes phrases as Markdown, and anchors before them. */
final class MarkdownPhrase implements Inline.Visitor<IOException> {
    /** Where a phrase stands: it decides what a line break is, and whether the start of a line can begin a block. */
    enum Place {
        PARAGRAPH,
        HEADING,
        CELL
    }

    private static final Inline NOTHING = new Inline.LineBreak();

    private final DocumentLabels labels;
    private final boolean anchors;
    private final IndentedLines lines;
    private final Appendable out;
    private final MarkdownEscaper escaper;

    private Place place = Place.PARAGRAPH;
    private String pendingAnchor = "";
    private Inline previous = NOTHING;
    private Inline next = NOTHING;

    /** The character that the emphasis just before was written with, or 0. */
    private char lastDelimiter;

    MarkdownPhrase(DocumentLabels labels, boolean anchors, IndentedLines lines, Appendable out) {
        this.labels = labels;
        this.anchors = anchors;
        this.lines = lines;
        this.out = out;
        this.escaper = new MarkdownEscaper(out);
    }

    /** Sets the id of an anchor to be written before the next phrase; none if empty. */
    void anchor(String id) {
        if (anchors) {
            pendingAnchor = id;
        }
    }

    void write(Phrase phrase, Place where) throws IOException {
        place = where;
        escaper.lineStart(where == Place.PARAGRAPH);
        if (!pendingAnchor.isEmpty()) {
            out.append("<a id=\"").append(pendingAnchor).append("\"></a>");
            pendingAnchor = "";
            escaper.lineStart(false);
        }
        List<Inline> inlines = phrase.inlines();
        previous = NOTHING;
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            next = i + 1 < inlines.size() ? inlines.get(i + 1) : NOTHING;
            inline.accept(this);
            previous = inline;
        }
        lastDelimiter = 0;
    }

    private static boolean isEmphasized(Inline inline) {
        return inline instanceof Inline.Strong || inline instanceof Inline.Emphasis || inline instanceof Inline.Missing;
    }

    private void words(String text) throws IOException {
        lastDelimiter = 0;
        escaper.text(
                text,
                isEmphasized(previous),
                isEmphasized(next),
                next instanceof Inline.Link || next instanceof Inline.Missing,
                place == Place.HEADING);
    }

    /** Text in delimiters; beside other emphasis the other character is taken, or the two would run together. */
    private void emphasized(String text, int width, char usual, char other) throws IOException {
        char delimiter = lastDelimiter == usual ? other : usual;
        delimiter(delimiter, width);
        escaper.text(text, false, false, false, place == Place.HEADING);
        delimiter(delimiter, width);
        lastDelimiter = delimiter;
    }

    private void delimiter(char delimiter, int width) throws IOException {
        for (int i = 0; i < width; i++) {
            out.append(delimiter);
        }
        escaper.lineStart(false);
    }

    @Override
    public void text(Inline.Text text) throws IOException {
        words(text.text());
    }

    @Override
    public void strong(Inline.Strong strong) throws IOException {
        emphasized(strong.text(), 2, '*', '_');
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) throws IOException {
        emphasized(emphasis.text(), 1, '_', '*');
    }

    @Override
    public void missing(Inline.Missing missing) throws IOException {
        emphasized("[" + labels.missing() + ": " + missing.text() + "]", 2, '*', '_');
    }

    @Override
    public void foreign(Inline.Foreign foreign) throws IOException {
        words(foreign.text());
    }

    @Override
    public void date(Inline.Date date) throws IOException {
        words(date.text());
    }

    /** A code span needs a fence that is longer than any run of backticks in it. */
    @Override
    public void code(Inline.Code code) throws IOException {
        String text = code.text();
        String fence = "`".repeat(longestBacktickRun(text) + 1);
        boolean padded = text.startsWith("`") || text.endsWith("`");
        out.append(fence).append(padded ? " " : "");
        out.append(place == Place.CELL ? text.replace("|", "\\|") : text);
        out.append(padded ? " " : "").append(fence);
        lastDelimiter = 0;
        escaper.lineStart(false);
    }

    private static int longestBacktickRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    @Override
    public void link(Inline.Link link) throws IOException {
        if (!anchors && link.href().startsWith("#")) {
            words(link.text());
            return;
        }
        out.append('[');
        escaper.lineStart(false);
        escaper.text(link.text(), false, false, false, place == Place.HEADING);
        out.append("](");
        escaper.address(link.href());
        out.append(')');
        lastDelimiter = 0;
        escaper.lineStart(false);
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) throws IOException {
        switch (place) {
            case PARAGRAPH -> {
                out.append('\\');
                lines.nextLine();
            }
            case HEADING -> out.append(' ');
            case CELL -> out.append("<br />");
        }
        lastDelimiter = 0;
        escaper.lineStart(place == Place.PARAGRAPH);
    }
}
