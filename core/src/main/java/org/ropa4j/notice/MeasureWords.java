package org.ropa4j.notice;

import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Measure;
import org.ropa4j.model.Occurrence;

/** Writes a measure: in the words of the record, else what its kind is called. */
final class MeasureWords {
    private final Composition in;

    MeasureWords(Composition in) {
        this.in = in;
    }

    /** The measure as a sentence; nothing if it is not for the public, or the record has no words for one that is planned. */
    Phrase sentence(Measure measure, ModelPath path) {
        if (measure.internal()) {
            return Phrase.empty();
        }
        return measure.text()
                .map(text -> in.sentence(text, path.child("text")))
                .or(() -> measure.category()
                        .filter(category -> !measure.occurrence().equals(Optional.of(Occurrence.PLANNED)))
                        .map(category -> in.words()
                                .phrase("measure", "measure", in.vocables().measure(category))))
                .orElse(Phrase.empty());
    }
}
