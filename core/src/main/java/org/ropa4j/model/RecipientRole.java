package org.ropa4j.model;

/** What a recipient is in relation to the controller (GDPR Art. 4(7)–(10), 26, 28). */
public enum RecipientRole {
    /** Processes on the controller's behalf (Art. 28). */
    PROCESSOR,
    /** Is engaged by a processor (Art. 28(2), (4)). */
    SUB_PROCESSOR,
    /** Decides purposes and means together with the controller (Art. 26). */
    JOINT_CONTROLLER,
    /** Decides by itself what it does with the data. */
    INDEPENDENT_CONTROLLER,
    /** A public authority that may receive data under law. */
    AUTHORITY
}
