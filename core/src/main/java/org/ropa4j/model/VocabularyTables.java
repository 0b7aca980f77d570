package org.ropa4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;
import org.ropa4j.text.LocalizedText;

/** Reads the built-in vocabulary from the tables beside this class. */
final class VocabularyTables {
    static final Vocabulary BUILT_IN = new Vocabulary(
            read("data-categories.csv", VocabularyTables::dataCategory),
            read("data-subject-categories.csv", VocabularyTables::dataSubjectCategory),
            read("purpose-categories.csv", VocabularyTables::purposeCategory),
            read(
                    "recipient-categories.csv",
                    row -> new RecipientCategory(RecipientCategoryId.of(row.required("id")), label(row))),
            read("measure-categories.csv", VocabularyTables::measureCategory),
            read("retention-events.csv", VocabularyTables::retentionEvent));

    private VocabularyTables() {}

    private static <T> List<T> read(String resource, Function<CsvRow, T> concept) {
        return Csv.resource(VocabularyTables.class, resource).stream()
                .map(concept)
                .toList();
    }

    private static DataCategory dataCategory(CsvRow row) {
        return new DataCategory(
                DataCategoryId.of(row.required("id")),
                label(row),
                constant(Sensitivity.class, row.required("sensitivity")),
                row.optional("special").map(special -> constant(SpecialCategory.class, special)),
                row.optional("broader").map(DataCategoryId::of),
                row.optional("dpv"),
                row.optional("fides"));
    }

    private static DataSubjectCategory dataSubjectCategory(CsvRow row) {
        return new DataSubjectCategory(
                DataSubjectCategoryId.of(row.required("id")),
                label(row),
                row.optional("vulnerable").isPresent(),
                row.optional("ages").map(VocabularyTables::ages),
                row.optional("dpv"));
    }

    private static DataSubjectCategory.AgeRange ages(String range) {
        List<Integer> ends =
                Arrays.stream(range.split("-", -1)).map(Integer::valueOf).toList();
        return new DataSubjectCategory.AgeRange(ends.get(0), ends.get(1));
    }

    private static PurposeCategory purposeCategory(CsvRow row) {
        return new PurposeCategory(
                PurposeCategoryId.of(row.required("id")),
                label(row),
                row.optional("broader").map(PurposeCategoryId::of),
                row.optional("dpv"),
                row.optional("fides"));
    }

    private static MeasureCategory measureCategory(CsvRow row) {
        return new MeasureCategory(
                MeasureCategoryId.of(row.required("id")),
                label(row),
                Optional.of(constant(MeasureCategory.Kind.class, row.required("kind"))),
                row.optional("objectives").stream()
                        .flatMap(names -> Stream.of(names.split(" ")))
                        .map(name -> constant(MeasureCategory.Objective.class, name))
                        .toList(),
                row.optional("dpv"));
    }

    private static RetentionEvent retentionEvent(CsvRow row) {
        return new RetentionEvent(
                RetentionEventId.of(row.required("id")), label(row), Optional.of(localized(row, "after")));
    }

    private static LocalizedText label(CsvRow row) {
        return localized(row, "label");
    }

    private static LocalizedText localized(CsvRow row, String column) {
        return LocalizedText.of(Locale.forLanguageTag("nb"), row.required(column + "_nb"))
                .and(Locale.forLanguageTag("nn"), row.required(column + "_nn"))
                .and(Locale.ENGLISH, row.required(column + "_en"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value) {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
