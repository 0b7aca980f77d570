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
 * What makes processing for a purpose lawful: one of the six bases of GDPR Art. 6(1), with what the law wants stated
 * about it.
 *
 * <p>A purpose may rest on several; each then says in its {@code scope} which part, persons or cases it covers.
 */
public sealed interface LegalBasis {

    /** Which data, persons or cases it covers, where a purpose has several bases: a noun phrase. */
    Optional<LocalizedText> scope();

    /** The provision that names this basis: a letter of GDPR Art. 6(1). */
    Citation provision();

    /** The provisions of other Acts on which it rests; empty for a basis that needs none. */
    default List<Citation> laws() {
        return List.of();
    }

    /** What is kept of a consent (GDPR Art. 7(1)). */
    enum Logged {
        /** Who consented. */
        WHO,
        /** When. */
        WHEN,
        /** What they were told then. */
        WORDING,
        /** How they consented. */
        HOW,
        /** When they withdrew it. */
        WITHDRAWAL
    }

    /**
     * Consent (GDPR Art. 6(1)(a), 4(11), 7).
     *
     * @param scope see {@link LegalBasis#scope()}
     * @param given the act by which people consent
     * @param choice what they can choose between
     * @param condition what the controller says must be in place for the consent to be given, as full sentences
     * @param withdrawal how it can be withdrawn (Art. 7(3))
     * @param explicit whether people say explicitly that they consent (Art. 9(2)(a), 22(2)(c), 49(1)(a))
     * @param requiredForService whether a service is refused without it (Art. 7(4))
     * @param evidence how the controller can show who consented when to what (Art. 7(1))
     * @param logged what is kept of each consent, so that it can be shown (Art. 7(1)); empty: not recorded
     * @param since the day of the oldest consent that is still relied on
     * @param renewed when consents from before the GDPR applied were last held up against it or asked for anew (recital
     *     171)
     * @param laws provisions of other Acts under which the consent is asked for, such as the rules on access to a device
     */
    record Consent(
            Optional<LocalizedText> scope,
            Optional<ConsentAct> given,
            Optional<ConsentChoice> choice,
            Optional<LocalizedText> condition,
            Optional<@Valid Withdrawal> withdrawal,
            boolean explicit,
            boolean requiredForService,
            Optional<LocalizedText> evidence,
            List<Logged> logged,
            Optional<LocalDate> since,
            Optional<LocalDate> renewed,
            List<Citation> laws)
            implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(a)");

        public Consent {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(choice, "choice");
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(withdrawal, "withdrawal");
            Objects.requireNonNull(evidence, "evidence");
            logged = List.copyOf(logged);
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(renewed, "renewed");
            laws = List.copyOf(laws);
        }

        @Override
        public Citation provision() {
            return PROVISION;
        }

        /** A builder for a consent of which nothing is recorded yet. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder that starts from this consent. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.scope = scope.orElse(null);
            builder.given = given.orElse(null);
            builder.choice = choice.orElse(null);
            builder.condition = condition.orElse(null);
            builder.withdrawal = withdrawal.orElse(null);
            builder.explicit = explicit;
            builder.requiredForService = requiredForService;
            builder.evidence = evidence.orElse(null);
            builder.logged.addAll(logged);
            builder.since = since.orElse(null);
            builder.renewed = renewed.orElse(null);
            builder.laws.addAll(laws);
            return builder;
        }

        /** Builds a {@link Consent}; every method stands for the component of the same name. Not thread-safe. */
        public static final class Builder {
            private @Nullable LocalizedText scope;
            private @Nullable ConsentAct given;
            private @Nullable ConsentChoice choice;
            private @Nullable LocalizedText condition;
            private @Nullable Withdrawal withdrawal;
            private boolean explicit;
            private boolean requiredForService;
            private @Nullable LocalizedText evidence;
            private final List<Logged> logged = new ArrayList<>();
            private @Nullable LocalDate since;
            private @Nullable LocalDate renewed;
            private final List<Citation> laws = new ArrayList<>();

            private Builder() {}

            public Builder scope(LocalizedText scope) {
                this.scope = Objects.requireNonNull(scope, "scope");
                return this;
            }

            public Builder given(ConsentAct given) {
                this.given = Objects.requireNonNull(given, "given");
                return this;
            }

            public Builder choice(ConsentChoice choice) {
                this.choice = Objects.requireNonNull(choice, "choice");
                return this;
            }

            public Builder condition(LocalizedText condition) {
                this.condition = Objects.requireNonNull(condition, "condition");
                return this;
            }

            public Builder withdrawal(Withdrawal withdrawal) {
                this.withdrawal = Objects.requireNonNull(withdrawal, "withdrawal");
                return this;
            }

            public Builder explicit(boolean explicit) {
                this.explicit = explicit;
                return this;
            }

            public Builder requiredForService(boolean requiredForService) {
                this.requiredForService = requiredForService;
                return this;
            }

            public Builder evidence(LocalizedText evidence) {
                this.evidence = Objects.requireNonNull(evidence, "evidence");
                return this;
            }

            public Builder logged(Logged part) {
                logged.add(Objects.requireNonNull(part, "part"));
                return this;
            }

            public Builder since(LocalDate since) {
                this.since = Objects.requireNonNull(since, "since");
                return this;
            }

            public Builder renewed(LocalDate renewed) {
                this.renewed = Objects.requireNonNull(renewed, "renewed");
                return this;
            }

            public Builder law(Citation law) {
                laws.add(Objects.requireNonNull(law, "law"));
                return this;
            }

            public Consent build() {
                return new Consent(
                        Optional.ofNullable(scope),
                        Optional.ofNullable(given),
                        Optional.ofNullable(choice),
                        Optional.ofNullable(condition),
                        Optional.ofNullable(withdrawal),
                        explicit,
                        requiredForService,
                        Optional.ofNullable(evidence),
                        logged,
                        Optional.ofNullable(since),
                        Optional.ofNullable(renewed),
                        laws);
            }
        }
    }

    /**
     * A contract with the data subject (GDPR Art. 6(1)(b)).
     *
     * @param scope see {@link LegalBasis#scope()}
     * @param stage whether the contract is being performed or prepared
     * @param with who the contract is with
     * @param contract which contract
     */
    record Contract(
            Optional<LocalizedText> scope,
            Optional<ContractStage> stage,
            Optional<ContractParty> with,
            Optional<LocalizedText> contract)
            implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(b)");

        public Contract {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(with, "with");
            Objects.requireNonNull(contract, "contract");
        }

        @Override
        public Citation provision() {
            return PROVISION;
        }
    }

    /**
     * A legal obligation of the controller (GDPR Art. 6(1)(c), 6(3)).
     *
     * @param scope see {@link LegalBasis#scope()}
     * @param obligation what the controller must do, written so that it continues "our duty to …"
     * @param laws the provisions that lay the obligation down
     */
    record LegalObligation(Optional<LocalizedText> scope, Optional<LocalizedText> obligation, List<Citation> laws)
            implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(c)");

        public LegalObligation {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(obligation, "obligation");
            laws = List.copyOf(laws);
        }

        @Override
        public Citation provision() {
            return PROVISION;
        }
    }

    /**
     * The vital interests of a person (GDPR Art. 6(1)(d)).
     *
     * @param scope see {@link LegalBasis#scope()}
     * @param situation in which situation nothing else can be relied on (recital 46)
     */
    record VitalInterests(Optional<LocalizedText> scope, Optional<LocalizedText> situation) implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(d)");

        public VitalInterests {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(situation, "situation");
        }

        @Override
        public Citation provision() {
            return PROVISION;
        }
    }

    /**
     * A task in the public interest or the exercise of official authority (GDPR Art. 6(1)(e), 6(3)).
     *
     * @param scope see {@link LegalBasis#scope()}
     * @param task which of the two
     * @param description the task, written so that it continues "our task of …"
     * @param laws the provisions that lay the task down
     */
    record PublicTask(
            Optional<LocalizedText> scope,
            Optional<TaskKind> task,
            Optional<LocalizedText> description,
            List<Citation> laws)
            implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(e)");

        public PublicTask {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(description, "description");
            laws = List.copyOf(laws);
        }

        @Override
        public Citation provision() {
            return PROVISION;
        }
    }

    /**
     * Legitimate interests of the controller or a third party (GDPR Art. 6(1)(f)).
     *
     * @param scope see {@link LegalBasis#scope()}
     * @param interest which interest is pursued (Art. 13(1)(d)), a verb phrase that continues "an interest in …": in English a
     *     gerund ({@code answering quickly}), in Norwegian an infinitive without "å" ({@code svare raskt})
     * @param holder whose interest it is
     * @param assessment how it was weighed against the interests of the persons
     */
    record LegitimateInterests(
            Optional<LocalizedText> scope,
            Optional<LocalizedText> interest,
            Optional<InterestHolder> holder,
            Optional<@Valid InterestAssessment> assessment)
            implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(f)");

        public LegitimateInterests {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(interest, "interest");
            Objects.requireNonNull(holder, "holder");
            Objects.requireNonNull(assessment, "assessment");
        }

        @Override
        public Citation provision() {
            return PROVISION;
        }

        /** The same interest with its assessment. */
        public LegitimateInterests assessed(InterestAssessment assessment) {
            return new LegitimateInterests(scope, interest, holder, Optional.of(assessment));
        }
    }

    /** Consent of which nothing more is recorded. */
    static Consent consent() {
        return Consent.builder().build();
    }

    /** Consent given and withdrawn in these ways. */
    static Consent consent(ConsentAct given, Withdrawal withdrawal) {
        return Consent.builder().given(given).withdrawal(withdrawal).build();
    }

    /** A contract with the data subject, at this stage. */
    static Contract contract(ContractStage stage) {
        return new Contract(Optional.empty(), Optional.of(stage), Optional.empty(), Optional.empty());
    }

    /** An obligation laid down by these provisions. */
    static LegalObligation legalObligation(Citation... laws) {
        return new LegalObligation(Optional.empty(), Optional.empty(), List.of(laws));
    }

    /** The vital interests of a person, in this situation. */
    static VitalInterests vitalInterests(LocalizedText situation) {
        return new VitalInterests(Optional.empty(), Optional.of(situation));
    }

    /** A task laid down by these provisions. */
    static PublicTask publicTask(Citation... laws) {
        return new PublicTask(Optional.empty(), Optional.empty(), Optional.empty(), List.of(laws));
    }

    /** This legitimate interest. */
    static LegitimateInterests legitimateInterests(LocalizedText interest) {
        return new LegitimateInterests(Optional.empty(), Optional.of(interest), Optional.empty(), Optional.empty());
    }
}
