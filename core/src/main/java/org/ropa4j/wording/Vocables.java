package org.ropa4j.wording;

import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Concept;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.RetentionEventId;
import org.ropa4j.model.Vocabulary;

/** What the words of the vocabulary are called in the language of a document. An unknown word is printed as its identifier. */
public final class Vocables {
    private final ResolvedRopa ropa;
    private final Wording words;
    private final RecordTexts texts;

    /**
     * The vocabulary of a record in the language of the words.
     *
     * @param words must hold the message {@code retention.after} for events that know only how to follow "until"
     * @param texts reads labels that the record gives itself
     */
    public Vocables(ResolvedRopa ropa, Wording words, RecordTexts texts) {
        this.ropa = ropa;
        this.words = words;
        this.texts = texts;
    }

    /** What a category of data is called. */
    public Phrase data(DataCategoryId id) {
        return label(
                ropa.dataCategory(id),
                id.value(),
                "dataCategories",
                vocabulary().dataCategories());
    }

    /** What categories of data are called. */
    public List<Phrase> data(List<DataCategoryId> ids) {
        return ids.stream().map(this::data).toList();
    }

    /** What a category of data subjects is called. */
    public Phrase dataSubject(DataSubjectCategoryId id) {
        return label(
                ropa.dataSubjectCategory(id),
                id.value(),
                "dataSubjects",
                vocabulary().dataSubjects());
    }

    /** What categories of data subjects are called. */
    public List<Phrase> dataSubjects(List<DataSubjectCategoryId> ids) {
        return ids.stream().map(this::dataSubject).toList();
    }

    /** What a kind of purpose is called. */
    public Phrase purpose(PurposeCategoryId id) {
        return label(
                ropa.purposeCategory(id), id.value(), "purposes", vocabulary().purposes());
    }

    /** What a category of recipients is called. */
    public Phrase recipients(RecipientCategoryId id) {
        return label(
                ropa.recipientCategory(id),
                id.value(),
                "recipients",
                vocabulary().recipients());
    }

    /** What a kind of measure is called. */
    public Phrase measure(MeasureCategoryId id) {
        return label(
                ropa.measureCategory(id), id.value(), "measures", vocabulary().measures());
    }

    /** An event as a clause that completes "until". */
    public Phrase event(RetentionEventId id) {
        return label(ropa.retentionEvent(id), id.value(), "events", vocabulary().events());
    }

    /** An event as an adverbial that follows a period. */
    public Phrase after(RetentionEventId id) {
        return ropa.retentionEvent(id)
                .flatMap(event -> event.after()
                        .map(after -> after.in(words.language())
                                .map(Phrase::of)
                                .orElseGet(() -> texts.phrase(
                                        after,
                                        path("events", vocabulary().events().indexOf(event), "after")))))
                .orElseGet(() -> words.phrase("retention.after", "event", event(id)));
    }

    private Vocabulary vocabulary() {
        return ropa.ropa().vocabulary();
    }

    private Phrase label(Optional<? extends Concept> concept, String id, String list, List<? extends Concept> own) {
        return concept.map(found -> found.label()
                        .in(words.language())
                        .map(Phrase::of)
                        // Built-in words are there in every language, so this one is the record's own.
                        .orElseGet(() -> texts.phrase(found.label(), path(list, own.indexOf(found), "label"))))
                .orElseGet(() -> Phrase.of(id));
    }

    private static ModelPath path(String list, int place, String text) {
        return ModelPath.root().child("vocabulary").child(list).item(place).child(text);
    }
}
