package org.ropa4j.jackson;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ropa4j.jackson.RopaProblem.Kind;
import org.ropa4j.text.LocalizedText;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A text in one or more languages: plain, in the record's first language, or language by language. */
record LocalizedTextShape() implements Shape {

    @Override
    public @Nullable Object read(Reading in) {
        if (in.isText()) {
            Locale language = in.languageOfPlainText();
            return language == null ? null : readText(null, language, in);
        }
        return in.is(JsonToken.START_OBJECT) ? readByLanguage(in) : in.wrongType(expected());
    }

    private @Nullable LocalizedText readByLanguage(Reading in) {
        TokenStreamLocation start = in.here();
        LocalizedText texts = null;
        boolean complete = true;
        while (in.nextKey()) {
            Locale language = readLanguage(in);
            if (texts != null && language != null && texts.languages().contains(language)) {
                in.problem(Kind.DUPLICATE_KEY, "a text in " + LanguageTag.print(language) + " stands here already");
                in.skipMember();
                continue;
            }
            int place = in.enterKey();
            in.nextValue();
            LocalizedText more = readText(texts, language, in);
            in.leave(place);
            complete &= more != null;
            texts = more == null ? texts : more;
        }
        if (complete && texts == null) {
            in.problemAt(start, Kind.WRONG_TYPE, "found no text in any language, expected " + expected());
        }
        return complete ? texts : null;
    }

    private static @Nullable Locale readLanguage(Reading in) {
        try {
            return (Locale) in.parsed(TextShapes.LANGUAGE, in.key());
        } catch (IllegalArgumentException e) {
            in.problem(Kind.UNKNOWN_VALUE, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** The texts so far and the one at the current token; null if that is none or its language is not known. */
    private @Nullable LocalizedText readText(@Nullable LocalizedText texts, @Nullable Locale language, Reading in) {
        if (!in.isText()) {
            in.wrongType(expected());
            return null;
        }
        if (language == null) {
            return null;
        }
        try {
            return texts == null ? LocalizedText.of(language, in.text()) : texts.and(language, in.text());
        } catch (IllegalArgumentException e) {
            in.problem(Kind.MALFORMED_VALUE, "found a blank text; leave the key out if there is none");
            return null;
        }
    }

    @Override
    public void write(Object value, Writing out) {
        LocalizedText texts = (LocalizedText) value;
        String plain = out.plainText(texts);
        if (plain != null) {
            out.text(plain);
            return;
        }
        out.generator().writeStartObject();
        texts.asMap().forEach((language, text) -> {
            out.generator().writeName(LanguageTag.print(language));
            out.text(text);
        });
        out.generator().writeEndObject();
    }

    @Override
    public String expected() {
        return "a text";
    }
}
