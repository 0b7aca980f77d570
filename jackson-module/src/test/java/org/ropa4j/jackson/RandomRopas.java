package org.ropa4j.jackson;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.model.Filled;
import org.ropa4j.model.Identifier;
import org.ropa4j.model.PositivePeriod;
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

    /** Values that fit the patterns of the model; a pattern that is new there needs one here. */
    private static final List<String> FITTING = List.of(
            "orders",
            "a-1",
            "NO-DT",
            "US-CA",
            "+47 00 00 00 00",
            "https://example.com/a?b=c&d=(e)#f",
            "privacy@example.com");

    private static final List<String> UNFITTING = List.of(
            "",
            " ",
            "\t\n",
            "Not An Id",
            "a--b",
            "nobody@",
            "www.example.com",
            "ring oss",
            "NORWAY",
            "x".repeat(3_000));

    private final Random random;

    /** Of so many values that are constrained one does not keep to it; 0 if all do. */
    private final int faultIn;

    private final boolean constrained;

    /** Records whose values keep to no constraint. */
    RandomRopas(Random random) {
        this(random, false, 0);
    }

    private RandomRopas(Random random, boolean constrained, int faultIn) {
        this.random = random;
        this.constrained = constrained;
        this.faultIn = faultIn;
    }

    /** Records whose values keep to the constraints of the model, but for one in so many, or none if that is 0. */
    static RandomRopas constrained(Random random, int faultIn) {
        return new RandomRopas(random, true, faultIn);
    }

    Ropa next() {
        return (Ropa) plain(Ropa.class, 0);
    }

    /** Whether the next value has to keep to what is asked of it. */
    private boolean isFit() {
        return constrained && (faultIn == 0 || random.nextInt(faultIn) > 0);
    }

    private Object value(AnnotatedType type, int depth) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType content = generic.getAnnotatedActualTypeArguments()[0];
            Class<?> container = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
            if (container == Optional.class) {
                return random.nextInt(2 + depth / 2) == 0 ? Optional.of(value(content, depth)) : Optional.empty();
            }
            if (container == List.class) {
                int least = type.isAnnotationPresent(NotEmpty.class) && isFit() ? 1 : 0;
                return list(content, Math.max(least, random.nextInt(depth < DEEP ? 4 : 1)), depth);
            }
            if (container == Set.class) {
                return new LinkedHashSet<>(list(content, random.nextInt(depth < DEEP ? 4 : 1), depth));
            }
            if (container == Map.class) {
                Map<Object, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    map.put(value(content, depth + 1), value(generic.getAnnotatedActualTypeArguments()[1], depth + 1));
                }
                return map;
            }
            if (container == Stated.class) {
                return switch (random.nextInt(depth < DEEP ? 4 : 3)) {
                    case 0 -> Stated.notStated();
                    case 1 -> Stated.none();
                    case 2 -> Stated.notAssessed();
                    default -> Stated.listed(list(content, 1 + random.nextInt(3), depth));
                };
            }
        } else if (type.getType() instanceof Class<?> plain) {
            return constrained ? fitting(type, plain, depth) : plain(plain, depth);
        }
        throw new IllegalStateException("no values are known for " + type);
    }

    private Object fitting(AnnotatedType type, Class<?> plain, int depth) {
        if (plain == String.class) {
            return fittingText(type);
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(1 + random.nextInt(9_998), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (plain == Period.class) {
            int days = type.isAnnotationPresent(PositivePeriod.class) && !isFit() ? 0 : 1 + random.nextInt(400);
            return Period.of(days == 0 ? 0 : random.nextInt(100), 0, days);
        }
        if (type.isAnnotationPresent(PositiveOrZero.class)) {
            return isFit() ? random.nextInt(Integer.MAX_VALUE) : -1;
        }
        return plain(plain, depth);
    }

    private String fittingText(AnnotatedType type) {
        if (type.isAnnotationPresent(Identifier.class)) {
            return fittingText("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        }
        Pattern pattern = type.getAnnotation(Pattern.class);
        if (pattern != null) {
            return fittingText(pattern.regexp());
        }
        if (type.isAnnotationPresent(Email.class)) {
            return fittingText(".+@.+");
        }
        boolean filled = type.isAnnotationPresent(Filled.class) || type.isAnnotationPresent(NotBlank.class);
        return !filled ? text() : isFit() ? "x" + text() : oneOf(UNFITTING);
    }

    private String fittingText(String pattern) {
        return isFit()
                ? FITTING.stream()
                        .filter(text -> text.matches(pattern))
                        .findFirst()
                        .orElseThrow()
                : oneOf(UNFITTING);
    }

    private List<Object> list(AnnotatedType content, int size, int depth) {
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
            return random.nextBoolean() ? Period.ofDays(1 + random.nextInt(400)) : plain(Duration.class, depth);
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
            values[i] = value(components[i].getAnnotatedType(), depth + 1);
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
