package org.ropa4j.document;

/** Turns phrases into plain text: lines are divided by line feeds, nothing is wrapped yet. */
final class PlainTextPhrase implements Inline.Visitor<RuntimeException> {
    private final DocumentLabels labels;
    private final StringBuilder text = new StringBuilder();

    PlainTextPhrase(DocumentLabels labels) {
        this.labels = labels;
    }

    String write(Phrase phrase) {
        text.setLength(0);
        for (Inline inline : phrase.inlines()) {
            inline.accept(this);
        }
        return text.toString();
    }

    @Override
    public void text(Inline.Text plain) {
        text.append(plain.text());
    }

    @Override
    public void strong(Inline.Strong strong) {
        text.append(strong.text());
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        text.append(emphasis.text());
    }

    @Override
    public void code(Inline.Code code) {
        text.append(code.text());
    }

    @Override
    public void foreign(Inline.Foreign foreign) {
        text.append(foreign.text());
    }

    @Override
    public void date(Inline.Date date) {
        text.append(date.text());
    }

    @Override
    public void link(Inline.Link link) {
        text.append(link.text());
        if (!link.href().startsWith("#") && !showsAddress(link)) {
            text.append(" (").append(withoutScheme(link.href())).append(')');
        }
    }

    private static boolean showsAddress(Inline.Link link) {
        return link.text().equals(link.href())
                || link.text().replace(" ", "").equals(withoutScheme(link.href()))
                || link.href().equals("https://" + link.text());
    }

    /** Of an e-mail address or a telephone number, nobody reads the scheme. */
    private static String withoutScheme(String href) {
        if (href.startsWith("mailto:")) {
            return href.substring("mailto:".length());
        }
        return href.startsWith("tel:") ? href.substring("tel:".length()) : href;
    }

    @Override
    public void missing(Inline.Missing missing) {
        text.append('[')
                .append(labels.missing())
                .append(": ")
                .append(missing.text())
                .append(']');
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        text.append('\n');
    }
}
