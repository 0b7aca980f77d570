package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.DPIA;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.Appointment.Appointed;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.DataCell;
import org.ropa4j.model.DataSubjectCategory;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.Dpia.Content;
import org.ropa4j.model.Dpia.Criterion;
import org.ropa4j.model.Dpia.Need;
import org.ropa4j.model.Dpia.Risk;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Scale;
import org.ropa4j.model.Sensitivity;

/**
 * The data protection impact assessment. What makes one necessary is known from a register only: published texts say nothing of
 * scale. A reasoned "not needed" is left to the reader, for a law may have been assessed as a whole (Art. 35(10)).
 */
final class ImpactAssessmentRules {
    static final Rule<ProcessingActivity> FOR_DECISIONS = Rule.on(ACTIVITY, "dpia-missing-for-automated-decisions")
            .citing("GDPR Art. 35(3)(a)", "GDPR Art. 35(1)")
            .error()
            .at("dpia")
            .appliesWhen(ImpactAssessmentRules::decidesByProfiling)
            .undeterminedWhen((activity, in) -> isDeniedWithReason(activity))
            .violatedWhen(activity -> !isCarriedOut(activity))
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<ProcessingActivity> FOR_LARGE_SCALE = Rule.on(ACTIVITY, "dpia-missing-for-large-scale")
            .citing("GDPR Art. 35(3)(b)", "GDPR Art. 35(1)")
            .error()
            .at("dpia")
            .appliesWhen(ImpactAssessmentRules::isLargeScaleOfProtectedData)
            .undeterminedWhen((activity, in) -> isDeniedWithReason(activity))
            .violatedWhen(activity -> !isCarriedOut(activity))
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<ProcessingActivity> FOR_PUBLIC_AREA = Rule.on(ACTIVITY, "dpia-missing-for-public-area")
            .citing("GDPR Art. 35(3)(c)", "GDPR Art. 35(1)")
            .error()
            .at("dpia")
            .appliesWhen(activity -> isMonitoringOfPublicArea(activity.scale()))
            .undeterminedWhen((activity, in) -> isDeniedWithReason(activity))
            .violatedWhen(activity -> !isCarriedOut(activity))
            .with("activity", ProcessingActivity::name)
            .build();

    /** One criterion alone is rarely enough; two are in most cases (WP248). */
    static final Rule<ProcessingActivity> NOT_CONSIDERED = Rule.on(ACTIVITY, "dpia-not-considered")
            .citing("GDPR Art. 35(1)", "WP248 rev.01")
            .warning()
            .at("dpia")
            .appliesWhen((activity, in) ->
                    !isRequiredOutright(activity, in) && criteria(activity, in).size() > 1)
            .undeterminedWhen((activity, in) -> activity.dpia().isEmpty() && !in.isInternalRegister())
            .violatedWhen(activity -> !isCarriedOut(activity) && !isDeniedWithReason(activity))
            .with("activity", ProcessingActivity::name)
            .with("criteria", (activity, in) -> List.copyOf(criteria(activity, in)))
            .build();

    static final Rule<Dpia> INCOMPLETE = Rule.on(DPIA, "dpia-incomplete")
            .citing("GDPR Art. 35(7)", "GDPR Art. 35(2)")
            .warning()
            .at("contents")
            .appliesWhen(ImpactAssessmentRules::isCarriedOut)
            .undeterminedWhen((dpia, in) -> dpia.contents().isEmpty())
            .violatedWhen((dpia, in) -> !missing(dpia, in).isEmpty())
            .with("activity", (dpia, in) -> in.activity().name())
            .with("contents", (dpia, in) -> List.copyOf(missing(dpia, in)))
            .build();

    static final Rule<Dpia> NO_CONSULTATION = Rule.on(DPIA, "prior-consultation-missing")
            .citing("GDPR Art. 36(1)")
            .error()
            .at("priorConsultation")
            .appliesWhen(dpia -> dpia.residualRisk().isPresent())
            .violatedWhen(dpia -> dpia.residualRisk().equals(Optional.of(Risk.HIGH))
                    && dpia.priorConsultation().isEmpty())
            .with("activity", (dpia, in) -> in.activity().name())
            .build();

    static final Rule<Dpia> OLDER_THAN_CHANGE = Rule.on(DPIA, "dpia-older-than-change")
            .citing("GDPR Art. 35(11)")
            .info()
            .at("date")
            .appliesWhen((dpia, in) -> dpia.date().isPresent() && changed(in).isPresent())
            .violatedWhen(
                    (dpia, in) -> dpia.date().orElseThrow().isBefore(changed(in).orElseThrow()))
            .with("activity", (dpia, in) -> in.activity().name())
            .with("date", dpia -> dpia.date().orElseThrow())
            .with("changed", (dpia, in) -> changed(in).orElseThrow())
            .build();

    static final Rule<Dpia> REVIEW_OVERDUE = Rule.on(DPIA, "dpia-review-overdue")
            .citing("GDPR Art. 35(11)")
            .info()
            .at("nextReview")
            .appliesWhen(dpia -> dpia.nextReview().isPresent())
            .violatedWhen((dpia, in) -> dpia.nextReview().orElseThrow().isBefore(in.asOf()))
            .with("activity", (dpia, in) -> in.activity().name())
            .with("date", dpia -> dpia.nextReview().orElseThrow())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            FOR_DECISIONS,
            FOR_LARGE_SCALE,
            FOR_PUBLIC_AREA,
            NOT_CONSIDERED,
            INCOMPLETE,
            NO_CONSULTATION,
            OLDER_THAN_CHANGE,
            REVIEW_OVERDUE);

    private ImpactAssessmentRules() {}

    /** Whether it was found necessary and exists: it has a date, or a place where it is kept. */
    static boolean isCarriedOut(Dpia dpia) {
        return dpia.need() == Need.NEEDED
                && (dpia.date().isPresent() || dpia.reference().isPresent());
    }

    private static boolean isCarriedOut(ProcessingActivity activity) {
        return activity.dpia().filter(ImpactAssessmentRules::isCarriedOut).isPresent();
    }

    private static boolean isDeniedWithReason(ProcessingActivity activity) {
        return activity.dpia()
                .filter(dpia -> dpia.need() == Need.NOT_NEEDED && dpia.reason().isPresent())
                .isPresent();
    }

    private static boolean isRequiredOutright(ProcessingActivity activity, CheckContext in) {
        return decidesByProfiling(activity, in)
                || isLargeScaleOfProtectedData(activity, in)
                || isMonitoringOfPublicArea(activity.scale());
    }

    private static boolean decidesByProfiling(ProcessingActivity activity, CheckContext in) {
        List<AutomatedDecision> decisions =
                in.resolved().automatedDecisionsOf(activity).items();
        return !decisions.isEmpty()
                && (!activity.profiling().items().isEmpty()
                        || decisions.stream().anyMatch(AutomatedDecision::profiling));
    }

    static boolean isLargeScaleOfProtectedData(ProcessingActivity activity, CheckContext in) {
        return isLarge(activity.scale()) && usesSpecialOrCriminalData(activity, in);
    }

    private static boolean isMonitoringOfPublicArea(Scale scale) {
        return isLarge(scale) && scale.systematicMonitoring() && scale.publicArea();
    }

    static boolean isLarge(Scale scale) {
        return scale.size().equals(Optional.of(Scale.Size.LARGE));
    }

    static boolean usesSpecialOrCriminalData(ProcessingActivity activity, CheckContext in) {
        List<DataCell> data = in.protectedDataOf(activity);
        return !data.isEmpty()
                && data.stream()
                        .flatMap(cell -> in.resolved().dataCategory(cell.category()).stream())
                        .anyMatch(category -> category.sensitivity() != Sensitivity.NATIONAL_ID);
    }

    private static boolean concernsVulnerable(ProcessingActivity activity, CheckContext in) {
        for (DataSubjectCategoryId people : activity.dataSubjects()) {
            if (in.resolved()
                    .dataSubjectCategory(people)
                    .filter(DataSubjectCategory::vulnerable)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Those that the record names and those that follow from what else it says. */
    private static Set<Criterion> criteria(ProcessingActivity activity, CheckContext in) {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        activity.dpia().ifPresent(dpia -> criteria.addAll(dpia.criteria()));
        if (!activity.automatedDecisions().items().isEmpty()) {
            criteria.add(Criterion.SIGNIFICANT_DECISIONS);
        }
        if (isLarge(activity.scale())) {
            criteria.add(Criterion.LARGE_SCALE);
        }
        if (activity.scale().systematicMonitoring()) {
            criteria.add(Criterion.SYSTEMATIC_MONITORING);
        }
        if (usesSpecialOrCriminalData(activity, in)) {
            criteria.add(Criterion.SENSITIVE_DATA);
        }
        if (!activity.profiling().items().isEmpty()) {
            criteria.add(Criterion.EVALUATION);
        }
        if (concernsVulnerable(activity, in)) {
            criteria.add(Criterion.VULNERABLE_PERSONS);
        }
        return criteria;
    }

    /** What Art. 35(7) asks of every assessment, and the officer's advice if there is an officer. */
    private static Set<Content> missing(Dpia dpia, CheckContext in) {
        Set<Content> missing = EnumSet.range(Content.DESCRIPTION, Content.MEASURES);
        if (in.resolved()
                .controller()
                .flatMap(Party::dataProtectionOfficer)
                .filter(Appointed.class::isInstance)
                .isPresent()) {
            missing.add(Content.OFFICER_ADVICE);
        }
        dpia.contents().forEach(missing::remove);
        return missing;
    }

    private static Optional<LocalDate> changed(CheckContext in) {
        return in.activity().administration().lastChanged();
    }
}
