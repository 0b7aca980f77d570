package org.ropa4j.model;

/**
 * What a tracker is for, in the four classes that consent dialogues use. The legal line runs only between the first and the
 * rest (ePrivacy Directive Art. 5(3)).
 */
public enum TrackerCategory {
    /** Strictly necessary for a service that the person asked for, or for transmission alone. */
    STRICTLY_NECESSARY,
    /** Remembers choices that the service could do without. */
    PREFERENCES,
    /** Measures use. */
    STATISTICS,
    /** Serves or measures marketing. */
    MARKETING;

    /** Whether the law wants consent before it is stored or read. */
    public boolean needsConsent() {
        return this != STRICTLY_NECESSARY;
    }
}
