package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.RIGHTS_PROCEDURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.Contract;
import org.ropa4j.model.Right;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.RightsProcedure.RecipientsTold;

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

    /** The law knows one way to answer later, by two months and with notice; a shorter time does not change that. */
    static final Rule<RightsProcedure> DEADLINE_WITH_EXCEPTIONS = Rule.on(
                    RIGHTS_PROCEDURE, "answer-deadline-with-exceptions")
            .citing("GDPR Art. 12(3)", "GDPR Art. 12(1)")
            .warning()
            .at("deadline")
            .appliesWhen(rights -> rights.deadline().isPresent())
            .violatedWhen(rights ->
                    rights.deadline().flatMap(AnswerDeadline::exceptions).isPresent())
            .with(
                    "exceptions",
                    rights -> rights.deadline()
                            .flatMap(AnswerDeadline::exceptions)
                            .orElseThrow())
            .build();

    /** Even a pointer to where contact details stand is a way; that it is a poor one is said of the controller. */
    static final Rule<RightsProcedure> CONTACT_MISSING = Rule.on(RIGHTS_PROCEDURE, "rights-contact-missing")
            .citing("GDPR Art. 12(2)")
            .error()
            .at("contactPoints")
            .appliesWhen((rights, in) -> !in.ropa().activities().isEmpty())
            .violatedWhen((rights, in) -> rights.contactPoints().isEmpty()
                    && rights.channels().isEmpty()
                    && rights.how().isEmpty()
                    && in.resolved()
                            .controller()
                            .filter(controller -> !controller.contactPoints().isEmpty()
                                    || controller.address().isPresent())
                            .isEmpty())
            .build();

    /** What recipients are told is known inside the organisation only, unless the record says that they are not. */
    static final Rule<RightsProcedure> RECIPIENTS_NOT_TOLD = Rule.on(RIGHTS_PROCEDURE, "recipients-not-told")
            .citing("GDPR Art. 19")
            .warning()
            .at("recipientsTold")
            .appliesWhen((rights, in) -> in.ropa().activities().stream()
                    .anyMatch(activity ->
                            !in.resolved().recipientsOf(activity).items().isEmpty()))
            .undeterminedWhen((rights, in) -> rights.recipientsTold().isEmpty() && !in.isInternalRegister())
            .violatedWhen(rights -> !rights.recipientsTold().equals(Optional.of(RecipientsTold.TOLD)))
            .build();

    /** How an export is made is known inside the organisation only. */
    static final Rule<RightsProcedure> PORTABILITY_NOT_SUPPORTED = Rule.on(
                    RIGHTS_PROCEDURE, "portability-not-supported")
            .citing("GDPR Art. 20(1)")
            .warning()
            .at("exportFormats")
            .appliesWhen((rights, in) -> in.recordRestsOn(Consent.class) || in.recordRestsOn(Contract.class))
            .undeterminedWhen((rights, in) -> !isExportDescribed(rights) && !in.isInternalRegister())
            .violatedWhen(rights -> !isExportDescribed(rights))
            .build();

    static final List<Rule<?>> GDPR = List.of(
            IDENTITY_ALWAYS_CHECKED,
            DEADLINE_TOO_LONG,
            DEADLINE_WITH_EXCEPTIONS,
            CONTACT_MISSING,
            RECIPIENTS_NOT_TOLD,
            PORTABILITY_NOT_SUPPORTED);

    private RightsRules() {}

    private static boolean isExportDescribed(RightsProcedure rights) {
        return !rights.exportFormats().isEmpty()
                || rights.channels().stream()
                        .anyMatch(channel -> channel.right() == Right.PORTABILITY
                                && channel.how().isPresent());
    }

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
