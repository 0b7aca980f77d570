package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.RIGHTS_PROCEDURE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.Contract;
import org.ropa4j.model.Party;
import org.ropa4j.model.Right;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.RightsProcedure.Fee;
import org.ropa4j.model.RightsProcedure.RecipientsTold;

/** How people use their rights. */
final class RightsRules {
    /** The first day of the shortest month. */
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    private static final Period ONE_MONTH = Period.ofMonths(1);
    private static final Period TWO_MONTHS = Period.ofMonths(2);

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

    /** From the first of January thirty days end before a month does, from the first of February after it. */
    static final Rule<RightsProcedure> DEADLINE_IN_DAYS = Rule.on(RIGHTS_PROCEDURE, "answer-deadline-in-days")
            .citing("GDPR Art. 12(3)")
            .info()
            .at("deadline")
            .appliesWhen(rights -> rights.deadline()
                    .filter(deadline -> !deadline.workingDays() && !exceedsOneMonth(deadline))
                    .isPresent())
            .violatedWhen(rights ->
                    FEBRUARY.plus(rights.deadline().orElseThrow().within()).isAfter(FEBRUARY.plus(ONE_MONTH)))
            .with("deadline", rights -> rights.deadline().orElseThrow().within())
            .build();

    static final Rule<RightsProcedure> EXTENSION_TOO_LONG = Rule.on(RIGHTS_PROCEDURE, "answer-extension-too-long")
            .citing("GDPR Art. 12(3)")
            .error()
            .at("deadline")
            .appliesWhen(rights -> extension(rights).isPresent())
            .violatedWhen(rights -> Periods.isLonger(extension(rights).orElseThrow(), TWO_MONTHS))
            .with("extension", rights -> extension(rights).orElseThrow())
            .build();

    static final Rule<RightsProcedure> FEE_CHARGED = Rule.on(RIGHTS_PROCEDURE, "rights-fee-charged")
            .citing("GDPR Art. 12(5)")
            .error()
            .at("fee")
            .appliesWhen(rights -> rights.fee().isPresent())
            .violatedWhen(rights -> rights.fee().equals(Optional.of(Fee.ALWAYS)))
            .build();

    /** Words on what people do may name another way than the contact points. */
    static final Rule<RightsProcedure> ONLY_BY_POST = Rule.on(RIGHTS_PROCEDURE, "rights-contact-only-by-post")
            .citing("GDPR Art. 12(2)", "GDPR recital 59")
            .warning()
            .at("contactPoints")
            .appliesWhen((rights, in) -> !waysToAsk(rights, in).isEmpty())
            .undeterminedWhen((rights, in) ->
                    areAllPost(waysToAsk(rights, in)) && rights.how().isPresent())
            .violatedWhen((rights, in) -> areAllPost(waysToAsk(rights, in)))
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

    /**
     * What recipients are told is known inside the organisation only, unless the record says that they are not. A text that
     * speaks of erasure alone leaves open what happens when data are rectified or restricted; a register that does so lacks it.
     */
    static final Rule<RightsProcedure> RECIPIENTS_NOT_TOLD = Rule.on(RIGHTS_PROCEDURE, "recipients-not-told")
            .citing("GDPR Art. 19")
            .warning()
            .at("recipientsTold")
            .appliesWhen((rights, in) -> in.ropa().activities().stream()
                    .anyMatch(activity ->
                            !in.resolved().recipientsOf(activity).items().isEmpty()))
            .undeterminedWhen((rights, in) -> !in.isInternalRegister()
                    && rights.recipientsTold()
                            .filter(told -> told != RecipientsTold.TOLD_OF_ERASURE)
                            .isEmpty())
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
            DEADLINE_IN_DAYS,
            EXTENSION_TOO_LONG,
            FEE_CHARGED,
            CONTACT_MISSING,
            ONLY_BY_POST,
            RECIPIENTS_NOT_TOLD,
            PORTABILITY_NOT_SUPPORTED);

    private RightsRules() {}

    private static Optional<Period> extension(RightsProcedure rights) {
        return rights.deadline().flatMap(AnswerDeadline::extension);
    }

    /** The contact points for rights, else those of the controller. */
    private static List<ContactPoint> waysToAsk(RightsProcedure rights, CheckContext in) {
        List<ContactPoint> own = Stream.concat(
                        rights.contactPoints().stream(),
                        rights.channels().stream().flatMap(channel -> channel.contactPoints().stream()))
                .toList();
        return own.isEmpty()
                ? in.resolved().controller().map(Party::contactPoints).orElse(List.of())
                : own;
    }

    private static boolean areAllPost(List<ContactPoint> ways) {
        return ways.stream().allMatch(ContactPoint.Post.class::isInstance);
    }

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
