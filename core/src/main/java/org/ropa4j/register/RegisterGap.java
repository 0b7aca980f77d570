package org.ropa4j.register;

import java.util.Objects;
import java.util.Optional;
import org.ropa4j.model.ActivityId;

/**
 * A field of a register that the record does not fill in, wholly or in part.
 *
 * @param field which field
 * @param obligation how strongly it is asked for, {@link Obligation#MANDATORY} if Art. 30 does; empty if a part of an answer is missing
 *     that neither Art. 30 nor the chosen authority asks for
 * @param activity the activity it is missing for; empty if for the organisation
 * @param text what is missing, in the language of the register
 */
public record RegisterGap(
        RegisterField field, Optional<Obligation> obligation, Optional<ActivityId> activity, String text) {
    public RegisterGap {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(text, "text");
    }
}
