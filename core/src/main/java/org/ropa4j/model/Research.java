package org.ropa4j.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * Processing for archiving in the public interest, research or statistics (GDPR Art. 89; Norway: personopplysningsloven
 * §§ 8–10).
 *
 * @param aim which of these
 * @param benefit why the benefit to society clearly outweighs the disadvantages for people, as full sentences (§ 9)
 * @param officerConsulted when the data protection officer or another adviser was consulted (§§ 9, 10)
 * @param approval the approval it has, such as that of a committee for research ethics
 */
public record Research(
        Optional<Aim> aim,
        Optional<LocalizedText> benefit,
        Optional<LocalDate> officerConsulted,
        Optional<@Filled String> approval) {
    public Research {
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(benefit, "benefit");
        Objects.requireNonNull(officerConsulted, "officerConsulted");
        Objects.requireNonNull(approval, "approval");
    }

    /** The purposes of GDPR Art. 89(1). */
    public enum Aim {
        /** Archiving in the public interest. */
        ARCHIVING,
        /** Scientific research. */
        SCIENTIFIC_RESEARCH,
        /** Historical research. */
        HISTORICAL_RESEARCH,
        /** Statistics. */
        STATISTICS
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this research. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.aim = aim.orElse(null);
        builder.benefit = benefit.orElse(null);
        builder.officerConsulted = officerConsulted.orElse(null);
        builder.approval = approval.orElse(null);
        return builder;
    }

    /** Builds a {@link Research}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable Aim aim;
        private @Nullable LocalizedText benefit;
        private @Nullable LocalDate officerConsulted;
        private @Nullable String approval;

        private Builder() {}

        public Builder aim(Aim aim) {
            this.aim = Objects.requireNonNull(aim, "aim");
            return this;
        }

        public Builder benefit(LocalizedText benefit) {
            this.benefit = Objects.requireNonNull(benefit, "benefit");
            return this;
        }

        public Builder officerConsulted(LocalDate officerConsulted) {
            this.officerConsulted = Objects.requireNonNull(officerConsulted, "officerConsulted");
            return this;
        }

        public Builder approval(String approval) {
            this.approval = Objects.requireNonNull(approval, "approval");
            return this;
        }

        public Research build() {
            return new Research(
                    Optional.ofNullable(aim),
                    Optional.ofNullable(benefit),
                    Optional.ofNullable(officerConsulted),
                    Optional.ofNullable(approval));
        }
    }
}
