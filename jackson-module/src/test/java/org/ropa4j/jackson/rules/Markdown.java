package org.ropa4j.jackson.rules;

import java.util.regex.Pattern;

/** Our own texts, so that nothing in them is taken for Markdown. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_<>\\[\\]|]");

    private Markdown() {}

    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
