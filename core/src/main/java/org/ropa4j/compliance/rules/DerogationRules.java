package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.TRANSFER_MECHANISM;

import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.DerogationGround;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.model.TransferMechanism.CompellingInterests;
import org.ropa4j.model.TransferMechanism.Derogation;
import org.ropa4j.model.TransferMechanism.Frequency;

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

    static final List<Rule<?>> GDPR = List.of(REGULAR, INTERESTS_WITHOUT_SAFEGUARDS, INTERESTS_NOT_TOLD);

    private DerogationRules() {}

    private static boolean isDerogation(TransferMechanism mechanism, CheckContext in) {
        return mechanism instanceof Derogation && Transfers.needsGround(in.transfer(), in);
    }

    private static boolean isCompellingInterests(TransferMechanism mechanism, CheckContext in) {
        return mechanism instanceof CompellingInterests && Transfers.needsGround(in.transfer(), in);
    }
}
