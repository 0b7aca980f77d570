package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.AUTOMATED_DECISION;
import static org.ropa4j.compliance.Subject.RECORD;

import java.util.List;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.Ropa;

/** Decisions that no human being takes. */
final class AutomatedDecisionRules {
    static final Rule<Ropa> NOT_STATED = Rule.on(RECORD, "automated-decisions-not-stated")
            .citing("GDPR Art. 13(2)(f)", "GDPR Art. 22(1)")
            .info()
            .at("automatedDecisions")
            .appliesWhen(ropa -> !ropa.activities().isEmpty())
            .violatedWhen((ropa, in) -> ropa.activities().stream()
                    .anyMatch(activity ->
                            !in.resolved().automatedDecisionsOf(activity).isStated()))
            .build();

    static final Rule<AutomatedDecision> NOT_EXPLAINED = Rule.on(AUTOMATED_DECISION, "automated-decision-not-explained")
            .citing("GDPR Art. 13(2)(f)", "GDPR Art. 14(2)(g)")
            .error()
            .violatedWhen(decision ->
                    decision.logic().isEmpty() || decision.consequences().isEmpty())
            .with("decision", AutomatedDecision::description)
            .build();

    static final List<Rule<?>> GDPR = List.of(NOT_STATED, NOT_EXPLAINED);

    private AutomatedDecisionRules() {}
}
