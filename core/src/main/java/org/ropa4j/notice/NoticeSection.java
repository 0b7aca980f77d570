package org.ropa4j.notice;

import java.util.List;
import org.ropa4j.model.NoticePlace;

/** The sections of a notice, in the order in which they stand. A section that has nothing to say is left out. */
public enum NoticeSection {
    /** Who decides about the data, and how to reach them. */
    CONTROLLER("controller", NoticePlace.CONTROLLER),
    /** What joint controllers have arranged between them. */
    JOINT_CONTROLLERS("joint-controllers"),
    /** What is done with the data: purpose, basis and data together, activity by activity. */
    PURPOSES("purposes", NoticePlace.PURPOSES, NoticePlace.DATA, NoticePlace.MARKETING),
    /** Cookies and similar technologies, as a table. */
    TRACKERS("cookies", NoticePlace.TRACKERS),
    /** Decisions that no human being takes. */
    AUTOMATED_DECISIONS("automated-decisions"),
    /** Who receives the data, and where they are. */
    RECIPIENTS("recipients", NoticePlace.RECIPIENTS, NoticePlace.TRANSFERS, NoticePlace.LINKS),
    /** How long the data are kept. */
    RETENTION("retention", NoticePlace.RETENTION),
    /** How services deal with children. */
    CHILDREN("children", NoticePlace.CHILDREN),
    /** The rights, and how to use them. */
    RIGHTS("your-rights", NoticePlace.RIGHTS),
    /** The right to object, apart from the other rights (GDPR Art. 21(4)). */
    OBJECTION("right-to-object"),
    /** Whom people can complain to. */
    COMPLAINT("complaint", NoticePlace.COMPLAINT),
    /** How the data are protected, and what people should not send how. */
    SECURITY("security", NoticePlace.SECURITY),
    /** How the notice changes. */
    CHANGES("changes", NoticePlace.CHANGES);

    private final String id;
    private final List<NoticePlace> places;

    NoticeSection(String id, NoticePlace... places) {
        this.id = id;
        this.places = List.of(places);
    }

    /** The identifier of the section in the document, the same in every language and over versions. */
    public String id() {
        return id;
    }

    /** Where a record puts what it wants said in this section. */
    List<NoticePlace> places() {
        return places;
    }
}
