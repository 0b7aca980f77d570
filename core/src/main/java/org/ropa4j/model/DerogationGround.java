package org.ropa4j.model;

import org.ropa4j.law.Citation;

/** A derogation of GDPR Art. 49(1) first subparagraph. */
public enum DerogationGround {
    /** The person has consented explicitly after being told of the risks. */
    EXPLICIT_CONSENT("a"),
    /** A contract with the person, or steps before one at the person's request. */
    CONTRACT_WITH_PERSON("b"),
    /** A contract in the person's interest with somebody else. */
    CONTRACT_FOR_PERSON("c"),
    /** Important reasons of public interest, recognised in law (Art. 49(4)). */
    PUBLIC_INTEREST("d"),
    /** Legal claims. */
    LEGAL_CLAIMS("e"),
    /** Vital interests of a person who cannot consent. */
    VITAL_INTERESTS("f"),
    /** A register open to the public (Art. 49(2)). */
    PUBLIC_REGISTER("g");

    private final String letter;

    DerogationGround(String letter) {
        this.letter = letter;
    }

    /** The letter of Art. 49(1), {@code a} to {@code g}. */
    String letter() {
        return letter;
    }

    /** The provision of Art. 49(1). */
    public Citation provision() {
        return Citation.gdpr("49(1)(" + letter + ")");
    }
}
