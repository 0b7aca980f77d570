package org.ropa4j.model;

/** A right of the data subject, in the order in which the regulation has them. */
public enum Right {
    /** Withdrawal of consent, GDPR Art. 7(3). */
    WITHDRAW_CONSENT,
    /** Access, Art. 15. */
    ACCESS,
    /** Rectification, Art. 16. */
    RECTIFICATION,
    /** Erasure, Art. 17. */
    ERASURE,
    /** Restriction of processing, Art. 18. */
    RESTRICTION,
    /** Data portability, Art. 20. */
    PORTABILITY,
    /** Objection, Art. 21(1). */
    OBJECTION,
    /** Objection to direct marketing, Art. 21(2)–(3). */
    OBJECTION_TO_MARKETING,
    /** Not to be subject to automated decisions, Art. 22. */
    AUTOMATED_DECISIONS,
    /** Complaint to a supervisory authority, Art. 77. */
    COMPLAINT
}
