package org.ropa4j.model;

/** Who the contract behind a basis is with. Only a contract with the data subject carries GDPR Art. 6(1)(b). */
public enum ContractParty {
    /** With the data subject. */
    DATA_SUBJECT,
    /** With the organisation that the person works for or acts for. */
    EMPLOYER_OR_CLIENT,
    /** With somebody else. */
    SOMEBODY_ELSE
}
