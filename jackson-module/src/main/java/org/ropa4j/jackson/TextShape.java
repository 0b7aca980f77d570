package org.ropa4j.jackson;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in a file as one string.
 *
 * @param expected see {@link Shape#expected()}
 * @param parser from the string; an {@code IllegalArgumentException} carries the sentence that the reader of the file gets
 * @param printer to the string, so that parsing it gives an equal value
 */
record TextShape(String expected, Function<String, Object> parser, Function<Object, String> printer)
        implements WordShape {

    @Override
    public @Nullable Object read(Reading in) {
        if (!in.isText()) {
            return in.wrongType(expected());
        }
        return parsed(in, in.text());
    }

    @Override
    public @Nullable Object readKey(Reading in) {
        return parsed(in, in.key());
    }

    private @Nullable Object parsed(Reading in, String text) {
        if (equals(TextShapes.TEXT)) {
            return text;
        }
        try {
            return in.parsed(this, text);
        } catch (IllegalArgumentException e) {
            String reason = e.getMessage();
            return in.problem(
                    RopaProblem.Kind.MALFORMED_VALUE,
                    reason == null ? "found " + Quoted.of(text) + ", expected " + expected : reason);
        }
    }

    @Override
    public void write(Object value, Writing out) {
        out.text(word(value));
    }

    @Override
    public String word(Object value) {
        return printer.apply(value);
    }
}
