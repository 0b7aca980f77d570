package org.ropa4j.document;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes documents in one form. Writers are immutable: one may serve any number of threads and documents. */
@FunctionalInterface
public interface DocumentWriter {

    /**
     * Writes a document piece by piece, without holding the whole in memory. The text is to be encoded as UTF-8.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException what {@code out} throws; part of the document may then have been written
     */
    void write(Document document, Appendable out) throws IOException;

    /** The document as one string. */
    default String write(Document document) {
        StringBuilder out = new StringBuilder(16 * 1024);
        try {
            write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return out.toString();
    }
}
