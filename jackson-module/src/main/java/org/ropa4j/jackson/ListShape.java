package org.ropa4j.jackson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ropa4j.jackson.RopaProblem.Kind;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

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
        return readInto(items, in) ? List.copyOf(items) : null;
    }

    /**
     * Reads the items of the list that the current token opens.
     *
     * @return whether all could be read and be added
     */
    boolean readInto(Collection<Object> items, Reading in) {
        boolean complete = true;
        while (in.nextItem()) {
            TokenStreamLocation start = in.here();
            int place = in.enter();
            Object value = item.read(in);
            in.leave(place);
            if (value != null && !items.add(value)) {
                in.problemAt(start, Kind.DUPLICATE_VALUE, "this stands in the list before, expected each item once");
                complete = false;
            }
            complete &= value != null;
        }
        return complete;
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
