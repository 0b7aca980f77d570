package org.ropa4j.model;

/** Whether a person must give the data (GDPR Art. 13(2)(e)). */
public enum ProvisionKind {
    /** An Act obliges the person. */
    STATUTORY,
    /** A contract obliges the person. */
    CONTRACTUAL,
    /** A contract cannot be made, or a request not be met, without them. */
    NECESSARY,
    /** The person is free not to. */
    VOLUNTARY
}
