package org.ropa4j.model;

/** What kind of thing a published text claims about the processing. */
public enum ClaimKind {
    /** That nobody can be identified from the data. */
    ANONYMOUS,
    /** That no personal data are involved. */
    NO_PERSONAL_DATA,
    /** That no special categories are involved. */
    NO_SPECIAL_CATEGORIES,
    /** That data are not shared with others, or only as stated. */
    NOT_SHARED,
    /** That data are not sold. */
    NOT_SOLD,
    /** That data are not used or shared for marketing. */
    NOT_USED_FOR_MARKETING,
    /** That data are used for nothing else than what is stated. */
    ONLY_STATED_PURPOSES,
    /** That data do not leave the EEA. */
    ONLY_IN_EEA,
    /** That no trackers for advertising are used. */
    NO_ADVERTISING_TRACKERS,
    /** That trackers can do no harm. */
    HARMLESS_TRACKERS,
    /** That the data are safe. */
    SECURE,
    /** That what is done to the data lets them be used without limits. */
    FREE_USE,
    /**
     * That the organisation answers only for what it gets to see or uses for itself on somebody else's platform, although who
     * has a page there may be a joint controller for the rest (GDPR Art. 26; C-210/16).
     */
    CONTROLLER_OF_OWN_PART,
    /** That people give their data of their own free will. */
    VOLUNTARY,
    /** That people accept the text by using the service. */
    CONSENT_BY_USE,
    /** That people consent to the text as a whole. */
    CONSENT_TO_TEXT,
    /** That the law is followed. */
    COMPLIANT
}
