package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.TrackerConsent;
import org.ropa4j.model.TrackerPolicy;

/** Says what holds for all trackers: the classes, how people are asked, and what follows if they refuse. */
final class TrackerPolicyWords {
    private static final ModelPath PATH = ModelPath.root().child("trackerPolicy");

    private final Composition in;
    private final Words words;
    private final TrackerPolicy policy;

    TrackerPolicyWords(Composition in) {
        this.in = in;
        this.words = in.words();
        this.policy = in.ropa().trackerPolicy();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Phrase> classes = new ArrayList<>();
        policy.classes()
                .forEach(each -> classes.add(in.sentence(
                        each.text(), PATH.child("classes").item(classes.size()).child("text"))));
        blocks.add(Block.BulletList.of(classes));
        List<Phrase> sentences = new ArrayList<>();
        policy.consent().ifPresent(consent -> consent(consent, PATH.child("consent"), sentences));
        policy.refusal().ifPresent(refusal -> sentences.add(in.sentence(refusal, PATH.child("refusal"))));
        policy.browserSignal().ifPresent(signal -> sentences.add(words.phrase(Words.key("trackers.signal", signal))));
        policy.planned().ifPresent(planned -> sentences.add(in.sentence(planned, PATH.child("planned"))));
        if (!policy.guidance().isEmpty()) {
            sentences.add(in.see(policy.guidance(), PATH.child("guidance")));
        }
        blocks.add(new Block.Paragraph(Words.sentences(sentences)));
        return blocks;
    }

    /** In the words of the record, else by the act; how to withdraw is said where that is recorded. */
    private void consent(TrackerConsent consent, ModelPath path, List<Phrase> sentences) {
        consent.text()
                .map(text -> in.sentence(text, path.child("text")))
                .or(() -> consent.given().map(act -> Phrase.of(words.text("basis.consent.given", act))))
                .ifPresent(sentences::add);
        if (consent.withdrawal().isPresent()) {
            sentences.add(new WithdrawalWords(in).consent(consent.withdrawal(), path.child("withdrawal")));
        }
    }
}
