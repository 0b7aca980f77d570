package org.ropa4j.model;

/** Whose legitimate interest is pursued (GDPR Art. 6(1)(f), 13(1)(d)). */
public enum InterestHolder {
    /** The controller's own. */
    CONTROLLER,
    /** A third party's. */
    THIRD_PARTY
}
