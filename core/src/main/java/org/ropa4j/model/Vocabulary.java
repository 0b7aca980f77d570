package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/**
 * The words in which a record speaks: categories of data, of data subjects and of recipients, kinds of purposes and measures,
 * and events that start or end a time of storage.
 *
 * <p>{@link #builtIn()} holds those that come with ropa4j; a record adds its own. Where both define the same identifier the
 * record's definition holds.
 *
 * @param dataCategories categories of personal data
 * @param dataSubjects categories of data subjects
 * @param purposes kinds of purposes
 * @param recipients categories of recipients
 * @param measures kinds of technical and organisational measures
 * @param events what starts or ends a time of storage
 */
public record Vocabulary(
        List<@Valid DataCategory> dataCategories,
        List<@Valid DataSubjectCategory> dataSubjects,
        List<@Valid PurposeCategory> purposes,
        List<@Valid RecipientCategory> recipients,
        List<@Valid MeasureCategory> measures,
        List<@Valid RetentionEvent> events) {
    private static final Vocabulary EMPTY =
            new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Vocabulary {
        dataCategories = List.copyOf(dataCategories);
        dataSubjects = List.copyOf(dataSubjects);
        purposes = List.copyOf(purposes);
        recipients = List.copyOf(recipients);
        measures = List.copyOf(measures);
        events = List.copyOf(events);
    }

    /** No words. */
    public static Vocabulary empty() {
        return EMPTY;
    }

    /** The words that come with ropa4j, in bokmål, nynorsk and English; always the same instance. */
    public static Vocabulary builtIn() {
        return VocabularyTables.BUILT_IN;
    }

    /** These words followed by those. */
    public Vocabulary and(Vocabulary more) {
        return new Vocabulary(
                concat(dataCategories, more.dataCategories),
                concat(dataSubjects, more.dataSubjects),
                concat(purposes, more.purposes),
                concat(recipients, more.recipients),
                concat(measures, more.measures),
                concat(events, more.events));
    }

    /** These words and one more, whichever kind it is of. */
    public Vocabulary and(Concept word) {
        return and(new Vocabulary(
                only(DataCategory.class, word),
                only(DataSubjectCategory.class, word),
                only(PurposeCategory.class, word),
                only(RecipientCategory.class, word),
                only(MeasureCategory.class, word),
                only(RetentionEvent.class, word)));
    }

    /** These words. */
    public static Vocabulary of(Concept... words) {
        Vocabulary all = EMPTY;
        for (Concept word : words) {
            all = all.and(word);
        }
        return all;
    }

    private static <T> List<T> only(Class<T> kind, Concept word) {
        return kind.isInstance(word) ? List.of(kind.cast(word)) : List.of();
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
