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
 * What permits the processing of data that the law protects more than others. It stands beside the legal basis and does
 * not replace it.
 */
public sealed interface DataPermission {

    /** Which data or cases it covers, in words. */
    Optional<LocalizedText> scope();

    /** The provisions of Union or national law that it needs or cites. */
    List<Citation> laws();

    /** A condition of GDPR Art. 9(2). */
    enum Condition {
        /** The person has consented explicitly. */
        EXPLICIT_CONSENT("a", false),
        /** Duties and rights in employment, social security and social protection law. */
        EMPLOYMENT_AND_SOCIAL_LAW("b", true),
        /** Vital interests of a person who cannot consent. */
        VITAL_INTERESTS("c", false),
        /**
         * The activities of a body with a political, philosophical, religious or trade-union aim, about its members and those in
         * regular contact with it.
         */
        NON_PROFIT_BODY("d", false),
        /** The person has manifestly made them public. */
        MADE_PUBLIC("e", false),
        /** Legal claims, and courts acting as such. */
        LEGAL_CLAIMS("f", false),
        /** Substantial public interest. */
        SUBSTANTIAL_PUBLIC_INTEREST("g", true),
        /** Preventive or occupational medicine, diagnosis, care and treatment. */
        HEALTH_CARE("h", true),
        /** Public interest in public health. */
        PUBLIC_HEALTH("i", true),
        /** Archiving in the public interest, research and statistics. */
        RESEARCH_AND_ARCHIVING("j", true);

        private final String letter;
        private final boolean needsLaw;

        Condition(String letter, boolean needsLaw) {
            this.letter = letter;
            this.needsLaw = needsLaw;
        }

        /** The letter of Art. 9(2). */
        public Citation provision() {
            return Citation.gdpr("9(2)(" + letter + ")");
        }

        /**
         * Whether the condition holds only with Union or national law, for {@link #HEALTH_CARE} law or a contract with a health
         * professional.
         */
        public boolean needsLaw() {
            return needsLaw;
        }
    }

    /**
     * What lifts the ban on processing special categories (GDPR Art. 9(2)).
     *
     * @param condition which condition
     * @param scope see {@link DataPermission#scope()}
     * @param laws see {@link DataPermission#laws()}
     * @param explanation why the condition is met, as full sentences; for data made public, by which act of the person
     * @param withdrawal how an explicit consent can be withdrawn
     * @param professionalSecrecy whether those who process the data are bound by professional secrecy (Art. 9(3))
     * @param contractWithProfessional whether it rests on a contract with a health professional instead of law (Art.
     *     9(2)(h))
     */
    record SpecialData(
            Condition condition,
            Optional<LocalizedText> scope,
            List<Citation> laws,
            Optional<LocalizedText> explanation,
            Optional<@Valid Withdrawal> withdrawal,
            boolean professionalSecrecy,
            boolean contractWithProfessional)
            implements DataPermission {
        public SpecialData {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(scope, "scope");
            laws = List.copyOf(laws);
            Objects.requireNonNull(explanation, "explanation");
            Objects.requireNonNull(withdrawal, "withdrawal");
        }

        /** A builder for data under this condition. */
        public static Builder builder(Condition condition) {
            return new Builder(condition);
        }

        /** A builder that starts from this permission. */
        public Builder toBuilder() {
            Builder builder = new Builder(condition);
            builder.scope = scope.orElse(null);
            builder.laws.addAll(laws);
            builder.explanation = explanation.orElse(null);
            builder.withdrawal = withdrawal.orElse(null);
            builder.professionalSecrecy = professionalSecrecy;
            builder.contractWithProfessional = contractWithProfessional;
            return builder;
        }

        /** Builds a {@link SpecialData}; every method stands for the component of the same name. Not thread-safe. */
        public static final class Builder {
            private final Condition condition;
            private @Nullable LocalizedText scope;
            private final List<Citation> laws = new ArrayList<>();
            private @Nullable LocalizedText explanation;
            private @Nullable Withdrawal withdrawal;
            private boolean professionalSecrecy;
            private boolean contractWithProfessional;

            private Builder(Condition condition) {
                this.condition = Objects.requireNonNull(condition, "condition");
            }

            public Builder scope(LocalizedText scope) {
                this.scope = Objects.requireNonNull(scope, "scope");
                return this;
            }

            public Builder law(Citation law) {
                laws.add(Objects.requireNonNull(law, "law"));
                return this;
            }

            public Builder explanation(LocalizedText explanation) {
                this.explanation = Objects.requireNonNull(explanation, "explanation");
                return this;
            }

            public Builder withdrawal(Withdrawal withdrawal) {
                this.withdrawal = Objects.requireNonNull(withdrawal, "withdrawal");
                return this;
            }

            public Builder professionalSecrecy(boolean professionalSecrecy) {
                this.professionalSecrecy = professionalSecrecy;
                return this;
            }

            public Builder contractWithProfessional(boolean contractWithProfessional) {
                this.contractWithProfessional = contractWithProfessional;
                return this;
            }

            public SpecialData build() {
                return new SpecialData(
                        condition,
                        Optional.ofNullable(scope),
                        laws,
                        Optional.ofNullable(explanation),
                        Optional.ofNullable(withdrawal),
                        professionalSecrecy,
                        contractWithProfessional);
            }
        }
    }

    /** Who may process data on convictions and offences (GDPR Art. 10). */
    enum Control {
        /** It is done under the control of official authority. */
        OFFICIAL_AUTHORITY,
        /** Union or national law authorises it and has safeguards. */
        AUTHORISED_BY_LAW
    }

    /**
     * What permits processing data on criminal convictions and offences (GDPR Art. 10; Norway: personopplysningsloven § 11).
     *
     * @param control under whose control
     * @param scope see {@link DataPermission#scope()}
     * @param laws see {@link DataPermission#laws()}
     * @param safeguards what protects the persons
     */
    record CriminalData(
            Optional<Control> control,
            Optional<LocalizedText> scope,
            List<Citation> laws,
            Optional<LocalizedText> safeguards)
            implements DataPermission {
        public CriminalData {
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(scope, "scope");
            laws = List.copyOf(laws);
            Objects.requireNonNull(safeguards, "safeguards");
        }
    }

    /**
     * Why a national identity number is processed (GDPR Art. 87; Norway: personopplysningsloven § 12).
     *
     * @param need why people must be identified securely, and why nothing less will do
     * @param scope see {@link DataPermission#scope()}
     * @param laws see {@link DataPermission#laws()}
     */
    record NationalIdentityNumber(Optional<LocalizedText> need, Optional<LocalizedText> scope, List<Citation> laws)
            implements DataPermission {
        public NationalIdentityNumber {
            Objects.requireNonNull(need, "need");
            Objects.requireNonNull(scope, "scope");
            laws = List.copyOf(laws);
        }
    }

    /** Special categories under a condition of Art. 9(2), with the law that it needs. */
    static SpecialData special(Condition condition, Citation... laws) {
        SpecialData.Builder builder = SpecialData.builder(condition);
        List.of(laws).forEach(builder::law);
        return builder.build();
    }

    /** National identity numbers, needed for this reason. */
    static NationalIdentityNumber nationalId(LocalizedText need) {
        return new NationalIdentityNumber(Optional.of(need), Optional.empty(), List.of());
    }
}
