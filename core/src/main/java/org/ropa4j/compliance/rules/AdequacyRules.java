package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.TRANSFER_MECHANISM;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.AdequacyDecision;
import org.ropa4j.law.AdequacyDecisions;
import org.ropa4j.law.AdequacyScope;
import org.ropa4j.law.TransferInstrument;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.model.TransferMechanism.Adequacy;
import org.ropa4j.model.TransferMechanism.FrameworkListing;
import org.ropa4j.model.TransferMechanism.ListedFor;
import org.ropa4j.model.TransferMechanism.Scheme;

/** Transfers that rest on an adequacy decision of the Commission, those about companies on a list included (GDPR Art. 45). */
final class AdequacyRules {
    /** So long before a decision runs out there is still time to put something in its place. No law sets it. */
    private static final Period NOTICE = Period.ofMonths(6);

    private static final List<DataSubjectCategoryId> STAFF =
            List.of(DataSubjectCategories.EMPLOYEE, DataSubjectCategories.FORMER_EMPLOYEE);

    static final Rule<TransferMechanism> DECISION_MISSING = Rule.on(TRANSFER_MECHANISM, "adequacy-decision-missing")
            .citing("GDPR Art. 45(1)", "GDPR Art. 45(3)")
            .error()
            .appliesWhen((mechanism, in) -> mechanism instanceof Adequacy && Transfers.needsGround(in.transfer(), in))
            .undeterminedWhen((mechanism, in) -> !Transfers.isPlaceNamed(in.transfer()))
            .violatedWhen(
                    (mechanism, in) -> Transfers.decisionsFor(in.transfer(), in).isEmpty())
            .with("destination", (mechanism, in) -> Transfers.destination(in.transfer(), in))
            .with("date", (mechanism, in) -> in.asOf())
            .build();

    /** What is left out of the first decision on the United Kingdom, immigration control there, nobody need say it is not about. */
    static final Rule<TransferMechanism> SCOPE_NOT_SHOWN = Rule.on(TRANSFER_MECHANISM, "adequacy-scope-not-shown")
            .citing("GDPR Art. 45(1)", "GDPR Art. 45(3)")
            .error()
            .at("scope")
            .appliesWhen((mechanism, in) -> mechanism instanceof Adequacy
                    && Transfers.needsGround(in.transfer(), in)
                    && isLimited(Transfers.decisionsFor(in.transfer(), in)))
            .violatedWhen(mechanism -> ((Adequacy) mechanism).scope().isEmpty())
            .with("destination", (mechanism, in) -> Transfers.destination(in.transfer(), in))
            .build();

    static final Rule<TransferMechanism> DECISION_ENDING = Rule.on(TRANSFER_MECHANISM, "adequacy-decision-ending")
            .citing("GDPR Art. 45(3)", "GDPR Art. 45(4)")
            .warning()
            .appliesWhen((mechanism, in) -> mechanism instanceof Adequacy && Transfers.needsGround(in.transfer(), in))
            .undeterminedWhen((mechanism, in) -> !Transfers.isPlaceNamed(in.transfer()))
            .violatedWhen((mechanism, in) ->
                    end(in).filter(end -> end.minus(NOTICE).isBefore(in.asOf())).isPresent())
            .with("destination", (mechanism, in) -> Transfers.destination(in.transfer(), in))
            .with("end", (mechanism, in) -> end(in).orElseThrow())
            .build();

    static final Rule<TransferMechanism> SAFE_HARBOUR = Rule.on(TRANSFER_MECHANISM, "safe-harbour-invalidated")
            .citing("GDPR Art. 44", "CJEU C-362/14", "2000/520/EC")
            .error()
            .appliesWhen(AdequacyRules::isListing)
            .violatedWhen(
                    (mechanism, in) -> isListedUnder(Scheme.SAFE_HARBOUR, mechanism, in) && hasEnded(mechanism, in))
            .with("end", AdequacyRules::lastDay)
            .build();

    static final Rule<TransferMechanism> PRIVACY_SHIELD = Rule.on(TRANSFER_MECHANISM, "privacy-shield-invalidated")
            .citing("GDPR Art. 44", "CJEU C-311/18", "(EU) 2016/1250")
            .error()
            .appliesWhen(AdequacyRules::isListing)
            .violatedWhen(
                    (mechanism, in) -> isListedUnder(Scheme.PRIVACY_SHIELD, mechanism, in) && hasEnded(mechanism, in))
            .with("end", AdequacyRules::lastDay)
            .build();

    static final Rule<TransferMechanism> FRAMEWORK_TOO_EARLY = Rule.on(
                    TRANSFER_MECHANISM, "data-privacy-framework-too-early")
            .citing("GDPR Art. 44", "GDPR Art. 45(3)", "(EU) 2023/1795")
            .error()
            .appliesWhen((mechanism, in) -> Transfers.needsGround(in.transfer(), in))
            .violatedWhen((mechanism, in) ->
                    isListedUnder(Scheme.DATA_PRIVACY_FRAMEWORK, mechanism, in) && !hasBegun(mechanism, in))
            .with("begin", mechanism -> tool(mechanism).validity().from().orElseThrow())
            .build();

    static final Rule<TransferMechanism> LISTING_NOT_SHOWN = Rule.on(
                    TRANSFER_MECHANISM, "data-privacy-framework-listing-not-shown")
            .citing("(EU) 2023/1795 Art. 1", "GDPR Art. 45(1)")
            .error()
            .at("since")
            .appliesWhen((mechanism, in) ->
                    isListedUnder(Scheme.DATA_PRIVACY_FRAMEWORK, mechanism, in) && hasBegun(mechanism, in))
            .violatedWhen((mechanism, in) -> !isListed((FrameworkListing) mechanism, in.asOf()))
            .with("date", (mechanism, in) -> in.asOf())
            .build();

    static final Rule<TransferMechanism> STAFF_NOT_COVERED = Rule.on(
                    TRANSFER_MECHANISM, "data-privacy-framework-staff-not-covered")
            .citing("(EU) 2023/1795 Art. 1", "GDPR Art. 45(1)")
            .error()
            .at("covers")
            .appliesWhen((mechanism, in) -> isListedUnder(Scheme.DATA_PRIVACY_FRAMEWORK, mechanism, in)
                    && hasBegun(mechanism, in)
                    && isAboutStaff(in))
            .undeterminedWhen((mechanism, in) -> covers(mechanism).isEmpty())
            .violatedWhen((mechanism, in) -> covers(mechanism).equals(Optional.of(ListedFor.NOT_HUMAN_RESOURCES)))
            .with("activity", (mechanism, in) -> in.activity().name())
            .build();

    /** A hint at a risk, not at a duty: the framework stands until it falls. */
    static final Rule<TransferMechanism> FRAMEWORK_ALONE = Rule.on(TRANSFER_MECHANISM, "data-privacy-framework-alone")
            .citing("GDPR Art. 45(5)", "(EU) 2023/1795")
            .infoFrom(LawDates.APPEAL_AGAINST_PRIVACY_FRAMEWORK)
            .appliesWhen((mechanism, in) -> isListedUnder(Scheme.DATA_PRIVACY_FRAMEWORK, mechanism, in))
            .violatedWhen((mechanism, in) -> in.transfer().mechanisms().stream()
                    .allMatch(other -> other instanceof FrameworkListing
                            || other instanceof Adequacy
                            || other instanceof TransferMechanism.Unspecified))
            .build();

    static final List<Rule<?>> GDPR = List.of(
            DECISION_MISSING,
            SCOPE_NOT_SHOWN,
            DECISION_ENDING,
            SAFE_HARBOUR,
            PRIVACY_SHIELD,
            FRAMEWORK_TOO_EARLY,
            LISTING_NOT_SHOWN,
            STAFF_NOT_COVERED,
            FRAMEWORK_ALONE);

    private AdequacyRules() {}

    private static boolean isLimited(List<AdequacyDecision> decisions) {
        return !decisions.isEmpty()
                && decisions.stream()
                        .allMatch(decision -> decision.isLimited()
                                && decision.scope() != AdequacyScope.UK_LAW_WITHOUT_IMMIGRATION_CONTROL);
    }

    /** When the last of the decisions in force ends, if nothing takes its place on the day after. */
    private static Optional<LocalDate> end(CheckContext in) {
        List<AdequacyDecision> decisions = Transfers.decisionsFor(in.transfer(), in);
        if (decisions.stream().anyMatch(decision -> decision.inForceTo().isEmpty())) {
            return Optional.empty();
        }
        return decisions.stream()
                .flatMap(decision -> decision.inForceTo().stream())
                .max(LocalDate::compareTo)
                .filter(end -> decisions.stream()
                        .flatMap(decision -> decision.country().stream())
                        .allMatch(country -> AdequacyDecisions.builtIn()
                                .decisionsFor(country, end.plusDays(1))
                                .isEmpty()));
    }

    private static boolean isListing(TransferMechanism mechanism, CheckContext in) {
        return mechanism instanceof FrameworkListing && Transfers.needsGround(in.transfer(), in);
    }

    private static boolean isListedUnder(Scheme scheme, TransferMechanism mechanism, CheckContext in) {
        return mechanism instanceof FrameworkListing listing
                && listing.scheme() == scheme
                && Transfers.needsGround(in.transfer(), in);
    }

    private static TransferInstrument tool(TransferMechanism mechanism) {
        return Transfers.tools(mechanism).get(0);
    }

    private static boolean hasBegun(TransferMechanism mechanism, CheckContext in) {
        return tool(mechanism).validity().isValidOn(in.asOf());
    }

    private static boolean hasEnded(TransferMechanism mechanism, CheckContext in) {
        return tool(mechanism).validity().to().filter(in.asOf()::isAfter).isPresent();
    }

    private static Object lastDay(TransferMechanism mechanism) {
        return tool(mechanism).validity().to().orElseThrow();
    }

    /** Listed on the day, as far as the record shows; to have looked the importer up shows it as well. */
    private static boolean isListed(FrameworkListing listing, LocalDate date) {
        return (listing.since().isPresent() || listing.verified().isPresent())
                && listing.since().filter(date::isBefore).isEmpty()
                && listing.until().filter(date::isAfter).isEmpty();
    }

    private static Optional<ListedFor> covers(TransferMechanism mechanism) {
        return ((FrameworkListing) mechanism).covers();
    }

    private static boolean isAboutStaff(CheckContext in) {
        return in.isInActivity() && in.activity().dataSubjects().stream().anyMatch(STAFF::contains);
    }
}
