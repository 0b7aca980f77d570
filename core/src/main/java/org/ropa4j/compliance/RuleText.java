package org.ropa4j.compliance;

import java.util.Objects;

/**
 * A rule in words, in one language: what all its findings say. Where a finding says something of its own, the name of that stands
 * in braces, as in {@code Name {authority}.}
 *
 * @param title what its findings are called
 * @param message what is not recorded, or what does not fit
 * @param why the duty, in plain words
 * @param remedy what to do
 */
public record RuleText(String title, String message, String why, String remedy) {
    /** Checks that nothing is null. */
    public RuleText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(remedy, "remedy");
    }
}
