package org.ropa4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an employer gets access to the mailbox and other electronically stored material of an employee (Norway:
 * FOR-2018-07-02-1108).
 *
 * @param grounds when it is done (§ 2); empty: not recorded
 * @param steps what is done for the employee (§ 3); empty: not recorded
 * @param reference where the written procedure is kept
 * @param closing when the mailbox of somebody who leaves is closed (§ 4)
 */
public record MailboxAccess(
        List<Ground> grounds, List<Step> steps, Optional<@Filled String> reference, Optional<Closing> closing) {
    public MailboxAccess {
        grounds = List.copyOf(grounds);
        steps = List.copyOf(steps);
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(closing, "closing");
    }

    /** When an employer may look (FOR-2018-07-02-1108 § 2). */
    public enum Ground {
        /** It is necessary for the daily operations or another legitimate interest of the undertaking. */
        OPERATIONS,
        /** There is a justified suspicion of a gross breach of duty. */
        SUSPICION
    }

    /** What an employee is granted when an employer looks (FOR-2018-07-02-1108 § 3). */
    public enum Step {
        /** To be told beforehand. */
        NOTICE,
        /** To state their view. */
        OWN_VIEW,
        /** To be present. */
        PRESENCE,
        /** To be told of the right to object (GDPR Art. 21). */
        OBJECTION
    }

    /** When a mailbox is closed (FOR-2018-07-02-1108 § 4). */
    public enum Closing {
        /** When the employment ends. */
        AT_END_OF_EMPLOYMENT,
        /** Later. */
        LATER
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this procedure. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.grounds.addAll(grounds);
        builder.steps.addAll(steps);
        builder.reference = reference.orElse(null);
        builder.closing = closing.orElse(null);
        return builder;
    }

    /** Builds a {@link MailboxAccess}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final List<Ground> grounds = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private @Nullable String reference;
        private @Nullable Closing closing;

        private Builder() {}

        public Builder ground(Ground ground) {
            grounds.add(Objects.requireNonNull(ground, "ground"));
            return this;
        }

        public Builder step(Step step) {
            steps.add(Objects.requireNonNull(step, "step"));
            return this;
        }

        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        public Builder closing(Closing closing) {
            this.closing = Objects.requireNonNull(closing, "closing");
            return this;
        }

        public MailboxAccess build() {
            return new MailboxAccess(grounds, steps, Optional.ofNullable(reference), Optional.ofNullable(closing));
        }
    }
}
