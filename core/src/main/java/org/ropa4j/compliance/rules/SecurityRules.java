package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.RECORD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.BreachProcedure;
import org.ropa4j.model.Deidentification.Technique;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategories;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.Occurrence;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Ropa;

/** What protects the data, and what happens when it fails. A published text need not tell of either. */
final class SecurityRules {
    private static final Set<MeasureCategoryId> UNREADABLE = Set.of(
            MeasureCategories.ENCRYPTION_AT_REST,
            MeasureCategories.ENCRYPTION_IN_TRANSIT,
            MeasureCategories.END_TO_END_ENCRYPTION,
            MeasureCategories.PSEUDONYMISATION);

    static final Rule<ProcessingActivity> SPECIAL_DATA_UNPROTECTED = Rule.on(ACTIVITY, "special-data-unprotected")
            .citing("GDPR Art. 32(1)(a)")
            .warning()
            .at("measures")
            .appliesWhen(SpecialDataRules::usesSpecialData)
            .undeterminedWhen((activity, in) -> !isUnreadable(activity, in) && !in.isInternalRegister())
            .violatedWhen((activity, in) -> !isUnreadable(activity, in))
            .with("activity", ProcessingActivity::name)
            .with("data", (activity, in) -> Labels.ofData(SpecialDataRules.special(activity, in), in))
            .build();

    static final Rule<Ropa> BREACH_PROCEDURE_MISSING = Rule.on(RECORD, "breach-procedure-missing")
            .citing("GDPR Art. 33(1)", "GDPR Art. 33(5)", "GDPR Art. 34(1)")
            .warning()
            .at("breaches")
            .appliesWhen(ropa -> !ropa.activities().isEmpty())
            .undeterminedWhen((ropa, in) -> ropa.breaches().isEmpty() && !in.isInternalRegister())
            .violatedWhen(ropa -> !hasBreachProcedure(ropa))
            .build();

    static final List<Rule<?>> GDPR = List.of(SPECIAL_DATA_UNPROTECTED, BREACH_PROCEDURE_MISSING);

    private SecurityRules() {}

    private static boolean isUnreadable(ProcessingActivity activity, CheckContext in) {
        return Stream.concat(in.ropa().measures().stream(), activity.measures().stream())
                        .filter(SecurityRules::isInPlace)
                        .flatMap(measure -> measure.category().stream())
                        .anyMatch(UNREADABLE::contains)
                || activity.deidentification().stream()
                        .anyMatch(step -> step.technique() == Technique.PSEUDONYMISATION);
    }

    private static boolean isInPlace(Measure measure) {
        return !measure.occurrence().equals(Optional.of(Occurrence.PLANNED));
    }

    private static boolean hasBreachProcedure(Ropa ropa) {
        return ropa.breaches().filter(SecurityRules::isWritten).isPresent()
                || ropa.measures().stream()
                        .filter(SecurityRules::isInPlace)
                        .anyMatch(
                                measure -> measure.category().equals(Optional.of(MeasureCategories.BREACH_PROCEDURE)));
    }

    /** Somebody can find it, or the place where breaches are entered. */
    private static boolean isWritten(BreachProcedure procedure) {
        return procedure.reference().isPresent()
                || procedure.text().isPresent()
                || procedure.register().isPresent();
    }
}
