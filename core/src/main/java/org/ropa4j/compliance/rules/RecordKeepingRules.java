package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.CONTROLLER;
import static org.ropa4j.compliance.Subject.RECORD;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.Party;
import org.ropa4j.model.Party.RecordDuty;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Scale.Frequency;

/** Whether an organisation had to keep a record (GDPR Art. 30(5)), and how it looks after the one it keeps. */
final class RecordKeepingRules {
    private static final int EXEMPT_BELOW = 250;

    /** No law sets an interval; a year is what most organisations set themselves. */
    private static final Period UNLESS_SET_OTHERWISE = Period.ofYears(1);

    /** What protects data stands in the organisation's own register; a published text need not tell of it. */
    static final Rule<Ropa> MEASURES_MISSING = Rule.on(RECORD, "security-measures-missing")
            .citing("GDPR Art. 30(1)(g)", "GDPR Art. 32(1)")
            .warning()
            .at("measures")
            .appliesWhen(ropa -> !ropa.activities().isEmpty())
            .undeterminedWhen((ropa, in) -> withoutMeasures(ropa).findAny().isPresent() && !in.isInternalRegister())
            .violatedWhen(ropa -> withoutMeasures(ropa).findAny().isPresent())
            .with(
                    "activities",
                    ropa -> withoutMeasures(ropa).map(ProcessingActivity::name).toList())
            .build();

    /** Any one of the conditions takes the exemption away, for small organisations as well. */
    static final Rule<Party> EXEMPTION_NOT_AVAILABLE = Rule.on(CONTROLLER, "record-exemption-not-available")
            .citing("GDPR Art. 30(5)", "GDPR Art. 30(1)")
            .warning()
            .at("recordDuty")
            .appliesWhen(RecordKeepingRules::claimsExemption)
            .undeterminedWhen((controller, in) -> controller.employees().isEmpty()
                    && outsideExemption(in).findAny().isEmpty())
            .violatedWhen((controller, in) ->
                    isLarge(controller) || outsideExemption(in).findAny().isPresent())
            .with("controller", Party::displayName)
            .with("large", RecordKeepingRules::isLarge)
            .with(
                    "activities",
                    (controller, in) ->
                            outsideExemption(in).map(ProcessingActivity::name).toList())
            .build();

    /** What is agreed is no law yet: until it applies, the exemption is judged by the rule above. */
    static final Rule<Party> EXEMPTION_CHANGING = Rule.on(CONTROLLER, "record-exemption-changing")
            .citing("GDPR Art. 30(5)")
            .infoFrom(LawDates.AGREEMENT_ON_RECORDS)
            .at("recordDuty")
            .appliesWhen(controller -> controller.recordDuty().isPresent())
            .violatedWhen(RecordKeepingRules::claimsExemption)
            .with("controller", Party::displayName)
            .build();

    static final Rule<Ropa> NOT_REVIEWED = Rule.on(RECORD, "record-not-reviewed")
            .citing("GDPR Art. 5(2)", "GDPR Art. 24(1)")
            .info()
            .at("administration")
            .appliesWhen((ropa, in) -> in.isInternalRegister())
            .undeterminedWhen((ropa, in) -> reviewDue(ropa).isEmpty())
            .violatedWhen((ropa, in) -> in.asOf().isAfter(reviewDue(ropa).orElseThrow()))
            .with("due", ropa -> reviewDue(ropa).orElseThrow())
            .build();

    static final List<Rule<?>> GDPR =
            List.of(MEASURES_MISSING, EXEMPTION_NOT_AVAILABLE, EXEMPTION_CHANGING, NOT_REVIEWED);

    private RecordKeepingRules() {}

    private static Stream<ProcessingActivity> withoutMeasures(Ropa ropa) {
        return ropa.measures().isEmpty()
                ? ropa.activities().stream()
                        .filter(activity -> activity.measures().isEmpty())
                : Stream.empty();
    }

    private static boolean claimsExemption(Party controller) {
        return controller.recordDuty().equals(Optional.of(RecordDuty.EXEMPTION_CLAIMED));
    }

    private static boolean isLarge(Party controller) {
        return controller.employees().filter(number -> number >= EXEMPT_BELOW).isPresent();
    }

    private static Stream<ProcessingActivity> outsideExemption(CheckContext in) {
        return in.ropa().activities().stream()
                .filter(activity -> activity.scale().frequency().equals(Optional.of(Frequency.REGULAR))
                        || ImpactAssessmentRules.usesSpecialOrCriminalData(activity, in)
                        || isLikelyToBringRisk(activity));
    }

    /** What calls for an assessment of its impact brings not only a risk but a high one. */
    private static boolean isLikelyToBringRisk(ProcessingActivity activity) {
        return activity.scale().systematicMonitoring()
                || activity.dpia()
                        .filter(dpia -> dpia.need() == Dpia.Need.NEEDED)
                        .isPresent();
    }

    /** The day that the organisation set when it last looked at the record; if it set none, a year after that. */
    private static Optional<LocalDate> reviewDue(Ropa ropa) {
        Optional<LocalDate> looked = ropa.administration()
                .lastReviewed()
                .or(() -> ropa.administration().lastChanged())
                .or(() -> ropa.administration().created());
        return ropa.administration()
                .nextReview()
                .filter(next -> looked.filter(next::isBefore).isEmpty())
                .or(() -> looked.map(day -> day.plus(UNLESS_SET_OTHERWISE)));
    }
}
