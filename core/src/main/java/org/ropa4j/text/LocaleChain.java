package org.ropa4j.text;

import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.LocaleUtils;

/** Which locales to try for the one asked for: itself, then without variant, then without region. Nothing else. */
final class LocaleChain {

    private LocaleChain() {}

    static List<Locale> of(Locale locale) {
        return LocaleUtils.localeLookupList(normalized(locale));
    }

    /**
     * {@code no}, which says no more than "Norwegian", is read as bokmål, as CLDR does; Java's old {@code no_NO_NY} is
     * nynorsk.
     */
    static Locale normalized(Locale locale) {
        if (isPlain(locale)) {
            return locale;
        }
        Locale tagged = Locale.forLanguageTag(locale.toLanguageTag());
        if (tagged.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("locale '" + locale.toLanguageTag() + "' names no language");
        }
        return tagged.getLanguage().equals("no")
                ? new Locale.Builder().setLocale(tagged).setLanguage("nb").build()
                : tagged;
    }

    /** Whether the locale is {@code xx} or {@code xx-YY}, as nearly all are: already in the form that is looked for. */
    private static boolean isPlain(Locale locale) {
        String language = locale.getLanguage();
        String region = locale.getCountry();
        return language.length() == 2
                && !language.equals("no")
                && isBetween('a', language, 'z')
                && (region.isEmpty() || region.length() == 2 && isBetween('A', region, 'Z'))
                && locale.getScript().isEmpty()
                && locale.getVariant().isEmpty()
                && !locale.hasExtensions();
    }

    private static boolean isBetween(char first, String twoLetters, char last) {
        return twoLetters.charAt(0) >= first
                && twoLetters.charAt(0) <= last
                && twoLetters.charAt(1) >= first
                && twoLetters.charAt(1) <= last;
    }
}
