package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.RIGHTS_PROCEDURE;

import java.time.LocalDate;
import java.util.List;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.RightsProcedure;

/** How people use their rights. */
final class RightsRules {
    static final Rule<RightsProcedure> IDENTITY_ALWAYS_CHECKED = Rule.on(RIGHTS_PROCEDURE, "identity-always-checked")
            .citing("GDPR Art. 12(2)", "GDPR Art. 12(6)")
            .warning()
            .at("identityCheck")
            .appliesWhen(rights -> rights.identityCheck().isPresent())
            .violatedWhen(rights -> rights.identityCheck()
                    .filter(check -> check.when() == IdentityCheckPolicy.ALWAYS)
                    .isPresent())
            .build();

    static final Rule<RightsProcedure> DEADLINE_TOO_LONG = Rule.on(RIGHTS_PROCEDURE, "answer-deadline-too-long")
            .citing("GDPR Art. 12(3)")
            .error()
            .at("deadline")
            .appliesWhen(rights -> rights.deadline().isPresent())
            .violatedWhen(rights ->
                    rights.deadline().filter(RightsRules::exceedsOneMonth).isPresent())
            .with("deadline", rights -> rights.deadline().orElseThrow().within())
            .build();

    static final List<Rule<?>> GDPR = List.of(IDENTITY_ALWAYS_CHECKED, DEADLINE_TOO_LONG);

    private RightsRules() {}

    /**
     * Counted from the first of January: days alone may reach 31, the longest month there is, and working days 23, the most that
     * a month has.
     */
    private static boolean exceedsOneMonth(AnswerDeadline deadline) {
        LocalDate start = LocalDate.EPOCH;
        LocalDate latest = deadline.workingDays() ? start.plusDays(23) : start.plusMonths(1);
        return start.plus(deadline.within()).isAfter(latest);
    }
}
