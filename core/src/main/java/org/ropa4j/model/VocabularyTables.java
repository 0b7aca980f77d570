package org.ropa4j.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ropa4j.csv.CsvTable;
import org.ropa4j.text.LocalizedText;

/** Reads the built-in vocabulary from the tables beside this class. */
final class VocabularyTables {
    static final Vocabulary BUILT_IN = new Vocabulary(
            read(
                    "data-categories.csv",
                    row -> new DataCategory(
                            DataCategoryId.of(row.get("id")), label(row), sensitivity(row.get("sensitivity")))),
            read(
                    "data-subject-categories.csv",
                    row -> new DataSubjectCategory(DataSubjectCategoryId.of(row.get("id")), label(row))),
            read("purpose-categories.csv", row -> new PurposeCategory(PurposeCategoryId.of(row.get("id")), label(row))),
            read(
                    "recipient-categories.csv",
                    row -> new RecipientCategory(RecipientCategoryId.of(row.get("id")), label(row))),
            read(
                    "measure-categories.csv",
                    row -> new MeasureCategory(MeasureCategoryId.of(row.get("id")), label(row))));

    private VocabularyTables() {}

    private static <T> List<T> read(String resource, Function<CsvTable.Row, T> concept) {
        return CsvTable.read(VocabularyTables.class, resource).rows().stream()
                .map(concept)
                .toList();
    }

    private static LocalizedText label(CsvTable.Row row) {
        return LocalizedText.of(Locale.forLanguageTag("nb"), row.get("label_nb"))
                .and(Locale.forLanguageTag("nn"), row.get("label_nn"))
                .and(Locale.ENGLISH, row.get("label_en"));
    }

    private static Sensitivity sensitivity(String value) {
        return Sensitivity.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
