package org.ropa4j.model;

import java.util.Objects;
import org.ropa4j.text.LocalizedText;

/**
 * Something the controller wants said that no other part of the record holds: an explanation, a welcome. It is printed as it
 * stands and no rule reads it.
 *
 * @param place where in the notice
 * @param text what is said, as full sentences
 */
public record Statement(NoticePlace place, LocalizedText text) {
    public Statement {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }
}
