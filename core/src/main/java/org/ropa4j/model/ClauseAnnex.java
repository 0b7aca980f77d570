package org.ropa4j.model;

/** An annex of the standard clauses of 2021 that the parties fill in. */
public enum ClauseAnnex {
    /** I.A, the parties. */
    PARTIES,
    /** I.B, the description of the transfer. */
    DESCRIPTION,
    /** I.C, the competent supervisory authority. */
    AUTHORITY,
    /** II, technical and organisational measures. */
    MEASURES,
    /** III, the sub-processors. */
    SUB_PROCESSORS
}
