package org.ropa4j.law;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The order of provisions within a text, as a key to compare: the whole first, then recitals, then its parts. */
final class ProvisionOrder {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ADDED_CHAPTER = Pattern.compile(" (?=[A-Z]-)");

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

    /**
     * {@code 2-7 b} becomes {@code 0000000002-0000000007 b}: a letter sorts before a further number, space before hyphen. The
     * chapter of {@code 2 A-3} comes after all of {@code 2}, and so a tilde stands before its letter.
     */
    private static String section(String number) {
        String chaptersInOrder = ADDED_CHAPTER.matcher(number).replaceAll("~");
        return DIGITS.matcher(chaptersInOrder).replaceAll(digits -> number(Integer.parseInt(digits.group()))) + "  ";
    }

    private static String number(OptionalInt number) {
        return number(number.orElse(0));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%010d", number);
    }

    private static String letter(Optional<String> letter) {
        return letter.orElse(" ");
    }
}
