package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.MARKETING;

import java.util.List;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.MarketingChannel;

/** Direct marketing: who may be reached, and how they stop it. */
final class MarketingRules {
    private static final DataSubjectCategoryId CUSTOMER = DataSubjectCategoryId.of("customer");

    static final Rule<Marketing> OPT_OUT_MISSING = Rule.on(MARKETING, "marketing-opt-out-missing")
            .citing("GDPR Art. 21(2)", "GDPR Art. 21(3)", "markedsføringsloven § 15 tredje ledd")
            .error()
            .at("optOut")
            .violatedWhen(
                    (marketing, in) -> !ConsentRules.isDescribed(marketing.optOut()) && !isStoppedByWithdrawal(in))
            .with("activity", (marketing, in) -> in.activity().name())
            .build();

    static final Rule<Marketing> WITHOUT_CONSENT = Rule.on(MARKETING, "marketing-without-consent")
            .citing("ePrivacy Directive Art. 13(1)", "markedsføringsloven § 15 første ledd")
            .error()
            .appliesWhen(MarketingRules::isElectronic)
            .undeterminedWhen((marketing, in) -> in.activity().dataSubjects().isEmpty())
            .violatedWhen((marketing, in) ->
                    !in.resolved().restsOn(in.activity(), Consent.class) && reachesOthersThanCustomers(in))
            .with("activity", (marketing, in) -> in.activity().name())
            .with("people", (marketing, in) -> othersThanCustomers(in))
            .build();

    static final Rule<Marketing> CONSENT_NOT_FOR_ALL = Rule.on(MARKETING, "marketing-consent-not-for-all")
            .citing("ePrivacy Directive Art. 13(1)", "ePrivacy Directive Art. 13(2)")
            .citing("markedsføringsloven § 15 første ledd", "markedsføringsloven § 15 tredje ledd")
            .warning()
            .appliesWhen(
                    (marketing, in) -> isElectronic(marketing) && in.resolved().restsOn(in.activity(), Consent.class))
            .undeterminedWhen((marketing, in) -> in.activity().dataSubjects().isEmpty())
            .violatedWhen((marketing, in) -> reachesOthersThanCustomers(in)
                    && in.resolved().basesOf(in.activity()).stream()
                            .anyMatch(basis -> basis instanceof LegitimateInterests
                                    && basis.scope().isEmpty()))
            .with("activity", (marketing, in) -> in.activity().name())
            .with("people", (marketing, in) -> othersThanCustomers(in))
            .build();

    static final List<Rule<?>> GDPR = List.of(OPT_OUT_MISSING);
    static final List<Rule<?>> EPRIVACY = List.of(WITHOUT_CONSENT, CONSENT_NOT_FOR_ALL);

    private MarketingRules() {}

    /** If all of it rests on consent, taking consent back stops all of it. */
    private static boolean isStoppedByWithdrawal(CheckContext in) {
        return !in.resolved().basesOf(in.activity()).isEmpty()
                && in.resolved().basesOf(in.activity()).stream()
                        .allMatch(basis ->
                                basis instanceof Consent consent && ConsentRules.isDescribed(consent.withdrawal()));
    }

    private static boolean isElectronic(Marketing marketing) {
        return marketing.channels().stream().anyMatch(MarketingChannel::isElectronicMessage);
    }

    private static boolean reachesOthersThanCustomers(CheckContext in) {
        return in.activity().dataSubjects().stream().anyMatch(people -> !people.equals(CUSTOMER));
    }

    private static List<Object> othersThanCustomers(CheckContext in) {
        return in.activity().dataSubjects().stream()
                .filter(people -> !people.equals(CUSTOMER))
                .map(people -> in.resolved()
                        .dataSubjectCategory(people)
                        .<Object>map(category -> category.label())
                        .orElse(people.value()))
                .toList();
    }
}
