package org.ropa4j.notice;

import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Section;

/** What is done with the data: a part for each activity. */
final class PurposesSection {

    private PurposesSection() {}

    static void compose(Composition in, Section.Builder section) {
        ModelPath path = ModelPath.root().child("activities");
        if (in.activities().isEmpty()) {
            section.block(new Block.Paragraph(in.gap(NoticeItem.PURPOSES_AND_BASES, path, "missing.activities")));
        }
        in.activities().forEach(placed -> section.subsection(new ActivityPart(in, placed).compose()));
        if (in.gaps().stream().noneMatch(gap -> gap.item() == NoticeItem.PROVISION)) {
            section.block(new Block.Paragraph(in.gap(NoticeItem.PROVISION, path, "missing.provision")));
        }
    }
}
