package org.ropa4j.model;

/** The two cases of GDPR Art. 6(1)(b). */
public enum ContractStage {
    /** The contract is being performed. */
    PERFORMANCE,
    /** Steps are taken at the data subject's request before a contract. */
    STEPS_BEFORE
}
