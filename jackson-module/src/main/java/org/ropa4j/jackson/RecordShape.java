package org.ropa4j.jackson;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.jackson.RopaProblem.Kind;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A record: an object whose keys are the names of its components, in their order when written. Where the type has a shorthand,
 * a record with nothing but its main component is written as that component alone. A record that may have no component at all
 * may be left out.
 */
final class RecordShape implements Shape {
    /** Stands for a component that could not be read, so that it is not missed as well. */
    static final Object UNREADABLE = new Object();

    private static final int SOME_KEYS = 6;

    private final Class<?> type;
    private final MethodHandle constructor;
    private final int arguments;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private @Nullable Component main;
    private @Nullable Object absent;

    /**
     * A shape that has no components yet.
     *
     * @param constructor the canonical constructor, as {@code (Object[])Object}
     * @param arguments how many arguments it takes
     */
    RecordShape(Class<?> type, MethodHandle constructor, int arguments) {
        this.type = type;
        this.constructor = constructor;
        this.arguments = arguments;
    }

    /**
     * Says what the record consists of: apart from its construction, since a record may hold itself.
     *
     * @param shorthand the component that a lone string stands for, or null
     */
    void consistOf(List<Component> parts, @Nullable String shorthand) {
        parts.forEach(component -> components.put(component.name(), component));
        main = shorthand == null ? null : components.get(shorthand);
    }

    /** Finds out what a missing key stands for, once every shape consists of its components. */
    void settle() {
        if (absent == null && components.values().stream().allMatch(RecordShape::mayBeAbsent)) {
            @Nullable Object[] values = new Object[components.size()];
            components
                    .values()
                    .forEach(component ->
                            values[component.index()] = component.shape().absent());
            absent = construct(values);
        }
    }

    private static boolean mayBeAbsent(Component component) {
        if (component.shape() instanceof RecordShape part) {
            part.settle();
        }
        return component.shape().absent() != null;
    }

    Class<?> type() {
        return type;
    }

    /** The keys, in the order of the components. */
    Map<String, Component> components() {
        return Collections.unmodifiableMap(components);
    }

    /** The component that a lone string stands for, if one does. */
    Optional<Component> main() {
        return Optional.ofNullable(main);
    }

    @Override
    public @Nullable Object read(Reading in) {
        if (in.is(JsonToken.START_OBJECT)) {
            return readMembers(in, Map.of(), in.here());
        }
        if (main == null || !in.isText()) {
            return in.wrongType(expected());
        }
        @Nullable Object[] values = new Object[components.size()];
        values[main.index()] = orUnreadable(main.shape().read(in));
        return build(in, values, in.here());
    }

    /** The record that says nothing, for the lone string that stands for it. */
    @Nullable
    Object readNothing(Reading in) {
        return build(in, new Object[components.size()], in.here());
    }

    /**
     * Reads the rest of an object of which some keys have been read before it was clear that it is of this type.
     *
     * @param early what has been read, by key
     * @param start where the object starts
     */
    @Nullable
    Object readMembers(Reading in, Map<String, Object> early, TokenStreamLocation start) {
        @Nullable Object[] values = new Object[components.size()];
        early.forEach((name, value) -> {
            Component component = components.get(name);
            if (component == null) {
                in.unknownKeyAt(start, name, components.keySet());
            } else {
                values[component.index()] = value;
            }
        });
        while (in.nextKey()) {
            Component component = components.get(in.key());
            if (component == null) {
                in.unknownKey(components.keySet());
            } else if (values[component.index()] != null) {
                in.duplicateKey();
            } else {
                values[component.index()] = readMember(in, component.shape());
            }
        }
        return build(in, values, start);
    }

    /** Reads the value of the current key; never null. */
    static Object readMember(Reading in, Shape shape) {
        int place = in.enterKey();
        in.nextValue();
        Object value = shape.read(in);
        in.leave(place);
        return orUnreadable(value);
    }

    private static Object orUnreadable(@Nullable Object value) {
        return value == null ? UNREADABLE : value;
    }

    /** The record of these values, if all that it needs are there. */
    private @Nullable Object build(Reading in, @Nullable Object[] values, TokenStreamLocation start) {
        boolean complete = true;
        for (Component component : components.values()) {
            Object value = values[component.index()];
            if (value == null) {
                value = component.shape().absent();
                values[component.index()] = value;
                if (value == null) {
                    in.missingKeyAt(start, component);
                }
            }
            complete &= value != null && value != UNREADABLE;
        }
        if (!complete) {
            return null;
        }
        try {
            return construct(values);
        } catch (IllegalArgumentException e) {
            return in.problemAt(start, Kind.MALFORMED_VALUE, String.valueOf(e.getMessage()));
        }
    }

    private Object construct(@Nullable Object[] values) {
        return construct(constructor, values.length == arguments ? values : Arrays.copyOf(values, arguments));
    }

    /** What a constructor, as {@code (Object[])Object}, makes of these arguments. */
    static Object construct(MethodHandle constructor, @Nullable Object[] arguments) {
        try {
            return (Object) constructor.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a constructor of the model threw a checked exception", e);
        }
    }

    @Override
    public void write(Object value, Writing out) {
        if (main != null && !main.isAbsentIn(value) && isAllButAbsent(value, main)) {
            main.shape().write(main.valueIn(value), out);
            return;
        }
        out.generator().writeStartObject();
        writeMembers(value, out);
        out.generator().writeEndObject();
    }

    /** Writes the keys of a record into an object that has been opened. */
    void writeMembers(Object value, Writing out) {
        for (Component component : components.values()) {
            if (!component.isAbsentIn(value)) {
                out.generator().writeName(component.name());
                component.shape().write(component.valueIn(value), out);
            }
        }
    }

    /** Whether a record says nothing beside one component. */
    boolean isAllButAbsent(Object value, @Nullable Component except) {
        for (Component component : components.values()) {
            boolean excepted = except != null && component.index() == except.index();
            if (!excepted && !component.isAbsentIn(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable Object absent() {
        return absent;
    }

    @Override
    public String expected() {
        String object = "an object with the keys " + Quoted.listed(components.keySet(), SOME_KEYS);
        return main == null ? object : main.shape().expected() + " (for " + main.name() + "), or " + object;
    }
}
