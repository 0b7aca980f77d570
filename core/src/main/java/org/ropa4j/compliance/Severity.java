package org.ropa4j.compliance;

/** How much a finding matters, by its consequence; the gravest first. */
public enum Severity {
    /** A duty that the cited provision states outright is not met in the record. */
    ERROR,
    /** A duty that holds with qualifications, something vague, or something that is probably wrong. */
    WARNING,
    /** Good practice, or a change of the law that is coming. */
    INFO;

    /** Whether this is as grave as {@code other} or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
