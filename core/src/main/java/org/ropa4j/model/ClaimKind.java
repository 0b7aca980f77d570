package org.ropa4j.model;

/** What kind of thing a published text claims about the processing. */
public enum ClaimKind {
    /** That nobody can be identified from the data. */
    ANONYMOUS,
    /** That no personal data are involved. */
    NO_PERSONAL_DATA,
    /** That data are not shared with others, or only as stated. */
    NOT_SHARED
}
