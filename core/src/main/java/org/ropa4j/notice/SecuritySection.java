package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.model.ChannelAdvice;
import org.ropa4j.model.Measure;

/** What protects all data, and what people should not send through which channel. */
final class SecuritySection {

    private SecuritySection() {}

    static void compose(Composition in, Section.Builder section) {
        List<Phrase> measures = new ArrayList<>();
        ModelPath path = ModelPath.root().child("measures");
        for (Measure measure : in.ropa().measures()) {
            measures.add(new MeasureWords(in).sentence(measure, path.item(measures.size())));
        }
        section.block(Block.BulletList.of(measures));
        List<ChannelAdvice> advice = in.ropa().notice().channelAdvice();
        for (int i = 0; i < advice.size(); i++) {
            section.block(advice(
                    in,
                    advice.get(i),
                    ModelPath.root().child("notice").child("channelAdvice").item(i)));
        }
    }

    private static Block advice(Composition in, ChannelAdvice advice, ModelPath path) {
        List<Phrase> sentences = new ArrayList<>();
        advice.reason().ifPresent(reason -> sentences.add(in.sentence(reason, path.child("reason"))));
        sentences.add(in.sentence(advice.advice(), path.child("advice")));
        advice.scope().ifPresent(scope -> sentences.add(in.sentence(scope, path.child("scope"))));
        return Block.Callout.of(
                Block.Callout.Kind.NOTE,
                in.words().text("security.advice", advice.channel()),
                new Block.Paragraph(Words.sentences(sentences)));
    }
}
