package org.ropa4j.model;

/** In which form an organisation has personal data, from whole to not at all. */
public enum DataForm {
    /** It sees whom they are about. */
    IDENTIFIED,
    /**
     * It sees them without what would tell whom they are about, which is kept apart (GDPR Art. 4(5)); they are still
     * personal data.
     */
    PSEUDONYMISED,
    /** It sees only sums and shares. */
    AGGREGATED,
    /** It sees them changed so that nobody can be identified (recital 26). */
    ANONYMISED,
    /** It does not see them, though they arise where it is active. */
    NOT_VISIBLE
}
