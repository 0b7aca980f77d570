package org.ropa4j.jackson;

import java.util.Arrays;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.ropa4j.law.Country;

/** Languages as BCP 47 tags: {@code nb}, {@code nn-NO}. */
final class LanguageTag {
    static final String EXPECTED = "a language tag such as nb or nn-NO (BCP 47)";

    private static final Set<String> TWO_LETTERS =
            Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(Locale.getISOLanguages())));
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private LanguageTag() {}

    /**
     * The language of a tag; {@code no} is bokmål.
     *
     * @throws IllegalArgumentException if the tag is malformed or its language or region does not exist
     */
    static Locale parse(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw unknown(tag);
        }
        boolean knownLanguage = locale.getLanguage().length() == 2
                ? TWO_LETTERS.contains(locale.getLanguage())
                : locale.getLanguage().length() == 3;
        boolean knownRegion = locale.getCountry().length() != 2
                || Country.find(locale.getCountry()).isPresent();
        if (!knownLanguage || !knownRegion) {
            throw unknown(tag);
        }
        return normalized(locale);
    }

    static String print(Locale locale) {
        return normalized(locale).toLanguageTag();
    }

    /** Texts keep {@code no} as {@code nb}; so must the languages that are compared with theirs. */
    static Locale normalized(Locale locale) {
        return locale.getLanguage().equals("no") ? BOKMAL : locale;
    }

    private static IllegalArgumentException unknown(String tag) {
        String meant = tag.contains("_") ? "; did you mean \"" + tag.replace('_', '-') + "\"?" : "";
        return new IllegalArgumentException("found " + Quoted.of(tag) + ", expected " + EXPECTED + meant);
    }
}
