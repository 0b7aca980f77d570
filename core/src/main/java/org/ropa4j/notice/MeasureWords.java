package org.ropa4j.notice;

import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Measure;

/** Writes a measure: in the words of the record, else what its kind is called. */
final class MeasureWords {
    private final Composition in;

    MeasureWords(Composition in) {
        this.in = in;
    }

    /** The measure as a sentence; nothing if the record says nothing of it. */
    Phrase sentence(Measure measure, ModelPath path) {
        return measure.text()
                .map(text -> in.sentence(text, path.child("text")))
                .or(() -> measure.category()
                        .map(category -> in.words()
                                .phrase("measure", "measure", in.vocables().measure(category))))
                .orElse(Phrase.empty());
    }
}
