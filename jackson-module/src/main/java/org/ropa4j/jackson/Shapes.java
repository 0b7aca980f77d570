package org.ropa4j.jackson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.model.AnnouncedItem;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LawReference;
import org.ropa4j.model.Measure;
import org.ropa4j.model.PublishedRight;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Site;
import org.ropa4j.model.Source;
import org.ropa4j.model.Stated;
import org.ropa4j.text.LocalizedText;

/**
 * The shapes of all types that a record of processing holds, found from the types themselves: a component that is added to the
 * model is read and written without a line here.
 *
 * <p>Immutable and safe to share between threads.
 */
final class Shapes {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    /** Which records may be written as one string, and the component, itself a string in files, that it stands for. */
    private static final Map<Class<?>, String> SHORTHANDS = Map.of(
            DataUse.class, "category",
            Source.class, "kind",
            Site.class, "domain",
            Measure.class, "category",
            AnswerDeadline.class, "within",
            PublishedRight.class, "right",
            LawReference.class, "named",
            AnnouncedItem.class, "item");

    private final Map<Type, Shape> byType = new HashMap<>();
    private final List<RecordShape> records = new ArrayList<>();

    private Shapes() {
        byType.put(String.class, TextShapes.TEXT);
        byType.put(LocalDate.class, TextShapes.DATE);
        byType.put(Period.class, TextShapes.PERIOD);
        byType.put(TemporalAmount.class, TextShapes.PERIOD_OR_DURATION);
        byType.put(Duration.class, TextShapes.DURATION);
        byType.put(YearMonth.class, TextShapes.MONTH);
        byType.put(MonthDay.class, TextShapes.DAY_OF_YEAR);
        byType.put(Instant.class, TextShapes.INSTANT);
        byType.put(Locale.class, TextShapes.LANGUAGE);
        byType.put(Country.class, TextShapes.COUNTRY);
        byType.put(Citation.class, TextShapes.CITATION);
        byType.put(LocalizedText.class, new LocalizedTextShape());
        byType.put(boolean.class, new FlagShape());
        byType.put(Boolean.class, new FlagShape());
        byType.put(int.class, NumberShape.INT);
        byType.put(Integer.class, NumberShape.INT);
        byType.put(long.class, NumberShape.LONG);
        byType.put(Long.class, NumberShape.LONG);
        byType.put(BigDecimal.class, NumberShape.DECIMAL);
    }

    /** The shapes of a record of processing and everything in it. */
    static Shapes ofRopa() {
        return Holder.ROPA;
    }

    private static final class Holder {
        private static final Shapes ROPA = of(Ropa.class);
    }

    /** The shapes of a type and everything in it. */
    static Shapes of(Class<?> root) {
        Shapes shapes = new Shapes();
        shapes.shape(root);
        shapes.records.forEach(RecordShape::settle);
        return shapes;
    }

    /** The shape of a type, if it occurs. */
    Optional<Shape> find(Type type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** The shape of a type that is known to occur. */
    Shape require(Type type) {
        return find(type).orElseThrow(() -> notSupported(type));
    }

    private Shape shape(Type type) {
        Shape known = byType.get(type);
        if (known != null) {
            return known;
        }
        Shape shape = type instanceof ParameterizedType generic ? generic(generic) : plain(type);
        byType.put(type, shape);
        return shape;
    }

    private Shape generic(ParameterizedType type) {
        if (type.getRawType() == Map.class) {
            return map(type);
        }
        Shape content = shape(type.getActualTypeArguments()[0]);
        if (type.getRawType() == Optional.class) {
            return new OptionalShape(content);
        }
        if (type.getRawType() == List.class) {
            return new ListShape(content);
        }
        if (type.getRawType() == Set.class) {
            return new SetShape(new ListShape(content));
        }
        if (type.getRawType() == Stated.class) {
            return new StatedShape(new ListShape(content));
        }
        throw notSupported(type);
    }

    private Shape map(ParameterizedType type) {
        if (shape(type.getActualTypeArguments()[0]) instanceof WordShape key) {
            return new MapShape(key, shape(type.getActualTypeArguments()[1]));
        }
        throw notSupported(type);
    }

    private Shape plain(Type type) {
        if (!(type instanceof Class<?> plain)) {
            throw notSupported(type);
        }
        if (plain.isEnum()) {
            return new EnumShape(plain);
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isSealed()) {
            return variants(plain);
        }
        throw notSupported(type);
    }

    /** By name: in which order a class file lists the permitted types differs from one compiler to the next. */
    private Shape variants(Class<?> type) {
        VariantsShape shape = new VariantsShape();
        byType.put(type, shape);
        List<RecordShape> variants = new ArrayList<>();
        List<Class<?>> permitted = Arrays.stream(type.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
        for (Class<?> variant : permitted) {
            variants.add(composite(variant));
            byType.put(variant, shape);
        }
        shape.consistOf(variants);
        return shape;
    }

    private Shape record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        boolean value = parts.length == 1
                && parts[0].getType() == String.class
                && parts[0].getName().equals("value");
        return value ? value(type, parts[0]) : composite(type);
    }

    /** A record that is nothing but a string with a type, such as an identifier, is written as that string. */
    private static Shape value(Class<?> type, RecordComponent part) {
        MethodHandle constructor = constructor(type);
        Component component = component(0, part, TextShapes.TEXT);
        return new TextShape(
                TextShapes.TEXT.expected(), text -> RecordShape.construct(constructor, new Object[] {text}), value ->
                        (String) component.valueIn(value));
    }

    private RecordShape composite(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        RecordShape shape = new RecordShape(type, constructor(type), parts.length);
        byType.put(type, shape);
        records.add(shape);
        List<Component> components = new ArrayList<>();
        if (type == Ropa.class) {
            components.add(formatVersion(parts.length));
        }
        for (int index = 0; index < parts.length; index++) {
            Shape part = shape(parts[index].getGenericType());
            boolean languages = type == Ropa.class && parts[index].getName().equals(LanguagesShape.KEY);
            components.add(component(index, parts[index], languages ? new LanguagesShape((ListShape) part) : part));
        }
        shape.consistOf(components, SHORTHANDS.get(type));
        return shape;
    }

    /** A key that stands first in a file and that the record itself does not hold. */
    private static Component formatVersion(int index) {
        MethodHandle current = MethodHandles.constant(Object.class, FormatVersionShape.CURRENT);
        return new Component(
                FormatVersionShape.KEY,
                index,
                new FormatVersionShape(),
                MethodHandles.dropArguments(current, 0, Object.class));
    }

    private static Component component(int index, RecordComponent part, Shape shape) {
        try {
            MethodHandle accessor = LOOKUP.unreflect(part.getAccessor());
            return new Component(part.getName(), index, shape, accessor.asType(MethodType.genericMethodType(1)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(part + " of " + part.getDeclaringRecord() + " is not public", e);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getConstructor(parts);
            return LOOKUP.unreflectConstructor(canonical)
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the constructor of " + type + " is not public", e);
        }
    }

    private static IllegalStateException notSupported(Type type) {
        return new IllegalStateException("no shape is known for " + type);
    }
}
