package org.ropa4j.notice;

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
import org.ropa4j.model.RetentionEventId;
import org.ropa4j.model.Vocabulary;

/** What the words of the vocabulary are called in the language of the notice. An unknown word is printed as its identifier. */
final class Vocables {
    private final Composition in;

    Vocables(Composition in) {
        this.in = in;
    }

    Phrase data(DataCategoryId id) {
        return label(
                in.resolved().dataCategory(id),
                id.value(),
                "dataCategories",
                vocabulary().dataCategories());
    }

    List<Phrase> data(List<DataCategoryId> ids) {
        return ids.stream().map(this::data).toList();
    }

    Phrase dataSubject(DataSubjectCategoryId id) {
        return label(
                in.resolved().dataSubjectCategory(id),
                id.value(),
                "dataSubjects",
                vocabulary().dataSubjects());
    }

    List<Phrase> dataSubjects(List<DataSubjectCategoryId> ids) {
        return ids.stream().map(this::dataSubject).toList();
    }

    Phrase purpose(PurposeCategoryId id) {
        return label(
                in.resolved().purposeCategory(id),
                id.value(),
                "purposes",
                vocabulary().purposes());
    }

    Phrase recipients(RecipientCategoryId id) {
        return label(
                in.resolved().recipientCategory(id),
                id.value(),
                "recipients",
                vocabulary().recipients());
    }

    Phrase measure(MeasureCategoryId id) {
        return label(
                in.resolved().measureCategory(id),
                id.value(),
                "measures",
                vocabulary().measures());
    }

    /** An event as a clause that completes "until". */
    Phrase event(RetentionEventId id) {
        return label(
                in.resolved().retentionEvent(id),
                id.value(),
                "events",
                vocabulary().events());
    }

    /** An event as an adverbial that follows a period. */
    Phrase after(RetentionEventId id) {
        return in.resolved()
                .retentionEvent(id)
                .flatMap(event -> event.after()
                        .map(after -> after.in(in.words().language())
                                .map(Phrase::of)
                                .orElseGet(() -> Phrase.of(in.text(
                                        after,
                                        path("events", vocabulary().events().indexOf(event), "after"))))))
                .orElseGet(() -> in.words().phrase("retention.after", "event", event(id)));
    }

    private Vocabulary vocabulary() {
        return in.ropa().vocabulary();
    }

    private Phrase label(Optional<? extends Concept> concept, String id, String list, List<? extends Concept> own) {
        return concept.map(found -> found.label()
                        .in(in.words().language())
                        .map(Phrase::of)
                        // Built-in words are there in every language, so this one is the record's own.
                        .orElseGet(() -> Phrase.of(in.text(found.label(), path(list, own.indexOf(found), "label")))))
                .orElseGet(() -> Phrase.of(id));
    }

    private static ModelPath path(String list, int place, String text) {
        return ModelPath.root().child("vocabulary").child(list).item(place).child(text);
    }
}
