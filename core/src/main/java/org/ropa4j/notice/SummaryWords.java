package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Party;

/** The first layer of the notice: who, what for, who else, and what people can do, in a few lines that lead to the details. */
final class SummaryWords {
    private final Composition in;
    private final Words words;

    SummaryWords(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    /** Nothing where there is nothing yet to sum up. */
    List<Block> blocks() {
        if (in.activities().isEmpty()) {
            return List.of();
        }
        List<Phrase> lines = new ArrayList<>();
        in.resolved()
                .controller()
                .map(Party::displayName)
                .ifPresent(name -> lines.add(words.phrase("summary.controller", "name", name)));
        lines.add(words.phrase("summary.activities", "activities", in.links(in.activities())));
        boolean shared = in.activities().stream()
                .anyMatch(placed ->
                        !in.resolved().recipientsOf(placed.activity()).items().isEmpty());
        if (shared) {
            lines.add(words.phrase("summary.recipients", "section", in.link(NoticeSection.RECIPIENTS)));
        }
        lines.add(words.phrase("summary.rights", "section", in.link(NoticeSection.RIGHTS)));
        return List.of(
                Block.Callout.of(Block.Callout.Kind.NOTE, words.text("summary.title"), Block.BulletList.of(lines)));
    }
}
