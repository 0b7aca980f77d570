package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.LEGAL_BASIS;
import static org.ropa4j.compliance.Subject.PURPOSE;
import static org.ropa4j.law.Jurisdiction.NORWAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;

/**
 * Consent to storing on and reading from people's devices. Until the end of 2024 Norwegian practice took the settings of a
 * browser as such consent under ekomloven 2003 § 2-7 b, though not as consent in the sense of the GDPR; hence the warnings.
 */
final class DeviceConsentRules {
    /** What is not the controller's own way out, and takes people elsewhere to find it. */
    static final Set<WithdrawalMeans> OUTSIDE =
            EnumSet.of(WithdrawalMeans.BROWSER_SETTINGS, WithdrawalMeans.PROVIDER_OPT_OUT);

    /** What nobody needs for a service that a person asked for. */
    private static final List<PurposeCategoryId> OBSERVING = List.of(
            PurposeCategories.WEB_ANALYTICS,
            PurposeCategories.SERVICE_IMPROVEMENT,
            PurposeCategories.PERSONALISATION,
            PurposeCategories.DIRECT_MARKETING);

    static final Rule<LegalBasis> NOT_GIVEN_ACTIVELY = Rule.on(LEGAL_BASIS, "device-consent-not-given-actively")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15")
            .citing("GDPR Art. 4(11)", "C-673/17")
            .error()
            .in(NORWAY)
            .warning()
            .errorFrom(LawDates.NEW_EKOMLOV)
            .at("given")
            .appliesWhen((basis, in) -> basis instanceof Consent && hasOptionalTrackers(in))
            .undeterminedWhen((basis, in) -> ConsentRules.given(basis).isEmpty())
            .violatedWhen(basis -> ConsentRules.isPassive(ConsentRules.given(basis)))
            .with("given", basis -> ConsentRules.given(basis).orElseThrow())
            .with("activity", (basis, in) -> in.activity().name())
            .with("norway", (basis, in) -> in.controllerCountry().equals(NORWAY.country()))
            .build();

    /** What is recorded for all trackers at once is asked by {@link TrackerConsentRules#WITHDRAWN_ONLY_ELSEWHERE}. */
    static final Rule<LegalBasis> WITHDRAWN_ONLY_ELSEWHERE = Rule.on(
                    LEGAL_BASIS, "device-consent-withdrawn-only-elsewhere")
            .citing("GDPR Art. 7(3)", "ekomloven § 3-15")
            .error()
            .in(NORWAY)
            .warning()
            .errorFrom(LawDates.NEW_EKOMLOV)
            .at("withdrawal")
            .appliesWhen((basis, in) ->
                    basis instanceof Consent && hasOptionalTrackers(in) && !TrackerConsentRules.saysHowToWithdraw(in))
            .undeterminedWhen((basis, in) -> means(basis).isEmpty())
            .violatedWhen(basis -> OUTSIDE.containsAll(means(basis)))
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    static final Rule<Purpose> BASES_MIXED = Rule.on(PURPOSE, "device-consent-beside-legitimate-interests")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15", "GDPR Art. 13(1)(c)")
            .error()
            .in(NORWAY)
            .warning()
            .errorFrom(LawDates.NEW_EKOMLOV)
            .at("bases")
            .appliesWhen(DeviceConsentRules::isAboutDeviceAccess)
            .violatedWhen(purpose -> purpose.bases().stream()
                    .anyMatch(basis -> basis instanceof LegitimateInterests
                            && basis.scope().isEmpty()))
            .with("purpose", Purpose::text)
            .with("activity", (purpose, in) -> in.activity().name())
            .build();

    /**
     * Data that can only come from people's devices, used to measure, adapt or market without a tracker on record. The address
     * from which every request comes is left out: a site gets it without reading anything. Security is left out, too.
     */
    static final Rule<ProcessingActivity> DATA_ON_INTERESTS = Rule.on(ACTIVITY, "device-data-on-legitimate-interests")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15", "GDPR Art. 13(1)(c)")
            .error()
            .in(NORWAY)
            .warning()
            .errorFrom(LawDates.NEW_EKOMLOV)
            .at("purposes")
            .appliesWhen((activity, in) -> readsDevices(activity, in)
                    && in.resolved().trackersOf(activity).isEmpty())
            .undeterminedWhen((activity, in) -> observing(activity, in).stream()
                    .allMatch(purpose -> purpose.bases().isEmpty()))
            .violatedWhen((activity, in) -> !onInterestsAlone(activity, in).isEmpty())
            .with("activity", ProcessingActivity::name)
            .with(
                    "purposes",
                    (activity, in) -> onInterestsAlone(activity, in).stream()
                            .map(Purpose::text)
                            .toList())
            .build();

    static final List<Rule<?>> EPRIVACY =
            List.of(NOT_GIVEN_ACTIVELY, WITHDRAWN_ONLY_ELSEWHERE, BASES_MIXED, DATA_ON_INTERESTS);

    private DeviceConsentRules() {}

    /** Whether the activity uses trackers that are not known to be strictly necessary, so that people must be asked. */
    static boolean hasOptionalTrackers(CheckContext in) {
        return in.resolved().trackersOf(in.activity()).stream()
                .anyMatch(tracker ->
                        tracker.category().map(TrackerCategory::needsConsent).orElse(true));
    }

    /** Whether consent to access to a device is one of several bases of the purpose. */
    static boolean isAboutDeviceAccess(Purpose purpose, CheckContext in) {
        return purpose.bases().size() > 1
                && purpose.bases().stream().anyMatch(Consent.class::isInstance)
                && hasOptionalTrackers(in);
    }

    /** Whether data of the activity can only come from the devices of people. */
    static boolean readsDevices(ProcessingActivity activity, CheckContext in) {
        for (DataUse use : in.usesOf(activity)) {
            DataCategoryId category = use.category();
            if (!category.equals(DataCategories.IP_ADDRESS)
                    && (in.resolved().isA(category, DataCategories.DEVICE_DETAILS)
                            || in.resolved().isA(category, DataCategories.ONLINE_IDENTIFIER))) {
                return true;
            }
        }
        return false;
    }

    private static List<Purpose> observing(ProcessingActivity activity, CheckContext in) {
        return activity.purposes().stream()
                .filter(purpose -> purpose.category()
                        .filter(category -> OBSERVING.stream()
                                .anyMatch(broader -> in.resolved().isA(category, broader)))
                        .isPresent())
                .toList();
    }

    private static List<Purpose> onInterestsAlone(ProcessingActivity activity, CheckContext in) {
        return observing(activity, in).stream()
                .filter(purpose -> !purpose.bases().isEmpty()
                        && purpose.bases().stream().allMatch(LegitimateInterests.class::isInstance))
                .toList();
    }

    private static List<WithdrawalMeans> means(LegalBasis basis) {
        return basis instanceof Consent consent
                ? consent.withdrawal().map(Withdrawal::means).orElse(List.of())
                : List.of();
    }
}
