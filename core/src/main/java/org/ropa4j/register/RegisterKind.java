package org.ropa4j.register;

import org.ropa4j.law.Citation;

/** The two records that GDPR Art. 30 asks for. */
public enum RegisterKind {
    /** What an organisation decides about itself (Art. 30(1)). */
    CONTROLLER("30(1)"),
    /** What it does on behalf of others (Art. 30(2)). */
    PROCESSOR("30(2)");

    private final String provision;

    RegisterKind(String provision) {
        this.provision = provision;
    }

    /** The paragraph of Art. 30 that asks for it. */
    public Citation provision() {
        return Citation.gdpr(provision);
    }
}
