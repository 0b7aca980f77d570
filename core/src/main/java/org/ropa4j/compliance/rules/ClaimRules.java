package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.CLAIM;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.Claim;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.DataCategory;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Sensitivity;
import org.ropa4j.model.ThirdCountryAccess;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerLifetime;

/** What a published notice claims, held against the record. */
final class ClaimRules {
    private static final MeasureCategoryId IP_MASKING = MeasureCategoryId.of("ip-masking");
    private static final Set<TrackerCategory> OBSERVING =
            EnumSet.of(TrackerCategory.STATISTICS, TrackerCategory.MARKETING);

    static final Rule<Claim> CONTRADICTED = Rule.on(CLAIM, "anonymity-contradicted")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 12(1)", "GDPR recital 30")
            .error()
            .appliesWhen(claim -> claim.kind() == ClaimKind.ANONYMOUS || claim.kind() == ClaimKind.NO_PERSONAL_DATA)
            .violatedWhen(ClaimRules::isContradicted)
            .with("claim", Claim::text)
            .with(
                    "trackers",
                    (claim, in) ->
                            identifying(claim, in).map(Tracker::displayName).toList())
            .with("count", (claim, in) -> (int) identifying(claim, in).count())
            .build();

    static final Rule<Claim> RESTS_ON_IP_MASKING = Rule.on(CLAIM, "anonymity-rests-on-ip-masking")
            .citing("GDPR Art. 4(1)", "GDPR recital 26", "GDPR recital 30", "Datatilsynet 20/03771-17")
            .warning()
            .in(Jurisdiction.NORWAY)
            .warning()
            .errorFrom(LawDates.DATATILSYNET_ON_ANALYTICS)
            .appliesWhen((claim, in) -> claim.kind() == ClaimKind.ANONYMOUS && isIpMasked(claim, in))
            .violatedWhen((claim, in) -> identifying(claim, in).anyMatch(ClaimRules::outlivesVisit))
            .with("claim", Claim::text)
            .with(
                    "trackers",
                    (claim, in) -> identifying(claim, in)
                            .filter(ClaimRules::outlivesVisit)
                            .map(Tracker::displayName)
                            .toList())
            .build();

    /** Without an identifier on record: it takes one to count visits and returns for longer than a visit lasts. */
    static final Rule<Claim> ANONYMOUS_FOR_LONG = Rule.on(CLAIM, "anonymity-of-lasting-tracker")
            .citing("GDPR Art. 4(1)", "GDPR recital 26", "GDPR recital 30", "Datatilsynet 20/03771-17")
            .warning()
            .in(Jurisdiction.NORWAY)
            .warning()
            .errorFrom(LawDates.DATATILSYNET_ON_ANALYTICS)
            .appliesWhen((claim, in) -> claim.kind() == ClaimKind.ANONYMOUS
                    && !isIpMasked(claim, in)
                    && identifying(claim, in).findAny().isEmpty())
            .violatedWhen((claim, in) -> lastingObservers(claim, in).findAny().isPresent())
            .with("claim", Claim::text)
            .with(
                    "trackers",
                    (claim, in) -> lastingObservers(claim, in)
                            .map(Tracker::displayName)
                            .toList())
            .build();

    static final Rule<Claim> SHARING_CONTRADICTED = Rule.on(CLAIM, "no-sharing-contradicted")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 13(1)(e)")
            .error()
            .appliesWhen(claim -> claim.kind() == ClaimKind.NOT_SHARED)
            .undeterminedWhen((claim, in) -> claim.exceptions().isPresent())
            .violatedWhen((claim, in) -> !Sharing.with(claim, in).isEmpty())
            .with("claim", Claim::text)
            .with("recipients", Sharing::with)
            .build();

    static final Rule<Claim> MARKETING_CONTRADICTED = Rule.on(CLAIM, "no-marketing-contradicted")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 13(1)(e)")
            .error()
            .appliesWhen(claim -> claim.kind() == ClaimKind.NOT_USED_FOR_MARKETING)
            .undeterminedWhen((claim, in) -> claim.exceptions().isPresent())
            .violatedWhen((claim, in) -> !Sharing.forMarketing(claim, in).isEmpty())
            .with("claim", Claim::text)
            .with("recipients", Sharing::forMarketing)
            .build();

    static final Rule<Claim> ADVERTISING_TRACKERS_CONTRADICTED = Rule.on(CLAIM, "no-advertising-trackers-contradicted")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 12(1)")
            .error()
            .appliesWhen(claim -> claim.kind() == ClaimKind.NO_ADVERTISING_TRACKERS)
            .violatedWhen((claim, in) -> advertising(claim, in).findAny().isPresent())
            .with("claim", Claim::text)
            .with(
                    "trackers",
                    (claim, in) ->
                            advertising(claim, in).map(Tracker::displayName).toList())
            .build();

    static final Rule<Claim> PURPOSES_CONTRADICTED = Rule.on(CLAIM, "stated-purposes-contradicted")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 5(1)(b)")
            .error()
            .appliesWhen(claim -> claim.kind() == ClaimKind.ONLY_STATED_PURPOSES
                    && !claim.purposes().isEmpty())
            .violatedWhen((claim, in) -> otherPurposes(claim, in).findAny().isPresent())
            .with("claim", Claim::text)
            .with(
                    "purposes",
                    (claim, in) -> otherPurposes(claim, in).map(Purpose::text).toList())
            .build();

    static final Rule<Claim> EEA_CONTRADICTED = Rule.on(CLAIM, "only-in-eea-contradicted")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 13(1)(f)")
            .error()
            .appliesWhen(claim -> claim.kind() == ClaimKind.ONLY_IN_EEA)
            .undeterminedWhen((claim, in) -> claim.exceptions().isPresent())
            .violatedWhen((claim, in) -> abroad(claim, in).findAny().isPresent())
            .with("claim", Claim::text)
            .build();

    static final Rule<Claim> SPECIAL_DATA_CONTRADICTED = Rule.on(CLAIM, "no-special-data-contradicted")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 9(1)")
            .error()
            .appliesWhen(claim -> claim.kind() == ClaimKind.NO_SPECIAL_CATEGORIES)
            .violatedWhen((claim, in) -> special(claim, in).findAny().isPresent())
            .with("claim", Claim::text)
            .with(
                    "data",
                    (claim, in) -> special(claim, in).map(DataCategory::label).toList())
            .build();

    static final Rule<Claim> VOLUNTARY_CONTRADICTED = Rule.on(CLAIM, "voluntary-contradicted")
            .citing("GDPR Art. 13(2)(e)", "GDPR Art. 12(1)")
            .warning()
            .appliesWhen(claim -> claim.kind() == ClaimKind.VOLUNTARY)
            .violatedWhen((claim, in) -> compulsory(claim, in).findAny().isPresent())
            .with("claim", Claim::text)
            .with(
                    "activities",
                    (claim, in) ->
                            compulsory(claim, in).map(ProcessingActivity::name).toList())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            CONTRADICTED,
            RESTS_ON_IP_MASKING,
            ANONYMOUS_FOR_LONG,
            SHARING_CONTRADICTED,
            MARKETING_CONTRADICTED,
            ADVERTISING_TRACKERS_CONTRADICTED,
            PURPOSES_CONTRADICTED,
            EEA_CONTRADICTED,
            SPECIAL_DATA_CONTRADICTED,
            VOLUNTARY_CONTRADICTED);

    private ClaimRules() {}

    static boolean isContradicted(Claim claim, CheckContext in) {
        return identifying(claim, in).findAny().isPresent()
                || (claim.kind() == ClaimKind.NO_PERSONAL_DATA
                        && (trackers(claim, in)
                                        .anyMatch(tracker -> !tracker.data().isEmpty())
                                || activities(claim, in)
                                        .anyMatch(activity -> !activity.data().isEmpty())));
    }

    /** The trackers claimed about that hold an identifier. */
    private static Stream<Tracker> identifying(Claim claim, CheckContext in) {
        return trackers(claim, in)
                .filter(tracker -> tracker.data().stream()
                        .flatMap(data -> in.resolved().dataCategory(data).stream())
                        .anyMatch(category -> category.sensitivity() == Sensitivity.ONLINE_IDENTIFIER));
    }

    private static Stream<Tracker> advertising(Claim claim, CheckContext in) {
        return trackers(claim, in).filter(tracker -> tracker.category().equals(Optional.of(TrackerCategory.MARKETING)));
    }

    private static Stream<Purpose> otherPurposes(Claim claim, CheckContext in) {
        return activities(claim, in)
                .flatMap(activity -> activity.purposes().stream())
                .filter(purpose -> purpose.category()
                        .filter(kind -> claim.purposes().stream()
                                .noneMatch(stated -> in.resolved().isA(kind, stated)))
                        .isPresent());
    }

    private static Stream<ThirdCountryAccess> abroad(Claim claim, CheckContext in) {
        return in.thirdCountryAccess().stream()
                .filter(access -> isAboutEverything(claim)
                        || access.activity()
                                .filter(claim.activities()::contains)
                                .isPresent());
    }

    private static Stream<DataCategory> special(Claim claim, CheckContext in) {
        return activities(claim, in)
                .flatMap(activity -> in.resolved().cellsOf(activity).stream())
                .flatMap(cell -> in.resolved().dataCategory(cell.category()).stream())
                .filter(category -> category.sensitivity() == Sensitivity.SPECIAL)
                .distinct();
    }

    private static Stream<ProcessingActivity> compulsory(Claim claim, CheckContext in) {
        return activities(claim, in)
                .filter(activity -> activity.provision()
                        .filter(provision -> provision.kind() != ProvisionKind.VOLUNTARY)
                        .isPresent());
    }

    private static boolean outlivesVisit(Tracker tracker) {
        return tracker.lifetime()
                .filter(lifetime -> !(lifetime instanceof TrackerLifetime.Until))
                .isPresent();
    }

    private static Stream<Tracker> lastingObservers(Claim claim, CheckContext in) {
        return trackers(claim, in)
                .filter(tracker ->
                        tracker.category().filter(OBSERVING::contains).isPresent())
                .filter(ClaimRules::outlivesVisit);
    }

    private static boolean isIpMasked(Claim claim, CheckContext in) {
        return Stream.concat(
                        in.ropa().measures().stream(),
                        activities(claim, in).flatMap(activity -> activity.measures().stream()))
                .anyMatch(measure -> measure.category().equals(Optional.of(IP_MASKING)));
    }

    /** A claim that names neither activities nor trackers is about everything. */
    static boolean isAboutEverything(Claim claim) {
        return claim.activities().isEmpty() && claim.trackers().isEmpty();
    }

    static Stream<ProcessingActivity> activities(Claim claim, CheckContext in) {
        return isAboutEverything(claim)
                ? in.ropa().activities().stream()
                : claim.activities().stream().flatMap(id -> in.resolved().activity(id).stream());
    }

    static Stream<Tracker> trackers(Claim claim, CheckContext in) {
        return isAboutEverything(claim)
                ? in.ropa().trackers().stream()
                : Stream.concat(
                                claim.trackers().stream().flatMap(id -> in.resolved().tracker(id).stream()),
                                activities(claim, in).flatMap(activity -> in.resolved().trackersOf(activity).stream()))
                        .distinct();
    }
}
