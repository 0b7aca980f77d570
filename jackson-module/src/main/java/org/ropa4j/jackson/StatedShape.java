package org.ropa4j.jackson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ropa4j.model.Stated;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A {@link Stated} answer: nothing is stated where the key is missing, the word {@code not-assessed} says that nobody has
 * looked into it, the word {@code none} states that there is none, a list states what there is. An empty list or an empty key
 * would leave open which is meant, and is refused.
 *
 * @param list the shape of the list
 */
record StatedShape(ListShape list) implements Shape {
    static final String NONE = "none";
    static final String NOT_ASSESSED = "not-assessed";

    @Override
    public @Nullable Object read(Reading in) {
        if (in.is(JsonToken.START_ARRAY)) {
            TokenStreamLocation start = in.here();
            List<Object> items = list.readItems(in);
            if (items == null) {
                return null;
            }
            return items.isEmpty()
                    ? in.problemAt(start, RopaProblem.Kind.WRONG_TYPE, "found an empty list, expected " + expected())
                    : Stated.listed(items);
        }
        if (in.isText() && in.text().equals(NONE)) {
            return Stated.none();
        }
        return in.isText() && in.text().equals(NOT_ASSESSED) ? Stated.notAssessed() : in.wrongType(expected());
    }

    @Override
    public void write(Object value, Writing out) {
        Stated<?> stated = (Stated<?>) value;
        if (stated.isNone()) {
            out.text(NONE);
        } else if (stated.isNotAssessed()) {
            out.text(NOT_ASSESSED);
        } else if (stated.isStated()) {
            list.write(stated.items(), out);
        } else {
            out.generator().writeNull();
        }
    }

    @Override
    public Object absent() {
        return Stated.notStated();
    }

    @Override
    public String expected() {
        return "a list, or none to say that there is none, or not-assessed to say that nobody has looked yet; leave the key out if"
                + " nothing is known";
    }
}
