package org.ropa4j.model;

/**
 * A name by which one part of a record refers to another, or to a word of the {@link Vocabulary}. Each kind of thing has its own
 * type, so that a party cannot be named where a tracker belongs.
 */
public sealed interface Id
        permits PartyId,
                ActivityId,
                TrackerId,
                DataGroupId,
                DataCategoryId,
                DataSubjectCategoryId,
                PurposeCategoryId,
                RecipientCategoryId,
                MeasureCategoryId,
                RetentionEventId {

    /** The identifier as written. */
    String value();
}
