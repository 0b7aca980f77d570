package org.ropa4j.jackson;

import java.util.Locale;

/** Names of the model as they stand in files: lower case, words joined by hyphens. */
final class KebabCase {
    private KebabCase() {}

    /** {@code LEGAL_OBLIGATION} becomes {@code legal-obligation}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code LegitimateInterests} becomes {@code legitimate-interests}. */
    static String of(Class<?> type) {
        StringBuilder kebab = new StringBuilder();
        for (char letter : type.getSimpleName().toCharArray()) {
            if (letter >= 'A' && letter <= 'Z') {
                if (kebab.length() > 0) {
                    kebab.append('-');
                }
                kebab.append((char) (letter - 'A' + 'a'));
            } else {
                kebab.append(letter);
            }
        }
        return kebab.toString();
    }
}
