package org.ropa4j.model;

/** What an organisation is in law. */
public enum PartyKind {
    /** A company or other undertaking with legal personality. */
    COMPANY,
    /** A natural person who trades (Norway: enkeltpersonforetak). */
    SOLE_TRADER,
    /** An association, foundation or other non-profit body. */
    ASSOCIATION,
    /** A public authority or body (GDPR Art. 6(1) second subparagraph, 37(1)(a)). */
    PUBLIC_BODY,
    /**
     * An organisation under public international law, or a body set up by agreement between States (GDPR Art. 4(26)).
     */
    INTERNATIONAL_ORGANISATION,
    /** A natural person who does not trade. */
    PRIVATE_PERSON
}
