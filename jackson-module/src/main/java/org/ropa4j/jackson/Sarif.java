package org.ropa4j.jackson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A JSON document in the order in which it is said, and with whole characters only. */
final class Sarif {
    private final JsonGenerator generator;

    Sarif(JsonGenerator generator) {
        this.generator = generator;
    }

    void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    void object(String key, Runnable members) {
        generator.writeName(key);
        object(members);
    }

    void list(String key, Runnable items) {
        generator.writeName(key);
        generator.writeStartArray();
        items.run();
        generator.writeEndArray();
    }

    void text(String key, String text) {
        generator.writeName(key);
        generator.writeString(encodable(text));
    }

    /** A text that viewers show: braces in it would be places for arguments, and brackets before parentheses a link. */
    void message(String key, String message) {
        text(key, message.replace("{", "{{").replace("}", "}}").replace("](", "] ("));
    }

    void texts(String key, List<String> texts) {
        list(key, () -> texts.forEach(text -> generator.writeString(encodable(text))));
    }

    void number(String key, int number) {
        generator.writeName(key);
        generator.writeNumber(number);
    }

    void flag(String key, boolean flag) {
        generator.writeName(key);
        generator.writeBoolean(flag);
    }

    /** Half a character, which no file can hold, becomes a question mark: a report is not the place to refuse it. */
    private static String encodable(String text) {
        return Unicode.isWellFormed(text)
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
