package org.ropa4j.notice;

import java.util.Locale;
import org.ropa4j.law.Citation;
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

    /** Citations are torn from their numbers by no line end. */
    @Override
    protected String text(Citation citation) {
        return unbroken(super.text(citation));
    }

    static String unbroken(String citation) {
        return citation.replace("§ ", "§\u00A0").replace("nr. ", "nr.\u00A0").replace("Art. ", "Art.\u00A0");
    }
}
