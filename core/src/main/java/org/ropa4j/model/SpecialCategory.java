package org.ropa4j.model;

/** A special category of personal data (GDPR Art. 9(1)). */
public enum SpecialCategory {
    /** Racial or ethnic origin. */
    ETHNIC_ORIGIN,
    /** Political opinions. */
    POLITICAL_OPINION,
    /** Religious or philosophical beliefs. */
    BELIEF,
    /** Trade-union membership. */
    TRADE_UNION,
    /** Genetic data. */
    GENETIC,
    /** Biometric data used to identify a person uniquely. */
    BIOMETRIC,
    /** Data concerning health. */
    HEALTH,
    /** Data concerning a person's sex life. */
    SEX_LIFE,
    /** Data concerning a person's sexual orientation. */
    SEXUAL_ORIENTATION
}
