package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The assessment whether the law and practice of the third country undermine the safeguards, and what is done about it
 * (C-311/18; clause 14 of the clauses of 2021; EDPB Recommendations 01/2020).
 *
 * @param date when it was made
 * @param reference where it is kept
 * @param outcome what came out
 * @param supplementaryMeasures what is done beyond the mechanism
 * @param lawChanged when law or practice there last changed in a way that bears on it (clause 14(e) of the clauses of 2021)
 * @param nextReview when it is to be made again
 */
public record TransferAssessment(
        Optional<LocalDate> date,
        Optional<String> reference,
        Optional<Outcome> outcome,
        List<@Valid Measure> supplementaryMeasures,
        Optional<LocalDate> lawChanged,
        Optional<LocalDate> nextReview) {
    public TransferAssessment {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(outcome, "outcome");
        supplementaryMeasures = List.copyOf(supplementaryMeasures);
        Objects.requireNonNull(lawChanged, "lawChanged");
        Objects.requireNonNull(nextReview, "nextReview");
    }

    /** What came out of the assessment of a transfer. */
    public enum Outcome {
        /** The protection is essentially equivalent. */
        EQUIVALENT,
        /** It is, with supplementary measures. */
        EQUIVALENT_WITH_MEASURES,
        /** It is not. */
        NOT_EQUIVALENT
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this assessment. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.date = date.orElse(null);
        builder.reference = reference.orElse(null);
        builder.outcome = outcome.orElse(null);
        builder.supplementaryMeasures.addAll(supplementaryMeasures);
        builder.lawChanged = lawChanged.orElse(null);
        builder.nextReview = nextReview.orElse(null);
        return builder;
    }

    /** Builds a {@link TransferAssessment}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable String reference;
        private @Nullable Outcome outcome;
        private final List<Measure> supplementaryMeasures = new ArrayList<>();
        private @Nullable LocalDate lawChanged;
        private @Nullable LocalDate nextReview;

        private Builder() {}

        public Builder date(LocalDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        public Builder outcome(Outcome outcome) {
            this.outcome = Objects.requireNonNull(outcome, "outcome");
            return this;
        }

        public Builder supplementaryMeasure(Measure measure) {
            supplementaryMeasures.add(Objects.requireNonNull(measure, "measure"));
            return this;
        }

        public Builder lawChanged(LocalDate lawChanged) {
            this.lawChanged = Objects.requireNonNull(lawChanged, "lawChanged");
            return this;
        }

        public Builder nextReview(LocalDate nextReview) {
            this.nextReview = Objects.requireNonNull(nextReview, "nextReview");
            return this;
        }

        public TransferAssessment build() {
            return new TransferAssessment(
                    Optional.ofNullable(date),
                    Optional.ofNullable(reference),
                    Optional.ofNullable(outcome),
                    supplementaryMeasures,
                    Optional.ofNullable(lawChanged),
                    Optional.ofNullable(nextReview));
        }
    }
}
