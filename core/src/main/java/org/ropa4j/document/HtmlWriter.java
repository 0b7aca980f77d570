package org.ropa4j.document;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes HTML: a complete page, or a fragment for a page of your own.
 *
 * <p>The result holds no script, asks for nothing from the network and has no inline style attributes. A page is laid out
 * for small screens, print and dark mode, and has landmarks, a skip link, headings in order and tables with scopes.
 * Sections and blocks keep their ids. What the HTML needs for itself has ids that begin with an underscore and classes that
 * begin with {@code doc}, so that it meets no id of a document and no class of an embedding page.
 *
 * <pre>{@code
 * String page = HtmlWriter.page().write(document);
 * }</pre>
 *
 * Immutable and thread-safe.
 */
public final class HtmlWriter implements DocumentWriter {
    private static final HtmlWriter PAGE = new HtmlWriter(true, 1, Optional.empty());

    private final boolean page;
    private final int headingLevel;
    private final Optional<Inline.Link> stylesheet;

    private HtmlWriter(boolean page, int headingLevel, Optional<Inline.Link> stylesheet) {
        this.page = page;
        this.headingLevel = headingLevel;
        this.stylesheet = stylesheet;
    }

    /** Writes a page that carries its style and the {@linkplain #contentSecurityPolicy policy} that admits nothing else. */
    public static HtmlWriter page() {
        return PAGE;
    }

    /**
     * Writes a page that links to a style sheet instead of carrying one, for a server whose own Content-Security-Policy
     * allows no inline style.
     *
     * @param href where the style sheet is; {@link #css} is what to serve there, if you have none
     * @throws IllegalArgumentException if the address is not {@linkplain Inline.Link#isSafe safe}
     */
    public static HtmlWriter pageWithStylesheet(String href) {
        return new HtmlWriter(true, 1, Optional.of(new Inline.Link(href, "")));
    }

    /**
     * Writes an {@code article} element to put into a page of your own; {@link #css} is its style.
     *
     * @param headingLevel the level of the title's heading, 1 to 6; sections go on from there
     */
    public static HtmlWriter fragment(int headingLevel) {
        if (headingLevel < 1 || headingLevel > 6) {
            throw new IllegalArgumentException("headingLevel is " + headingLevel + ", expected 1 to 6");
        }
        return new HtmlWriter(false, headingLevel, Optional.empty());
    }

    /** The style sheet of {@link #page}; everything in it is bound to the class {@code doc}. */
    public static String css() {
        return HtmlStyle.CSS;
    }

    /** The policy that {@link #page} carries, to be sent as a header as well: only the page's own style is admitted. */
    public static String contentSecurityPolicy() {
        return HtmlStyle.POLICY;
    }

    @Override
    public void write(Document document, Appendable out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        HtmlBody body = new HtmlBody(document, headingLevel, out);
        if (page) {
            writePage(document, body, out);
        } else {
            writeFragment(document, body, out);
        }
    }

    private void writePage(Document document, HtmlBody body, Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html");
        body.language(document.language(), false);
        out.append(">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        if (stylesheet.isEmpty()) {
            out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"");
            out.append(HtmlStyle.POLICY).append("\">\n");
        }
        out.append("<title>");
        HtmlEscaper.text(document.title(), out);
        out.append("</title>\n");
        if (stylesheet.isPresent()) {
            out.append("<link rel=\"stylesheet\" href=\"");
            HtmlEscaper.attribute(stylesheet.get().href(), out);
            out.append("\">\n");
        } else {
            out.append("<style>").append(HtmlStyle.CSS).append("</style>\n");
        }
        out.append("</head>\n<body class=\"doc\">\n<a class=\"doc-skip\" href=\"#_main\">");
        HtmlEscaper.text(document.labels().skipToContent(), out);
        out.append("</a>\n");
        body.header();
        out.append("<main id=\"_main\">\n");
        body.main();
        out.append("</main>\n");
        body.footer();
        out.append("</body>\n</html>\n");
    }

    private void writeFragment(Document document, HtmlBody body, Appendable out) throws IOException {
        out.append("<article class=\"doc\"");
        body.language(document.language(), false);
        out.append(">\n");
        body.header();
        body.main();
        body.footer();
        out.append("</article>\n");
    }
}
