package org.ropa4j.jackson;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.text.LocalizedText;

/** Records that nobody would write, made from the types of the model alone: every component, kind and constant occurs. */
final class RandomRopas {
    private static final List<Locale> LANGUAGES = Arrays.stream(
                    new String[] {"nb", "nn", "en", "se", "nb-NO", "zh-Hans", "smj"})
            .map(Locale::forLanguageTag)
            .toList();

    private static final List<Citation> CITATIONS = Arrays.stream(
                    new String[] {"GDPR Art. 6(1)(f)", "GDPR Art. 13", "ekomloven § 3-15", "bokføringsloven § 13"})
            .map(Citation::parse)
            .toList();

    /** What a format, or a program that reads one, might take for something else than text. */
    private static final String[] PIECES = {
        "a",
        "Z",
        "é",
        "ø",
        "😀",
        "0",
        "9",
        "-",
        "+",
        ".",
        ",",
        ":",
        ": ",
        ";",
        "?",
        "? ",
        "!",
        "&",
        "*",
        "#",
        " #",
        "|",
        ">",
        "%",
        "@",
        "`",
        "'",
        "\"",
        "\\",
        "/",
        "{",
        "}",
        "[",
        "]",
        "<",
        "<<",
        "=",
        "~",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\n  ",
        "\r\n",
        "\r",
        "\u0000",
        "\u0007",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "\uFFFD",
        "null",
        "true",
        "No",
        "y",
        "1e3",
        "0x1F",
        "0o17",
        ".inf",
        ".nan",
        "---",
        "\n---\n",
        "...",
        "2026-11-23",
        "12:30",
        "none",
        "- ",
        "\\u0041",
        "${x}"
    };

    /** From here on lists are empty, so that a record that may hold its like comes to an end. */
    private static final int DEEP = 10;

    private final Random random;

    RandomRopas(Random random) {
        this.random = random;
    }

    Ropa next() {
        return (Ropa) value(Ropa.class, 0);
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type content = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return random.nextInt(2 + depth / 2) == 0 ? Optional.of(value(content, depth)) : Optional.empty();
            }
            if (generic.getRawType() == List.class) {
                return list(content, random.nextInt(depth < DEEP ? 4 : 1), depth);
            }
            if (generic.getRawType() == Stated.class) {
                return switch (random.nextInt(depth < DEEP ? 4 : 3)) {
                    case 0 -> Stated.notStated();
                    case 1 -> Stated.none();
                    case 2 -> Stated.notAssessed();
                    default -> Stated.listed(list(content, 1 + random.nextInt(3), depth));
                };
            }
        } else if (type instanceof Class<?> plain) {
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
            return text();
        }
        if (type == LocalizedText.class) {
            return localizedText();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(1 + random.nextInt(11_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (type == Period.class) {
            return Period.of(random.nextInt(100), random.nextInt(20), random.nextInt(400) - 30);
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
        if (type == Duration.class) {
            return Duration.ofMillis(1 + random.nextInt(1 << 30));
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt();
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

    private LocalizedText localizedText() {
        Map<Locale, String> texts = new LinkedHashMap<>();
        int languages = 1 + random.nextInt(3);
        for (int i = 0; i < languages; i++) {
            texts.put(oneOf(LANGUAGES), "x".repeat(random.nextInt(2)) + text() + "x");
        }
        return LocalizedText.of(texts);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
