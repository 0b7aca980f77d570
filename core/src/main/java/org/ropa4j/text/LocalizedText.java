package org.ropa4j.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A text that a person wrote, in one or more languages.
 *
 * <p>There is always at least one language and no text is blank. Languages keep the order in which they were added,
 * the first being the one the text was written in; two texts are equal when they say the same in the same languages,
 * whatever the order.
 *
 * <p>A language is looked up as it was asked for and then without its region: {@code nb-NO} finds {@code nb}, never
 * {@code en}. {@code no} means bokmål and is kept as {@code nb}.
 *
 * <pre>{@code
 * LocalizedText purpose = LocalizedText.of(nb, "Sende faktura").and(nn, "Sende faktura").and(en, "Send invoices");
 * purpose.in(Locale.forLanguageTag("nb-NO"));   // Optional[Sende faktura]
 * purpose.in(Locale.GERMAN);                    // Optional.empty
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class LocalizedText {

    private final Map<Locale, String> texts;

    /** Takes a map that nobody will change. */
    private LocalizedText(Map<Locale, String> texts) {
        this.texts = texts;
    }

    /**
     * A text in one language.
     *
     * @throws IllegalArgumentException if the text is blank or the locale names no language
     */
    public static LocalizedText of(Locale language, String text) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        Locale key = LocaleChain.normalized(language);
        requireNotBlank(key, text);
        // A large record holds very many texts in one language: they take no more room than they need.
        return new LocalizedText(Collections.singletonMap(key, text));
    }

    /**
     * A text in several languages, in the order of the map.
     *
     * @throws IllegalArgumentException if the map is empty, names a language twice (as {@code no} and {@code nb} do),
     *     or holds a blank text or a locale without a language
     */
    public static LocalizedText of(Map<Locale, String> texts) {
        Objects.requireNonNull(texts, "texts");
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("texts is empty: a text needs at least one language");
        }
        Map<Locale, String> copy = new LinkedHashMap<>();
        texts.forEach((language, text) -> put(copy, language, text));
        return new LocalizedText(Collections.unmodifiableMap(copy));
    }

    /**
     * This text with one language more.
     *
     * @throws IllegalArgumentException if the language is there already, the text is blank, or the locale names no
     *     language
     */
    public LocalizedText and(Locale language, String text) {
        Map<Locale, String> more = new LinkedHashMap<>(texts);
        put(more, language, text);
        return new LocalizedText(Collections.unmodifiableMap(more));
    }

    private static void put(Map<Locale, String> texts, Locale language, String text) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        Locale key = LocaleChain.normalized(language);
        requireNotBlank(key, text);
        if (texts.putIfAbsent(key, text) != null) {
            throw new IllegalArgumentException("text in " + key.toLanguageTag() + " is given twice");
        }
    }

    /** Spaces that do not break count as blank too, which they do not for {@link String#isBlank}; none is a surrogate. */
    private static void requireNotBlank(Locale language, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                return;
            }
        }
        throw new IllegalArgumentException("text in " + language.toLanguageTag() + " is blank");
    }

    /** The text in a language, or in that language without its region; empty if it was not written in it. */
    public Optional<String> in(Locale language) {
        Objects.requireNonNull(language, "language");
        for (Locale candidate : LocaleChain.of(language)) {
            String text = texts.get(candidate);
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** The languages this text is written in, first the one it was first given in. Never empty. */
    public Set<Locale> languages() {
        return texts.keySet();
    }

    /** Language and text, in the order they were given. Never empty, unmodifiable. */
    public Map<Locale, String> asMap() {
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** For logs and debuggers: {@code {nb=Sende faktura, en=Send invoices}}. */
    @Override
    public String toString() {
        return texts.toString();
    }
}
