package org.ropa4j.model;

import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * What is said about changes of the notice, by their weight.
 *
 * @param announcement how ordinary changes reach people
 * @param materialChanges how changes that matter to people reach them; empty: as ordinary ones
 * @param newPurposes how new purposes or bases reach them (Art. 13(3)); empty: as changes that matter
 * @param consentRenewed whether consent is asked for anew if a purpose that rests on it changes
 * @param text when and why the notice changes, as full sentences
 */
public record ChangePolicy(
        Optional<ChangeAnnouncement> announcement,
        Optional<ChangeAnnouncement> materialChanges,
        Optional<ChangeAnnouncement> newPurposes,
        boolean consentRenewed,
        Optional<LocalizedText> text) {
    public ChangePolicy {
        Objects.requireNonNull(announcement, "announcement");
        Objects.requireNonNull(materialChanges, "materialChanges");
        Objects.requireNonNull(newPurposes, "newPurposes");
        Objects.requireNonNull(text, "text");
    }

    /** How all changes reach people. */
    public static ChangePolicy of(ChangeAnnouncement announcement) {
        return new ChangePolicy(Optional.of(announcement), Optional.empty(), Optional.empty(), false, Optional.empty());
    }
}
