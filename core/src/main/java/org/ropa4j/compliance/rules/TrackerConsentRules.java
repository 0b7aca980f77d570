package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.TRACKER_POLICY;
import static org.ropa4j.law.Jurisdiction.NORWAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ConsentChoice;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerConsent;
import org.ropa4j.model.TrackerPolicy;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;

/**
 * How people are asked about all trackers at once. {@link DeviceConsentRules} ask the same of the consent on which one activity
 * rests; its comment tells why the dates in Norway are what they are.
 */
final class TrackerConsentRules {
    static final Rule<TrackerPolicy> SET_WITHOUT_ASKING = Rule.on(TRACKER_POLICY, "trackers-set-without-asking")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15")
            .error()
            .at("consent")
            .appliesWhen(TrackerConsentRules::asksForOptionalTrackers)
            .undeterminedWhen((policy, in) -> given(policy).isEmpty())
            .violatedWhen(policy -> given(policy).equals(Optional.of(ConsentAct.NOT_ASKED)))
            .build();

    static final Rule<TrackerPolicy> NOT_GIVEN_ACTIVELY = Rule.on(TRACKER_POLICY, "tracker-consent-not-given-actively")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15")
            .citing("GDPR Art. 4(11)", "C-673/17")
            .error()
            .in(NORWAY)
            .warning()
            .errorFrom(LawDates.NEW_EKOMLOV)
            .at("consent")
            .appliesWhen((policy, in) ->
                    asksForOptionalTrackers(policy, in) && !given(policy).equals(Optional.of(ConsentAct.NOT_ASKED)))
            .undeterminedWhen((policy, in) -> given(policy).isEmpty())
            .violatedWhen(policy -> ConsentRules.isPassive(given(policy)))
            .with("given", policy -> given(policy).orElseThrow())
            .build();

    static final Rule<TrackerPolicy> WITHDRAWN_ONLY_ELSEWHERE = Rule.on(
                    TRACKER_POLICY, "tracker-consent-withdrawn-only-elsewhere")
            .citing("GDPR Art. 7(3)", "ekomloven § 3-15")
            .error()
            .in(NORWAY)
            .warning()
            .errorFrom(LawDates.NEW_EKOMLOV)
            .at("consent")
            .appliesWhen(TrackerConsentRules::asksForOptionalTrackers)
            .undeterminedWhen((policy, in) -> means(policy).isEmpty())
            .violatedWhen(policy -> DeviceConsentRules.OUTSIDE.containsAll(means(policy)))
            .build();

    static final Rule<TrackerPolicy> REFUSAL_NOT_OFFERED = Rule.on(TRACKER_POLICY, "tracker-refusal-not-offered")
            .citing("GDPR Art. 4(11)", "GDPR Art. 7(3)", "EDPB cookie banner taskforce report")
            .warning()
            .at("consent")
            .appliesWhen(TrackerConsentRules::asksForOptionalTrackers)
            .undeterminedWhen((policy, in) -> choice(policy).isEmpty())
            .violatedWhen(policy -> choice(policy).equals(Optional.of(ConsentChoice.ACCEPT_ONLY)))
            .build();

    static final Rule<TrackerPolicy> NOT_PER_PURPOSE = Rule.on(TRACKER_POLICY, "tracker-consent-not-per-purpose")
            .citing("GDPR Art. 4(11)", "GDPR recital 32", "GDPR recital 43")
            .warning()
            .at("consent")
            .appliesWhen((policy, in) -> asksForOptionalTrackers(policy, in)
                    && optionalCategories(policy, in).size() != 1)
            .undeterminedWhen((policy, in) ->
                    choice(policy).isEmpty() || optionalCategories(policy, in).isEmpty())
            .violatedWhen(policy -> choice(policy)
                    .filter(choice -> choice == ConsentChoice.ALL_OR_NOTHING || choice == ConsentChoice.PART_OF_TERMS)
                    .isPresent())
            .build();

    static final Rule<TrackerPolicy> CLASSES_MIXED = Rule.on(TRACKER_POLICY, "tracker-classes-mixed")
            .citing("ePrivacy Directive Art. 5(3)", "GDPR Art. 12(1)")
            .warning()
            .at("classes")
            .appliesWhen(policy -> !policy.classes().isEmpty())
            .violatedWhen(policy -> policy.classes().stream()
                    .anyMatch(tracker -> tracker.alsoHolds().stream().anyMatch(other -> other != tracker.category())))
            .build();

    static final List<Rule<?>> EPRIVACY = List.of(
            SET_WITHOUT_ASKING,
            NOT_GIVEN_ACTIVELY,
            WITHDRAWN_ONLY_ELSEWHERE,
            REFUSAL_NOT_OFFERED,
            NOT_PER_PURPOSE,
            CLASSES_MIXED);

    private TrackerConsentRules() {}

    /** Whether it says how people are asked, and there is a tracker, not known to be necessary, for which that holds. */
    private static boolean asksForOptionalTrackers(TrackerPolicy policy, CheckContext in) {
        return policy.consent().isPresent()
                && in.ropa().trackers().stream()
                        .anyMatch(tracker -> tracker.consent().isEmpty() && isOptional(tracker));
    }

    /** Whether the record says for all trackers at once how consent to them is withdrawn. */
    static boolean saysHowToWithdraw(CheckContext in) {
        return !means(in.ropa().trackerPolicy()).isEmpty();
    }

    /** Whether the record says for all trackers at once what people can choose between. */
    static boolean saysWhatToChoose(CheckContext in) {
        return choice(in.ropa().trackerPolicy()).isPresent();
    }

    private static boolean isOptional(Tracker tracker) {
        return tracker.category().map(TrackerCategory::needsConsent).orElse(true);
    }

    private static Set<TrackerCategory> optionalCategories(TrackerPolicy policy, CheckContext in) {
        Set<TrackerCategory> categories = EnumSet.noneOf(TrackerCategory.class);
        in.ropa().trackers().forEach(tracker -> tracker.category().ifPresent(categories::add));
        policy.classes().forEach(tracker -> categories.add(tracker.category()));
        categories.removeIf(category -> !category.needsConsent());
        return categories;
    }

    private static Optional<ConsentAct> given(TrackerPolicy policy) {
        return policy.consent().flatMap(TrackerConsent::given);
    }

    private static Optional<ConsentChoice> choice(TrackerPolicy policy) {
        return policy.consent().flatMap(TrackerConsent::choice);
    }

    private static List<WithdrawalMeans> means(TrackerPolicy policy) {
        return policy.consent()
                .flatMap(TrackerConsent::withdrawal)
                .map(Withdrawal::means)
                .orElse(List.of());
    }
}
