package org.ropa4j.model;

/** The two cases of GDPR Art. 6(1)(e). */
public enum TaskKind {
    /** A task carried out in the public interest. */
    PUBLIC_INTEREST,
    /** The exercise of official authority vested in the controller. */
    OFFICIAL_AUTHORITY
}
