package org.ropa4j.compliance;

import java.util.Objects;

/**
 * A place where a record refers to something by its identifier.
 *
 * @param kind what is referred to
 * @param id the identifier, as written
 */
public record Reference(Kind kind, String id) {

    /** What a record can refer to. */
    public enum Kind {
        /** A party. */
        PARTY,
        /** A processing activity. */
        ACTIVITY,
        /** A tracker. */
        TRACKER,
        /** A category of personal data. */
        DATA_CATEGORY,
        /** A category of data subjects. */
        DATA_SUBJECT_CATEGORY,
        /** A kind of purpose. */
        PURPOSE_CATEGORY,
        /** A category of recipients. */
        RECIPIENT_CATEGORY,
        /** A kind of measure. */
        MEASURE_CATEGORY
    }

    /** Checks that nothing is null. */
    public Reference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
