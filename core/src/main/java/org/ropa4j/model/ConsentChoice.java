package org.ropa4j.model;

/** What people can choose between when they are asked for consent (GDPR Art. 7(2), recitals 42–43). */
public enum ConsentChoice {
    /** Yes or no to each purpose. */
    PER_PURPOSE,
    /** Yes or no to all purposes at once. */
    ALL_OR_NOTHING,
    /** Yes; refusing takes more effort or is not offered. */
    ACCEPT_ONLY,
    /** It is folded into terms that they accept as a whole. */
    PART_OF_TERMS
}
