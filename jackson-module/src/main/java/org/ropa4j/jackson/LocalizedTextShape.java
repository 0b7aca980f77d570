package org.ropa4j.jackson;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
            String text = in.text();
            return language == null ? null : text.isBlank() ? blank(in) : LocalizedText.of(language, text);
        }
        return in.is(JsonToken.START_OBJECT) ? readByLanguage(in) : in.wrongType(expected());
    }

    private @Nullable LocalizedText readByLanguage(Reading in) {
        TokenStreamLocation start = in.here();
        Map<Locale, String> texts = new LinkedHashMap<>();
        boolean complete = true;
        while (in.nextKey()) {
            Locale language = language(in);
            if (language != null && texts.containsKey(language)) {
                in.problem(Kind.DUPLICATE_KEY, "a text in " + LanguageTag.print(language) + " stands here already");
                in.skipMember();
                continue;
            }
            int place = in.enterKey();
            in.nextValue();
            String text = text(in);
            in.leave(place);
            if (language == null || text == null) {
                complete = false;
            } else {
                texts.put(language, text);
            }
        }
        if (complete && texts.isEmpty()) {
            in.problemAt(start, Kind.WRONG_TYPE, "found no text in any language, expected " + expected());
        }
        return complete && !texts.isEmpty() ? LocalizedText.of(texts) : null;
    }

    private static @Nullable Locale language(Reading in) {
        try {
            return LanguageTag.parse(in.key());
        } catch (IllegalArgumentException e) {
            in.problem(Kind.UNKNOWN_VALUE, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable String text(Reading in) {
        if (!in.isText()) {
            in.wrongType(expected());
            return null;
        }
        String text = in.text();
        if (text.isBlank()) {
            blank(in);
            return null;
        }
        return text;
    }

    private static @Nullable Object blank(Reading in) {
        return in.problem(Kind.MALFORMED_VALUE, "found a blank text; leave the key out if there is none");
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
        texts.asMap()
                .forEach((language, text) -> out.generator().writeStringProperty(LanguageTag.print(language), text));
        out.generator().writeEndObject();
    }

    @Override
    public String expected() {
        return "a text";
    }
}
