package org.ropa4j.model;

/** How changes of a notice reach people (GDPR Art. 12(1), 13(3)). */
public enum ChangeAnnouncement {
    /** The new text replaces the old one where it stands. */
    PUBLISHED_ONLY,
    /** People are told. */
    PEOPLE_TOLD,
    /** People may be told, if the controller thinks fit. */
    PEOPLE_MAY_BE_TOLD
}
