package org.ropa4j.compliance;

import java.util.Objects;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.Id;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RetentionEventId;
import org.ropa4j.model.TrackerId;

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
        MEASURE_CATEGORY,
        /** A group of data. */
        DATA_GROUP,
        /** An event that starts or ends a time of storage. */
        RETENTION_EVENT
    }

    /** Checks that nothing is null. */
    public Reference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** A reference to what has this identifier. */
    public static Reference to(Id id) {
        return new Reference(kindOf(id), id.value());
    }

    private static Kind kindOf(Id id) {
        if (id instanceof DataCategoryId) {
            return Kind.DATA_CATEGORY;
        }
        if (id instanceof PartyId) {
            return Kind.PARTY;
        }
        if (id instanceof DataSubjectCategoryId) {
            return Kind.DATA_SUBJECT_CATEGORY;
        }
        if (id instanceof PurposeCategoryId) {
            return Kind.PURPOSE_CATEGORY;
        }
        if (id instanceof RecipientCategoryId) {
            return Kind.RECIPIENT_CATEGORY;
        }
        if (id instanceof MeasureCategoryId) {
            return Kind.MEASURE_CATEGORY;
        }
        if (id instanceof RetentionEventId) {
            return Kind.RETENTION_EVENT;
        }
        if (id instanceof DataGroupId) {
            return Kind.DATA_GROUP;
        }
        return id instanceof TrackerId ? Kind.TRACKER : Kind.ACTIVITY;
    }
}
