package org.ropa4j.model;

/** How personal data are erased. */
public enum ErasureMethod {
    /** In a secure way, of which no more is said. */
    SECURE,
    /** Their place is overwritten. */
    OVERWRITING,
    /** They are encrypted and the key is destroyed. */
    KEY_DESTRUCTION,
    /** What holds them is destroyed. */
    PHYSICAL_DESTRUCTION
}
