package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.TRANSFER_MECHANISM;

import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.model.TransferMechanism.AdHocClauses;
import org.ropa4j.model.TransferMechanism.AdministrativeArrangement;
import org.ropa4j.model.TransferMechanism.BindingCorporateRules;

/** Safeguards of GDPR Art. 46 that an authority approves or authorises; standard clauses have {@link ClauseRules}. */
final class SafeguardRules {
    static final Rule<TransferMechanism> RULES_NOT_APPROVED = Rule.on(
                    TRANSFER_MECHANISM, "corporate-rules-approval-missing")
            .citing("GDPR Art. 47(1)", "GDPR Art. 46(2)(b)")
            .error()
            .at("approval")
            .appliesWhen((mechanism, in) ->
                    mechanism instanceof BindingCorporateRules && Transfers.needsGround(in.transfer(), in))
            .violatedWhen(
                    mechanism -> ((BindingCorporateRules) mechanism).approval().isEmpty())
            .build();

    static final Rule<TransferMechanism> NOT_AUTHORISED = Rule.on(TRANSFER_MECHANISM, "transfer-authorisation-missing")
            .citing("GDPR Art. 46(3)", "GDPR Art. 46(4)")
            .error()
            .at("authorisation")
            .appliesWhen((mechanism, in) -> isAuthorisedOneByOne(mechanism) && Transfers.needsGround(in.transfer(), in))
            .violatedWhen(mechanism -> authorisation(mechanism).isEmpty())
            .with("tool", Transfers::toolName)
            .build();

    static final List<Rule<?>> GDPR = List.of(RULES_NOT_APPROVED, NOT_AUTHORISED);

    private SafeguardRules() {}

    private static boolean isAuthorisedOneByOne(TransferMechanism mechanism) {
        return mechanism instanceof AdHocClauses || mechanism instanceof AdministrativeArrangement;
    }

    private static Optional<String> authorisation(TransferMechanism mechanism) {
        return mechanism instanceof AdHocClauses clauses
                ? clauses.authorisation()
                : ((AdministrativeArrangement) mechanism).authorisation();
    }
}
