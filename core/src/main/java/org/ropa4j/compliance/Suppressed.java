package org.ropa4j.compliance;

import java.util.Objects;

/**
 * A finding that was accepted, and the decision to accept it.
 *
 * @param finding what was found
 * @param by why and until when it is accepted
 */
public record Suppressed(Finding finding, Suppression by) {
    /** Checks that nothing is null. */
    public Suppressed {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(by, "by");
    }
}
