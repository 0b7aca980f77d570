package org.ropa4j.law;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** A place in a legal text: an article, a recital, a section, or the text as a whole. */
public sealed interface Provision {

    /** The text as a whole, as judgments and guidelines are cited. */
    static Provision whole() {
        return Whole.WHOLE;
    }

    /** The text as a whole. */
    enum Whole implements Provision {
        /** The only value. */
        WHOLE
    }

    /** A recital: the numbered reasons at the head of a regulation or directive. */
    record Recital(int number) implements Provision {
        /** Checks that the number is 1 or more. */
        public Recital {
            positive("recital", number);
        }
    }

    /**
     * An article of a treaty, regulation, directive or decision.
     *
     * @param number of the article, as 6 in Art. 6(1)(f)
     * @param paragraph the numbered paragraph, as 1 in Art. 6(1)(f); also a numbered definition, as 11 in Art. 4(11)
     * @param subparagraph the unnumbered part of the paragraph, counted from 1; of the article where that has no numbered
     *     paragraphs
     * @param point the letter, as f in Art. 6(1)(f)
     */
    record Article(int number, OptionalInt paragraph, OptionalInt subparagraph, Optional<String> point)
            implements Provision {

        /** Checks that numbers are 1 or more, the point a letter from a to z, and not both point and subparagraph given. */
        public Article {
            positive("article", number);
            positive("paragraph", Objects.requireNonNull(paragraph, "paragraph"));
            positive("subparagraph", Objects.requireNonNull(subparagraph, "subparagraph"));
            letter("point", Objects.requireNonNull(point, "point"));
            if (point.isPresent() && subparagraph.isPresent()) {
                throw new IllegalArgumentException("an article is cited by a point or by a subparagraph, not by both");
            }
        }
    }

    /**
     * A section of an Act or of rules made under one.
     *
     * @param number of the section with its letter, as {@code 15}, {@code 3-15}, {@code 13 a}, {@code 2-7 b}, {@code 2 A-3}
     * @param paragraph the unnumbered paragraph (ledd), counted from 1
     * @param item the numbered item (nr.)
     * @param point the letter (bokstav)
     */
    record Section(String number, OptionalInt paragraph, OptionalInt item, Optional<String> point)
            implements Provision {

        /** Checks that the section has the shape described, numbers are 1 or more, and the point a letter from a to z. */
        public Section {
            if (!Objects.requireNonNull(number, "number")
                    .matches("[1-9][0-9]*( [A-Z](?=-))?(-[1-9][0-9]*)*( [a-z])?")) {
                throw new IllegalArgumentException(
                        "section is '" + number + "', expected a number such as 15, 3-15 or 13 a");
            }
            positive("paragraph", Objects.requireNonNull(paragraph, "paragraph"));
            positive("item", Objects.requireNonNull(item, "item"));
            letter("point", Objects.requireNonNull(point, "point"));
        }
    }

    private static void positive(String what, OptionalInt number) {
        number.ifPresent(value -> positive(what, value));
    }

    private static void positive(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " is " + number + ", expected 1 or more");
        }
    }

    private static void letter(String what, Optional<String> point) {
        if (point.isPresent() && !point.get().matches("[a-z]")) {
            throw new IllegalArgumentException(what + " is '" + point.get() + "', expected a letter from a to z");
        }
    }
}
