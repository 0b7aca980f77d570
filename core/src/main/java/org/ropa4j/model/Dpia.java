package org.ropa4j.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * The assessment of the impact on data protection (GDPR Art. 35), or the decision that none is needed.
 *
 * @param need whether one is needed
 * @param criteria what speaks for a high risk
 * @param reason why it is needed or not
 * @param date when it was made
 * @param reference where it is kept
 * @param contents what it has of Art. 35(7), (2) and (9); empty: not recorded
 * @param residualRisk the risk that is left
 * @param priorConsultation when the supervisory authority was consulted (Art. 36)
 * @param nextReview when it is to be made again (Art. 35(11))
 */
public record Dpia(
        Need need,
        List<Criterion> criteria,
        Optional<LocalizedText> reason,
        Optional<LocalDate> date,
        Optional<String> reference,
        List<Content> contents,
        Optional<Risk> residualRisk,
        Optional<LocalDate> priorConsultation,
        Optional<LocalDate> nextReview) {
    public Dpia {
        Objects.requireNonNull(need, "need");
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reference, "reference");
        contents = List.copyOf(contents);
        Objects.requireNonNull(residualRisk, "residualRisk");
        Objects.requireNonNull(priorConsultation, "priorConsultation");
        Objects.requireNonNull(nextReview, "nextReview");
    }

    /** Whether an impact assessment is needed. */
    public enum Need {
        /** It is. */
        NEEDED,
        /** It is not. */
        NOT_NEEDED,
        /** Nobody has looked into it yet. */
        NOT_ASSESSED
    }
    /** What speaks for a high risk (WP248 rev.01; the first three also in Art. 35(3)). */
    public enum Criterion {
        /** Automated decisions with legal or similarly significant effect. */
        SIGNIFICANT_DECISIONS,
        /** Large scale. */
        LARGE_SCALE,
        /** Systematic monitoring. */
        SYSTEMATIC_MONITORING,
        /** Sensitive or highly personal data. */
        SENSITIVE_DATA,
        /** Evaluation or scoring. */
        EVALUATION,
        /** Data sets are matched or combined. */
        COMBINED_DATA,
        /** Vulnerable persons. */
        VULNERABLE_PERSONS,
        /** Innovative use of technology. */
        NEW_TECHNOLOGY,
        /** It can keep people from a right, a service or a contract. */
        EXCLUSION
    }
    /** What an impact assessment must have. */
    public enum Content {
        /** A systematic description: Art. 35(7)(a). */
        DESCRIPTION,
        /** Necessity and proportionality: (b). */
        NECESSITY,
        /** The risks: (c). */
        RISKS,
        /** The measures: (d). */
        MEASURES,
        /** The advice of the data protection officer: Art. 35(2). */
        OFFICER_ADVICE,
        /** The views of those concerned or of their representatives: Art. 35(9). */
        PERSONS_VIEWS
    }
    /** How high a risk is. */
    public enum Risk {
        /** Low. */
        LOW,
        /** Medium. */
        MEDIUM,
        /** High, so that the authority must be consulted (Art. 36(1)). */
        HIGH
    }

    /** A builder for an assessment that is needed, not needed or not made. */
    public static Builder builder(Need need) {
        return new Builder(need);
    }

    /** A builder that starts from this assessment. */
    public Builder toBuilder() {
        Builder builder = new Builder(need);
        builder.criteria.addAll(criteria);
        builder.reason = reason.orElse(null);
        builder.date = date.orElse(null);
        builder.reference = reference.orElse(null);
        builder.contents.addAll(contents);
        builder.residualRisk = residualRisk.orElse(null);
        builder.priorConsultation = priorConsultation.orElse(null);
        builder.nextReview = nextReview.orElse(null);
        return builder;
    }

    /** Builds a {@link Dpia}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final Need need;
        private final List<Criterion> criteria = new ArrayList<>();
        private @Nullable LocalizedText reason;
        private @Nullable LocalDate date;
        private @Nullable String reference;
        private final List<Content> contents = new ArrayList<>();
        private @Nullable Risk residualRisk;
        private @Nullable LocalDate priorConsultation;
        private @Nullable LocalDate nextReview;

        private Builder(Need need) {
            this.need = Objects.requireNonNull(need, "need");
        }

        public Builder criterion(Criterion criterion) {
            criteria.add(Objects.requireNonNull(criterion, "criterion"));
            return this;
        }

        public Builder reason(LocalizedText reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
            return this;
        }

        public Builder date(LocalDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        public Builder content(Content content) {
            contents.add(Objects.requireNonNull(content, "content"));
            return this;
        }

        public Builder residualRisk(Risk residualRisk) {
            this.residualRisk = Objects.requireNonNull(residualRisk, "residualRisk");
            return this;
        }

        public Builder priorConsultation(LocalDate priorConsultation) {
            this.priorConsultation = Objects.requireNonNull(priorConsultation, "priorConsultation");
            return this;
        }

        public Builder nextReview(LocalDate nextReview) {
            this.nextReview = Objects.requireNonNull(nextReview, "nextReview");
            return this;
        }

        public Dpia build() {
            return new Dpia(
                    need,
                    criteria,
                    Optional.ofNullable(reason),
                    Optional.ofNullable(date),
                    Optional.ofNullable(reference),
                    contents,
                    Optional.ofNullable(residualRisk),
                    Optional.ofNullable(priorConsultation),
                    Optional.ofNullable(nextReview));
        }
    }
}
