package org.ropa4j.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ropa4j.compliance.ModelPath;

/** Texts of a record are not written in the language that a notice or a register was asked for. No other language takes their place. */
public final class MissingLanguageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String[] pointers;
    private final Locale language;

    /**
     * An exception that names the texts.
     *
     * @param paths where the texts are that lack the language
     * @param language the language that was asked for
     */
    public MissingLanguageException(List<ModelPath> paths, Locale language) {
        this(paths.stream().map(ModelPath::toString).toArray(String[]::new), language);
    }

    private MissingLanguageException(String[] pointers, Locale language) {
        super("the record has no text in " + language.toLanguageTag() + " at " + String.join(", ", pointers));
        this.pointers = pointers;
        this.language = language;
    }

    /** Where the texts are that lack the language: all that the document needs, in the order in which it needs them. */
    public List<ModelPath> paths() {
        return Arrays.stream(pointers).map(ModelPath::parse).toList();
    }

    /** The language that was asked for. */
    public Locale language() {
        return language;
    }
}
