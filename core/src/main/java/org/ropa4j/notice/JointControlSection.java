package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.law.Citation;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.JointArrangement;
import org.ropa4j.model.Party;

/** What joint controllers have arranged between them, of which people are to be told the essence (GDPR Art. 26(2)). */
final class JointControlSection {
    private static final ModelPath PATH = ModelPath.root().child("jointArrangements");
    private static final Citation TOWARDS_EACH = Citation.gdpr("26(3)");

    private JointControlSection() {}

    static void compose(Composition in, Section.Builder section) {
        List<JointArrangement> arrangements = in.ropa().jointArrangements();
        for (int i = 0; i < arrangements.size(); i++) {
            JointArrangement arrangement = arrangements.get(i);
            if (concerns(arrangement, in)) {
                section.blocks(blocks(in, arrangement, PATH.item(i)));
            }
        }
        for (PlacedActivity placed : in.activities()) {
            section.block(new Block.Paragraph(in.gap(
                    NoticeItem.JOINT_CONTROLLERS,
                    placed.path(),
                    in.words().phrase("missing.joint-arrangement", "activity", in.name(placed)))));
        }
    }

    private static boolean concerns(JointArrangement arrangement, Composition in) {
        return arrangement.activities().isEmpty()
                || in.activities().stream()
                        .anyMatch(placed -> arrangement
                                .activities()
                                .contains(placed.activity().id()));
    }

    private static List<Block> blocks(Composition in, JointArrangement arrangement, ModelPath path) {
        Words words = in.words();
        List<Phrase> sentences = new ArrayList<>();
        List<Phrase> others = arrangement.controllers().stream()
                .filter(controller -> !controller.equals(in.ropa().controller()))
                .map(in::name)
                .toList();
        if (!others.isEmpty()) {
            sentences.add(words.phrase("joint-controllers.with", "names", others));
        }
        List<Phrase> activities = in.links(in.activities().stream()
                .filter(placed ->
                        isAbout(arrangement.activities(), placed.activity().id()))
                .toList());
        if (!activities.isEmpty()) {
            sentences.add(words.phrase("joint-controllers.activities", "activities", activities));
        }
        arrangement.essence().ifPresent(essence -> sentences.add(in.sentence(essence, path.child("essence"))));
        sentences.add(in.gap(NoticeItem.JOINT_CONTROLLERS, path.child("essence"), "missing.joint-essence"));
        for (int i = 0; i < arrangement.allocation().size(); i++) {
            JointArrangement.Allocation allocation = arrangement.allocation().get(i);
            ModelPath at = path.child("allocation").item(i).child("text");
            sentences.add(allocation
                    .text()
                    .map(text -> in.sentence(text, at))
                    .orElseGet(() -> words.phrase(
                            Words.key("joint-controllers.duty", allocation.duty()),
                            "name",
                            in.name(allocation.party()))));
        }
        sentences.add(words.phrase("joint-controllers.each", "law", TOWARDS_EACH));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Composition.answering(
                new Block.Paragraph(Words.sentences(sentences)), NoticeItem.JOINT_CONTROLLERS, path.child("essence")));
        ContactDetails details = new ContactDetails(in);
        Terms terms = new Terms();
        ModelPath points = path.child("contactPoints");
        details.addTo(
                terms,
                arrangement.contactPoints(),
                points,
                in.resolved().controller().flatMap(Party::country));
        blocks.add(terms.list());
        blocks.addAll(details.references(arrangement.contactPoints(), points));
        return blocks;
    }

    private static boolean isAbout(List<ActivityId> activities, ActivityId activity) {
        return activities.contains(activity);
    }
}
