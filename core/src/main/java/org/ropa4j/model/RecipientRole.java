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
    /**
     * Belongs to the same group of undertakings (Art. 4(19)), and no more is known: a text may say so much and leave open in
     * which of the other roles it receives data. Where that is known, the recipient has that role, and its party
     * {@linkplain Party#sameGroupAs() says} to which group it belongs.
     */
    GROUP_COMPANY,
    /** A public authority that may receive data under law. */
    AUTHORITY,
    /** A unit or person of the controller itself. */
    INTERNAL
}
