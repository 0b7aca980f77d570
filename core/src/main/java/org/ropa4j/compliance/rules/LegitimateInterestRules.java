package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.LEGAL_BASIS;
import static org.ropa4j.compliance.Subject.PUBLISHED_NOTICE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.InterestAssessment;
import org.ropa4j.model.InterestAssessment.Outcome;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PublicCapacity;
import org.ropa4j.model.PublishedNotice;

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

    static final List<Rule<?>> GDPR = List.of(MISSING, NOT_TIED, BALANCING_TEST_MISSING, OVERRIDDEN, OF_PUBLIC_BODY);

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
