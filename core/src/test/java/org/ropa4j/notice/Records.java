package org.ropa4j.notice;

import java.util.Locale;
import org.ropa4j.model.Party;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;

/** What the records of the tests are made of. */
final class Records {
    static final Locale NB = Locale.forLanguageTag("nb");
    static final Locale NN = Locale.forLanguageTag("nn");
    static final Locale EN = Locale.ENGLISH;

    private Records() {}

    static LocalizedText text(String nb, String nn, String en) {
        return LocalizedText.of(NB, nb).and(NN, nn).and(EN, en);
    }

    /** A text that reads the same in every language. */
    static LocalizedText same(String text) {
        return text(text, text, text);
    }

    /** A record of which only the identifier of the controller is known. */
    static Ropa.Builder empty() {
        return Ropa.builder("empty", NB, NN, EN)
                .controller(Party.builder("controller").build());
    }
}
