package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.RECORD;
import static org.ropa4j.compliance.Subject.TRACKER;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Country;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerLifetime;

/** What authorities have said of measuring an audience, and of the product most used for it. */
final class AnalyticsRules {
    private static final Jurisdiction FRANCE = Jurisdiction.of(Country.of("FR"));
    private static final Country USA = Country.of("US");

    /** The longest life of a tracker that measures without consent, by the recommendation of the CNIL. */
    private static final Period LONGEST_WITHOUT_CONSENT = Period.ofMonths(13);

    /** A fact about a product, of which no table of law tells: Universal Analytics took in no more data from that day. */
    private static final LocalDate UNIVERSAL_ANALYTICS_ENDED = LocalDate.of(2023, 7, 1);

    /** Cookies of Universal Analytics and of what came before it, without the underscores; its successor sets none of them. */
    private static final Set<String> COOKIES_OF_UNIVERSAL_ANALYTICS =
            Set.of("gid", "gat", "utma", "utmb", "utmc", "utmt", "utmz", "utmv");

    /** A cookie that Universal Analytics and its successor both set. */
    private static final String COOKIE_OF_GOOGLE_ANALYTICS = "ga";

    /** Elsewhere no number is set; where people consent, they are told how long it is. */
    static final Rule<Tracker> LIFETIME_LONG = Rule.on(TRACKER, "tracker-lifetime-long")
            .citing("CNIL recommendation on audience measurement", "ePrivacy Directive Art. 5(3)")
            .in(FRANCE)
            .warningFrom(LawDates.CNIL_ON_AUDIENCE_MEASUREMENT)
            .at("lifetime")
            .appliesWhen((tracker, in) -> tracker.category().equals(Optional.of(TrackerCategory.STATISTICS))
                    && !restsOnConsent(tracker, in)
                    && time(tracker).isPresent())
            .violatedWhen(tracker -> isLonger(time(tracker).orElseThrow(), LONGEST_WITHOUT_CONSENT))
            .with("tracker", Tracker::displayName)
            .build();

    /** Once for the record: a list with one of these trackers was written before that day. */
    static final Rule<Ropa> DISCONTINUED = Rule.on(RECORD, "discontinued-tracker-named")
            .citing("GDPR Art. 12(1)", "GDPR Art. 5(2)")
            .infoFrom(UNIVERSAL_ANALYTICS_ENDED)
            .at("trackers")
            .appliesWhen(ropa -> !ropa.trackers().isEmpty())
            .violatedWhen(ropa -> discontinued(ropa).findAny().isPresent())
            .with(
                    "trackers",
                    ropa -> discontinued(ropa).map(Tracker::displayName).toList())
            .with("end", ropa -> UNIVERSAL_ANALYTICS_ENDED)
            .build();

    /** Between the judgment that ended the Privacy Shield and the decision that took its place, five authorities said so. */
    static final Rule<Tracker> TRANSFER_INSUFFICIENT = Rule.on(TRACKER, "analytics-transfer-found-insufficient")
            .citing("GDPR Art. 44", "GDPR Art. 46(1)", "C-311/18", "DSB D155.027")
            .warningFrom(LawDates.SCHREMS_II)
            .at("provider")
            .appliesWhen((tracker, in) -> in.asOf().isBefore(LawDates.PRIVACY_FRAMEWORK) && isGoogleAnalytics(tracker))
            .undeterminedWhen((tracker, in) -> !isSeenInUsa(tracker, in)
                    && provider(tracker, in).flatMap(Party::country).isEmpty())
            .violatedWhen(AnalyticsRules::isSeenInUsa)
            .with("tracker", Tracker::displayName)
            .build();

    static final List<Rule<?>> GDPR = List.of(TRANSFER_INSUFFICIENT);
    static final List<Rule<?>> EPRIVACY = List.of(LIFETIME_LONG, DISCONTINUED);

    private AnalyticsRules() {}

    private static Optional<TemporalAmount> time(Tracker tracker) {
        return tracker.lifetime().flatMap(lifetime -> {
            if (lifetime instanceof TrackerLifetime.Lasting lasting) {
                return Optional.of(lasting.time());
            }
            return lifetime instanceof TrackerLifetime.AtMost atMost ? Optional.of(atMost.time()) : Optional.empty();
        });
    }

    private static boolean isLonger(TemporalAmount time, Period limit) {
        LocalDateTime start = LocalDate.EPOCH.atStartOfDay();
        return start.plus(time).isAfter(start.plus(limit));
    }

    private static boolean restsOnConsent(Tracker tracker, CheckContext in) {
        return tracker.activity()
                .flatMap(in.resolved()::activity)
                .filter(activity -> in.resolved().restsOn(activity, LegalBasis.Consent.class))
                .isPresent();
    }

    private static Stream<Tracker> discontinued(Ropa ropa) {
        return ropa.trackers().stream().filter(AnalyticsRules::isUniversalAnalytics);
    }

    private static boolean isUniversalAnalytics(Tracker tracker) {
        return names(tracker).anyMatch(name -> name.contains("universal analytics"))
                || cookie(tracker)
                        .filter(COOKIES_OF_UNIVERSAL_ANALYTICS::contains)
                        .isPresent();
    }

    private static boolean isGoogleAnalytics(Tracker tracker) {
        return isUniversalAnalytics(tracker)
                || names(tracker).anyMatch(name -> name.contains("google analytics"))
                || cookie(tracker).filter(COOKIE_OF_GOOGLE_ANALYTICS::equals).isPresent();
    }

    private static Stream<String> names(Tracker tracker) {
        return Stream.concat(tracker.product().stream(), tracker.name().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** Policies print one underscore before the name, or two. */
    private static Optional<String> cookie(Tracker tracker) {
        return tracker.name().filter(name -> name.startsWith("_")).map(name -> name.replaceFirst("^_+", ""));
    }

    private static Optional<Party> provider(Tracker tracker, CheckContext in) {
        return tracker.provider().flatMap(in.resolved()::party);
    }

    private static boolean isSeenInUsa(Tracker tracker, CheckContext in) {
        return provider(tracker, in)
                .filter(provider ->
                        provider.country().equals(Optional.of(USA)) || sendsToUsa(provider.id(), tracker, in))
                .isPresent();
    }

    private static boolean sendsToUsa(PartyId provider, Tracker tracker, CheckContext in) {
        List<Recipient> recipients = tracker.activity()
                .flatMap(in.resolved()::activity)
                .map(in.resolved()::recipientsOf)
                .orElse(in.ropa().recipients())
                .items();
        return recipients.stream()
                .filter(recipient -> recipient.party().equals(Optional.of(provider)))
                .flatMap(recipient -> in.resolved().transfersOf(recipient).items().stream())
                .anyMatch(transfer -> transfer.country().equals(Optional.of(USA)));
    }
}
