package org.ropa4j.law;

import java.util.Optional;
import java.util.OptionalInt;

/** The order of provisions within a text, as a key to compare: the whole first, then recitals, then its parts. */
final class ProvisionOrder {

    private ProvisionOrder() {}

    static String keyOf(Provision provision) {
        if (provision instanceof Provision.Recital recital) {
            return "1" + number(recital.number());
        }
        if (provision instanceof Provision.Article article) {
            return "2" + number(article.number()) + number(article.paragraph()) + number(article.subparagraph())
                    + letter(article.point());
        }
        if (provision instanceof Provision.Section section) {
            return "2" + section(section.number()) + number(section.paragraph()) + number(section.item())
                    + letter(section.point());
        }
        return "0";
    }

    /** {@code 2-7 b} becomes {@code 00000000020000000007 b}: the letter after the bare number, before the next one. */
    private static String section(String number) {
        StringBuilder key = new StringBuilder();
        String[] parts = number.split(" ", -1);
        for (String part : parts[0].split("-", -1)) {
            key.append(number(Long.parseLong(part)));
        }
        return key.append(parts.length > 1 ? " " + parts[1] : "  ").toString();
    }

    private static String number(OptionalInt number) {
        return number(number.orElse(0));
    }

    private static String number(long number) {
        return String.format(java.util.Locale.ROOT, "%010d", number);
    }

    private static String letter(Optional<String> letter) {
        return letter.orElse(" ");
    }
}
