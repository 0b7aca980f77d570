package org.ropa4j.compliance;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Names a rule, for good: an id is never given to another rule. Lower-case words with hyphens between them that read as what
 * is wrong, such as {@code controller-name-missing}.
 *
 * @param value the id
 */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if {@code value} is not lower-case words with hyphens between them
     */
    public RuleId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "rule id is '" + value + "', expected lower-case words with hyphens, such as purpose-missing");
        }
    }

    /**
     * The id with this value.
     *
     * @throws IllegalArgumentException if {@code value} is not lower-case words with hyphens between them
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** The id alone. */
    @Override
    public String toString() {
        return value;
    }
}
