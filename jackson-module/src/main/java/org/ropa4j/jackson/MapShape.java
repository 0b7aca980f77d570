package org.ropa4j.jackson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An object whose keys are values themselves, read in its order. A missing key is the empty one.
 *
 * @param key the shape of its keys
 * @param value the shape of its values
 */
record MapShape(WordShape key, Shape value) implements Shape {

    @Override
    public @Nullable Object read(Reading in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            return in.wrongType(expected());
        }
        Map<Object, Object> entries = new LinkedHashMap<>();
        boolean complete = true;
        while (in.nextKey()) {
            Object entry = key.readKey(in);
            if (entry != null && entries.containsKey(entry)) {
                in.duplicateKey();
                complete = false;
                continue;
            }
            Object content = RecordShape.readMember(in, value);
            complete &= entry != null && !RecordShape.UNREADABLE.equals(content);
            if (entry != null) {
                entries.put(entry, content);
            }
        }
        return complete ? Collections.unmodifiableMap(entries) : null;
    }

    @Override
    public void write(Object map, Writing out) {
        out.generator().writeStartObject();
        ((Map<?, ?>) map).forEach((entry, content) -> {
            out.key(key.word(entry));
            value.write(content, out);
        });
        out.generator().writeEndObject();
    }

    @Override
    public Object absent() {
        return Map.of();
    }

    @Override
    public String expected() {
        return "an object whose keys are each " + key.expected();
    }
}
