package org.ropa4j.notice;

import org.ropa4j.document.Section;

/** Composes one section of a notice. */
@FunctionalInterface
interface SectionComposer {

    /** Adds to the section what the record gives for it; nothing, if the section has nothing to say. */
    void compose(Composition in, Section.Builder section);
}
