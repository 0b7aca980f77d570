package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.TRANSFER_MECHANISM;

import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.TransferInstrument;
import org.ropa4j.model.DerogationGround;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.PublicCapacity;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.model.TransferMechanism.CompellingInterests;
import org.ropa4j.model.TransferMechanism.Derogation;
import org.ropa4j.model.TransferMechanism.Frequency;
import org.ropa4j.model.TransferMechanism.Persons;

/** Transfers that rest on a derogation for a specific situation (GDPR Art. 49). */
final class DerogationRules {
    /** What is open to the public may be consulted as often as its law lets people (Art. 49(1)(g)). */
    static final Rule<TransferMechanism> REGULAR = Rule.on(TRANSFER_MECHANISM, "derogation-used-regularly")
            .citing("GDPR Art. 49(1)", "GDPR recital 111", "EDPB Guidelines 2/2018")
            .warning()
            .at("frequency")
            .appliesWhen((mechanism, in) -> isDerogation(mechanism, in)
                    && ((Derogation) mechanism).ground() != DerogationGround.PUBLIC_REGISTER)
            .undeterminedWhen(
                    (mechanism, in) -> ((Derogation) mechanism).frequency().isEmpty())
            .violatedWhen(mechanism -> ((Derogation) mechanism).frequency().equals(Optional.of(Frequency.REGULAR)))
            .with("ground", Transfers::toolName)
            .build();

    static final Rule<TransferMechanism> RISKS_NOT_TOLD = Rule.on(TRANSFER_MECHANISM, "derogation-risks-not-told")
            .citing("GDPR Art. 49(1)(a)")
            .error()
            .at("risksTold")
            .appliesWhen((mechanism, in) -> isDerogation(mechanism, in)
                    && ((Derogation) mechanism).ground() == DerogationGround.EXPLICIT_CONSENT)
            .violatedWhen(mechanism -> ((Derogation) mechanism).risksTold().isEmpty())
            .build();

    static final Rule<TransferMechanism> PUBLIC_POWERS = Rule.on(TRANSFER_MECHANISM, "derogation-for-public-powers")
            .citing("GDPR Art. 49(3)")
            .error()
            .appliesWhen((mechanism, in) ->
                    (isDerogation(mechanism, in) || isCompellingInterests(mechanism, in)) && isOfPublicBody(in))
            .undeterminedWhen((mechanism, in) -> isClosedToPublicPowers(mechanism)
                    && in.activity().capacity().isEmpty())
            .violatedWhen((mechanism, in) -> isClosedToPublicPowers(mechanism)
                    && in.activity().capacity().equals(Optional.of(PublicCapacity.PUBLIC_POWERS)))
            .with("activity", (mechanism, in) -> in.activity().name())
            .with("ground", Transfers::toolName)
            .build();

    static final Rule<TransferMechanism> INTERESTS_NOT_LIMITED = Rule.on(
                    TRANSFER_MECHANISM, "compelling-interests-not-limited")
            .citing("GDPR Art. 49(1) second subparagraph")
            .error()
            .appliesWhen(DerogationRules::isCompellingInterests)
            .undeterminedWhen((mechanism, in) ->
                    ((CompellingInterests) mechanism).frequency().isEmpty()
                            && ((CompellingInterests) mechanism).persons().isEmpty())
            .violatedWhen(
                    mechanism -> ((CompellingInterests) mechanism).frequency().equals(Optional.of(Frequency.REGULAR))
                            || ((CompellingInterests) mechanism).persons().equals(Optional.of(Persons.NOT_LIMITED)))
            .build();

    static final Rule<TransferMechanism> INTERESTS_WITHOUT_SAFEGUARDS = Rule.on(
                    TRANSFER_MECHANISM, "compelling-interests-safeguards-missing")
            .citing("GDPR Art. 30(1)(e)", "GDPR Art. 49(6)", "GDPR Art. 49(1) second subparagraph")
            .error()
            .at("safeguards")
            .appliesWhen(DerogationRules::isCompellingInterests)
            .violatedWhen(
                    mechanism -> ((CompellingInterests) mechanism).safeguards().isEmpty())
            .build();

    static final Rule<TransferMechanism> INTERESTS_NOT_TOLD = Rule.on(
                    TRANSFER_MECHANISM, "compelling-interests-not-told")
            .citing("GDPR Art. 49(1) second subparagraph")
            .error()
            .appliesWhen(DerogationRules::isCompellingInterests)
            .violatedWhen(mechanism -> ((CompellingInterests) mechanism)
                            .authorityInformed()
                            .isEmpty()
                    || ((CompellingInterests) mechanism).personsInformed().isEmpty())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            REGULAR,
            RISKS_NOT_TOLD,
            PUBLIC_POWERS,
            INTERESTS_NOT_LIMITED,
            INTERESTS_WITHOUT_SAFEGUARDS,
            INTERESTS_NOT_TOLD);

    private DerogationRules() {}

    private static boolean isDerogation(TransferMechanism mechanism, CheckContext in) {
        return mechanism instanceof Derogation && Transfers.needsGround(in.transfer(), in);
    }

    private static boolean isClosedToPublicPowers(TransferMechanism mechanism) {
        return Transfers.tools(mechanism).stream().anyMatch(TransferInstrument::isExcludedForPublicPowers);
    }

    /** Others have no public powers to exercise, unless the record says of an activity that they do. */
    private static boolean isOfPublicBody(CheckContext in) {
        return in.isInActivity()
                && (in.activity().capacity().isPresent()
                        || in.resolved()
                                .controller()
                                .flatMap(Party::kind)
                                .filter(kind -> kind == PartyKind.PUBLIC_BODY)
                                .isPresent());
    }

    private static boolean isCompellingInterests(TransferMechanism mechanism, CheckContext in) {
        return mechanism instanceof CompellingInterests && Transfers.needsGround(in.transfer(), in);
    }
}
