package org.ropa4j.document;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What the writers must know of a language: that there is one, and which way it is written. */
final class Languages {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

    private Languages() {}

    static Locale require(Locale language) {
        Objects.requireNonNull(language, "language");
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("language names no language: \"" + language + "\"");
        }
        return language;
    }

    static boolean isRightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }
}
