package org.ropa4j.compliance;

import java.util.List;
import java.util.Objects;

/**
 * A finding in words, in one language.
 *
 * @param title what it is called
 * @param message what is not recorded, or what does not fit
 * @param why the duty, in plain words
 * @param remedy what to do
 * @param citations the provisions as they are cited in the language, those of one legal text together: {@code GDPR Art.
 *     13(1)(e) and 14(1)(e)}
 */
public record FindingText(String title, String message, String why, String remedy, List<String> citations) {
    /** Copies the list. */
    public FindingText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(remedy, "remedy");
        citations = List.copyOf(citations);
    }
}
