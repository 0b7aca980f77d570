package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.RETENTION_RULE;
import static org.ropa4j.compliance.Subject.STORAGE_PLACE;

import java.time.Period;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.RecordQuestion;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.StatutoryRetention;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.RetentionEventId;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RetentionRule.ForPeriod;
import org.ropa4j.model.RetentionRule.Prolonged;
import org.ropa4j.model.RetentionRule.Statutory;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.Tracker;

/** How long data are kept, and what becomes of them. */
final class RetentionRules {
    /** Whichever of these happens, nobody can be identified any more: "erased unless anonymised" leaves nothing open. */
    private static final Set<FinalAction> ENDS_IDENTIFICATION = EnumSet.of(FinalAction.ERASE, FinalAction.ANONYMISE);

    private static final Set<RetentionEventId> PERSONS_OWN_ACTS =
            Set.of(RetentionEvents.CONSENT_WITHDRAWN, RetentionEvents.OBJECTION, RetentionEvents.ERASURE_REQUESTED);
    private static final Set<StoragePlace.Kind> COPIES_AND_TRACES =
            EnumSet.of(StoragePlace.Kind.BACKUP, StoragePlace.Kind.LOG);
    private static final RecordQuestion<Set<DataGroupId>> USED_BY_EXPLICIT_CONSENT =
            RecordQuestion.of(RetentionRules::usedByExplicitConsent);
    private static final Period YEAR = Period.ofYears(1);

    /** What uses the data of all other activities is asked nothing: these say how long they keep them. */
    static final Rule<ProcessingActivity> MISSING = Rule.on(ACTIVITY, "retention-missing")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 30(1)(f)", "GDPR Art. 5(1)(e)")
            .error()
            .at("retention")
            .appliesWhen(activity -> !activity.allData())
            .violatedWhen(
                    (activity, in) -> in.resolved().retentionOf(activity).isEmpty() && !endsWithTrackers(activity, in))
            .with("activity", ProcessingActivity::name)
            .build();

    /** An account is updated by the person whose it is, so that the time may never run out. */
    static final Rule<RetentionRule> COUNTED_ANEW = Rule.on(RETENTION_RULE, "retention-counted-anew")
            .citing("GDPR Art. 5(1)(e)", "GDPR Art. 13(2)(a)")
            .info()
            .at("after")
            .appliesWhen(ForPeriod.class::isInstance)
            .violatedWhen(rule -> ((ForPeriod) rule).after().equals(Optional.of(RetentionEvents.ACCOUNT_UPDATED))
                    && rule.coverage().reason().isEmpty())
            .with("period", rule -> ((ForPeriod) rule).period())
            .build();

    static final Rule<RetentionRule> PROLONGED_WITHOUT_LAW = Rule.on(RETENTION_RULE, "retention-prolonged-without-law")
            .citing("GDPR Art. 13(2)(a)")
            .warning()
            .at("basis")
            .appliesWhen(rule -> prolongingBasis(rule)
                    .filter(LegalBasis.LegalObligation.class::isInstance)
                    .isPresent())
            .violatedWhen(rule -> prolongingBasis(rule).orElseThrow().laws().isEmpty())
            .build();

    /** A request to erase, which people must think of themselves, is not the end that withdrawal is to bring. */
    static final Rule<RetentionRule> SPECIAL_KEPT_AFTER_WITHDRAWAL = Rule.on(
                    RETENTION_RULE, "special-data-kept-after-withdrawal")
            .citing("GDPR Art. 7(3)", "GDPR Art. 17(1)(b)", "GDPR Art. 13(2)(a)")
            .warning()
            .appliesWhen((rule, in) -> isTime(rule) && coversExplicitConsent(rule, in))
            .violatedWhen((rule, in) -> !endsWithConsent(rule)
                    && beside(in).stream()
                            .filter(RetentionRules::endsWithConsent)
                            .noneMatch(other -> coversEverything(other)
                                    || other.coverage()
                                            .dataGroups()
                                            .containsAll(rule.coverage().dataGroups())))
            .with(
                    "groups",
                    (rule, in) -> rule.coverage().dataGroups().stream()
                            .flatMap(group -> in.resolved().dataGroup(group).stream())
                            .map(DataGroup::name)
                            .toList())
            .build();

    static final Rule<RetentionRule> OUTCOME_OPEN = Rule.on(RETENTION_RULE, "retention-outcome-open")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 12(1)")
            .warning()
            .violatedWhen(rule -> rule.coverage().finalActions().size() > 1
                    && !ENDS_IDENTIFICATION.containsAll(rule.coverage().finalActions()))
            .with("actions", rule -> rule.coverage().finalActions())
            .build();

    static final Rule<RetentionRule> STATUTE_NOT_NAMED = Rule.on(RETENTION_RULE, "retention-statute-not-named")
            .citing("GDPR Art. 13(2)(a)")
            .warning()
            .at("laws")
            .appliesWhen(Statutory.class::isInstance)
            .violatedWhen(rule ->
                    rule instanceof Statutory statutory && statutory.laws().isEmpty())
            .build();

    /**
     * The name of an Act tells lawyers how long; others are to be told. Some Acts set no number: patient records are kept as long as
     * they are of use in care, and what goes to the archives is kept for posterity.
     */
    static final Rule<RetentionRule> STATUTE_WITHOUT_PERIOD = Rule.on(
                    RETENTION_RULE, "retention-statute-without-period")
            .citing("GDPR Art. 13(2)(a)")
            .warning()
            .at("period")
            .appliesWhen(rule ->
                    rule instanceof Statutory statutory && !statutory.laws().isEmpty())
            .violatedWhen((rule, in) -> ((Statutory) rule).period().isEmpty()
                    && !rule.coverage().finalActions().contains(FinalAction.ARCHIVE)
                    && !setsNoNumber((Statutory) rule, in))
            .with("laws", rule -> ((Statutory) rule).laws())
            .build();

    static final Rule<RetentionRule> END_OPEN = Rule.on(RETENTION_RULE, "retention-end-open")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 12(1)")
            .info()
            .violatedWhen(RetentionRule.Either.class::isInstance)
            .build();

    /**
     * In a register every purpose has a time of its own, and the accounts have theirs. A published text that gives one time for
     * data here, and an Act for the same data there, leaves people with neither.
     */
    static final Rule<ProcessingActivity> CONTRADICTS_STATUTE = Rule.on(ACTIVITY, "retention-contradicts-statute")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 5(1)(a)")
            .error()
            .at("retention")
            .appliesWhen((activity, in) -> !in.isInternalRegister()
                    && !activity.retention().isEmpty()
                    && !in.dataKeptByStatute().isEmpty())
            .violatedWhen((activity, in) ->
                    activity.retention().stream().allMatch(rule -> isTime(rule) || rule instanceof RetentionRule.Either)
                            && !alsoKeptByStatute(activity, in).isEmpty())
            .with("activity", ProcessingActivity::name)
            .with("data", RetentionRules::alsoKeptByStatute)
            .build();

    static final Rule<RetentionRule> NOT_DETERMINABLE = Rule.on(RETENTION_RULE, "retention-not-determinable")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 5(1)(e)")
            .error()
            .violatedWhen(RetentionRule.NotDeterminable.class::isInstance)
            .build();

    static final Rule<RetentionRule> INDEFINITE = Rule.on(RETENTION_RULE, "retention-indefinite")
            .citing("GDPR Art. 5(1)(e)", "GDPR Art. 89(1)")
            .error()
            .violatedWhen(rule -> rule instanceof RetentionRule.Indefinite
                    && !rule.coverage().finalActions().contains(FinalAction.ARCHIVE))
            .build();

    static final Rule<RetentionRule> START_MISSING = Rule.on(RETENTION_RULE, "retention-start-missing")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 5(1)(e)")
            .warning()
            .at("after")
            .appliesWhen(rule ->
                    rule instanceof Statutory statutory && statutory.period().isPresent())
            .violatedWhen(rule -> ((Statutory) rule).after().isEmpty())
            .with("period", rule -> ((Statutory) rule).period().orElseThrow())
            .build();

    /** Speaks of an activity's own rules alone: those of the record may be for data that rest on other bases. */
    static final Rule<ProcessingActivity> KEPT_AFTER_WITHDRAWAL = Rule.on(
                    ACTIVITY, "consent-data-kept-after-withdrawal")
            .citing("GDPR Art. 7(3)", "GDPR Art. 17(1)(b)")
            .warning()
            .at("retention")
            .appliesWhen((activity, in) -> restsOnConsentAlone(activity, in)
                    && activity.retention().stream().anyMatch(RetentionRules::isTime))
            .violatedWhen(activity -> activity.retention().stream().noneMatch(RetentionRules::endsWhenPersonActs))
            .with("activity", ProcessingActivity::name)
            .build();

    /** No Act sets a time; a year is how long a new opening may still concern those who applied for the last. */
    static final Rule<RetentionRule> APPLICANTS_TOO_LONG = Rule.on(RETENTION_RULE, "applicants-kept-long")
            .citing("GDPR Art. 5(1)(e)")
            .info()
            .at("period")
            .appliesWhen(RetentionRules::isAboutApplicants)
            .violatedWhen((rule, in) -> Periods.isLonger(((ForPeriod) rule).period(), YEAR)
                    && !in.resolved().restsOn(in.activity(), LegalBasis.Consent.class))
            .with("period", rule -> ((ForPeriod) rule).period())
            .with("activity", (rule, in) -> in.activity().name())
            .build();

    /** Copies live on when what was copied is erased. */
    static final Rule<StoragePlace> COPIES_WITHOUT_TIME = Rule.on(STORAGE_PLACE, "backup-retention-missing")
            .citing("GDPR Art. 5(1)(e)", "GDPR Art. 32(1)")
            .warning()
            .at("keptFor")
            .appliesWhen(
                    place -> place.kind().filter(COPIES_AND_TRACES::contains).isPresent())
            .violatedWhen(place -> place.keptFor().isEmpty())
            .with("place", StoragePlace::name)
            .build();

    static final List<Rule<?>> GDPR = List.of(
            MISSING,
            COUNTED_ANEW,
            PROLONGED_WITHOUT_LAW,
            SPECIAL_KEPT_AFTER_WITHDRAWAL,
            NOT_DETERMINABLE,
            INDEFINITE,
            OUTCOME_OPEN,
            END_OPEN,
            STATUTE_WITHOUT_PERIOD,
            CONTRADICTS_STATUTE,
            START_MISSING,
            STATUTE_NOT_NAMED,
            KEPT_AFTER_WITHDRAWAL,
            APPLICANTS_TOO_LONG,
            COPIES_WITHOUT_TIME);

    private RetentionRules() {}

    static List<RetentionRule> beside(CheckContext in) {
        return in.isInActivity() ? in.activity().retention() : in.ropa().retention();
    }

    static boolean namesData(RetentionRule rule) {
        return !rule.coverage().data().isEmpty()
                || !rule.coverage().dataGroups().isEmpty();
    }

    static Optional<LegalBasis> prolongingBasis(RetentionRule rule) {
        return rule instanceof Prolonged prolonged ? prolonged.basis() : Optional.empty();
    }

    static boolean coversEverything(RetentionRule rule) {
        return !namesData(rule)
                && rule.coverage().dataSubjects().isEmpty()
                && rule.coverage().scope().isEmpty();
    }

    /** Data that arise only from use and are held in trackers go when these do, if their lifetimes are recorded. */
    static boolean endsWithTrackers(ProcessingActivity activity, CheckContext in) {
        List<Tracker> trackers = in.resolved().trackersOf(activity);
        return !trackers.isEmpty()
                && trackers.stream().allMatch(tracker -> tracker.lifetime().isPresent())
                && !activity.sources().isEmpty()
                && activity.sources().stream().allMatch(source -> source.kind() == SourceKind.USE_OF_SERVICE);
    }

    private static List<Object> alsoKeptByStatute(ProcessingActivity activity, CheckContext in) {
        return in.usesOf(activity).stream()
                .map(DataUse::category)
                .filter(in.dataKeptByStatute()::contains)
                .distinct()
                .map(category -> Labels.of(category, in))
                .toList();
    }

    /** Whether the law's table has every provision behind the rule, and a number for none of them. */
    private static boolean setsNoNumber(Statutory rule, CheckContext in) {
        return rule.laws().stream()
                .map(law -> StatutoryRetention.builtIn().under(law, in.asOf()))
                .allMatch(rows -> !rows.isEmpty()
                        && rows.stream().allMatch(row -> row.period().isEmpty()));
    }

    /** The bases of its purposes tell of most activities that they do not; those that single data have are asked last. */
    private static boolean restsOnConsentAlone(ProcessingActivity activity, CheckContext in) {
        for (Purpose purpose : activity.purposes()) {
            for (LegalBasis basis : purpose.bases()) {
                if (!(basis instanceof LegalBasis.Consent)) {
                    return false;
                }
            }
        }
        List<LegalBasis> bases = in.allBasesOf(activity);
        return !bases.isEmpty() && bases.stream().allMatch(LegalBasis.Consent.class::isInstance);
    }

    private static boolean isTime(RetentionRule rule) {
        return rule instanceof ForPeriod
                || rule instanceof RetentionRule.UntilEvent
                || rule instanceof RetentionRule.Earliest
                || rule instanceof RetentionRule.Latest;
    }

    private static boolean endsWhenPersonActs(RetentionRule rule) {
        if (rule instanceof ForPeriod period) {
            return period.after().filter(PERSONS_OWN_ACTS::contains).isPresent();
        }
        if (rule instanceof RetentionRule.UntilEvent until) {
            return PERSONS_OWN_ACTS.contains(until.event());
        }
        if (rule instanceof RetentionRule.Earliest earliest) {
            return earliest.rules().stream().anyMatch(RetentionRules::endsWhenPersonActs);
        }
        // A law or a basis beside the consent may keep them longer, and what a person chooses ends when the person says
        // so.
        return rule instanceof Statutory || rule instanceof Prolonged || rule instanceof RetentionRule.AtPersonsChoice;
    }

    /** Special data in a group that the rule names, which some activity uses by explicit consent. */
    private static boolean coversExplicitConsent(RetentionRule rule, CheckContext in) {
        List<DataGroupId> groups = rule.coverage().dataGroups();
        return !groups.isEmpty()
                && groups.stream()
                        .filter(group -> SpecialDataRules.holdsSpecialData(group, in))
                        .anyMatch(in.answer(USED_BY_EXPLICIT_CONSENT)::contains);
    }

    private static Set<DataGroupId> usedByExplicitConsent(ResolvedRopa record) {
        Set<DataGroupId> groups = new HashSet<>();
        for (ProcessingActivity activity : record.ropa().activities()) {
            if (!activity.dataGroups().isEmpty()
                    && record.permissionsOf(activity).stream().anyMatch(SpecialDataRules::isExplicitConsent)) {
                groups.addAll(activity.dataGroups());
            }
        }
        return groups;
    }

    private static boolean endsWithConsent(RetentionRule rule) {
        if (rule instanceof ForPeriod period) {
            return period.after().equals(Optional.of(RetentionEvents.CONSENT_WITHDRAWN));
        }
        if (rule instanceof RetentionRule.UntilEvent until) {
            return until.event().equals(RetentionEvents.CONSENT_WITHDRAWN);
        }
        if (rule instanceof RetentionRule.Earliest earliest) {
            return earliest.rules().stream().anyMatch(RetentionRules::endsWithConsent);
        }
        return rule instanceof RetentionRule.AtPersonsChoice;
    }

    private static boolean isAboutApplicants(RetentionRule rule, CheckContext in) {
        return rule instanceof ForPeriod period
                && period.after().equals(Optional.of(RetentionEvents.APPLICATION_DECIDED))
                && in.isInActivity()
                && in.activity().purposes().stream()
                        .flatMap(purpose -> purpose.category().stream())
                        .anyMatch(PurposeCategories.RECRUITMENT::equals);
    }
}
