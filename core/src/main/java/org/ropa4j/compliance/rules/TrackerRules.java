package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.RECORD;
import static org.ropa4j.compliance.Subject.TRACKER;
import static org.ropa4j.law.Jurisdiction.NORWAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.Extent;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerKind;

/** What must be known of cookies and similar technologies. */
final class TrackerRules {
    /** Measuring and marketing are never what a person asked for (WP194). */
    private static final Set<PurposeCategoryId> NEVER_NECESSARY =
            Set.of(PurposeCategoryId.of("web-analytics"), PurposeCategoryId.of("direct-marketing"));

    static final Rule<Tracker> CATEGORY_MISSING = Rule.on(TRACKER, "tracker-category-missing")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15")
            .warning()
            .in(NORWAY)
            .info()
            .warningFrom(LawDates.NEW_EKOMLOV)
            .at("category")
            .appliesWhen((tracker, in) ->
                    !isLeftToOthers(tracker) && (tracker.category().isPresent() || !in.classesTrackers()))
            .violatedWhen(tracker -> tracker.category().isEmpty())
            .with("tracker", Tracker::displayName)
            .build();

    /** Where others are put in classes, a reader looks for this one there in vain; that misleads, whatever the Act asks. */
    static final Rule<Tracker> LEFT_OUT_OF_CLASSES = Rule.on(TRACKER, "tracker-left-out-of-classes")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15", "GDPR Art. 12(1)")
            .warning()
            .at("category")
            .appliesWhen((tracker, in) -> in.classesTrackers() && !isLeftToOthers(tracker))
            .violatedWhen(tracker -> tracker.category().isEmpty())
            .with("tracker", Tracker::displayName)
            .build();

    /** Somewhere the advertisements of the activity must come from; if each of its trackers has a class, then from this one. */
    static final Rule<Tracker> CALLED_STATISTICS = Rule.on(TRACKER, "tracker-called-statistics")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 13(1)(c)", "ePrivacy Directive Art. 5(3)")
            .error()
            .at("category")
            .appliesWhen((tracker, in) -> tracker.category().equals(Optional.of(TrackerCategory.STATISTICS))
                    && activity(tracker, in)
                            .filter(activity -> isForAdvertising(activity, in))
                            .isPresent())
            .undeterminedWhen((tracker, in) -> categoriesBeside(tracker, in).contains(Optional.empty()))
            .violatedWhen(
                    (tracker, in) -> !categoriesBeside(tracker, in).contains(Optional.of(TrackerCategory.MARKETING)))
            .with("tracker", Tracker::displayName)
            .with(
                    "activity",
                    (tracker, in) -> activity(tracker, in).orElseThrow().name())
            .build();

    static final Rule<Tracker> PURPOSE_MISSING = Rule.on(TRACKER, "tracker-purpose-missing")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15")
            .error()
            .at("purpose")
            .appliesWhen(tracker -> !isLeftToOthers(tracker))
            .violatedWhen(tracker -> tracker.purpose().isEmpty())
            .with("tracker", Tracker::displayName)
            .build();

    static final Rule<Tracker> LIFETIME_MISSING = Rule.on(TRACKER, "tracker-lifetime-missing")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15", "C-673/17")
            .warning()
            .errorFrom(LawDates.PLANET49)
            .in(NORWAY)
            .warning()
            .errorFrom(LawDates.NEW_EKOMLOV)
            .at("lifetime")
            .appliesWhen(tracker -> !isLeftToOthers(tracker))
            .violatedWhen(tracker -> tracker.lifetime().isEmpty())
            .with("tracker", Tracker::displayName)
            .build();

    static final Rule<Ropa> LIST_INCOMPLETE = Rule.on(RECORD, "tracker-list-incomplete")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15")
            .error()
            .in(NORWAY)
            .warning()
            .errorFrom(LawDates.NEW_EKOMLOV)
            .at("trackersExtent")
            .appliesWhen(ropa -> !ropa.trackers().isEmpty())
            .undeterminedWhen((ropa, in) -> ropa.trackersExtent().isEmpty())
            .violatedWhen(ropa -> !ropa.trackersExtent().equals(Optional.of(Extent.EXHAUSTIVE)))
            .build();

    /** Says once of a tracker what {@link #PURPOSE_MISSING} and its neighbours would say one by one. */
    static final Rule<Tracker> DESCRIBED_ELSEWHERE = Rule.on(TRACKER, "tracker-described-only-elsewhere")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15")
            .error()
            .in(NORWAY)
            .warning()
            .errorFrom(LawDates.NEW_EKOMLOV)
            .at("describedAt")
            .appliesWhen(tracker -> tracker.describedAt().isPresent())
            .violatedWhen(TrackerRules::isLeftToOthers)
            .with("tracker", Tracker::displayName)
            .with("page", tracker -> tracker.describedAt().orElseThrow().text())
            .build();

    /** Clear information has always been asked for; what nobody can tell from other trackers is none at all. */
    static final Rule<Tracker> UNIDENTIFIED = Rule.on(TRACKER, "tracker-unidentified")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15")
            .error()
            .appliesWhen(tracker -> !isLeftToOthers(tracker))
            .violatedWhen(TrackerRules::isUnidentified)
            .with("tracker", Tracker::displayName)
            .build();

    static final Rule<Tracker> WITHOUT_CONSENT = Rule.on(TRACKER, "tracker-without-consent")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15")
            .error()
            .in(NORWAY)
            .warning()
            .errorFrom(LawDates.NEW_EKOMLOV)
            .appliesWhen(tracker ->
                    tracker.category().map(TrackerCategory::needsConsent).orElse(true))
            .undeterminedWhen((tracker, in) -> tracker.category().isEmpty()
                    || activity(tracker, in).filter(TrackerRules::hasBases).isEmpty())
            .violatedWhen((tracker, in) -> activity(tracker, in)
                    .filter(activity -> in.resolved().restsOn(activity, LegalBasis.Consent.class))
                    .isEmpty())
            .with("tracker", Tracker::displayName)
            .with(
                    "activity",
                    (tracker, in) -> activity(tracker, in).orElseThrow().name())
            .build();

    static final Rule<Tracker> CALLED_NECESSARY = Rule.on(TRACKER, "tracker-called-necessary")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 2-7 b", "ekomloven § 3-15", "WP194")
            .warning()
            .at("category")
            .appliesWhen(tracker -> tracker.category().equals(Optional.of(TrackerCategory.STRICTLY_NECESSARY)))
            .undeterminedWhen((tracker, in) -> activity(tracker, in).isEmpty())
            .violatedWhen((tracker, in) -> activity(tracker, in).orElseThrow().purposes().stream()
                    .flatMap(purpose -> purpose.category().stream())
                    .anyMatch(NEVER_NECESSARY::contains))
            .with("tracker", Tracker::displayName)
            .with(
                    "activity",
                    (tracker, in) -> activity(tracker, in).orElseThrow().name())
            .build();

    /** What the site sets itself may have no provider; content of others and what others set always comes from somebody. */
    static final Rule<Tracker> PROVIDER_MISSING = Rule.on(TRACKER, "tracker-provider-missing")
            .citing("GDPR Art. 13(1)(e)", "C-673/17", "C-40/17")
            .warning()
            .at("provider")
            .appliesWhen(tracker -> comesFromOthers(tracker) && !isUnidentified(tracker))
            .violatedWhen(tracker -> tracker.provider().isEmpty())
            .with("tracker", Tracker::displayName)
            .build();

    static final List<Rule<?>> EPRIVACY = List.of(
            CATEGORY_MISSING,
            LEFT_OUT_OF_CLASSES,
            CALLED_STATISTICS,
            PURPOSE_MISSING,
            LIFETIME_MISSING,
            PROVIDER_MISSING,
            LIST_INCOMPLETE,
            DESCRIBED_ELSEWHERE,
            UNIDENTIFIED,
            WITHOUT_CONSENT,
            CALLED_NECESSARY);

    private TrackerRules() {}

    private static boolean isUnidentified(Tracker tracker) {
        return tracker.name().isEmpty()
                && tracker.provider().isEmpty()
                && tracker.data().isEmpty();
    }

    private static boolean comesFromOthers(Tracker tracker) {
        return tracker.kind().equals(Optional.of(TrackerKind.EMBED))
                || tracker.setBy().equals(Optional.of(Tracker.SetBy.THIRD_PARTY));
    }

    private static boolean isLeftToOthers(Tracker tracker) {
        return tracker.describedAt().isPresent() && tracker.purpose().isEmpty();
    }

    private static Optional<ProcessingActivity> activity(Tracker tracker, CheckContext in) {
        return tracker.activity().flatMap(in.resolved()::activity);
    }

    private static boolean isForAdvertising(ProcessingActivity activity, CheckContext in) {
        return activity.purposes().stream()
                .flatMap(purpose -> purpose.category().stream())
                .anyMatch(category -> in.resolved().isA(category, PurposeCategories.ADVERTISING));
    }

    private static Set<Optional<TrackerCategory>> categoriesBeside(Tracker tracker, CheckContext in) {
        return in.resolved().trackersOf(activity(tracker, in).orElseThrow()).stream()
                .map(Tracker::category)
                .collect(Collectors.toSet());
    }

    private static boolean hasBases(ProcessingActivity activity) {
        return activity.purposes().stream().anyMatch(purpose -> !purpose.bases().isEmpty());
    }
}
