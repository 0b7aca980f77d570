package org.ropa4j.document;

import java.io.IOException;
import java.util.Objects;

/**
 * Writes plain text for a terminal or an e-mail: wrapped lines, underlined headings, hanging indents.
 *
 * <p>Lines break at spaces, not inside words, so a long word stays whole and may stick out. A table is set in columns where
 * it fits the width; otherwise each row becomes a small list of "header: value". A link shows its address in parentheses
 * behind it, unless the text is the address already or the link points into the document. A hole in a draft stands in
 * square brackets.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlainTextWriter implements DocumentWriter {
    private static final int NARROWEST = 20;
    private static final PlainTextWriter DEFAULT = new PlainTextWriter(80);

    private final int width;

    private PlainTextWriter(int width) {
        this.width = width;
    }

    /** A writer of lines of 80 characters. */
    public static PlainTextWriter of() {
        return DEFAULT;
    }

    /**
     * A writer of lines of another width.
     *
     * @param codePoints how many Unicode code points fit on a line; at least 20
     */
    public PlainTextWriter withWidth(int codePoints) {
        if (codePoints < NARROWEST) {
            throw new IllegalArgumentException("codePoints is " + codePoints + ", expected at least " + NARROWEST);
        }
        return new PlainTextWriter(codePoints);
    }

    @Override
    public void write(Document document, Appendable out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        new PlainTextBody(document, width, out).write();
    }
}
