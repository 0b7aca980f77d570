package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * A word to which a text gives a meaning of its own.
 *
 * @param term the word
 * @param meaning what the text says that it means
 * @param party the party it stands for, as "we" may stand for the controller
 * @param activities the activities in which it has this meaning; empty: everywhere
 * @param departsFrom the provision that defines the word otherwise than the text does; empty: none is known
 */
public record DefinedTerm(
        LocalizedText term,
        Optional<LocalizedText> meaning,
        Optional<@Valid PartyId> party,
        List<@Valid ActivityId> activities,
        Optional<Citation> departsFrom) {
    public DefinedTerm {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(party, "party");
        activities = List.copyOf(activities);
        Objects.requireNonNull(departsFrom, "departsFrom");
    }
}
