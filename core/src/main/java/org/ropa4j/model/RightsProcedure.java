package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * How people use their rights (GDPR Art. 12). Which rights they have follows from the bases and is not recorded here.
 *
 * @param how what they do, as full sentences
 * @param contactPoints where they turn, if not to the controller's contact points
 * @param identityCheck what proof of identity is asked for
 * @param deadline within which time the controller promises to answer
 */
public record RightsProcedure(
        Optional<LocalizedText> how,
        List<@Valid ContactPoint> contactPoints,
        Optional<@Valid IdentityCheck> identityCheck,
        Optional<Period> deadline) {
    public RightsProcedure {
        Objects.requireNonNull(how, "how");
        contactPoints = List.copyOf(contactPoints);
        Objects.requireNonNull(identityCheck, "identityCheck");
        Objects.requireNonNull(deadline, "deadline");
    }

    /** Nothing recorded. */
    public static RightsProcedure notRecorded() {
        return new RightsProcedure(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
