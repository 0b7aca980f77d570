package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.law.Citation;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Right;

/** The right to object, set apart from the other rights as GDPR Art. 21(4) wants it. */
final class ObjectionSection {
    private final Composition in;
    private final Words words;

    private ObjectionSection(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    static void compose(Composition in, Section.Builder section) {
        new ObjectionSection(in).compose(section);
    }

    private void compose(Section.Builder section) {
        Set<Right> rights = in.rights();
        if (rights.contains(Right.OBJECTION_TO_MARKETING)) {
            Phrase text = words.phrase("objection.marketing.text", "law", Citation.gdpr("21(2)"));
            section.block(callout("objection.marketing.title", text, activitiesWith(Right.OBJECTION_TO_MARKETING)));
        }
        if (rights.contains(Right.OBJECTION)) {
            Phrase text = words.phrase("objection.general.text", "bases", bases(), "law", Citation.gdpr("21(1)"));
            section.block(callout("objection.general.title", text, activitiesWith(Right.OBJECTION)));
        }
    }

    private Block callout(String titleKey, Phrase text, List<PlacedActivity> activities) {
        Phrase where = words.phrase("objection.activities", "activities", in.links(activities));
        Block callout = Block.Callout.of(
                Block.Callout.Kind.IMPORTANT,
                words.text(titleKey),
                new Block.Paragraph(Words.sentences(List.of(text, where))));
        for (PlacedActivity placed : activities) {
            callout = Composition.answering(callout, NoticeItem.OBJECTION, placed.path());
            callout = Composition.answering(callout, NoticeItem.RIGHTS, placed.path());
        }
        return callout;
    }

    private List<PlacedActivity> activitiesWith(Right right) {
        return in.activities().stream()
                .filter(placed ->
                        DataSubjectRights.in(placed.activity(), in.resolved()).contains(right))
                .toList();
    }

    private List<String> bases() {
        List<String> bases = new ArrayList<>();
        if (restsOn(LegalBasis.PublicTask.class)) {
            bases.add(words.text("objection.basis.public-task"));
        }
        if (restsOn(LegalBasis.LegitimateInterests.class)) {
            bases.add(words.text("objection.basis.legitimate-interests"));
        }
        return bases;
    }

    private boolean restsOn(Class<? extends LegalBasis> kind) {
        return in.activities().stream().anyMatch(placed -> in.resolved().restsOn(placed.activity(), kind));
    }
}
