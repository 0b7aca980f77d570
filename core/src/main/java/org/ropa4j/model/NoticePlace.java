package org.ropa4j.model;

/** The part of a notice to which a statement belongs. */
public enum NoticePlace {
    /** Before everything else. */
    INTRODUCTION,
    /** With the controller and how to reach it. */
    CONTROLLER,
    /** With the purposes. */
    PURPOSES,
    /** With the data. */
    DATA,
    /** With cookies and similar technologies. */
    TRACKERS,
    /** With direct marketing. */
    MARKETING,
    /** With the recipients. */
    RECIPIENTS,
    /** With transfers to third countries. */
    TRANSFERS,
    /** With the storage periods. */
    RETENTION,
    /** With the rights. */
    RIGHTS,
    /** With the right to complain. */
    COMPLAINT,
    /** With the security of the data. */
    SECURITY,
    /** With what concerns children. */
    CHILDREN,
    /** With links to other sites. */
    LINKS,
    /** With the changes of the notice. */
    CHANGES
}
