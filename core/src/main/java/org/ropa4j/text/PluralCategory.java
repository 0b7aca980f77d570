package org.ropa4j.text;

import java.util.List;
import java.util.Locale;

/** The forms that words take after a number, as CLDR calls them; each language has some of them, and always OTHER. */
public enum PluralCategory {
    /** As in Arabic after 0. */
    ZERO,
    /** The singular: {@code 1 day}. */
    ONE,
    /** As in Arabic and Slovene after 2. */
    TWO,
    /** As in Polish after 2, 3 and 4. */
    FEW,
    /** As in Polish after 5. */
    MANY,
    /** Everything else: {@code 0 days}, {@code 2 days}. */
    OTHER;

    /** The name by which patterns and data files call it: {@code one}. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which categories a language has and which of them a number falls in, by the name its data file gives the rule. */
    enum Rule {
        /** Bokmål, nynorsk, English and many others: one thing, other numbers of things. */
        ONE_OTHER(List.of(ONE, OTHER)) {
            @Override
            PluralCategory of(long number) {
                return number == 1 || number == -1 ? ONE : OTHER;
            }
        };

        private final List<PluralCategory> categories;

        Rule(List<PluralCategory> categories) {
            this.categories = categories;
        }

        List<PluralCategory> categories() {
            return categories;
        }

        abstract PluralCategory of(long number);
    }
}
