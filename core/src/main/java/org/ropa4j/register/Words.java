package org.ropa4j.register;

import java.util.Locale;
import org.ropa4j.text.Texts;
import org.ropa4j.wording.Wording;

/** The words of registers in one language. Immutable. */
final class Words extends Wording {
    static final String BUNDLE = "register";

    private Words(Texts texts) {
        super(texts);
    }

    /** The words in this language. */
    static Words in(Locale language) {
        return new Words(Texts.load(Words.class, BUNDLE, language));
    }

    /** What a field is called in one of the registers, in lower case. */
    String name(RegisterField field, RegisterKind kind) {
        boolean others = field == RegisterField.CONTROLLER && kind == RegisterKind.PROCESSOR;
        return text(others ? "field.controller.processor" : key("field", field));
    }
}
