package org.ropa4j.law;

/** What kind of legal text an instrument is. */
public enum InstrumentKind {
    /** Treaty or decision under one, such as the EEA Agreement. */
    TREATY,
    /** Regulation of the European Union. */
    REGULATION,
    /** Directive of the European Union. */
    DIRECTIVE,
    /** Decision of the European Commission, as on adequacy or standard contractual clauses, or of a supervisory authority. */
    DECISION,
    /** Act of a parliament; in Norway a lov. */
    ACT,
    /** Rules made under an Act; in Norway a forskrift. */
    STATUTORY_INSTRUMENT,
    /** Judgment of a court. */
    JUDGMENT,
    /** Guidelines, recommendations and opinions of a body that supervises or advises: not binding. */
    GUIDELINES,
    /** A text that is proposed or a case that is pending: not law yet. */
    PENDING
}
