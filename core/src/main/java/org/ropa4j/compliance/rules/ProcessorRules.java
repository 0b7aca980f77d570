package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.PROCESSOR_ACTIVITY;
import static org.ropa4j.compliance.Subject.RECIPIENT;
import static org.ropa4j.compliance.Subject.SUB_PROCESSOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.Oversight;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.ProcessingAgreement.Authorisation;
import org.ropa4j.model.ProcessingAgreement.Form;
import org.ropa4j.model.ProcessingAgreement.Kind;
import org.ropa4j.model.ProcessingAgreement.Term;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientRole;

/**
 * What binds processors and how they are chosen (GDPR Art. 28). A published policy shows none of it: beyond whether there is an
 * agreement, which {@link RecipientRules} asks, these rules speak of what a record goes into.
 */
final class ProcessorRules {
    /** The controller has 72 hours to report a breach (Art. 33(1)); a processor that takes longer leaves it none of them. */
    private static final Duration LONGEST_BREACH_NOTICE = Duration.ofHours(72);

    private static final Set<Kind> NOT_FOR_PROCESSORS =
            EnumSet.of(Kind.TERMS_OF_SERVICE, Kind.DATA_SHARING, Kind.CONFIDENTIALITY);

    static final Rule<Recipient> AGREEMENT_OF_OTHER_KIND = Rule.on(RECIPIENT, "processor-agreement-of-other-kind")
            .citing("GDPR Art. 28(3)", "GDPR Art. 28(9)")
            .warning()
            .at("agreement")
            .appliesWhen(recipient -> kindOf(recipient).isPresent())
            .violatedWhen(recipient ->
                    kindOf(recipient).filter(NOT_FOR_PROCESSORS::contains).isPresent())
            .with("recipient", RecipientRules::name)
            .build();

    static final Rule<Recipient> AGREEMENT_NOT_IN_WRITING = Rule.on(RECIPIENT, "processor-agreement-not-in-writing")
            .citing("GDPR Art. 28(9)")
            .error()
            .at("agreement")
            .appliesWhen(recipient -> agreement(recipient).isPresent())
            .undeterminedWhen((recipient, in) -> form(recipient).isEmpty())
            .violatedWhen(recipient -> form(recipient).equals(Optional.of(Form.ORAL)))
            .with("recipient", RecipientRules::name)
            .build();

    static final Rule<Recipient> AGREEMENT_ENDED = Rule.on(RECIPIENT, "processor-agreement-ended")
            .citing("GDPR Art. 28(3)")
            .warning()
            .at("agreement")
            .appliesWhen(recipient -> agreement(recipient).isPresent())
            .undeterminedWhen((recipient, in) -> until(recipient).isEmpty())
            .violatedWhen((recipient, in) -> in.asOf().isAfter(until(recipient).orElseThrow()))
            .with("recipient", RecipientRules::name)
            .with("until", recipient -> until(recipient).orElseThrow())
            .build();

    /** A processor that was chosen after the processing began came later, and its agreement is no later than it. */
    static final Rule<Recipient> AGREEMENT_LATE = Rule.on(RECIPIENT, "processor-agreement-late")
            .citing("GDPR Art. 28(3)")
            .warning()
            .at("agreement")
            .appliesWhen(
                    (recipient, in) -> in.isInActivity() && agreement(recipient).isPresent())
            .undeterminedWhen((recipient, in) ->
                    concluded(recipient).isEmpty() || start(in).isEmpty() || wasChosenLater(recipient, in))
            .violatedWhen((recipient, in) ->
                    concluded(recipient).orElseThrow().isAfter(start(in).orElseThrow()))
            .with("recipient", RecipientRules::name)
            .with("date", recipient -> concluded(recipient).orElseThrow())
            .with("start", (recipient, in) -> start(in).orElseThrow())
            .build();

    /** The clauses of the Commission have all terms; an agreement of which none is recorded may have them. */
    static final Rule<Recipient> TERMS_MISSING = Rule.on(RECIPIENT, "processor-agreement-terms-missing")
            .citing("GDPR Art. 28(3)")
            .warning()
            .at("agreement")
            .appliesWhen(ProcessorRules::isBoundByOwnTerms)
            .undeterminedWhen((recipient, in) -> terms(recipient).isEmpty())
            .violatedWhen(recipient -> !missingTerms(recipient).isEmpty())
            .with("recipient", RecipientRules::name)
            .with("terms", ProcessorRules::missingTerms)
            .build();

    static final Rule<Recipient> END_NOT_SETTLED = Rule.on(RECIPIENT, "processor-agreement-end-not-settled")
            .citing("GDPR Art. 28(3)(g)")
            .warning()
            .at("agreement")
            .appliesWhen(ProcessorRules::isBoundByOwnTerms)
            .undeterminedWhen((recipient, in) -> terms(recipient).isEmpty() && !isEndSettled(recipient))
            .violatedWhen(recipient -> !isEndSettled(recipient))
            .with("recipient", RecipientRules::name)
            .build();

    static final Rule<Recipient> BREACH_NOTICE_LATE = Rule.on(RECIPIENT, "processor-breach-notice-late")
            .citing("GDPR Art. 33(2)", "GDPR Art. 28(3)(f)")
            .warning()
            .at("agreement")
            .appliesWhen(recipient -> agreement(recipient).isPresent())
            .undeterminedWhen((recipient, in) -> breachNotice(recipient).isEmpty())
            .violatedWhen(recipient -> breachNotice(recipient).orElseThrow().compareTo(LONGEST_BREACH_NOTICE) > 0)
            .with("recipient", RecipientRules::name)
            .with("time", recipient -> breachNotice(recipient).orElseThrow())
            .build();

    static final Rule<Recipient> SUB_PROCESSORS_NOT_AUTHORISED = Rule.on(RECIPIENT, "sub-processors-not-authorised")
            .citing("GDPR Art. 28(2)", "GDPR Art. 28(3)(d)")
            .error()
            .at("agreement")
            .appliesWhen(recipient -> agreement(recipient).isPresent()
                    && !recipient.subProcessors().items().isEmpty())
            .violatedWhen(recipient -> !isAuthorised(agreement(recipient).orElseThrow()))
            .with("recipient", RecipientRules::name)
            .build();

    /** A processor whose own agreement says that its sub-processors are bound as it is itself need not prove it one by one. */
    static final Rule<Recipient> SUB_PROCESSOR_NOT_BOUND = Rule.on(SUB_PROCESSOR, "sub-processor-agreement-missing")
            .citing("GDPR Art. 28(4)")
            .warning()
            .at("agreement")
            .violatedWhen((recipient, in) -> recipient.agreement().isEmpty()
                    && in.recipient()
                            .flatMap(Recipient::agreement)
                            .filter(ProcessorRules::bindsSubProcessors)
                            .isEmpty())
            .with("recipient", RecipientRules::name)
            .build();

    static final Rule<Recipient> OWN_PURPOSES = Rule.on(RECIPIENT, "processor-own-purposes")
            .citing("GDPR Art. 28(10)", "GDPR Art. 4(7)")
            .error()
            .at("role")
            .appliesWhen(ProcessorRules::isProcessor)
            .violatedWhen(Recipient::ownPurposes)
            .with("recipient", RecipientRules::name)
            .build();

    /** To improve a service may be done for its customer or for the supplier's own sake. */
    static final Rule<Recipient> PURPOSE_PERHAPS_OWN = Rule.on(RECIPIENT, "processor-purpose-perhaps-own")
            .citing("GDPR Art. 28(3)(a)", "GDPR Art. 28(10)")
            .info()
            .at("purposes")
            .appliesWhen(recipient -> isProcessor(recipient)
                    && !recipient.ownPurposes()
                    && !recipient.purposes().isEmpty())
            .violatedWhen((recipient, in) -> recipient.purposes().stream()
                    .anyMatch(purpose -> in.resolved().isA(purpose, PurposeCategories.SERVICE_IMPROVEMENT)))
            .with("recipient", RecipientRules::name)
            .build();

    /** Speaks where a record describes how a processor is overseen and says of no examination that it has taken place. */
    static final Rule<Recipient> GUARANTEES_NOT_EXAMINED = Rule.on(RECIPIENT, "processor-guarantees-not-examined")
            .citing("GDPR Art. 28(1)", "GDPR Art. 5(2)")
            .warning()
            .at("oversight")
            .appliesWhen(
                    recipient -> isProcessor(recipient) && recipient.oversight().isPresent())
            .violatedWhen(recipient -> {
                Oversight oversight = recipient.oversight().orElseThrow();
                return oversight.selected().isEmpty() && oversight.last().isEmpty();
            })
            .with("recipient", RecipientRules::name)
            .build();

    /** Who decides must be clear before the work is done, case by case if need be. */
    static final Rule<ProcessorActivity> ROLE_NOT_SETTLED = Rule.on(PROCESSOR_ACTIVITY, "own-role-not-settled")
            .citing("GDPR Art. 4(7)", "GDPR Art. 4(8)", "GDPR Art. 28(3)(g)")
            .warning()
            .at("sameWorkAs")
            .violatedWhen(activity -> !activity.sameWorkAs().isEmpty())
            .with("activity", ProcessorActivity::name)
            .with(
                    "own",
                    (activity, in) -> activity.sameWorkAs().stream()
                            .map(id -> in.resolved()
                                    .activity(id)
                                    .<Object>map(ProcessingActivity::name)
                                    .orElse(id.value()))
                            .toList())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            ROLE_NOT_SETTLED,
            AGREEMENT_OF_OTHER_KIND,
            AGREEMENT_NOT_IN_WRITING,
            AGREEMENT_ENDED,
            AGREEMENT_LATE,
            TERMS_MISSING,
            END_NOT_SETTLED,
            BREACH_NOTICE_LATE,
            SUB_PROCESSORS_NOT_AUTHORISED,
            SUB_PROCESSOR_NOT_BOUND,
            OWN_PURPOSES,
            PURPOSE_PERHAPS_OWN,
            GUARANTEES_NOT_EXAMINED);

    private ProcessorRules() {}

    private static boolean isProcessor(Recipient recipient) {
        return recipient.role().equals(Optional.of(RecipientRole.PROCESSOR));
    }

    /** What binds a processor; what binds others is another matter. */
    private static Optional<ProcessingAgreement> agreement(Recipient recipient) {
        return isProcessor(recipient) ? recipient.agreement() : Optional.empty();
    }

    private static Optional<Kind> kindOf(Recipient recipient) {
        return agreement(recipient).flatMap(ProcessingAgreement::kind);
    }

    private static Optional<Form> form(Recipient recipient) {
        return agreement(recipient).flatMap(ProcessingAgreement::form);
    }

    private static Optional<LocalDate> concluded(Recipient recipient) {
        return agreement(recipient).flatMap(ProcessingAgreement::date);
    }

    private static Optional<LocalDate> until(Recipient recipient) {
        return agreement(recipient).flatMap(ProcessingAgreement::until);
    }

    private static Optional<Duration> breachNotice(Recipient recipient) {
        return agreement(recipient).flatMap(ProcessingAgreement::breachNotice);
    }

    private static Optional<LocalDate> start(CheckContext in) {
        return in.activity().administration().start();
    }

    private static boolean wasChosenLater(Recipient recipient, CheckContext in) {
        return recipient
                .oversight()
                .flatMap(Oversight::selected)
                .filter(selected -> selected.isAfter(start(in).orElseThrow()))
                .isPresent();
    }

    private static boolean isBoundByOwnTerms(Recipient recipient) {
        return agreement(recipient)
                .filter(agreement -> agreement.bindsProcessor() && !isOfCommission(agreement))
                .isPresent();
    }

    private static boolean isOfCommission(ProcessingAgreement agreement) {
        return agreement.kind().equals(Optional.of(Kind.COMMISSION_CLAUSES));
    }

    private static List<Term> terms(Recipient recipient) {
        return agreement(recipient).map(ProcessingAgreement::terms).orElse(List.of());
    }

    /** In the order of the law; of the end {@link #END_NOT_SETTLED} speaks. */
    private static List<Term> missingTerms(Recipient recipient) {
        List<Term> missing = new ArrayList<>(EnumSet.allOf(Term.class));
        missing.removeAll(terms(recipient));
        missing.remove(Term.DELETION_OR_RETURN);
        return missing;
    }

    private static boolean isEndSettled(Recipient recipient) {
        return terms(recipient).contains(Term.DELETION_OR_RETURN)
                || agreement(recipient)
                        .filter(agreement -> !agreement.atEnd().isEmpty())
                        .isPresent();
    }

    /** The clauses of the Commission cannot be signed without choosing an authorisation. */
    private static boolean isAuthorised(ProcessingAgreement agreement) {
        return agreement
                .subProcessors()
                .map(authorisation -> authorisation != Authorisation.NONE)
                .orElse(isOfCommission(agreement));
    }

    private static boolean bindsSubProcessors(ProcessingAgreement agreement) {
        return isOfCommission(agreement) || agreement.terms().contains(Term.SUB_PROCESSORS);
    }
}
