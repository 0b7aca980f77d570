package org.ropa4j.jackson;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A list in which nothing stands twice, kept in its order. A missing key is the empty one.
 *
 * @param list the list that it is in a file
 */
record SetShape(ListShape list) implements Shape {

    @Override
    public @Nullable Object read(Reading in) {
        if (!in.is(JsonToken.START_ARRAY)) {
            return in.wrongType(expected());
        }
        Set<Object> items = new LinkedHashSet<>();
        return list.readInto(items, in) ? Collections.unmodifiableSet(items) : null;
    }

    @Override
    public void write(Object value, Writing out) {
        list.write(List.copyOf((Set<?>) value), out);
    }

    @Override
    public Object absent() {
        return Set.of();
    }

    @Override
    public String expected() {
        return list.expected();
    }
}
