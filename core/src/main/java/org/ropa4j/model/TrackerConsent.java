package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * How people are asked before something is stored on or read from their device (ePrivacy Directive Art. 5(3); Norway:
 * ekomloven § 3-15), and how they change their minds.
 *
 * @param given the act by which people consent
 * @param choice what they can choose between
 * @param refusal how hard it is to refuse, measured by how easy it is to accept
 * @param text the same in words, as full sentences
 * @param withdrawal how the consent can be withdrawn
 * @param laws provisions under which it is asked for
 */
public record TrackerConsent(
        Optional<ConsentAct> given,
        Optional<ConsentChoice> choice,
        Optional<Refusal> refusal,
        Optional<LocalizedText> text,
        Optional<@Valid Withdrawal> withdrawal,
        List<Citation> laws) {
    public TrackerConsent {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(refusal, "refusal");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(withdrawal, "withdrawal");
        laws = List.copyOf(laws);
    }

    /** How hard it is to refuse. */
    public enum Refusal {
        /** As easy as accepting, in the same place. */
        AS_EASY,
        /** It takes more steps. */
        HARDER,
        /** It is not offered. */
        NOT_OFFERED
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this consent. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.given = given.orElse(null);
        builder.choice = choice.orElse(null);
        builder.refusal = refusal.orElse(null);
        builder.text = text.orElse(null);
        builder.withdrawal = withdrawal.orElse(null);
        builder.laws.addAll(laws);
        return builder;
    }

    /** Builds a {@link TrackerConsent}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable ConsentAct given;
        private @Nullable ConsentChoice choice;
        private @Nullable Refusal refusal;
        private @Nullable LocalizedText text;
        private @Nullable Withdrawal withdrawal;
        private final List<Citation> laws = new ArrayList<>();

        private Builder() {}

        public Builder given(ConsentAct given) {
            this.given = Objects.requireNonNull(given, "given");
            return this;
        }

        public Builder choice(ConsentChoice choice) {
            this.choice = Objects.requireNonNull(choice, "choice");
            return this;
        }

        public Builder refusal(Refusal refusal) {
            this.refusal = Objects.requireNonNull(refusal, "refusal");
            return this;
        }

        public Builder text(LocalizedText text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        public Builder withdrawal(Withdrawal withdrawal) {
            this.withdrawal = Objects.requireNonNull(withdrawal, "withdrawal");
            return this;
        }

        public Builder law(Citation law) {
            laws.add(Objects.requireNonNull(law, "law"));
            return this;
        }

        public TrackerConsent build() {
            return new TrackerConsent(
                    Optional.ofNullable(given),
                    Optional.ofNullable(choice),
                    Optional.ofNullable(refusal),
                    Optional.ofNullable(text),
                    Optional.ofNullable(withdrawal),
                    laws);
        }
    }
}
