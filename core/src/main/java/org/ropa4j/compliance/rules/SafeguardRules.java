package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.TRANSFER;
import static org.ropa4j.compliance.Subject.TRANSFER_MECHANISM;

import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.SafeguardCopy.Offer;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.model.TransferMechanism.AdHocClauses;
import org.ropa4j.model.TransferMechanism.Adequacy;
import org.ropa4j.model.TransferMechanism.AdministrativeArrangement;
import org.ropa4j.model.TransferMechanism.BindingCorporateRules;
import org.ropa4j.model.TransferMechanism.Derogation;
import org.ropa4j.model.TransferMechanism.FrameworkListing;
import org.ropa4j.model.TransferMechanism.Unspecified;

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

    /**
     * What the law asks for is a copy, or where one is to be had; more information on request is less. Who sends data on behalf
     * of others need not tell people, the controller does.
     */
    static final Rule<Transfer> COPY_MISSING = Rule.on(TRANSFER, "safeguard-copy-missing")
            .citing("GDPR Art. 13(1)(f)", "GDPR Art. 14(1)(f)")
            .warning()
            .at("copy")
            .appliesWhen((transfer, in) -> !in.isOnBehalfOfOthers()
                    && Transfers.needsGround(transfer, in)
                    && transfer.mechanisms().stream().anyMatch(SafeguardRules::isSafeguard))
            .violatedWhen(transfer -> transfer.copy()
                    .filter(copy -> !copy.offer().equals(Optional.of(Offer.INFORMATION)))
                    .isEmpty())
            .build();

    static final List<Rule<?>> GDPR = List.of(RULES_NOT_APPROVED, NOT_AUTHORISED, COPY_MISSING);

    private SafeguardRules() {}

    /** One of Art. 46 or 47, or of Art. 49(1) second subparagraph: an adequacy decision is public, a derogation has nothing to show. */
    private static boolean isSafeguard(TransferMechanism mechanism) {
        return !(mechanism instanceof Adequacy
                || mechanism instanceof FrameworkListing
                || mechanism instanceof Derogation
                || mechanism instanceof Unspecified);
    }

    private static boolean isAuthorisedOneByOne(TransferMechanism mechanism) {
        return mechanism instanceof AdHocClauses || mechanism instanceof AdministrativeArrangement;
    }

    private static Optional<String> authorisation(TransferMechanism mechanism) {
        return mechanism instanceof AdHocClauses clauses
                ? clauses.authorisation()
                : ((AdministrativeArrangement) mechanism).authorisation();
    }
}
