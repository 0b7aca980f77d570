package org.ropa4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Yes or no, as {@code true} and {@code false}. A missing key is {@code false}. */
record FlagShape() implements Shape {

    @Override
    public @Nullable Object read(Reading in) {
        boolean flag = in.is(JsonToken.VALUE_TRUE);
        return flag || in.is(JsonToken.VALUE_FALSE) ? flag : in.wrongType(expected());
    }

    @Override
    public void write(Object value, Writing out) {
        out.generator().writeBoolean((Boolean) value);
    }

    @Override
    public Object absent() {
        return false;
    }

    @Override
    public String expected() {
        return "true or false";
    }
}
