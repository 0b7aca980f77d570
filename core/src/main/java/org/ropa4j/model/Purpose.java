package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * Why personal data are processed, and what allows it (GDPR Art. 5(1)(b), 13(1)(c), 30(1)(b)).
 *
 * @param category the kind of purpose
 * @param text the purpose in the controller's words, a verb phrase that continues "in order to …": in English and Norwegian an
 *     infinitive without "to" or "å" ({@code answer enquiries}, {@code svare på henvendelser})
 * @param occurrence how firmly it is said to be pursued
 * @param bases what it rests on; several cover different parts, see {@link LegalBasis#scope()}
 * @param basisRelation how several bases stand to each other
 * @param basisSelection how it is decided which of several bases applies to a person, as a full sentence
 * @param furtherUse what makes it compatible with the purpose for which the data were collected, if that was another
 * (Art. 6(4), 13(3))
 */
public record Purpose(
        Optional<@Valid PurposeCategoryId> category,
        LocalizedText text,
        Optional<Occurrence> occurrence,
        List<@Valid LegalBasis> bases,
        Optional<BasisRelation> basisRelation,
        Optional<LocalizedText> basisSelection,
        Optional<@Valid FurtherUse> furtherUse) {
    public Purpose {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(occurrence, "occurrence");
        bases = List.copyOf(bases);
        Objects.requireNonNull(basisRelation, "basisRelation");
        Objects.requireNonNull(basisSelection, "basisSelection");
        Objects.requireNonNull(furtherUse, "furtherUse");
    }

    /** How several bases of one purpose stand to each other. */
    public enum BasisRelation {
        /** They cover different parts, and together the whole. */
        TOGETHER,
        /** One of them applies, depending on the person or the case. */
        BY_CASE,
        /** The text joins them by words like "and/or" or "where relevant", so that a reader cannot tell. */
        UNCLEAR
    }
    /**
     * Use of data for another purpose than the one they were collected for.
     *
     * @param collectedIn the activities for which they were collected
     * @param ground what allows it
     * @param laws the law that allows it
     * @param factors which factors of Art. 6(4) the assessment looks at; empty: not recorded
     * @param assessment why the purposes are compatible, by the factors of Art. 6(4)
     * @param assessed when that was assessed
     * @param informed when people were told of the new purpose, which must be before (Art. 13(3), 14(4))
     */
    public record FurtherUse(
            List<@Valid ActivityId> collectedIn,
            Optional<Ground> ground,
            List<Citation> laws,
            List<Factor> factors,
            Optional<LocalizedText> assessment,
            Optional<LocalDate> assessed,
            Optional<LocalDate> informed) {
        public FurtherUse {
            collectedIn = List.copyOf(collectedIn);
            Objects.requireNonNull(ground, "ground");
            laws = List.copyOf(laws);
            factors = List.copyOf(factors);
            Objects.requireNonNull(assessment, "assessment");
            Objects.requireNonNull(assessed, "assessed");
            Objects.requireNonNull(informed, "informed");
        }

        /** What the compatibility of two purposes is judged by (GDPR Art. 6(4)). */
        public enum Factor {
            /** The link between the purposes: (a). */
            LINK,
            /** The context in which the data were collected: (b). */
            CONTEXT,
            /** The nature of the data, special and criminal ones above all: (c). */
            NATURE_OF_DATA,
            /** The possible consequences for people: (d). */
            CONSEQUENCES,
            /** Appropriate safeguards, such as encryption or pseudonymisation: (e). */
            SAFEGUARDS
        }

        /** What allows use for another purpose. */
        public enum Ground {
            /** The person has consented to it. */
            CONSENT,
            /** Union or national law allows it. */
            LAW,
            /** It is compatible with the first purpose (Art. 6(4)). */
            COMPATIBLE
        }
    }
    /** A purpose of this kind that rests on these bases. */
    public static Purpose of(PurposeCategoryId category, LocalizedText text, LegalBasis... bases) {
        Builder builder = builder(text).category(category);
        List.of(bases).forEach(builder::basis);
        return builder.build();
    }

    /** A purpose in words only that rests on these bases. */
    public static Purpose of(LocalizedText text, LegalBasis... bases) {
        Builder builder = builder(text);
        List.of(bases).forEach(builder::basis);
        return builder.build();
    }

    /** A builder for a purpose in these words. */
    public static Builder builder(LocalizedText text) {
        return new Builder(text);
    }

    /** A builder that starts from this purpose. */
    public Builder toBuilder() {
        Builder builder = new Builder(text);
        builder.category = category.orElse(null);
        builder.occurrence = occurrence.orElse(null);
        builder.bases.addAll(bases);
        builder.basisRelation = basisRelation.orElse(null);
        builder.basisSelection = basisSelection.orElse(null);
        builder.furtherUse = furtherUse.orElse(null);
        return builder;
    }

    /** Builds a {@link Purpose}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable PurposeCategoryId category;
        private final LocalizedText text;
        private @Nullable Occurrence occurrence;
        private final List<LegalBasis> bases = new ArrayList<>();
        private @Nullable BasisRelation basisRelation;
        private @Nullable LocalizedText basisSelection;
        private @Nullable FurtherUse furtherUse;

        private Builder(LocalizedText text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        public Builder category(PurposeCategoryId category) {
            this.category = Objects.requireNonNull(category, "category");
            return this;
        }

        public Builder occurrence(Occurrence occurrence) {
            this.occurrence = Objects.requireNonNull(occurrence, "occurrence");
            return this;
        }

        public Builder basis(LegalBasis basis) {
            bases.add(Objects.requireNonNull(basis, "basis"));
            return this;
        }

        public Builder basisRelation(BasisRelation basisRelation) {
            this.basisRelation = Objects.requireNonNull(basisRelation, "basisRelation");
            return this;
        }

        public Builder basisSelection(LocalizedText basisSelection) {
            this.basisSelection = Objects.requireNonNull(basisSelection, "basisSelection");
            return this;
        }

        public Builder furtherUse(FurtherUse furtherUse) {
            this.furtherUse = Objects.requireNonNull(furtherUse, "furtherUse");
            return this;
        }

        public Purpose build() {
            return new Purpose(
                    Optional.ofNullable(category),
                    text,
                    Optional.ofNullable(occurrence),
                    bases,
                    Optional.ofNullable(basisRelation),
                    Optional.ofNullable(basisSelection),
                    Optional.ofNullable(furtherUse));
        }
    }
}
