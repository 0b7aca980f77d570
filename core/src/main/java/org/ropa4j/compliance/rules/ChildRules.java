package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.CHILD_POLICY;
import static org.ropa4j.compliance.Subject.LEGAL_BASIS;

import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.ChildConsentAges;
import org.ropa4j.law.Country;
import org.ropa4j.model.ChildPolicy;
import org.ropa4j.model.ChildPolicy.GuardianConsent;
import org.ropa4j.model.ChildPolicy.Offer;
import org.ropa4j.model.ChildPolicy.Service;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.DataSubjectCategory.AgeRange;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.ProcessingActivity;

/** Children: from which age they consent for themselves, and what protects them. */
final class ChildRules {
    static final Rule<ChildPolicy> WITHOUT_GUARDIAN = Rule.on(CHILD_POLICY, "child-consent-without-guardian")
            .citing("GDPR Art. 8(1)", "personopplysningsloven § 5")
            .error()
            .at("guardianConsent")
            .appliesWhen((policy, in) ->
                    policy.service().equals(Optional.of(Service.INFORMATION_SOCIETY_SERVICE)) && restsOnConsent(in))
            .undeterminedWhen((policy, in) ->
                    policy.minimumAge().isEmpty() || policy.guardianConsent().isEmpty() || ages(in).isEmpty())
            .violatedWhen((policy, in) -> policy.minimumAge().orElseThrow() < highest(ages(in))
                    && policy.guardianConsent().equals(Optional.of(GuardianConsent.NOT_ASKED)))
            .with("minimum", policy -> policy.minimumAge().orElseThrow())
            .with("age", (policy, in) -> highest(ages(in)))
            .build();

    /** Where children in several States are addressed, the highest age is right for all of them. */
    static final Rule<ChildPolicy> WRONG_AGE = Rule.on(CHILD_POLICY, "child-consent-age-wrong")
            .citing("GDPR Art. 8(1)", "personopplysningsloven § 5")
            .warning()
            .at("consentAge")
            .appliesWhen(policy -> policy.consentAge().isPresent() && mayBeAtADistance(policy))
            .undeterminedWhen((policy, in) -> ages(in).isEmpty())
            .violatedWhen((policy, in) -> policy.consentAge().orElseThrow() != highest(ages(in)))
            .with("stated", policy -> policy.consentAge().orElseThrow())
            .with("age", (policy, in) -> highest(ages(in)))
            .build();

    static final Rule<ChildPolicy> NOT_VERIFIED = Rule.on(CHILD_POLICY, "guardian-consent-not-verified")
            .citing("GDPR Art. 8(2)")
            .warning()
            .at("verification")
            .appliesWhen(policy -> asksGuardian(policy) && !isForAdults(policy) && mayBeAtADistance(policy))
            .violatedWhen(policy -> policy.guardianConsent().equals(Optional.of(GuardianConsent.ASKED))
                    && policy.verification().isEmpty())
            .build();

    static final Rule<ChildPolicy> CONTRADICTORY = Rule.on(CHILD_POLICY, "child-policy-contradicts-itself")
            .citing("GDPR Art. 12(1)", "GDPR Art. 5(1)(a)")
            .info()
            .at("guardianConsent")
            .appliesWhen(policy ->
                    policy.offer().isPresent() && policy.guardianConsent().isPresent())
            .violatedWhen(policy -> isForAdults(policy) && asksGuardian(policy))
            .build();

    static final Rule<LegalBasis> LEGITIMATE_INTERESTS = Rule.on(LEGAL_BASIS, "legitimate-interests-towards-children")
            .citing("GDPR Art. 6(1)(f)", "GDPR recital 38")
            .info()
            .at("assessment")
            .appliesWhen((basis, in) -> basis instanceof LegitimateInterests && concernsChildren(in.activity(), in))
            .violatedWhen(basis -> LegitimateInterestRules.assessment(basis).isEmpty())
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    /** "Children" alone are from 0 to 17; the age matters where they are asked to consent. */
    static final Rule<ProcessingActivity> AGE_MISSING = Rule.on(ACTIVITY, "child-age-missing")
            .citing("GDPR Art. 8(1)", "GDPR Art. 12(1)")
            .warning()
            .at("children")
            .appliesWhen((activity, in) -> activity.dataSubjects().contains(DataSubjectCategories.CHILD)
                    && in.resolved().restsOn(activity, Consent.class))
            .violatedWhen((activity, in) -> activity.children()
                    .or(in.ropa()::children)
                    .flatMap(ChildPolicy::minimumAge)
                    .isEmpty())
            .with("activity", ProcessingActivity::name)
            .build();

    static final List<Rule<?>> GDPR =
            List.of(WITHOUT_GUARDIAN, WRONG_AGE, NOT_VERIFIED, CONTRADICTORY, LEGITIMATE_INTERESTS, AGE_MISSING);

    private ChildRules() {}

    private static boolean asksGuardian(ChildPolicy policy) {
        return policy.guardianConsent()
                .filter(consent -> consent != GuardianConsent.NOT_ASKED)
                .isPresent();
    }

    /**
     * Art. 8 is about information society services alone. From which age children decide over their photographs at school or their
     * treatment, other law says, and a record that says of the service that it is another kind is not held to Art. 8.
     */
    private static boolean mayBeAtADistance(ChildPolicy policy) {
        return !policy.service().equals(Optional.of(Service.OTHER));
    }

    private static boolean isForAdults(ChildPolicy policy) {
        return policy.offer().equals(Optional.of(Offer.NOT_TO_CHILDREN));
    }

    private static boolean restsOnConsent(CheckContext in) {
        return in.isInActivity()
                ? in.resolved().restsOn(in.activity(), Consent.class)
                : in.recordRestsOn(Consent.class);
    }

    /** The ages where the children are, else where the controller is; empty if not all of them are known. */
    private static List<Integer> ages(CheckContext in) {
        List<Country> countries =
                in.isInActivity() && !in.activity().dataSubjectsIn().isEmpty()
                        ? in.activity().dataSubjectsIn()
                        : in.ropa().dataSubjectsIn();
        if (countries.isEmpty()) {
            countries = in.controllerCountry().stream().toList();
        }
        List<Integer> ages = countries.stream()
                .flatMapToInt(country -> ChildConsentAges.builtIn().ageIn(country, in.asOf()).stream())
                .boxed()
                .toList();
        return ages.size() == countries.size() ? ages : List.of();
    }

    private static int highest(List<Integer> ages) {
        return ages.stream().max(Integer::compare).orElseThrow();
    }

    private static boolean concernsChildren(ProcessingActivity activity, CheckContext in) {
        return activity.dataSubjects().stream()
                .flatMap(people -> in.resolved().dataSubjectCategory(people).stream())
                .flatMap(category -> category.ages().stream())
                .anyMatch(AgeRange::includesChildren);
    }
}
