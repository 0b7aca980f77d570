package org.ropa4j.model;

import org.ropa4j.text.LocalizedText;

/**
 * A word of the {@link Vocabulary}: a category of data, of people, of recipients, a kind of purpose or measure, an event, with what it is
 * called in each language. Built-in words and those that a record defines are of the same kind.
 */
public sealed interface Concept
        permits DataCategory, DataSubjectCategory, PurposeCategory, RecipientCategory, MeasureCategory, RetentionEvent {

    /**
     * What it is called: a noun phrase in lower case where the language has lower case, fit for the middle of a sentence; for
     * an event a clause that completes "until …".
     */
    LocalizedText label();
}
