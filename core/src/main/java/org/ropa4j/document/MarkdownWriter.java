package org.ropa4j.document;

import java.io.IOException;
import java.util.Objects;

/**
 * Writes Markdown: CommonMark with the tables of GitHub Flavored Markdown.
 *
 * <p>A CommonMark reader finds in the result exactly the text that the document holds: whatever characters stand in it,
 * none becomes a heading, a list, a link or a tag. Text is written on one line per paragraph.
 *
 * <p>Where Markdown has no form of its own, the nearest one stands in: a definition list is a bullet list with the terms
 * in bold, a callout is a block quote with its title in bold, the caption of a table is a paragraph in bold before it, a
 * hole in a draft is bold text in brackets. A line break is a space in a heading and {@code <br />} in a table cell;
 * numbers of numbered lists begin at 1. The language of {@link Inline.Foreign} text and the value of a {@link Inline.Date}
 * are not written.
 *
 * <p>Markdown has no ids. So that links to sections work everywhere, an empty HTML anchor is written at each id; see
 * {@link #withAnchors}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MarkdownWriter implements DocumentWriter {
    private static final MarkdownWriter WITH_ANCHORS = new MarkdownWriter(true);
    private static final MarkdownWriter WITHOUT_ANCHORS = new MarkdownWriter(false);

    private final boolean anchors;

    private MarkdownWriter(boolean anchors) {
        this.anchors = anchors;
    }

    /** A writer that writes anchors. */
    public static MarkdownWriter of() {
        return WITH_ANCHORS;
    }

    /**
     * A writer that writes {@code <a id="..."></a>} at each id, or one that writes no HTML for ids and then the text alone
     * of links to them.
     */
    public MarkdownWriter withAnchors(boolean written) {
        return written ? WITH_ANCHORS : WITHOUT_ANCHORS;
    }

    @Override
    public void write(Document document, Appendable out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        new MarkdownBody(document, anchors, out).write();
    }
}
