package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.AUTOMATED_DECISION;
import static org.ropa4j.compliance.Subject.RECORD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.AutomatedDecision.Ground;
import org.ropa4j.model.AutomatedDecision.Safeguard;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.Ropa;

/** Decisions that no human being takes. */
final class AutomatedDecisionRules {
    /** Where a decision is likely, {@link #LIKELY} asks more firmly. */
    static final Rule<Ropa> NOT_STATED = Rule.on(RECORD, "automated-decisions-not-stated")
            .citing("GDPR Art. 13(2)(f)", "GDPR Art. 22(1)")
            .info()
            .at("automatedDecisions")
            .appliesWhen((ropa, in) ->
                    !ropa.activities().isEmpty() && unstated(ropa, in).noneMatch(activity -> isCalledFor(activity, in)))
            .violatedWhen((ropa, in) -> unstated(ropa, in).findAny().isPresent())
            .build();

    /** A score that decides whether somebody may pay later is such a decision, whoever takes it (C-634/21). */
    static final Rule<Ropa> LIKELY = Rule.on(RECORD, "automated-decisions-likely-but-not-stated")
            .citing("GDPR Art. 13(2)(f)", "GDPR Art. 22(1)", "CJEU C-634/21")
            .warning()
            .at("automatedDecisions")
            .appliesWhen((ropa, in) -> ropa.activities().stream().anyMatch(activity -> isCalledFor(activity, in)))
            .violatedWhen((ropa, in) -> unstated(ropa, in).anyMatch(activity -> isCalledFor(activity, in)))
            .with(
                    "activities",
                    (ropa, in) -> unstated(ropa, in)
                            .filter(activity -> isCalledFor(activity, in))
                            .map(ProcessingActivity::name)
                            .toList())
            .build();

    static final Rule<AutomatedDecision> NOT_EXPLAINED = Rule.on(AUTOMATED_DECISION, "automated-decision-not-explained")
            .citing("GDPR Art. 13(2)(f)", "GDPR Art. 14(2)(g)")
            .error()
            .violatedWhen(decision ->
                    decision.logic().isEmpty() || decision.consequences().isEmpty())
            .with("decision", AutomatedDecision::description)
            .build();

    static final Rule<AutomatedDecision> WITHOUT_GROUND = Rule.on(
                    AUTOMATED_DECISION, "automated-decision-without-ground")
            .citing("GDPR Art. 22(1)", "GDPR Art. 22(2)")
            .error()
            .at("ground")
            .violatedWhen(decision -> decision.ground().isEmpty()
                    || (decision.ground().get() == Ground.LAW && decision.laws().isEmpty()))
            .with("decision", AutomatedDecision::description)
            .build();

    /** A law that allows the decision has safeguards of its own (Art. 22(2)(b)). */
    static final Rule<AutomatedDecision> WITHOUT_SAFEGUARDS = Rule.on(
                    AUTOMATED_DECISION, "automated-decision-without-safeguards")
            .citing("GDPR Art. 22(3)")
            .error()
            .at("safeguards")
            .appliesWhen(decision ->
                    decision.ground().filter(ground -> ground != Ground.LAW).isPresent())
            .violatedWhen(decision -> !missingSafeguards(decision).isEmpty())
            .with("decision", AutomatedDecision::description)
            .with("safeguards", decision -> List.copyOf(missingSafeguards(decision)))
            .build();

    static final Rule<AutomatedDecision> ON_SPECIAL_DATA = Rule.on(
                    AUTOMATED_DECISION, "automated-decision-on-special-data")
            .citing("GDPR Art. 22(4)")
            .error()
            .appliesWhen((decision, in) -> in.isInActivity() && looksAtSpecialData(decision, in))
            .violatedWhen((decision, in) ->
                    in.permissionsOf(in.activity()).stream().noneMatch(SpecialDataRules::permitsDecisions))
            .with("decision", AutomatedDecision::description)
            .with("activity", (decision, in) -> in.activity().name())
            .build();

    static final List<Rule<?>> GDPR =
            List.of(NOT_STATED, LIKELY, NOT_EXPLAINED, WITHOUT_GROUND, WITHOUT_SAFEGUARDS, ON_SPECIAL_DATA);

    private AutomatedDecisionRules() {}

    private static Stream<ProcessingActivity> unstated(Ropa ropa, CheckContext in) {
        return ropa.activities().stream()
                .filter(activity ->
                        !in.resolved().automatedDecisionsOf(activity).isStated());
    }

    private static boolean isCalledFor(ProcessingActivity activity, CheckContext in) {
        return in.resolved().isFor(activity, PurposeCategories.CREDIT_ASSESSMENT);
    }

    private static Set<Safeguard> missingSafeguards(AutomatedDecision decision) {
        Set<Safeguard> missing = EnumSet.allOf(Safeguard.class);
        decision.safeguards().forEach(missing::remove);
        return missing;
    }

    /** A decision that does not say which data it looks at looks at those of its activity. */
    private static boolean looksAtSpecialData(AutomatedDecision decision, CheckContext in) {
        return decision.data().isEmpty()
                ? SpecialDataRules.usesSpecialData(in.activity(), in)
                : decision.data().stream().anyMatch(category -> SpecialDataRules.isSpecial(category, in));
    }
}
