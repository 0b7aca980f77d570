package org.ropa4j.jackson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ropa4j.jackson.RopaProblem.Kind;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A sealed type: an object whose key {@code kind} says which of its records it is, beside that record's own keys. A record
 * that says nothing more is written as its kind alone: {@code contract} is {@code {kind: contract}}.
 */
final class VariantsShape implements Shape {
    static final String KIND = "kind";

    private final Map<String, RecordShape> byKind = new LinkedHashMap<>();
    private final Map<Class<?>, String> kinds = new LinkedHashMap<>();

    /** Says which records there are: apart from the construction, since a record may hold its own sealed type. */
    void consistOf(List<RecordShape> variants) {
        for (RecordShape variant : variants) {
            if (variant.components().containsKey(KIND)) {
                throw new IllegalStateException(
                        variant.type() + " has a component \"kind\", which names its kind in files");
            }
            String kind = KebabCase.of(variant.type());
            byKind.put(kind, variant);
            kinds.put(variant.type(), kind);
        }
    }

    /** The records by the kind that names them. */
    Map<String, RecordShape> byKind() {
        return Collections.unmodifiableMap(byKind);
    }

    /** Keys may stand before {@code kind} as long as they mean the same in every record that has them. */
    @Override
    public @Nullable Object read(Reading in) {
        TokenStreamLocation start = in.here();
        if (in.isText()) {
            RecordShape variant = byKind.get(in.text());
            return variant == null ? in.unknownValue(byKind.keySet()) : variant.readNothing(in);
        }
        if (!in.is(JsonToken.START_OBJECT)) {
            return in.wrongType(expected());
        }
        Map<String, Object> early = new LinkedHashMap<>();
        while (in.nextKey()) {
            if (in.key().equals(KIND)) {
                RecordShape variant = readKind(in);
                if (variant == null) {
                    in.skipRestOfObject();
                    return null;
                }
                return variant.readMembers(in, early, start);
            }
            readEarly(in, early);
        }
        return in.problemAt(start, Kind.MISSING_KEY, "the key \"kind\" is missing, expected " + expectedKind());
    }

    private @Nullable RecordShape readKind(Reading in) {
        int place = in.enterKey();
        in.nextValue();
        in.leave(place);
        if (!in.isText()) {
            in.wrongType(expectedKind());
            return null;
        }
        RecordShape variant = byKind.get(in.text());
        if (variant == null) {
            in.unknownValue(byKind.keySet());
        }
        return variant;
    }

    private void readEarly(Reading in, Map<String, Object> early) {
        String key = in.key();
        List<Shape> shapes = shapesOf(key);
        if (early.containsKey(key)) {
            in.duplicateKey();
        } else if (shapes.isEmpty()) {
            in.unknownKey(keys());
        } else if (shapes.size() > 1) {
            in.problem(Kind.MISSING_KEY, "the key \"kind\" must stand before " + Quoted.of(key));
            in.skipMember();
            early.put(key, RecordShape.UNREADABLE);
        } else {
            early.put(key, RecordShape.readMember(in, shapes.get(0)));
        }
    }

    /** What a key can mean as long as the kind is not known. */
    private List<Shape> shapesOf(String key) {
        return byKind.values().stream()
                .flatMap(variant -> Optional.ofNullable(variant.components().get(key)).stream())
                .map(Component::shape)
                .distinct()
                .toList();
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(KIND);
        byKind.values().forEach(variant -> keys.addAll(variant.components().keySet()));
        return keys;
    }

    @Override
    public void write(Object value, Writing out) {
        String kind = Objects.requireNonNull(kinds.get(value.getClass()), "kind");
        RecordShape variant = Objects.requireNonNull(byKind.get(kind), "variant");
        if (variant.isAllButAbsent(value, null)) {
            out.text(kind);
            return;
        }
        out.generator().writeStartObject();
        out.generator().writeStringProperty(KIND, kind);
        variant.writeMembers(value, out);
        out.generator().writeEndObject();
    }

    @Override
    public String expected() {
        return "an object with the key \"kind\": " + expectedKind();
    }

    private String expectedKind() {
        return "one of " + Quoted.listed(byKind.keySet());
    }
}
