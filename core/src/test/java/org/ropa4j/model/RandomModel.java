package org.ropa4j.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.text.LocalizedText;

/** Values of any type of the model, made from the types alone, so that a component added tomorrow is tried as well. */
final class RandomModel {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nb"), Locale.ENGLISH, Locale.FRENCH);
    private static final List<Citation> CITATIONS =
            List.of(Citation.gdpr("6(1)(f)"), Citation.gdpr("13"), Citation.parse("bokføringsloven § 13"));

    /** From here on lists are empty, so that a record that may hold its like comes to an end. */
    private static final int DEEP = 8;

    private final Random random;

    RandomModel(Random random) {
        this.random = random;
    }

    <T> T next(Class<T> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type content = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return random.nextBoolean() ? Optional.of(value(content, depth)) : Optional.empty();
            }
            if (generic.getRawType() == List.class) {
                return list(content, random.nextInt(depth < DEEP ? 3 : 1), depth);
            }
            if (generic.getRawType() == Stated.class) {
                return switch (random.nextInt(depth < DEEP ? 4 : 3)) {
                    case 0 -> Stated.notStated();
                    case 1 -> Stated.none();
                    case 2 -> Stated.notAssessed();
                    default -> Stated.listed(list(content, 1 + random.nextInt(2), depth));
                };
            }
        }
        if (type instanceof Class<?> plain) {
            return plain(plain, depth);
        }
        throw new IllegalStateException("no values are known for " + type);
    }

    private List<Object> list(Type content, int size, int depth) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(value(content, depth + 1));
        }
        return items;
    }

    private Object plain(Class<?> type, int depth) {
        if (type == String.class) {
            return "x" + random.nextInt(12);
        }
        if (type == LocalizedText.class) {
            return LocalizedText.of(oneOf(LANGUAGES), "text " + random.nextInt(100));
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(30_000));
        }
        if (type == Period.class) {
            return Period.of(random.nextInt(10), random.nextInt(12), random.nextInt(30));
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(1 + random.nextInt(10_000));
        }
        if (type == TemporalAmount.class) {
            return value(random.nextBoolean() ? Period.class : Duration.class, depth);
        }
        if (type == Locale.class) {
            return oneOf(LANGUAGES);
        }
        if (type == Country.class) {
            return oneOf(Country.all());
        }
        if (type == Citation.class) {
            return oneOf(CITATIONS);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(200);
        }
        if (type.isEnum()) {
            return oneOf(Arrays.asList(type.getEnumConstants()));
        }
        if (type.isSealed()) {
            return plain(oneOf(Arrays.asList(type.getPermittedSubclasses())), depth);
        }
        return record(type, depth);
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), depth + 1);
        }
        try {
            Constructor<?> canonical = type.getConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
