package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.LEGAL_BASIS;
import static org.ropa4j.compliance.Subject.PUBLISHED_NOTICE;
import static org.ropa4j.compliance.Subject.RECORD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.InterestAssessment;
import org.ropa4j.model.InterestAssessment.Outcome;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PublicCapacity;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;

/** Legitimate interests, who may rely on them, and how they are weighed. */
final class LegitimateInterestRules {
    static final Rule<LegalBasis> MISSING = Rule.on(LEGAL_BASIS, "legitimate-interest-missing")
            .citing("GDPR Art. 13(1)(d)", "GDPR Art. 14(2)(b)")
            .error()
            .at("interest")
            .appliesWhen(LegitimateInterests.class::isInstance)
            .violatedWhen(basis -> ((LegitimateInterests) basis).interest().isEmpty())
            .with("purpose", (basis, in) -> in.purpose().text())
            .build();

    /** Interests that are named for everything at once leave it to the reader to guess for what else they are pursued. */
    static final Rule<PublishedNotice> NOT_TIED = Rule.on(PUBLISHED_NOTICE, "interests-not-tied-to-purposes")
            .citing("GDPR Art. 13(1)(d)", "GDPR Art. 14(2)(b)")
            .warning()
            .at("unlinkedBases")
            .appliesWhen(LegitimateInterestRules::namesInterestsInGeneral)
            .violatedWhen((notice, in) -> withoutBasis(in).findAny().isPresent())
            .with(
                    "activities",
                    (notice, in) ->
                            withoutBasis(in).map(ProcessingActivity::name).toList())
            .build();

    /** A notice need not tell of the test, so that a record read from one says nothing about it. */
    static final Rule<LegalBasis> BALANCING_TEST_MISSING = Rule.on(LEGAL_BASIS, "balancing-test-missing")
            .citing("GDPR Art. 6(1)(f)", "GDPR Art. 5(2)", "GDPR recital 47")
            .warning()
            .at("assessment")
            .appliesWhen(LegitimateInterests.class::isInstance)
            .undeterminedWhen((basis, in) -> assessment(basis).isEmpty() && !in.isInternalRegister())
            .violatedWhen(basis -> assessment(basis)
                    .filter(test ->
                            test.reference().isPresent() || test.summary().isPresent())
                    .isEmpty())
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    static final Rule<LegalBasis> OVERRIDDEN = Rule.on(LEGAL_BASIS, "legitimate-interests-overridden")
            .citing("GDPR Art. 6(1)(f)")
            .error()
            .at("assessment")
            .appliesWhen(basis ->
                    assessment(basis).flatMap(InterestAssessment::outcome).isPresent())
            .violatedWhen(basis ->
                    assessment(basis).flatMap(InterestAssessment::outcome).equals(Optional.of(Outcome.OVERRIDDEN)))
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    /** What a public body does as anybody may, as an employer or a buyer, is no performance of its tasks. */
    static final Rule<LegalBasis> OF_PUBLIC_BODY = Rule.on(LEGAL_BASIS, "legitimate-interests-of-public-body")
            .citing("GDPR Art. 6(1) second subparagraph", "GDPR recital 47")
            .error()
            .appliesWhen((basis, in) -> basis instanceof LegitimateInterests && isPublicBody(in))
            .undeterminedWhen((basis, in) -> in.activity().capacity().isEmpty())
            .violatedWhen((basis, in) -> !in.activity().capacity().equals(Optional.of(PublicCapacity.LIKE_OTHERS)))
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    /** Words that fit three kinds of purposes and different people name what every organisation has an interest in. */
    static final Rule<Ropa> TOO_GENERAL = Rule.on(RECORD, "legitimate-interest-too-general")
            .citing("GDPR Art. 13(1)(d)", "GDPR Art. 12(1)", "WP260 rev.01")
            .warning()
            .at("activities")
            .appliesWhen((ropa, in) -> in.recordRestsOn(LegitimateInterests.class))
            .violatedWhen(ropa -> !general(ropa).isEmpty())
            .with("interests", ropa -> List.copyOf(general(ropa)))
            .build();

    /** Where a vehicle or a tool is, no device of a person tells; so only activities that read such devices are asked. */
    static final Rule<ProcessingActivity> LOCATION = Rule.on(ACTIVITY, "location-on-legitimate-interests")
            .citing("GDPR Art. 6(1)(a)", "GDPR Art. 13(1)(c)", "ePrivacy Directive Art. 5(3)")
            .warning()
            .appliesWhen((activity, in) -> DeviceConsentRules.readsDevices(activity, in)
                    && !locations(activity, in).isEmpty())
            .undeterminedWhen((activity, in) -> in.allBasesOf(activity).isEmpty())
            .violatedWhen(
                    (activity, in) -> in.allBasesOf(activity).stream().allMatch(LegitimateInterests.class::isInstance))
            .with("activity", ProcessingActivity::name)
            .with("data", (activity, in) -> locations(activity, in))
            .build();

    static final List<Rule<?>> GDPR =
            List.of(MISSING, NOT_TIED, BALANCING_TEST_MISSING, OVERRIDDEN, OF_PUBLIC_BODY, TOO_GENERAL, LOCATION);

    private LegitimateInterestRules() {}

    private static boolean namesInterestsInGeneral(PublishedNotice notice) {
        return notice.unlinkedBases().stream()
                .anyMatch(named -> named.basis()
                        .filter(LegitimateInterests.class::isInstance)
                        .isPresent());
    }

    private static Stream<ProcessingActivity> withoutBasis(CheckContext in) {
        return in.ropa().activities().stream()
                .filter(activity -> activity.purposes().stream()
                        .allMatch(purpose -> purpose.bases().isEmpty()));
    }

    private static Set<LocalizedText> general(Ropa ropa) {
        Map<LocalizedText, List<ProcessingActivity>> activities = new LinkedHashMap<>();
        Map<LocalizedText, Set<PurposeCategoryId>> kinds = new HashMap<>();
        for (ProcessingActivity activity : ropa.activities()) {
            for (Purpose purpose : activity.purposes()) {
                for (LegalBasis basis : purpose.bases()) {
                    interest(basis).ifPresent(text -> {
                        activities.computeIfAbsent(text, t -> new ArrayList<>()).add(activity);
                        kinds.computeIfAbsent(text, t -> new HashSet<>())
                                .addAll(purpose.category().stream().toList());
                    });
                }
            }
        }
        Set<LocalizedText> general = new LinkedHashSet<>();
        activities.forEach((text, users) -> {
            if (kinds.getOrDefault(text, Set.of()).size() > 2 && concernsSeveralPeople(users)) {
                general.add(text);
            }
        });
        return general;
    }

    /** Whether some of the activities are about quite other people than the first. */
    private static boolean concernsSeveralPeople(List<ProcessingActivity> activities) {
        ProcessingActivity first = activities.get(0);
        return activities.stream()
                .anyMatch(other -> Collections.disjoint(other.dataSubjects(), first.dataSubjects())
                        && !other.dataSubjects().isEmpty()
                        && !first.dataSubjects().isEmpty());
    }

    private static Optional<LocalizedText> interest(LegalBasis basis) {
        return basis instanceof LegitimateInterests interests ? interests.interest() : Optional.empty();
    }

    /** What tells where people are or how they move, each category once. */
    private static List<Object> locations(ProcessingActivity activity, CheckContext in) {
        return in.usesOf(activity).stream()
                .map(DataUse::category)
                .filter(category -> in.resolved().isA(category, DataCategories.LOCATION)
                        || in.resolved().isA(category, DataCategories.MOVEMENTS))
                .distinct()
                .map(category -> Labels.of(category, in))
                .toList();
    }

    static Optional<InterestAssessment> assessment(LegalBasis basis) {
        return basis instanceof LegitimateInterests interests ? interests.assessment() : Optional.empty();
    }

    /** Whether the activity is that of a public body: the controller of the record, if the activity names no other. */
    static boolean isPublicBody(CheckContext in) {
        return in.resolved().controllersOf(in.activity()).stream()
                .flatMap(controller -> in.resolved().party(controller).stream())
                .anyMatch(party -> party.kind().equals(Optional.of(PartyKind.PUBLIC_BODY)));
    }
}
