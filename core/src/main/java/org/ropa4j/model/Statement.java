package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Something the controller wants said that no other part of the record holds: an explanation, a welcome. It is printed
 * as it stands and no rule reads it.
 *
 * @param place where in the notice
 * @param text what is said, as full sentences
 * @param activity the activity it belongs to, if to one
 * @param links pages it sends people to
 */
public record Statement(
        NoticePlace place, LocalizedText text, Optional<@Valid ActivityId> activity, List<@Valid Link> links) {
    public Statement {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(activity, "activity");
        links = List.copyOf(links);
    }

    /** A statement for this place. */
    public static Statement of(NoticePlace place, LocalizedText text) {
        return new Statement(place, text, Optional.empty(), List.of());
    }
}
