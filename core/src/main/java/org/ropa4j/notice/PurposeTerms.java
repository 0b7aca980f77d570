package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Purpose;

/** The purposes of an activity, each with what it rests on; purposes that rest on the same stand together. */
final class PurposeTerms {
    private final Composition in;
    private final Words words;
    private final List<Purpose> purposes;
    private final ModelPath path;

    PurposeTerms(Composition in, PlacedActivity placed) {
        this.in = in;
        this.words = in.words();
        this.purposes = placed.activity().purposes();
        this.path = placed.path().child("purposes");
    }

    void addTo(Terms terms) {
        List<Group> groups = groups();
        if (groups.isEmpty()) {
            terms.add(
                    words.phrase("activity.term.purpose"),
                    in.gap(NoticeItem.PURPOSES_AND_BASES, path, "missing.purpose"));
        } else if (groups.size() == 1) {
            terms.add(words.phrase("activity.term.purpose"), purposes(groups.get(0)));
            terms.add(words.phrase("activity.term.basis"), bases(groups.get(0)));
        } else {
            terms.add(words.phrase("activity.term.purposes"), together(groups));
        }
    }

    /** Purposes beside each other that rest on the same. */
    private record Group(int first, int next) {}

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int first = 0, next; first < purposes.size(); first = next) {
            next = endOfGroup(first);
            groups.add(new Group(first, next));
        }
        return groups;
    }

    private int endOfGroup(int first) {
        int next = first + 1;
        while (next < purposes.size() && restOnTheSame(purposes.get(first), purposes.get(next))) {
            next++;
        }
        return next;
    }

    private static boolean restOnTheSame(Purpose one, Purpose other) {
        return one.bases().equals(other.bases()) && one.basisSelection().equals(other.basisSelection());
    }

    /** Each group with what it rests on. */
    private Block together(List<Group> groups) {
        List<Block.Item> items = new ArrayList<>();
        for (Group group : groups) {
            List<Block> blocks = new ArrayList<>(purposes(group));
            blocks.addAll(bases(group));
            items.add(new Block.Item(blocks));
        }
        return new Block.BulletList(items);
    }

    private List<Block> purposes(Group group) {
        List<Phrase> clauses = new ArrayList<>();
        for (int i = group.first(); i < group.next(); i++) {
            clauses.add(in.clause(purposes.get(i).text(), path.item(i).child("text")));
        }
        if (clauses.size() == 1) {
            return List.of(
                    answering(group, new Block.Paragraph(words.phrase("purpose.one", "purpose", clauses.get(0)))));
        }
        return List.of(
                new Block.Paragraph(words.phrase("purpose.several")), answering(group, Block.BulletList.of(clauses)));
    }

    private Block answering(Group group, Block purposes) {
        Block marked = purposes;
        for (int i = group.first(); i < group.next(); i++) {
            ModelPath text = path.item(i).child("text");
            marked = Composition.answering(marked, NoticeItem.PURPOSES_AND_BASES, text);
        }
        return marked;
    }

    private List<Block> bases(Group group) {
        Purpose purpose = purposes.get(group.first());
        ModelPath at = path.item(group.first());
        if (purpose.bases().isEmpty()) {
            List<ModelPath> places = IntStream.range(group.first(), group.next())
                    .mapToObj(place -> path.item(place).child("bases"))
                    .toList();
            return List.of(new Block.Paragraph(in.gap(NoticeItem.PURPOSES_AND_BASES, places, "missing.basis")));
        }
        List<Block> blocks = new ArrayList<>();
        BasisWords basisWords = new BasisWords(in);
        for (LegalBasis basis : purpose.bases()) {
            blocks.add(basisWords.paragraph(basis, at.child("bases").item(blocks.size())));
        }
        if (blocks.size() > 1) {
            Block list =
                    new Block.BulletList(blocks.stream().map(Block.Item::of).toList());
            blocks.clear();
            blocks.add(list);
        }
        purpose.basisSelection()
                .ifPresent(selection -> blocks.add(in.paragraph(selection, at.child("basisSelection"))));
        return blocks;
    }
}
