package org.ropa4j.model;

/** What is done with data that should not have come in. */
public enum IfReceived {
    /** They are erased. */
    ERASED,
    /** They are sent back. */
    RETURNED,
    /** They are kept, and so processed after all. */
    KEPT
}
