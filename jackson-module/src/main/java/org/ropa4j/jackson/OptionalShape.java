package org.ropa4j.jackson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value that may not be recorded. A missing key and an empty one ({@code null}) both say so.
 *
 * @param value the shape of the value
 */
record OptionalShape(Shape value) implements Shape {

    @Override
    public @Nullable Object read(Reading in) {
        if (in.is(JsonToken.VALUE_NULL)) {
            return Optional.empty();
        }
        Object present = value.read(in);
        return present == null ? null : Optional.of(present);
    }

    @Override
    public void write(Object optional, Writing out) {
        ((Optional<?>) optional)
                .ifPresentOrElse(
                        present -> value.write(present, out),
                        () -> out.generator().writeNull());
    }

    @Override
    public Object absent() {
        return Optional.empty();
    }

    @Override
    public String expected() {
        return value.expected();
    }
}
