package org.ropa4j.compliance;

import java.util.Objects;

/**
 * A rule threw an exception instead of judging an element. That is a defect of the rule, not of the record; it is reported so
 * that it hides neither the other rules nor itself.
 *
 * @param rule which rule
 * @param path the element it was shown
 * @param cause what it threw
 */
public record RuleFailure(RuleId rule, ModelPath path, RuntimeException cause) {
    /** Checks that nothing is null. */
    public RuleFailure {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(cause, "cause");
    }
}
