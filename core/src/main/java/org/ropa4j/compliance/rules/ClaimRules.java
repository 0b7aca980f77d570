package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.CLAIM;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.Claim;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Sensitivity;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerLifetime;

/** What a published notice claims, held against the record. */
final class ClaimRules {
    private static final MeasureCategoryId IP_MASKING = MeasureCategoryId.of("ip-masking");

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

    static final Rule<Claim> SHARING_CONTRADICTED = Rule.on(CLAIM, "no-sharing-contradicted")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 13(1)(e)")
            .error()
            .appliesWhen(claim -> claim.kind() == ClaimKind.NOT_SHARED)
            .violatedWhen((claim, in) -> unstatedProviders(claim, in).findAny().isPresent())
            .with("claim", Claim::text)
            .with(
                    "trackers",
                    (claim, in) -> unstatedProviders(claim, in)
                            .map(Tracker::displayName)
                            .toList())
            .build();

    static final List<Rule<?>> GDPR = List.of(CONTRADICTED, RESTS_ON_IP_MASKING, SHARING_CONTRADICTED);

    private ClaimRules() {}

    private static boolean isContradicted(Claim claim, CheckContext in) {
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

    private static Stream<Tracker> unstatedProviders(Claim claim, CheckContext in) {
        return trackers(claim, in)
                .filter(tracker -> !tracker.data().isEmpty())
                .filter(tracker -> tracker.provider()
                        .filter(provider -> !provider.equals(in.ropa().controller()) && !in.isRecipient(provider))
                        .isPresent());
    }

    private static boolean outlivesVisit(Tracker tracker) {
        return tracker.lifetime()
                .filter(lifetime -> !(lifetime instanceof TrackerLifetime.Until))
                .isPresent();
    }

    private static boolean isIpMasked(Claim claim, CheckContext in) {
        return Stream.concat(
                        in.ropa().measures().stream(),
                        activities(claim, in).flatMap(activity -> activity.measures().stream()))
                .anyMatch(measure -> measure.category().equals(Optional.of(IP_MASKING)));
    }

    /** A claim that names neither activities nor trackers is about everything. */
    private static boolean isAboutEverything(Claim claim) {
        return claim.activities().isEmpty() && claim.trackers().isEmpty();
    }

    private static Stream<ProcessingActivity> activities(Claim claim, CheckContext in) {
        return isAboutEverything(claim)
                ? in.ropa().activities().stream()
                : claim.activities().stream().flatMap(id -> in.resolved().activity(id).stream());
    }

    private static Stream<Tracker> trackers(Claim claim, CheckContext in) {
        return isAboutEverything(claim)
                ? in.ropa().trackers().stream()
                : Stream.concat(
                                claim.trackers().stream().flatMap(id -> in.resolved().tracker(id).stream()),
                                activities(claim, in).flatMap(activity -> in.resolved().trackersOf(activity).stream()))
                        .distinct();
    }
}
