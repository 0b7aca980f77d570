package org.ropa4j.wording;

import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.text.LocalizedText;

/** Reads texts that a record holds, and takes note of those that are not written in the language of the document. */
@FunctionalInterface
public interface RecordTexts {

    /** The text as a phrase; {@code path} is where it stands in the record. */
    Phrase phrase(LocalizedText text, ModelPath path);
}
