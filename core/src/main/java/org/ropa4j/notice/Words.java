package org.ropa4j.notice;

import java.util.Locale;
import org.ropa4j.text.Texts;
import org.ropa4j.wording.Wording;

/** The words of notices in one language. Immutable. */
final class Words extends Wording {
    static final String BUNDLE = "notice";

    private Words(Texts texts) {
        super(texts);
    }

    /** The words in this language. */
    static Words in(Locale language) {
        return new Words(Texts.load(Words.class, BUNDLE, language));
    }
}
