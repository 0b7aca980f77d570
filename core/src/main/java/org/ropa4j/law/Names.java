package org.ropa4j.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a thing of the law is called, by language tag without region. */
record Names(Map<String, String> byLanguage) {

    Names {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    Optional<String> in(Locale locale) {
        return Optional.ofNullable(byLanguage.get(language(locale)));
    }

    /** The name in a language; the law has its names in few languages, and no other may pass for one of them. */
    String require(Locale locale, String of) {
        return in(locale)
                .orElseThrow(() -> new IllegalArgumentException("locale is '" + locale.toLanguageTag() + "', but " + of
                        + " has names in " + byLanguage.keySet() + " only"));
    }

    /** The language of a locale, {@code no} being bokmål. */
    static String language(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String language = Locale.forLanguageTag(locale.toLanguageTag()).getLanguage();
        return language.equals("no") ? "nb" : language;
    }
}
