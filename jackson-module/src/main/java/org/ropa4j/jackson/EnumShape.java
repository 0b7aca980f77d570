package org.ropa4j.jackson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of a closed list of values, written in kebab case: {@code LEGAL_OBLIGATION} is {@code legal-obligation}. */
final class EnumShape implements WordShape {
    private final Map<String, Enum<?>> byName = new LinkedHashMap<>();

    EnumShape(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            Enum<?> value = (Enum<?>) constant;
            byName.put(KebabCase.of(value), value);
        }
    }

    /** The names as they stand in files, in the order of the declaration. */
    Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    @Override
    public @Nullable Object read(Reading in) {
        if (!in.isText()) {
            return in.wrongType(expected());
        }
        Enum<?> value = byName.get(in.text());
        return value == null ? in.unknownValue(byName.keySet()) : value;
    }

    @Override
    public @Nullable Object readKey(Reading in) {
        Enum<?> value = byName.get(in.key());
        if (value == null) {
            in.unknownKeyAt(in.here(), in.key(), byName.keySet());
        }
        return value;
    }

    @Override
    public void write(Object value, Writing out) {
        out.text(word(value));
    }

    @Override
    public String word(Object value) {
        return KebabCase.of((Enum<?>) value);
    }

    @Override
    public String expected() {
        return "one of " + Quoted.listed(byName.keySet());
    }
}
