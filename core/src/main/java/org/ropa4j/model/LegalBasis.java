package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * What makes processing for a purpose lawful: one of the six bases of GDPR Art. 6(1), with what the law wants stated about it.
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

    /**
     * Consent (GDPR Art. 6(1)(a), 4(11), 7).
     *
     * @param scope see {@link LegalBasis#scope()}
     * @param given the act by which people consent
     * @param condition what the controller says must be in place for the consent to be given, as full sentences
     * @param withdrawal how it can be withdrawn (Art. 7(3))
     * @param laws provisions of other Acts under which the consent is asked for, such as the rules on access to a device
     */
    record Consent(
            Optional<LocalizedText> scope,
            Optional<ConsentAct> given,
            Optional<LocalizedText> condition,
            Optional<@Valid Withdrawal> withdrawal,
            List<Citation> laws)
            implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(a)");

        public Consent {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(withdrawal, "withdrawal");
            laws = List.copyOf(laws);
        }

        @Override
        public Citation provision() {
            return PROVISION;
        }
    }

    /**
     * A contract with the data subject (GDPR Art. 6(1)(b)).
     *
     * @param scope see {@link LegalBasis#scope()}
     * @param stage whether the contract is being performed or prepared
     */
    record Contract(Optional<LocalizedText> scope, Optional<ContractStage> stage) implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(b)");

        public Contract {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(stage, "stage");
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
     * @param laws the provisions that lay the obligation down
     */
    record LegalObligation(Optional<LocalizedText> scope, List<Citation> laws) implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(c)");

        public LegalObligation {
            Objects.requireNonNull(scope, "scope");
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
     */
    record VitalInterests(Optional<LocalizedText> scope) implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(d)");

        public VitalInterests {
            Objects.requireNonNull(scope, "scope");
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
     * @param laws the provisions that lay the task down
     */
    record PublicTask(Optional<LocalizedText> scope, List<Citation> laws) implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(e)");

        public PublicTask {
            Objects.requireNonNull(scope, "scope");
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
     */
    record LegitimateInterests(Optional<LocalizedText> scope, Optional<LocalizedText> interest) implements LegalBasis {
        private static final Citation PROVISION = Citation.gdpr("6(1)(f)");

        public LegitimateInterests {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(interest, "interest");
        }

        @Override
        public Citation provision() {
            return PROVISION;
        }
    }

    /** Consent of which nothing more is recorded. */
    static Consent consent() {
        return new Consent(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Consent given and withdrawn in these ways. */
    static Consent consent(ConsentAct given, Withdrawal withdrawal) {
        return new Consent(Optional.empty(), Optional.of(given), Optional.empty(), Optional.of(withdrawal), List.of());
    }

    /** A contract with the data subject, at this stage. */
    static Contract contract(ContractStage stage) {
        return new Contract(Optional.empty(), Optional.of(stage));
    }

    /** An obligation laid down by these provisions. */
    static LegalObligation legalObligation(Citation... laws) {
        return new LegalObligation(Optional.empty(), List.of(laws));
    }

    /** A task laid down by these provisions. */
    static PublicTask publicTask(Citation... laws) {
        return new PublicTask(Optional.empty(), List.of(laws));
    }

    /** This legitimate interest. */
    static LegitimateInterests legitimateInterests(LocalizedText interest) {
        return new LegitimateInterests(Optional.empty(), Optional.of(interest));
    }
}
