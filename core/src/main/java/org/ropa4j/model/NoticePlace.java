package org.ropa4j.model;

/** The part of a notice to which a statement belongs. */
public enum NoticePlace {
    /** Before everything else. */
    INTRODUCTION,
    /** With the controller and how to reach it. */
    CONTROLLER,
    /** With the purposes. */
    PURPOSES,
    /** With cookies and similar technologies. */
    TRACKERS,
    /** With the recipients. */
    RECIPIENTS,
    /** With the storage periods. */
    RETENTION,
    /** With the rights. */
    RIGHTS,
    /** With the security of the data. */
    SECURITY,
    /** With the changes of the notice. */
    CHANGES
}
