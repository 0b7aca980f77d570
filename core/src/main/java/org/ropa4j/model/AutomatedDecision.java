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
 * A decision based solely on automated processing that has legal or similarly significant effects (GDPR Art. 22,
 * 13(2)(f)).
 *
 * @param description which decision, as full sentences
 * @param logic how it is reached, as full sentences
 * @param consequences what it means for the person, as full sentences
 * @param data which data it looks at (Art. 22(4)); empty: those of the activity
 * @param profiling whether it rests on profiling (Art. 4(4))
 * @param system the system or model that takes it
 * @param takenBy who takes it, if not the controller
 * @param ground what allows it (Art. 22(2))
 * @param laws the law that allows it
 * @param safeguards what people can demand (Art. 22(3))
 */
public record AutomatedDecision(
        LocalizedText description,
        Optional<LocalizedText> logic,
        Optional<LocalizedText> consequences,
        List<@Valid DataCategoryId> data,
        boolean profiling,
        Optional<@Filled String> system,
        Optional<@Valid PartyId> takenBy,
        Optional<Ground> ground,
        List<Citation> laws,
        List<Safeguard> safeguards) {
    public AutomatedDecision {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(logic, "logic");
        Objects.requireNonNull(consequences, "consequences");
        data = List.copyOf(data);
        Objects.requireNonNull(takenBy, "takenBy");
        Objects.requireNonNull(ground, "ground");
        laws = List.copyOf(laws);
        safeguards = List.copyOf(safeguards);
        Objects.requireNonNull(system, "system");
    }

    /** What allows an automated decision (GDPR Art. 22(2)). */
    public enum Ground {
        /** It is necessary for a contract with the person: (a). */
        CONTRACT,
        /** Union or national law authorises it: (b). */
        LAW,
        /** The person has consented explicitly: (c). */
        EXPLICIT_CONSENT
    }
    /** What people can demand of whoever decides automatically (GDPR Art. 22(3)). */
    public enum Safeguard {
        /** That a human being looks at it. */
        HUMAN_INTERVENTION,
        /** To state their own view. */
        OWN_VIEW,
        /** To contest the decision. */
        CONTEST
    }

    /** A builder for this decision. */
    public static Builder builder(LocalizedText description) {
        return new Builder(description);
    }

    /** A builder that starts from this decision. */
    public Builder toBuilder() {
        Builder builder = new Builder(description);
        builder.logic = logic.orElse(null);
        builder.consequences = consequences.orElse(null);
        builder.data.addAll(data);
        builder.profiling = profiling;
        builder.system = system.orElse(null);
        builder.takenBy = takenBy.orElse(null);
        builder.ground = ground.orElse(null);
        builder.laws.addAll(laws);
        builder.safeguards.addAll(safeguards);
        return builder;
    }

    /** Builds a {@link AutomatedDecision}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final LocalizedText description;
        private @Nullable LocalizedText logic;
        private @Nullable LocalizedText consequences;
        private final List<DataCategoryId> data = new ArrayList<>();
        private boolean profiling;
        private @Nullable String system;
        private @Nullable PartyId takenBy;
        private @Nullable Ground ground;
        private final List<Citation> laws = new ArrayList<>();
        private final List<Safeguard> safeguards = new ArrayList<>();

        private Builder(LocalizedText description) {
            this.description = Objects.requireNonNull(description, "description");
        }

        public Builder logic(LocalizedText logic) {
            this.logic = Objects.requireNonNull(logic, "logic");
            return this;
        }

        public Builder consequences(LocalizedText consequences) {
            this.consequences = Objects.requireNonNull(consequences, "consequences");
            return this;
        }

        public Builder data(DataCategoryId category) {
            data.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        public Builder profiling(boolean profiling) {
            this.profiling = profiling;
            return this;
        }

        public Builder system(String system) {
            this.system = Objects.requireNonNull(system, "system");
            return this;
        }

        public Builder takenBy(PartyId takenBy) {
            this.takenBy = Objects.requireNonNull(takenBy, "takenBy");
            return this;
        }

        public Builder ground(Ground ground) {
            this.ground = Objects.requireNonNull(ground, "ground");
            return this;
        }

        public Builder law(Citation law) {
            laws.add(Objects.requireNonNull(law, "law"));
            return this;
        }

        public Builder safeguard(Safeguard safeguard) {
            safeguards.add(Objects.requireNonNull(safeguard, "safeguard"));
            return this;
        }

        public AutomatedDecision build() {
            return new AutomatedDecision(
                    description,
                    Optional.ofNullable(logic),
                    Optional.ofNullable(consequences),
                    data,
                    profiling,
                    Optional.ofNullable(system),
                    Optional.ofNullable(takenBy),
                    Optional.ofNullable(ground),
                    laws,
                    safeguards);
        }
    }
}
