package org.ropa4j.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A list. A missing key is the empty list.
 *
 * @param item the shape of its items
 */
record ListShape(Shape item) implements Shape {

    @Override
    public @Nullable Object read(Reading in) {
        return in.is(JsonToken.START_ARRAY) ? readItems(in) : in.wrongType(expected());
    }

    /** As {@link #read}, the current token being known to open a list. */
    @Nullable
    List<Object> readItems(Reading in) {
        List<Object> items = new ArrayList<>();
        boolean complete = true;
        while (in.nextItem()) {
            int place = in.enter();
            Object value = item.read(in);
            in.leave(place);
            if (value == null) {
                complete = false;
            } else {
                items.add(value);
            }
        }
        return complete ? List.copyOf(items) : null;
    }

    @Override
    public void write(Object value, Writing out) {
        out.generator().writeStartArray();
        for (Object each : (List<?>) value) {
            item.write(each, out);
        }
        out.generator().writeEndArray();
    }

    @Override
    public Object absent() {
        return List.of();
    }

    @Override
    public String expected() {
        return "a list";
    }
}
