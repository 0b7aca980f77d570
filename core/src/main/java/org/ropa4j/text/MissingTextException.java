package org.ropa4j.text;

import java.util.Locale;

/** A text that is asked for is not there in that language. */
public final class MissingTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Locale locale;

    MissingTextException(String key, Locale locale, String file) {
        super("no text '" + key + "' in " + locale.toLanguageTag() + " (" + file + ")");
        this.key = key;
        this.locale = locale;
    }

    /** The key that has no text. */
    public String key() {
        return key;
    }

    /** The language in which it has none. */
    public Locale locale() {
        return locale;
    }
}
