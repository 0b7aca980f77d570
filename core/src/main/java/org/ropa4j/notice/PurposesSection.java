package org.ropa4j.notice;

import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Section;

/** What is done with the data: a part for each activity. */
final class PurposesSection {

    private PurposesSection() {}

    static void compose(Composition in, Section.Builder section) {
        if (in.activities().isEmpty()) {
            section.block(new Block.Paragraph(
                    in.gap(NoticeItem.PURPOSES_AND_BASES, ModelPath.root().child("activities"), "missing.activities")));
        }
        in.activities().forEach(placed -> section.subsection(new ActivityPart(in, placed).compose()));
    }
}
