package org.ropa4j.wording;

import java.util.ArrayList;
import java.util.List;
import org.ropa4j.document.Inline;
import org.ropa4j.document.Phrase;

/**
 * Puts phrases into a message. The message is formatted with a slot in place of each phrase, and the phrases are put in
 * afterwards: a link stays a link, and nothing that a record says is ever read as a part of a message.
 */
final class Slots {
    /** Private-use characters: they stand in no message of ours, and no text of a record is here yet. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    private final List<Phrase> phrases = new ArrayList<>();

    /** A slot for a phrase. */
    String take(Phrase phrase) {
        phrases.add(phrase);
        return OPEN + Integer.toString(phrases.size() - 1) + CLOSE;
    }

    /** The formatted message with every slot filled. */
    Phrase fill(String message) {
        Phrase.Builder filled = Phrase.builder();
        int from = 0;
        for (int open = message.indexOf(OPEN); open >= 0; open = message.indexOf(OPEN, from)) {
            int close = message.indexOf(CLOSE, open);
            if (open > from) {
                filled.add(new Inline.Text(message.substring(from, open)));
            }
            filled.add(phrases.get(Integer.parseInt(message, open + 1, close, 10)));
            from = close + 1;
        }
        if (from < message.length()) {
            filled.add(new Inline.Text(message.substring(from)));
        }
        return filled.build();
    }
}
