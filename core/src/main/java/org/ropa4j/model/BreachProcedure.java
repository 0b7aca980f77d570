package org.ropa4j.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * What an organisation does when the security of personal data is breached (GDPR Art. 33, 34).
 *
 * @param text what people are told of it, as full sentences
 * @param reference where the written procedure is kept
 * @param responsible the role or unit that decides, a noun phrase
 * @param authorityWithin within which time the supervisory authority is told; 72 hours at most, where feasible (Art.
 *     33(1))
 * @param personsTold whether the persons are told when the risk for them is high (Art. 34(1))
 * @param register where breaches are documented (Art. 33(5))
 * @param lastTried when the procedure was last tried or reviewed
 */
public record BreachProcedure(
        Optional<LocalizedText> text,
        Optional<@Filled String> reference,
        Optional<LocalizedText> responsible,
        Optional<@PositivePeriod Duration> authorityWithin,
        Optional<PersonsTold> personsTold,
        Optional<@Filled String> register,
        Optional<LocalDate> lastTried) {
    public BreachProcedure {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(authorityWithin, "authorityWithin");
        Objects.requireNonNull(personsTold, "personsTold");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(lastTried, "lastTried");
    }

    /** Whether persons are told of a breach that brings a high risk for them. */
    public enum PersonsTold {
        /** They are. */
        TOLD,
        /** They are not. */
        NOT_TOLD
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this procedure. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.text = text.orElse(null);
        builder.reference = reference.orElse(null);
        builder.responsible = responsible.orElse(null);
        builder.authorityWithin = authorityWithin.orElse(null);
        builder.personsTold = personsTold.orElse(null);
        builder.register = register.orElse(null);
        builder.lastTried = lastTried.orElse(null);
        return builder;
    }

    /** Builds a {@link BreachProcedure}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalizedText text;
        private @Nullable String reference;
        private @Nullable LocalizedText responsible;
        private @Nullable Duration authorityWithin;
        private @Nullable PersonsTold personsTold;
        private @Nullable String register;
        private @Nullable LocalDate lastTried;

        private Builder() {}

        public Builder text(LocalizedText text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        public Builder responsible(LocalizedText responsible) {
            this.responsible = Objects.requireNonNull(responsible, "responsible");
            return this;
        }

        public Builder authorityWithin(Duration authorityWithin) {
            this.authorityWithin = Objects.requireNonNull(authorityWithin, "authorityWithin");
            return this;
        }

        public Builder personsTold(PersonsTold personsTold) {
            this.personsTold = Objects.requireNonNull(personsTold, "personsTold");
            return this;
        }

        public Builder register(String register) {
            this.register = Objects.requireNonNull(register, "register");
            return this;
        }

        public Builder lastTried(LocalDate lastTried) {
            this.lastTried = Objects.requireNonNull(lastTried, "lastTried");
            return this;
        }

        public BreachProcedure build() {
            return new BreachProcedure(
                    Optional.ofNullable(text),
                    Optional.ofNullable(reference),
                    Optional.ofNullable(responsible),
                    Optional.ofNullable(authorityWithin),
                    Optional.ofNullable(personsTold),
                    Optional.ofNullable(register),
                    Optional.ofNullable(lastTried));
        }
    }
}
