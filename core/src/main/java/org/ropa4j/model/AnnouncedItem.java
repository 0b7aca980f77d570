package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;

/**
 * Something that a published text announces and then does not give: a list with nothing after the colon. It is neither
 * silent nor does it say that there is none.
 *
 * @param item what is announced, by the provision of GDPR Art. 13 or 14 that has it
 * @param party whose it is, where it is about one party, such as the data that a processor is said to receive
 */
public record AnnouncedItem(Citation item, Optional<@Valid PartyId> party) {
    public AnnouncedItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(party, "party");
    }

    /** This item is announced, for everything. */
    public static AnnouncedItem of(Citation item) {
        return new AnnouncedItem(item, Optional.empty());
    }
}
