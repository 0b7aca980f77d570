package org.ropa4j.model;

/** An annex of the standard clauses of 2021 that the parties fill in. */
public enum ClauseAnnex {
    /** I.A, the parties. */
    PARTIES("I.A"),
    /** I.B, the description of the transfer. */
    DESCRIPTION("I.B"),
    /** I.C, the competent supervisory authority. */
    AUTHORITY("I.C"),
    /** II, technical and organisational measures. */
    MEASURES("II"),
    /** III, the sub-processors. */
    SUB_PROCESSORS("III");

    private final String number;

    ClauseAnnex(String number) {
        this.number = number;
    }

    /** The number by which {@link org.ropa4j.law.TransferInstrument#annexes()} names it, such as {@code I.A}. */
    public String number() {
        return number;
    }
}
