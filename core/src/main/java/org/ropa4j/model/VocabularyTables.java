package org.ropa4j.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;
import org.ropa4j.text.LocalizedText;

/** Reads the built-in vocabulary from the tables beside this class. */
final class VocabularyTables {
    static final Vocabulary BUILT_IN = new Vocabulary(
            read(
                    "data-categories.csv",
                    row -> new DataCategory(
                            DataCategoryId.of(row.required("id")),
                            label(row),
                            sensitivity(row.required("sensitivity")))),
            read(
                    "data-subject-categories.csv",
                    row -> new DataSubjectCategory(DataSubjectCategoryId.of(row.required("id")), label(row))),
            read(
                    "purpose-categories.csv",
                    row -> new PurposeCategory(PurposeCategoryId.of(row.required("id")), label(row))),
            read(
                    "recipient-categories.csv",
                    row -> new RecipientCategory(RecipientCategoryId.of(row.required("id")), label(row))),
            read(
                    "measure-categories.csv",
                    row -> new MeasureCategory(MeasureCategoryId.of(row.required("id")), label(row))));

    private VocabularyTables() {}

    private static <T> List<T> read(String resource, Function<CsvRow, T> concept) {
        return Csv.resource(VocabularyTables.class, resource).stream()
                .map(concept)
                .toList();
    }

    private static LocalizedText label(CsvRow row) {
        return LocalizedText.of(Locale.forLanguageTag("nb"), row.required("label_nb"))
                .and(Locale.forLanguageTag("nn"), row.required("label_nn"))
                .and(Locale.ENGLISH, row.required("label_en"));
    }

    private static Sensitivity sensitivity(String value) {
        return Sensitivity.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
