package org.ropa4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** A whole number. */
record NumberShape() implements Shape {

    @Override
    public @Nullable Object read(Reading in) {
        if (!in.is(JsonToken.VALUE_NUMBER_INT)) {
            return in.wrongType(expected());
        }
        try {
            return in.parser().getIntValue();
        } catch (InputCoercionException e) {
            return in.wrongType(expected());
        }
    }

    @Override
    public void write(Object value, Writing out) {
        out.generator().writeNumber((Integer) value);
    }

    @Override
    public String expected() {
        return "a whole number";
    }
}
