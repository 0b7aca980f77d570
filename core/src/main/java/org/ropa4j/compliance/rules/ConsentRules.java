package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.CLAIM;
import static org.ropa4j.compliance.Subject.LEGAL_BASIS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.Claim;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ConsentChoice;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.MeasureCategories;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.PublicCapacity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;

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

    /** Ways back that take more than the click by which people consented. */
    private static final Set<WithdrawalMeans> EFFORT = EnumSet.of(
            WithdrawalMeans.CONTACT,
            WithdrawalMeans.POST,
            WithdrawalMeans.PHONE,
            WithdrawalMeans.BROWSER_SETTINGS,
            WithdrawalMeans.PROVIDER_OPT_OUT);

    /** For consent to access to a device see {@link DeviceConsentRules#WITHDRAWN_ONLY_ELSEWHERE}. */
    static final Rule<LegalBasis> WITHDRAWAL_HARDER = Rule.on(LEGAL_BASIS, "consent-withdrawal-harder")
            .citing("GDPR Art. 7(3)")
            .warning()
            .at("withdrawal")
            .appliesWhen((basis, in) -> given(basis).equals(Optional.of(ConsentAct.ACTIVE_CHOICE))
                    && !DeviceConsentRules.hasOptionalTrackers(in))
            .undeterminedWhen((basis, in) -> withdrawal(basis)
                    .filter(how -> !how.means().isEmpty() && how.link().isEmpty())
                    .isEmpty())
            .violatedWhen(
                    basis -> EFFORT.containsAll(withdrawal(basis).orElseThrow().means()))
            .with("purpose", (basis, in) -> in.purpose().text())
            .build();

    /**
     * An employee who gives data of his own free will, with nothing hanging on it, can consent: to a photograph, say. Applicants
     * are left out, as consent to being kept in mind for other posts is common and accepted.
     */
    static final Rule<LegalBasis> IN_EMPLOYMENT = Rule.on(LEGAL_BASIS, "consent-in-employment")
            .citing("GDPR Art. 4(11)", "GDPR recital 43", "EDPB Guidelines 05/2020")
            .warning()
            .appliesWhen((basis, in) ->
                    basis instanceof Consent && in.activity().dataSubjects().contains(DataSubjectCategories.EMPLOYEE))
            .undeterminedWhen((basis, in) ->
                    basis.scope().isPresent() && in.activity().dataSubjects().size() > 1)
            .violatedWhen((basis, in) -> ((Consent) basis).requiredForService() || !isVoluntary(in.activity()))
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    /** Where a public body does as anybody may, people are as free towards it as towards others. */
    static final Rule<LegalBasis> TO_PUBLIC_AUTHORITY = Rule.on(LEGAL_BASIS, "consent-to-public-authority")
            .citing("GDPR Art. 4(11)", "GDPR recital 43", "EDPB Guidelines 05/2020")
            .warning()
            .appliesWhen((basis, in) -> basis instanceof Consent && LegitimateInterestRules.isPublicBody(in))
            .undeterminedWhen((basis, in) -> in.activity().capacity().isEmpty())
            .violatedWhen((basis, in) -> in.activity().capacity().equals(Optional.of(PublicCapacity.PUBLIC_POWERS))
                    && !isVoluntary(in.activity()))
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    /** A service that is about a person's health, say, cannot do without data for which explicit consent is the condition. */
    static final Rule<LegalBasis> REQUIRED_FOR_SERVICE = Rule.on(LEGAL_BASIS, "consent-required-for-service")
            .citing("GDPR Art. 7(4)", "GDPR recital 43")
            .error()
            .at("requiredForService")
            .appliesWhen(Consent.class::isInstance)
            .undeterminedWhen((basis, in) -> ((Consent) basis).requiredForService()
                    && ((Consent) basis).explicit()
                    && !in.protectedDataOf(in.activity()).isEmpty())
            .violatedWhen(basis -> ((Consent) basis).requiredForService())
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    /** What is kept of consents is known inside the organisation only. */
    static final Rule<LegalBasis> NOT_DEMONSTRABLE = Rule.on(LEGAL_BASIS, "consent-not-demonstrable")
            .citing("GDPR Art. 7(1)", "GDPR Art. 5(2)", "GDPR recital 42")
            .warning()
            .at("evidence")
            .appliesWhen(Consent.class::isInstance)
            .undeterminedWhen((basis, in) -> !isDemonstrable((Consent) basis, in) && !in.isInternalRegister())
            .violatedWhen((basis, in) -> !isDemonstrable((Consent) basis, in))
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    /** Of trackers for which people are asked all at once, {@link TrackerConsentRules#NOT_PER_PURPOSE} speaks. */
    static final Rule<ProcessingActivity> NOT_PER_PURPOSE = Rule.on(ACTIVITY, "consent-not-per-purpose")
            .citing("GDPR Art. 6(1)(a)", "GDPR recital 32", "GDPR recital 43")
            .warning()
            .at("purposes")
            .appliesWhen((activity, in) -> restingOnConsent(activity).size() > 1
                    && !(DeviceConsentRules.hasOptionalTrackers(in) && TrackerConsentRules.saysWhatToChoose(in)))
            .violatedWhen(activity -> restingOnConsent(activity).stream()
                            .filter(purpose -> purpose.bases().stream()
                                    .anyMatch(basis -> offers(basis, ConsentChoice.ALL_OR_NOTHING)))
                            .count()
                    > 1)
            .with("activity", ProcessingActivity::name)
            .with(
                    "purposes",
                    activity -> restingOnConsent(activity).stream()
                            .map(Purpose::text)
                            .toList())
            .build();

    static final Rule<LegalBasis> FOLDED_INTO_TERMS = Rule.on(LEGAL_BASIS, "consent-folded-into-terms")
            .citing("GDPR Art. 7(2)", "GDPR recital 42")
            .warning()
            .at("choice")
            .appliesWhen(basis ->
                    basis instanceof Consent consent && consent.choice().isPresent())
            .violatedWhen(basis -> offers(basis, ConsentChoice.PART_OF_TERMS))
            .with("purpose", (basis, in) -> in.purpose().text())
            .build();

    static final Rule<Claim> TO_NOTICE = Rule.on(CLAIM, "consent-to-notice")
            .citing("GDPR Art. 4(11)", "GDPR Art. 7(2)", "GDPR recital 32")
            .error()
            .violatedWhen(
                    claim -> claim.kind() == ClaimKind.CONSENT_BY_USE || claim.kind() == ClaimKind.CONSENT_TO_TEXT)
            .with("claim", Claim::text)
            .build();

    static final Rule<LegalBasis> BEFORE_GDPR = Rule.on(LEGAL_BASIS, "consent-before-gdpr")
            .citing("GDPR recital 171", "GDPR Art. 7(1)")
            .warning()
            .at("since")
            .appliesWhen(basis -> since(basis).isPresent())
            .violatedWhen((basis, in) -> since(basis).orElseThrow().isBefore(in.gdprAppliesFrom())
                    && ((Consent) basis).renewed().isEmpty())
            .with("since", basis -> since(basis).orElseThrow())
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("gdpr", (basis, in) -> in.gdprAppliesFrom())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            NOT_GIVEN_ACTIVELY,
            WITHDRAWAL_MISSING,
            WITHDRAWAL_HARDER,
            IN_EMPLOYMENT,
            TO_PUBLIC_AUTHORITY,
            REQUIRED_FOR_SERVICE,
            NOT_DEMONSTRABLE,
            NOT_PER_PURPOSE,
            FOLDED_INTO_TERMS,
            TO_NOTICE,
            BEFORE_GDPR);

    private ConsentRules() {}

    private static Optional<Withdrawal> withdrawal(LegalBasis basis) {
        return basis instanceof Consent consent ? consent.withdrawal() : Optional.empty();
    }

    private static Optional<LocalDate> since(LegalBasis basis) {
        return basis instanceof Consent consent ? consent.since() : Optional.empty();
    }

    private static boolean offers(LegalBasis basis, ConsentChoice choice) {
        return basis instanceof Consent consent && consent.choice().equals(Optional.of(choice));
    }

    private static List<Purpose> restingOnConsent(ProcessingActivity activity) {
        List<Purpose> resting = new ArrayList<>();
        for (Purpose purpose : activity.purposes()) {
            if (purpose.bases().stream().anyMatch(Consent.class::isInstance)) {
                resting.add(purpose);
            }
        }
        return resting;
    }

    private static boolean isVoluntary(ProcessingActivity activity) {
        return activity.provision()
                .filter(provision -> provision.kind() == ProvisionKind.VOLUNTARY)
                .isPresent();
    }

    private static boolean isDemonstrable(Consent consent, CheckContext in) {
        return consent.evidence().isPresent()
                || !consent.logged().isEmpty()
                || Stream.concat(in.ropa().measures().stream(), in.activity().measures().stream())
                        .anyMatch(measure -> measure.category().equals(Optional.of(MeasureCategories.CONSENT_RECORDS)));
    }

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
