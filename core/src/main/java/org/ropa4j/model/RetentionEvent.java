package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Something that happens and starts or ends the time for which data are kept.
 *
 * @param id how records refer to it
 * @param label a clause that completes "until …", such as {@code the contract has ended}
 * @param after an adverbial that follows a period, such as {@code after the end of the financial year}; empty: "after" and the label
 */
public record RetentionEvent(@Valid RetentionEventId id, LocalizedText label, Optional<LocalizedText> after)
        implements Concept {
    public RetentionEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(after, "after");
    }

    /** An event of one's own. */
    public static RetentionEvent of(String id, LocalizedText label) {
        return new RetentionEvent(RetentionEventId.of(id), label, Optional.empty());
    }
}
