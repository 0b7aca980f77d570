package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;

/** When the notice changes, and how people hear of it. */
final class ChangesSection {

    private ChangesSection() {}

    static void compose(Composition in, Section.Builder section) {
        in.ropa().notice().changes().ifPresent(changes -> {
            List<Phrase> sentences = new ArrayList<>();
            ModelPath path = ModelPath.root().child("notice").child("changes").child("text");
            changes.text().ifPresent(text -> sentences.add(in.sentence(text, path)));
            changes.announcement()
                    .ifPresent(
                            announcement -> sentences.add(Phrase.of(in.words().text("changes", announcement))));
            changes.materialChanges()
                    .filter(material -> !changes.announcement().equals(Optional.of(material)))
                    .ifPresent(material -> sentences.add(Phrase.of(in.words().text("changes.material", material))));
            changes.newPurposes()
                    .filter(announced ->
                            !changes.materialChanges().or(changes::announcement).equals(Optional.of(announced)))
                    .ifPresent(
                            announced -> sentences.add(Phrase.of(in.words().text("changes.new-purposes", announced))));
            if (changes.consentRenewed()) {
                sentences.add(in.words().phrase("changes.consent-renewed"));
            }
            section.block(new Block.Paragraph(Words.sentences(sentences)));
        });
    }
}
