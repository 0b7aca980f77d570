package org.ropa4j.model;

/** A set of standard clauses for transfers. */
public enum ClauseSet {
    /** Decision 2001/497/EC (controller to controller, set I). */
    COMMISSION_2001,
    /** Decision 2002/16/EC (controller to processor). */
    COMMISSION_2002,
    /** Decision 2004/915/EC (controller to controller, set II). */
    COMMISSION_2004,
    /** Decision 2010/87/EU (controller to processor). */
    COMMISSION_2010,
    /** Implementing Decision (EU) 2021/914. */
    COMMISSION_2021,
    /**
     * Implementing Decision (EU) 2021/915, between controllers and processors. They are no tool for transfers, though records
     * name them as one.
     */
    COMMISSION_2021_PROCESSORS,
    /** Clauses that a supervisory authority adopted and the Commission approved (GDPR Art. 46(2)(d)). */
    AUTHORITY
}
