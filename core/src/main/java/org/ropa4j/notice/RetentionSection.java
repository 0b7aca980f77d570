package org.ropa4j.notice;

import java.util.List;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.model.RetentionRule;

/** How long the data are kept, or what decides it: what holds for the whole record, then what holds for single activities. */
final class RetentionSection {
    private static final ModelPath GENERAL = ModelPath.root().child("retention");

    private final Composition in;
    private final Words words;
    private final RetentionWords retention;
    private final Terms terms = new Terms();

    private RetentionSection(Composition in) {
        this.in = in;
        this.words = in.words();
        this.retention = new RetentionWords(in);
    }

    static void compose(Composition in, Section.Builder section) {
        new RetentionSection(in).compose(section);
    }

    private void compose(Section.Builder section) {
        general();
        in.activities().forEach(this::own);
        section.block(terms.list());
        if (in.ropa().trackers().stream().anyMatch(tracker -> tracker.lifetime().isPresent())) {
            section.block(Composition.answering(
                    new Block.Paragraph(words.phrase("retention.trackers", "section", in.link(NoticeSection.TRACKERS))),
                    NoticeItem.RETENTION,
                    ModelPath.root().child("trackers")));
        }
    }

    /** The rules of the record, unless every activity has its own. */
    private void general() {
        boolean holds = in.activities().isEmpty()
                || in.activities().stream()
                        .anyMatch(placed -> placed.activity().retention().isEmpty());
        if (holds) {
            List<RetentionRule> rules = in.ropa().retention();
            for (int i = 0; i < rules.size(); i++) {
                ModelPath at = GENERAL.item(i);
                Phrase what = retention.what(rules.get(i), at).orElseGet(() -> words.phrase("retention.everything"));
                add(what, rules.get(i), at);
            }
        }
    }

    private void own(PlacedActivity placed) {
        List<RetentionRule> rules = placed.activity().retention();
        ModelPath path = placed.path().child("retention");
        for (int i = 0; i < rules.size(); i++) {
            ModelPath at = path.item(i);
            Phrase what = retention
                    .what(rules.get(i), at)
                    .map(covered -> words.phrase("retention.activity", "activity", in.name(placed), "what", covered))
                    .orElseGet(() -> in.name(placed));
            add(what, rules.get(i), at);
        }
        if (rules.isEmpty()) {
            terms.add(in.name(placed), in.gap(NoticeItem.RETENTION, path, "missing.retention"));
        }
    }

    private void add(Phrase what, RetentionRule rule, ModelPath path) {
        Block text = new Block.Paragraph(retention.sentences(rule, path));
        terms.add(words.capitalized(what), Composition.answering(text, NoticeItem.RETENTION, path));
    }
}
