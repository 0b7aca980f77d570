package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.PARTY;
import static org.ropa4j.compliance.Subject.RECIPIENT;
import static org.ropa4j.compliance.Subject.RECORD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.ClauseModule;
import org.ropa4j.model.Extent;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TransferMechanism.StandardClauses;

/** Who receives personal data, and as what. */
final class RecipientRules {
    private static final RecipientCategoryId THIRD_PARTIES = RecipientCategoryId.of("third-parties");
    private static final RecipientCategoryId GROUP_COMPANIES = RecipientCategoryId.of("group-companies");
    private static final Set<RecipientCategoryId> VAGUE_CATEGORIES =
            Set.of(THIRD_PARTIES, RecipientCategoryId.of("suppliers-and-partners"));

    /** What goes on beside a site and its mail, and needs neither. */
    private static final List<PurposeCategoryId> SALES = List.of(
            PurposeCategories.PAYMENT,
            PurposeCategories.DELIVERY,
            PurposeCategories.ACCOUNTING,
            PurposeCategories.DISCLOSURE_TO_AUTHORITIES);

    static final Rule<ProcessingActivity> NOT_STATED = Rule.on(ACTIVITY, "recipients-not-stated")
            .citing("GDPR Art. 13(1)(e)", "GDPR Art. 14(1)(e)", "GDPR Art. 30(1)(d)")
            .error()
            .at("recipients")
            .violatedWhen(
                    (activity, in) -> !in.resolved().recipientsOf(activity).isStated())
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<Recipient> UNIDENTIFIED = Rule.on(RECIPIENT, "recipient-unidentified")
            .citing("GDPR Art. 13(1)(e)", "GDPR Art. 30(1)(d)")
            .error()
            .violatedWhen(recipient ->
                    recipient.party().isEmpty() && recipient.category().isEmpty())
            .build();

    /** Whom consent or a legal duty will name, nobody can name before: a basis of its own tells such recipients apart. */
    static final Rule<Recipient> VAGUE = Rule.on(RECIPIENT, "recipient-vague")
            .citing("GDPR Art. 13(1)(e)", "WP260 rev.01")
            .warning()
            .at("category")
            .appliesWhen(recipient -> recipient.category().isPresent())
            .violatedWhen(recipient -> isVague(recipient) && recipient.bases().isEmpty())
            .build();

    /** "The group" has no end that a reader could see; of companies that are named, each stands for itself. */
    static final Rule<Recipient> GROUP_NOT_NAMED = Rule.on(RECIPIENT, "group-companies-not-named")
            .citing("GDPR Art. 13(1)(e)", "WP260 rev.01")
            .warning()
            .at("category")
            .appliesWhen(recipient -> recipient.category().equals(Optional.of(GROUP_COMPANIES)))
            .violatedWhen(recipient -> recipient.party().isEmpty())
            .build();

    /** That somebody belongs to the group does not say in which of the other roles it receives data. */
    static final Rule<Recipient> ROLE_MISSING = Rule.on(RECIPIENT, "recipient-role-missing")
            .citing("GDPR Art. 4(7)", "GDPR Art. 4(8)")
            .warning()
            .at("role")
            .appliesWhen(recipient -> recipient.party().isPresent())
            .violatedWhen(recipient ->
                    recipient.role().isEmpty() || recipient.role().equals(Optional.of(RecipientRole.GROUP_COMPANY)))
            .with("recipient", RecipientRules::name)
            .build();

    static final Rule<Recipient> PROCESSOR_TASK_MISSING = Rule.on(RECIPIENT, "processor-task-missing")
            .citing("GDPR Art. 13(1)(e)", "GDPR Art. 28(3)")
            .info()
            .at("task")
            .appliesWhen(RecipientRules::actsOnBehalf)
            .violatedWhen(recipient -> recipient.task().isEmpty())
            .with("recipient", RecipientRules::name)
            .build();

    /**
     * Modules 2 and 3 of the standard clauses of 2021 settle what Art. 28(3) and (4) ask for as well ((EU) 2021/914 Art. 1(2) and
     * recital 9).
     */
    static final Rule<Recipient> PROCESSOR_AGREEMENT_MISSING = Rule.on(RECIPIENT, "processor-agreement-missing")
            .citing("GDPR Art. 28(3)")
            .error()
            .at("agreement")
            .appliesWhen(recipient -> recipient.role().equals(Optional.of(RecipientRole.PROCESSOR)))
            .violatedWhen(recipient -> recipient.agreement().isEmpty() && !isBoundByClauses(recipient))
            .with("recipient", RecipientRules::name)
            .build();

    /** A recipient stated as a category may be the provider; whether it is, the record does not say. */
    static final Rule<Party> PROVIDER_NOT_A_RECIPIENT = Rule.on(PARTY, "tracker-provider-not-a-recipient")
            .citing("GDPR Art. 13(1)(e)", "GDPR Art. 30(1)(d)")
            .error()
            .appliesWhen((party, in) -> !party.id().equals(in.ropa().controller())
                    && withData(party, in).findAny().isPresent())
            .undeterminedWhen((party, in) -> !in.isRecipient(party.id()) && mayBeMeantByCategory(party, in))
            .violatedWhen((party, in) -> !in.isRecipient(party.id()))
            .with("party", Party::displayName)
            .with(
                    "trackers",
                    (party, in) -> withData(party, in).map(Tracker::displayName).toList())
            .build();

    /** Where the record leaves open that the provider receives data, or is meant by a category, people still cannot know it. */
    static final Rule<Party> PROVIDER_NOT_NAMED = Rule.on(PARTY, "tracker-provider-not-named")
            .citing("GDPR Art. 13(1)(e)", "WP260 rev.01")
            .warning()
            .appliesWhen((party, in) -> !party.id().equals(in.ropa().controller())
                    && !in.trackersProvidedBy(party.id()).isEmpty())
            .violatedWhen((party, in) -> !in.isRecipient(party.id())
                    && (withData(party, in).findAny().isEmpty() || mayBeMeantByCategory(party, in)))
            .with("party", Party::displayName)
            .with(
                    "trackers",
                    (party, in) -> in.trackersProvidedBy(party.id()).stream()
                            .map(Tracker::displayName)
                            .toList())
            .build();

    /**
     * Asked of published texts only: who keeps a register knows whether it runs its own machines. A recipient without stated
     * purposes may be for anything.
     */
    static final Rule<Ropa> CALLED_COMPLETE = Rule.on(RECORD, "recipients-called-complete")
            .citing("GDPR Art. 13(1)(e)", "GDPR Art. 5(1)(a)")
            .warning()
            .at("recipients")
            .appliesWhen((ropa, in) -> ropa.recipientsExtent().equals(Optional.of(Extent.EXHAUSTIVE))
                    && !ropa.recipients().items().isEmpty()
                    && !in.isInternalRegister())
            .undeterminedWhen((ropa, in) -> !isOnline(in))
            .violatedWhen((ropa, in) ->
                    ropa.recipients().items().stream().allMatch(recipient -> isForSalesAlone(recipient, in)))
            .with(
                    "recipients",
                    (ropa, in) -> ropa.recipients().items().stream()
                            .map(recipient -> name(recipient, in))
                            .toList())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            CALLED_COMPLETE,
            NOT_STATED,
            UNIDENTIFIED,
            VAGUE,
            GROUP_NOT_NAMED,
            ROLE_MISSING,
            PROCESSOR_TASK_MISSING,
            PROCESSOR_AGREEMENT_MISSING,
            PROVIDER_NOT_A_RECIPIENT,
            PROVIDER_NOT_NAMED);

    private RecipientRules() {}

    private static boolean isOnline(CheckContext in) {
        return !in.ropa().trackers().isEmpty()
                || in.resolved()
                        .controller()
                        .filter(controller -> !controller.sites().isEmpty())
                        .isPresent();
    }

    private static boolean isForSalesAlone(Recipient recipient, CheckContext in) {
        return !recipient.purposes().isEmpty()
                && recipient.purposes().stream()
                        .allMatch(purpose ->
                                SALES.stream().anyMatch(kind -> in.resolved().isA(purpose, kind)));
    }

    private static boolean isVague(Recipient recipient) {
        return recipient.party().isEmpty()
                && recipient.category().filter(VAGUE_CATEGORIES::contains).isPresent();
    }

    private static boolean isBoundByClauses(Recipient recipient) {
        return recipient.transfers().items().stream()
                .flatMap(transfer -> transfer.mechanisms().stream())
                .anyMatch(mechanism -> mechanism instanceof StandardClauses clauses
                        && (clauses.modules().contains(ClauseModule.CONTROLLER_TO_PROCESSOR)
                                || clauses.modules().contains(ClauseModule.PROCESSOR_TO_PROCESSOR)));
    }

    private static boolean actsOnBehalf(Recipient recipient) {
        return recipient
                .role()
                .filter(role -> role == RecipientRole.PROCESSOR || role == RecipientRole.SUB_PROCESSOR)
                .isPresent();
    }

    private static Stream<Tracker> withData(Party provider, CheckContext in) {
        return in.trackersProvidedBy(provider.id()).stream()
                .filter(tracker -> !tracker.data().isEmpty());
    }

    private static boolean mayBeMeantByCategory(Party party, CheckContext in) {
        return in.trackersProvidedBy(party.id()).stream()
                .flatMap(tracker -> tracker.activity().flatMap(in.resolved()::activity).stream())
                .flatMap(activity -> in.resolved().recipientsOf(activity).items().stream())
                .anyMatch(recipient -> recipient.party().isEmpty()
                        && recipient
                                .category()
                                .filter(category -> !category.equals(THIRD_PARTIES))
                                .isPresent());
    }

    static Object name(Recipient recipient, CheckContext in) {
        return recipient
                .party()
                .flatMap(in.resolved()::party)
                .<Object>map(Party::displayName)
                .or(() -> recipient
                        .category()
                        .flatMap(in.resolved()::recipientCategory)
                        .map(category -> category.label()))
                .orElse("?");
    }
}
