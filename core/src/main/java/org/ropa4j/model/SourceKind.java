package org.ropa4j.model;

/** Who or what personal data come from. The first two are collection from the data subject (GDPR Art. 13), the others not (Art. 14). */
public enum SourceKind {
    /** The person gives them. */
    DATA_SUBJECT,
    /** They arise when the person uses a service. */
    USE_OF_SERVICE,
    /** Sources open to everyone. */
    PUBLIC_SOURCE,
    /** Somebody else gives them. */
    THIRD_PARTY,
    /** The controller derives them from other data. */
    DERIVED;

    /** Whether the data are collected from the person, so that GDPR Art. 13 and not Art. 14 applies. */
    public boolean isFromDataSubject() {
        return this == DATA_SUBJECT || this == USE_OF_SERVICE;
    }
}
