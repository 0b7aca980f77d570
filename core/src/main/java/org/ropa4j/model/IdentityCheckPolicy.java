package org.ropa4j.model;

/** When somebody who uses a right must prove who they are (GDPR Art. 12(2), 12(6)). */
public enum IdentityCheckPolicy {
    /** In every case. */
    ALWAYS,
    /** When there is reasonable doubt. */
    ON_REASONABLE_DOUBT,
    /** Never. */
    NEVER
}
