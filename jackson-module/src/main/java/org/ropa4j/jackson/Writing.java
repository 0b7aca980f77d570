package org.ropa4j.jackson;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/** One pass over one record that is being written. */
final class Writing {
    private final JsonGenerator generator;
    private final boolean plainTexts;
    private @Nullable Locale language;

    /**
     * @param plainTexts whether a text in the record's first language alone is written without naming the language
     */
    Writing(JsonGenerator generator, boolean plainTexts) {
        this.generator = generator;
        this.plainTexts = plainTexts;
    }

    JsonGenerator generator() {
        return generator;
    }

    /**
     * Writes a string.
     *
     * @throws IllegalArgumentException if it holds half of a surrogate pair, which no file can
     */
    void text(String text) {
        generator.writeString(wellFormed(text));
    }

    /**
     * Writes a key that a person has chosen.
     *
     * @throws IllegalArgumentException as {@link #text}
     */
    void key(String key) {
        generator.writeName(wellFormed(key));
    }

    private static String wellFormed(String text) {
        if (!Unicode.isWellFormed(text)) {
            throw new IllegalArgumentException("a text holds half of a surrogate pair: " + Quoted.of(text));
        }
        return text;
    }

    /** Says which language plain texts are in from here on. */
    void textsIn(Locale language) {
        // What a text in "no" is kept as, a text in the record's language must be found as.
        this.language = LanguageTag.normalized(language);
    }

    /** The text without its language, if it can be written so; null if not. */
    @Nullable
    String plainText(LocalizedText text) {
        Map<Locale, String> texts = text.asMap();
        return plainTexts && language != null && texts.size() == 1 ? texts.get(language) : null;
    }
}
