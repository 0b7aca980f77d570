package org.ropa4j.jackson;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ropa4j.model.Filled;
import org.ropa4j.model.Identifier;
import org.ropa4j.model.PositivePeriod;
import org.ropa4j.model.Ropa;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema of a file from the shapes that read it, the constraints on the model and its documentation. Where a
 * schema can say less than these it takes more, but for two things: it wants a value where a key stands, and times in capitals.
 */
final class SchemaGenerator {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Pattern ABBREVIATIONS =
            Pattern.compile("\\b(dpia|dpv|uk|url|vat)\\b", Pattern.CASE_INSENSITIVE);

    private final Shapes shapes = Shapes.ofRopa();
    private final ModelDocs docs;

    /** By name, so that a type that comes into the model moves nothing else. */
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    SchemaGenerator(ModelDocs docs) {
        this.docs = docs;
    }

    JsonNode schemaOfRopa() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        describe(schema, "Record of processing activities", docs.of(Ropa.class).orElse(""));
        schema.setAll(object((RecordShape) shapes.require(Ropa.class), JSON.objectNode()));
        ObjectNode defs = schema.putObject("$defs");
        definitions.forEach(defs::set);
        return schema;
    }

    // Objects

    /** An object with the components of a record, beside those that are given. */
    private ObjectNode object(RecordShape shape, ObjectNode first) {
        ObjectNode object = JSON.objectNode();
        object.put("type", "object");
        ArrayNode required = JSON.arrayNode();
        first.propertyNames().forEach(required::add);
        ObjectNode properties = object.putObject("properties");
        properties.setAll(first);
        for (Component component : shape.components().values()) {
            properties.set(component.name(), property(shape.type(), component));
            if (isRequired(shape.type(), component)) {
                required.add(component.name());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static boolean isRequired(Class<?> type, Component component) {
        return component.shape().absent() == null
                || Arrays.stream(type.getRecordComponents())
                        .filter(part -> part.getName().equals(component.name()))
                        .anyMatch(part -> part.getAnnotatedType().isAnnotationPresent(NotEmpty.class));
    }

    private ObjectNode property(Class<?> type, Component component) {
        ObjectNode property = JSON.objectNode();
        if (component.shape() instanceof FormatVersionShape) {
            describe(property, "Format version", "The version of the file format that the file is written in.");
            return property.put("const", FormatVersionShape.CURRENT);
        }
        describe(
                property,
                title(component.name()),
                docs.of(type, component.name())
                        .orElseThrow(() -> new IllegalStateException(
                                type + " does not say what its component " + component.name() + " is")));
        RecordComponent part = Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getName().equals(component.name()))
                .findFirst()
                .orElseThrow();
        return property.setAll(value(part.getAnnotatedType(), component.shape()));
    }

    // Values

    private ObjectNode value(AnnotatedType type, Shape shape) {
        if (shape instanceof LanguagesShape languages) {
            return list(type, languages.list());
        }
        if (shape instanceof OptionalShape optional) {
            return value(argument(type, 0), optional.value());
        }
        if (shape instanceof ListShape list) {
            return list(type, list);
        }
        if (shape instanceof SetShape set) {
            return list(type, set.list()).put("uniqueItems", true);
        }
        if (shape instanceof StatedShape stated) {
            ObjectNode items = list(type, stated.list()).put("minItems", 1);
            return oneOf(List.of(
                    constant(StatedShape.NONE, "None", "It is stated that there is none"),
                    constant(StatedShape.NOT_ASSESSED, "Not assessed", "Nobody has looked into it yet"),
                    items));
        }
        if (shape instanceof MapShape map) {
            ObjectNode object = JSON.objectNode().put("type", "object");
            object.set("propertyNames", value(argument(type, 0), map.key()));
            object.set("additionalProperties", value(argument(type, 1), map.value()));
            return object;
        }
        if (shape instanceof FlagShape) {
            return JSON.objectNode().put("type", "boolean").put("default", false);
        }
        if (shape instanceof NumberShape number) {
            return number(type, number);
        }
        if (shape instanceof TextShape text && isSimple(raw(type))) {
            return text(type, text);
        }
        return reference(raw(type), shape);
    }

    private ObjectNode list(AnnotatedType type, ListShape shape) {
        ObjectNode list = JSON.objectNode().put("type", "array");
        if (type.isAnnotationPresent(NotEmpty.class)) {
            list.put("minItems", 1);
        }
        list.set("items", value(argument(type, 0), shape.item()));
        return list;
    }

    private static ObjectNode number(AnnotatedType type, NumberShape shape) {
        ObjectNode number = JSON.objectNode().put("type", shape == NumberShape.DECIMAL ? "number" : "integer");
        if (type.isAnnotationPresent(PositiveOrZero.class)) {
            number.put("minimum", 0);
        }
        return shape == NumberShape.INT ? number.put("maximum", Integer.MAX_VALUE) : number;
    }

    private ObjectNode text(AnnotatedType type, TextShape shape) {
        if (!shape.equals(TextShapes.TEXT)) {
            return type.isAnnotationPresent(PositivePeriod.class) ? SchemaWords.forward(shape) : SchemaWords.of(shape);
        }
        ObjectNode text = JSON.objectNode().put("type", "string");
        constrain(text, type);
        return text;
    }

    /** What the constraints on a text say; a constraint that consists of others says what they do. */
    private static void constrain(ObjectNode text, AnnotatedElement type) {
        if (type.isAnnotationPresent(Email.class)) {
            text.put("format", "email");
        }
        if (type.isAnnotationPresent(Filled.class) || type.isAnnotationPresent(NotBlank.class)) {
            text.put("pattern", SchemaWords.NOT_BLANK);
        }
        if (type.isAnnotationPresent(Identifier.class)) {
            constrain(text, Identifier.class);
        }
        jakarta.validation.constraints.Pattern pattern =
                type.getAnnotation(jakarta.validation.constraints.Pattern.class);
        if (pattern != null) {
            text.put("pattern", "^(" + pattern.regexp() + ")$");
        }
        Size size = type.getAnnotation(Size.class);
        if (size != null) {
            text.put("maxLength", size.max());
        }
    }

    // Definitions

    private ObjectNode reference(Class<?> type, Shape shape) {
        String name = ModelDocs.name(type);
        if (!definitions.containsKey(name)) {
            ObjectNode definition = JSON.objectNode();
            definitions.put(name, definition);
            describe(definition, title(type), docs.of(type).orElse(""));
            definition.setAll(definition(type, shape));
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(Class<?> type, Shape shape) {
        if (shape instanceof EnumShape) {
            return constants(type);
        }
        if (shape instanceof LocalizedTextShape) {
            return SchemaWords.localizedText();
        }
        if (shape instanceof VariantsShape variants) {
            return variants(variants);
        }
        if (shape instanceof RecordShape record) {
            ObjectNode object = object(record, JSON.objectNode());
            return record.main()
                    .map(main -> oneOf(List.of(shorthand(type, main), object)))
                    .orElse(object);
        }
        if (shape instanceof TextShape && type.isRecord() && type.getPackage().equals(Ropa.class.getPackage())) {
            ObjectNode identifier = text(type.getRecordComponents()[0].getAnnotatedType(), TextShapes.TEXT);
            return SchemaWords.builtIn(type)
                    .map(builtIn -> anyOf(List.of(builtIn, identifier)))
                    .orElse(identifier);
        }
        if (shape instanceof TextShape text) {
            return SchemaWords.of(text);
        }
        throw new IllegalStateException("no schema is known for " + type);
    }

    /** The component that stands for the whole record if nothing else is recorded. */
    private ObjectNode shorthand(Class<?> type, Component main) {
        ObjectNode shorthand = property(type, main);
        return shorthand.put("title", shorthand.get("title").stringValue() + " alone");
    }

    private ObjectNode constants(Class<?> type) {
        return oneOf(Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .map(constant -> constant(
                        KebabCase.of(constant),
                        title(constant.name()),
                        docs.of(type, constant.name()).orElse("")))
                .toList());
    }

    /**
     * An object for each kind, and the kind alone where nothing else must be said. All kinds stand beside each other once more,
     * for editors to offer before it is clear which it will be.
     */
    private ObjectNode variants(VariantsShape shape) {
        List<ObjectNode> kinds = new ArrayList<>();
        List<ObjectNode> alone = new ArrayList<>();
        List<ObjectNode> objects = new ArrayList<>();
        shape.byKind().forEach((kind, variant) -> {
            String about = docs.of(variant.type()).orElse("");
            ObjectNode constant = constant(kind, title(variant.type()), about);
            ObjectNode object = JSON.objectNode();
            describe(object, title(variant.type()), about);
            object.setAll(object(variant, JSON.objectNode().set(VariantsShape.KIND, constant)));
            kinds.add(constant);
            objects.add(object);
            if (object.get("required").size() == 1) {
                alone.add(constant);
            }
        });
        ObjectNode object = JSON.objectNode().put("type", "object");
        ObjectNode kind = oneOf(kinds);
        describe(kind, "Kind", "Which of them it is.");
        object.putObject("properties").set(VariantsShape.KIND, kind);
        object.putArray("required").add(VariantsShape.KIND);
        object.setAll(oneOf(objects));
        return alone.isEmpty() ? object : oneOf(List.of(oneOf(alone), object));
    }

    // The words of JSON Schema

    private static ObjectNode constant(String value, String title, String description) {
        ObjectNode constant = JSON.objectNode().put("const", value);
        describe(constant, title, description);
        return constant;
    }

    static ObjectNode oneOf(List<ObjectNode> choices) {
        return JSON.objectNode().set("oneOf", JSON.arrayNode().addAll(choices));
    }

    static ObjectNode anyOf(List<ObjectNode> choices) {
        return JSON.objectNode().set("anyOf", JSON.arrayNode().addAll(choices));
    }

    static void describe(ObjectNode schema, String title, String description) {
        schema.put("title", title);
        if (!description.isEmpty()) {
            schema.put("description", sentence(description));
        }
    }

    private static String sentence(String text) {
        String upper = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return upper.endsWith(".") ? upper : upper + ".";
    }

    /** {@code ProcessingAgreement.Kind} is "Processing agreement: kind"; a kind of a sealed type is called by its own name. */
    private static String title(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null || outer.isAssignableFrom(type)
                ? title(type.getSimpleName())
                : title(outer) + ": " + title(type.getSimpleName()).toLowerCase(Locale.ROOT);
    }

    /** {@code organisationNumber} and {@code ORGANISATION_NUMBER} are "Organisation number". */
    static String title(String name) {
        String lower =
                name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").replace('_', ' ').toLowerCase(Locale.ROOT);
        String title = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        return ABBREVIATIONS.matcher(title).replaceAll(word -> word.group().toUpperCase(Locale.ROOT));
    }

    /** Whether a text is of a type of the JDK; those of ropa4j are defined once and referred to. */
    private static boolean isSimple(Class<?> type) {
        return type.getName().startsWith("java.");
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(AnnotatedType type) {
        Type plain = type.getType();
        return (Class<?>) (plain instanceof ParameterizedType generic ? generic.getRawType() : plain);
    }
}
