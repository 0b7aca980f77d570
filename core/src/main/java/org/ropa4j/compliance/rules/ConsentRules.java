package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.LEGAL_BASIS;

import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.Withdrawal;

/** How consent is given and withdrawn. */
final class ConsentRules {
    /** For consent to access to a device see {@link DeviceConsentRules}: there the Norwegian Acts set dates of their own. */
    static final Rule<LegalBasis> NOT_GIVEN_ACTIVELY = Rule.on(LEGAL_BASIS, "consent-not-given-actively")
            .citing("GDPR Art. 4(11)", "GDPR recital 32", "C-673/17")
            .error()
            .at("given")
            .appliesWhen((basis, in) -> basis instanceof Consent && !DeviceConsentRules.hasOptionalTrackers(in))
            .undeterminedWhen((basis, in) -> given(basis).isEmpty())
            .violatedWhen(basis -> isPassive(given(basis)))
            .with("given", basis -> given(basis).orElseThrow())
            .with("purpose", (basis, in) -> in.purpose().text())
            .build();

    static final Rule<LegalBasis> WITHDRAWAL_MISSING = Rule.on(LEGAL_BASIS, "consent-withdrawal-missing")
            .citing("GDPR Art. 7(3)", "GDPR Art. 13(2)(c)")
            .error()
            .at("withdrawal")
            .appliesWhen(Consent.class::isInstance)
            .violatedWhen(basis -> !isDescribed(((Consent) basis).withdrawal()))
            .with("purpose", (basis, in) -> in.purpose().text())
            .build();

    static final List<Rule<?>> GDPR = List.of(NOT_GIVEN_ACTIVELY, WITHDRAWAL_MISSING);

    private ConsentRules() {}

    static Optional<ConsentAct> given(LegalBasis basis) {
        return basis instanceof Consent consent ? consent.given() : Optional.empty();
    }

    /** Whether the act leaves people to do nothing. */
    static boolean isPassive(Optional<ConsentAct> given) {
        return given.filter(act -> !act.isAffirmative()).isPresent();
    }

    /** Whether a reader learns how to do it. */
    static boolean isDescribed(Optional<Withdrawal> withdrawal) {
        return withdrawal
                .filter(how -> !how.means().isEmpty()
                        || how.how().isPresent()
                        || how.link().isPresent())
                .isPresent();
    }
}
