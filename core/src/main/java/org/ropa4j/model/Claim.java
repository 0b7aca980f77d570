package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Something a published text claims about the processing, true or not.
 *
 * @param kind what is claimed
 * @param text the claim in our words
 * @param activities which activities it is about; with no trackers either: all
 * @param trackers which trackers it is about
 * @param attributedTo whose claim it is, if the text only passes it on
 * @param exceptions what it leaves out by its own words, an adverbial such as {@code except to our suppliers}
 * @param purposes the kinds of purposes that it says are the only ones; empty: it does not say which
 */
public record Claim(
        ClaimKind kind,
        LocalizedText text,
        List<@Valid ActivityId> activities,
        List<@Valid TrackerId> trackers,
        Optional<@Valid PartyId> attributedTo,
        Optional<LocalizedText> exceptions,
        List<@Valid PurposeCategoryId> purposes) {
    public Claim {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        activities = List.copyOf(activities);
        trackers = List.copyOf(trackers);
        Objects.requireNonNull(attributedTo, "attributedTo");
        Objects.requireNonNull(exceptions, "exceptions");
        purposes = List.copyOf(purposes);
    }

    /** A claim about everything. */
    public static Claim of(ClaimKind kind, LocalizedText text) {
        return new Claim(kind, text, List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
