package org.ropa4j.document;

import java.io.IOException;

/** Writes characters so that HTML reads them back as the same characters. */
final class HtmlEscaper {
    private HtmlEscaper() {}

    /** Writes text between tags. */
    static void text(String text, Appendable out) throws IOException {
        escape(text, false, out);
    }

    /** Writes a value between double quotes. */
    static void attribute(String value, Appendable out) throws IOException {
        escape(value, true, out);
    }

    private static void escape(String text, boolean quoted, Appendable out) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference;
            switch (text.charAt(i)) {
                case '&' -> reference = "&amp;";
                case '<' -> reference = "&lt;";
                case '>' -> reference = "&gt;";
                case '"' -> reference = quoted ? "&quot;" : "";
                default -> reference = "";
            }
            if (!reference.isEmpty()) {
                out.append(text, written, i).append(reference);
                written = i + 1;
            }
        }
        if (written == 0) {
            out.append(text);
        } else {
            out.append(text, written, text.length());
        }
    }
}
