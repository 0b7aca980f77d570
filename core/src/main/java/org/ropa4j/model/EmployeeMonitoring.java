package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * Measures by which an employer controls employees (Norway: arbeidsmiljøloven §§ 9-1, 9-2).
 *
 * @param reason the objective reason for it and why it is proportionate, as full sentences (§ 9-1)
 * @param discussed when it was discussed with the employees' representatives (§ 9-2)
 * @param informed when employees were told of its purpose, practical consequences and duration (§ 9-2)
 * @param evaluated when the need for it was last evaluated with the representatives (§ 9-2)
 * @param mailbox access to employees' mailboxes and files (§ 9-5)
 */
public record EmployeeMonitoring(
        Optional<LocalizedText> reason,
        Optional<LocalDate> discussed,
        Optional<LocalDate> informed,
        Optional<LocalDate> evaluated,
        Optional<@Valid MailboxAccess> mailbox) {
    public EmployeeMonitoring {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(discussed, "discussed");
        Objects.requireNonNull(informed, "informed");
        Objects.requireNonNull(evaluated, "evaluated");
        Objects.requireNonNull(mailbox, "mailbox");
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this monitoring. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.reason = reason.orElse(null);
        builder.discussed = discussed.orElse(null);
        builder.informed = informed.orElse(null);
        builder.evaluated = evaluated.orElse(null);
        builder.mailbox = mailbox.orElse(null);
        return builder;
    }

    /** Builds a {@link EmployeeMonitoring}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalizedText reason;
        private @Nullable LocalDate discussed;
        private @Nullable LocalDate informed;
        private @Nullable LocalDate evaluated;
        private @Nullable MailboxAccess mailbox;

        private Builder() {}

        public Builder reason(LocalizedText reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
            return this;
        }

        public Builder discussed(LocalDate discussed) {
            this.discussed = Objects.requireNonNull(discussed, "discussed");
            return this;
        }

        public Builder informed(LocalDate informed) {
            this.informed = Objects.requireNonNull(informed, "informed");
            return this;
        }

        public Builder evaluated(LocalDate evaluated) {
            this.evaluated = Objects.requireNonNull(evaluated, "evaluated");
            return this;
        }

        public Builder mailbox(MailboxAccess mailbox) {
            this.mailbox = Objects.requireNonNull(mailbox, "mailbox");
            return this;
        }

        public EmployeeMonitoring build() {
            return new EmployeeMonitoring(
                    Optional.ofNullable(reason),
                    Optional.ofNullable(discussed),
                    Optional.ofNullable(informed),
                    Optional.ofNullable(evaluated),
                    Optional.ofNullable(mailbox));
        }
    }
}
