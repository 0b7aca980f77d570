package org.ropa4j.model;

import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * What is said about changes of the notice.
 *
 * @param announcement how changes reach people
 * @param text when and why the notice changes, as full sentences
 */
public record ChangePolicy(Optional<ChangeAnnouncement> announcement, Optional<LocalizedText> text) {
    public ChangePolicy {
        Objects.requireNonNull(announcement, "announcement");
        Objects.requireNonNull(text, "text");
    }
}
