package org.ropa4j.law;

/** What kind of tool for transfers it is; articles are those of the GDPR. */
public enum TransferInstrumentKind {
    /** An adequacy decision, or a list of companies that one covers (Art. 45). */
    ADEQUACY,
    /** Standard data protection clauses (Art. 46(2)(c) and (d), 46(5)), and those of other laws. */
    STANDARD_CLAUSES,
    /** Binding corporate rules (Art. 46(2)(b), 47). */
    BINDING_CORPORATE_RULES,
    /** Code of conduct (Art. 46(2)(e)). */
    CODE_OF_CONDUCT,
    /** Certification (Art. 46(2)(f)). */
    CERTIFICATION,
    /** Binding instrument between public authorities (Art. 46(2)(a)). */
    PUBLIC_INSTRUMENT,
    /** Contractual clauses of one's own (Art. 46(3)(a)). */
    AD_HOC_CLAUSES,
    /** Administrative arrangement between public authorities (Art. 46(3)(b)). */
    ADMINISTRATIVE_ARRANGEMENT,
    /** Derogation for a specific situation (Art. 49(1)). */
    DEROGATION,
    /** No tool for transfers, though records name it as one. */
    NOT_A_TRANSFER_TOOL
}
