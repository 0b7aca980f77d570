package org.ropa4j.law;

/** A text is no citation, or cites a provision that the legal text does not have. The message says what was expected. */
public final class CitationFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;

    CitationFormatException(String text, String problem) {
        super(Shown.of(text) + " is not a citation: " + problem);
        this.text = text;
    }

    /** The text that could not be read. */
    public String text() {
        return text;
    }
}
