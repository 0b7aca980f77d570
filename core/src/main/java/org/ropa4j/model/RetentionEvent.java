package org.ropa4j.model;

/** Something that happens and starts or ends the time for which data are kept. */
public enum RetentionEvent {
    /** The data were collected. */
    COLLECTION,
    /** The person consented no longer. */
    CONSENT_WITHDRAWN,
    /** The person objected or opted out. */
    OBJECTION,
    /** The customer relationship ended. */
    CUSTOMER_RELATIONSHIP_ENDED,
    /** The contract was performed or ended. */
    CONTRACT_ENDED,
    /** The account was closed. */
    ACCOUNT_CLOSED,
    /** The person last used the service. */
    LAST_ACTIVITY,
    /** The enquiry or case was closed. */
    CASE_CLOSED,
    /** The course or event was over. */
    EVENT_OVER,
    /** The financial year of the transaction ended. */
    FINANCIAL_YEAR_ENDED
}
