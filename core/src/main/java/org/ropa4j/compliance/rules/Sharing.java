package org.ropa4j.compliance.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.model.Claim;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;

/** With whom the data that a claim is about are shared by the record, as names to print. */
final class Sharing {
    private Sharing() {}

    /** Every recipient, and every provider of a tracker that holds data. */
    static List<Object> with(Claim claim, CheckContext in) {
        return Stream.concat(
                        recipients(claim, in).map(recipient -> RecipientRules.name(recipient, in)),
                        providers(
                                ClaimRules.trackers(claim, in)
                                        .filter(tracker -> !tracker.data().isEmpty()),
                                in))
                .distinct()
                .toList();
    }

    /** Recipients of data for direct marketing, and providers of trackers for marketing. */
    static List<Object> forMarketing(Claim claim, CheckContext in) {
        return Stream.concat(
                        recipients(claim, in)
                                .filter(recipient -> recipient.purposes().stream()
                                        .anyMatch(purpose ->
                                                in.resolved().isA(purpose, PurposeCategories.DIRECT_MARKETING)))
                                .map(recipient -> RecipientRules.name(recipient, in)),
                        providers(ClaimRules.trackers(claim, in).filter(Sharing::servesMarketing), in))
                .distinct()
                .toList();
    }

    private static boolean servesMarketing(Tracker tracker) {
        return tracker.category().equals(Optional.of(TrackerCategory.MARKETING));
    }

    private static Stream<Recipient> recipients(Claim claim, CheckContext in) {
        Stream<Recipient> ofActivities = ClaimRules.activities(claim, in)
                .filter(activity -> activity.recipients().isStated())
                .map(ProcessingActivity::recipients)
                .flatMap(stated -> stated.items().stream());
        boolean inherits = ClaimRules.isAboutEverything(claim)
                || ClaimRules.activities(claim, in)
                        .anyMatch(activity -> !activity.recipients().isStated());
        return inherits ? Stream.concat(in.ropa().recipients().items().stream(), ofActivities) : ofActivities;
    }

    private static Stream<Object> providers(Stream<Tracker> trackers, CheckContext in) {
        return trackers.flatMap(tracker -> tracker.provider().stream())
                .filter(provider -> !provider.equals(in.ropa().controller()))
                .map(provider -> name(provider, in));
    }

    private static Object name(PartyId party, CheckContext in) {
        return in.resolved().party(party).map(found -> found.displayName()).orElse(party.value());
    }
}
