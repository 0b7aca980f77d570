package org.ropa4j.jackson;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ropa4j.law.Country;
import org.ropa4j.model.Concept;
import org.ropa4j.model.DataCategory;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategory;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.Id;
import org.ropa4j.model.MeasureCategory;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.PurposeCategory;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.RecipientCategory;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RetentionEvent;
import org.ropa4j.model.RetentionEventId;
import org.ropa4j.model.Vocabulary;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a schema says of values that are one word or text. The patterns mean the same in Java and in ECMAScript. */
final class SchemaWords {
    static final String NOT_BLANK = "\\S";

    private static final String LANGUAGE_TAG = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    /** Some part is there; some part is not zero. */
    private static final String SOME = "(?=.)";

    private static final String FORWARD = "(?=.*[1-9])";

    private static final String DATES = "([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?";
    private static final String HOURS = "T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+([.][0-9]{1,9})?S)?";

    /** What follows the letter P. */
    private static final Map<TextShape, String> TIMES = Map.of(
            TextShapes.PERIOD, DATES,
            TextShapes.DURATION, "([0-9]+D)?(" + HOURS + ")?",
            TextShapes.PERIOD_OR_DURATION, "(" + DATES + "|([0-9]+D)?" + HOURS + ")");

    private static final Map<TextShape, List<String>> EXAMPLES = Map.of(
            TextShapes.PERIOD, List.of("P5Y", "P6M"),
            TextShapes.DURATION, List.of("PT24H"),
            TextShapes.PERIOD_OR_DURATION, List.of("P2Y", "P30D", "PT24H"),
            TextShapes.DATE, List.of("2026-11-23"),
            TextShapes.LANGUAGE, List.of("nb", "nn", "en"),
            TextShapes.CITATION, List.of("GDPR Art. 6(1)(f)", "bokføringsloven § 13"));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaWords() {}

    static ObjectNode of(TextShape shape) {
        if (shape.equals(TextShapes.COUNTRY)) {
            return choices(Country.all(), Country::code, country -> country.name(Locale.ENGLISH));
        }
        ObjectNode text = text(shape);
        if (shape.equals(TextShapes.DATE)) {
            return text.put("format", "date");
        }
        if (shape.equals(TextShapes.LANGUAGE)) {
            return text.put("pattern", LANGUAGE_TAG);
        }
        if (shape.equals(TextShapes.CITATION)) {
            return text.put("pattern", NOT_BLANK);
        }
        return time(shape, SOME);
    }

    /** A time that goes forward. */
    static ObjectNode forward(TextShape shape) {
        return time(shape, FORWARD);
    }

    private static ObjectNode time(TextShape shape, String condition) {
        String parts = TIMES.get(shape);
        if (parts == null) {
            throw new IllegalStateException("no schema is known for " + shape.expected());
        }
        return text(shape).put("pattern", "^P" + condition + parts + "$");
    }

    private static ObjectNode text(TextShape shape) {
        ObjectNode text = JSON.objectNode().put("type", "string");
        EXAMPLES.getOrDefault(shape, List.of()).forEach(text.withArray("examples")::add);
        return text;
    }

    static ObjectNode localizedText() {
        ObjectNode plain = JSON.objectNode();
        SchemaGenerator.describe(plain, "Text", "In the first of the record's languages");
        plain.put("type", "string").put("pattern", NOT_BLANK);
        ObjectNode byLanguage = JSON.objectNode();
        SchemaGenerator.describe(byLanguage, "Text by language", "A text for each language: nb, nn, en");
        byLanguage.put("type", "object").put("minProperties", 1);
        byLanguage.set("propertyNames", JSON.objectNode().put("pattern", LANGUAGE_TAG));
        byLanguage.set(
                "additionalProperties", JSON.objectNode().put("type", "string").put("pattern", NOT_BLANK));
        return SchemaGenerator.oneOf(List.of(plain, byLanguage));
    }

    /** The built-in words that an identifier of this type can name, for editors to offer; none if it names something else. */
    static Optional<ObjectNode> builtIn(Class<?> type) {
        Vocabulary words = Vocabulary.builtIn();
        if (type == DataCategoryId.class) {
            return Optional.of(concepts(words.dataCategories(), DataCategory::id));
        }
        if (type == DataSubjectCategoryId.class) {
            return Optional.of(concepts(words.dataSubjects(), DataSubjectCategory::id));
        }
        if (type == PurposeCategoryId.class) {
            return Optional.of(concepts(words.purposes(), PurposeCategory::id));
        }
        if (type == RecipientCategoryId.class) {
            return Optional.of(concepts(words.recipients(), RecipientCategory::id));
        }
        if (type == MeasureCategoryId.class) {
            return Optional.of(concepts(words.measures(), MeasureCategory::id));
        }
        return type == RetentionEventId.class
                ? Optional.of(concepts(words.events(), RetentionEvent::id))
                : Optional.empty();
    }

    private static <T extends Concept> ObjectNode concepts(List<T> concepts, Function<T, Id> id) {
        return choices(
                concepts,
                concept -> id.apply(concept).value(),
                concept -> concept.label().in(Locale.ENGLISH).orElseThrow());
    }

    private static <T> ObjectNode choices(List<T> things, Function<T, String> word, Function<T, String> label) {
        return SchemaGenerator.oneOf(things.stream()
                .map(thing -> JSON.objectNode().put("const", word.apply(thing)).put("description", label.apply(thing)))
                .toList());
    }
}
