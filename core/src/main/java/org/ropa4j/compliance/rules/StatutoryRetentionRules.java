package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.RETENTION_RULE;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Instrument;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.law.StatutoryPeriod;
import org.ropa4j.law.StatutoryRetention;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RetentionRule.ForPeriod;
import org.ropa4j.model.RetentionRule.Statutory;

/** The times that Norwegian Acts set for keeping and erasing; the numbers are those of {@link StatutoryRetention}. */
final class StatutoryRetentionRules {
    private static final Instrument BOOKKEEPING_ACT = Instrument.of("bokforingsloven");
    private static final Instrument MONEY_LAUNDERING_ACT = Instrument.of("hvitvaskingsloven");

    /** What accounting material may come from. */
    private static final List<PurposeCategoryId> ACCOUNTS = List.of(
            PurposeCategories.ACCOUNTING,
            PurposeCategories.INVOICING,
            PurposeCategories.PAYMENT,
            PurposeCategories.ORDERING,
            PurposeCategories.LEGAL_COMPLIANCE);

    /** What always makes accounting material. */
    private static final Set<PurposeCategoryId> MAKE_MATERIAL =
            Set.of(PurposeCategories.INVOICING, PurposeCategories.ACCOUNTING);

    static final Rule<RetentionRule> BOOKKEEPING_TOO_LONG = Rule.on(RETENTION_RULE, "bookkeeping-kept-too-long")
            .citing("bokføringsloven § 13")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("period")
            .appliesWhen(StatutoryRetentionRules::restsOnBookkeepingAlone)
            .undeterminedWhen((rule, in) -> ((Statutory) rule).period().isEmpty())
            .violatedWhen(
                    rule -> Periods.isLonger(((Statutory) rule).period().orElseThrow(), limit("accounting-primary")))
            .with("period", rule -> ((Statutory) rule).period().orElseThrow())
            .build();

    static final Rule<RetentionRule> BOOKKEEPING_START = Rule.on(RETENTION_RULE, "bookkeeping-counted-from-wrong-day")
            .citing("bokføringsloven § 13")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("after")
            .appliesWhen(StatutoryRetentionRules::restsOnBookkeepingAlone)
            .undeterminedWhen((rule, in) -> ((Statutory) rule).after().isEmpty())
            .violatedWhen(rule -> !((Statutory) rule).after().equals(Optional.of(RetentionEvents.FINANCIAL_YEAR_ENDED)))
            .build();

    static final Rule<RetentionRule> MONEY_LAUNDERING_TOO_LONG = Rule.on(
                    RETENTION_RULE, "money-laundering-data-kept-too-long")
            .citing("hvitvaskingsloven § 30 annet ledd", "hvitvaskingsloven § 30 fjerde ledd")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("period")
            .appliesWhen(rule -> rule instanceof Statutory statutory && restsAlone(statutory, MONEY_LAUNDERING_ACT))
            .undeterminedWhen((rule, in) -> ((Statutory) rule).period().isEmpty())
            .violatedWhen(rule ->
                    Periods.isLonger(((Statutory) rule).period().orElseThrow(), limit("money-laundering-erase")))
            .with("period", rule -> ((Statutory) rule).period().orElseThrow())
            .build();

    /**
     * A rule for some recordings only, as its scope says, may be one of the exceptions for the police, payment and identity;
     * no exception reaches beyond the longest of them.
     */
    static final Rule<RetentionRule> CAMERA_TOO_LONG = Rule.on(RETENTION_RULE, "camera-recordings-kept-too-long")
            .citing("FOR-2018-07-02-1107 § 6")
            .in(Jurisdiction.NORWAY)
            .error()
            .at("period")
            .appliesWhen((rule, in) -> rule instanceof ForPeriod && in.isInActivity() && isCameraSurveillance(in))
            .violatedWhen(rule -> Periods.isLonger(
                    ((ForPeriod) rule).period(),
                    limit(rule.coverage().scope().isPresent() ? "camera-payment" : "camera")))
            .with("period", rule -> ((ForPeriod) rule).period())
            .with("activity", (rule, in) -> in.activity().name())
            .build();

    /** An Act that sets several times for several things is met by the shortest: which thing is meant, the rule does not say. */
    static final Rule<RetentionRule> SHORTER_THAN_STATUTE = Rule.on(RETENTION_RULE, "retention-shorter-than-statute")
            .citing("GDPR Art. 13(2)(a)", "GDPR Art. 5(1)(a)")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("period")
            .appliesWhen((rule, in) -> !leastTimes(rule, in).isEmpty())
            .undeterminedWhen((rule, in) -> ((Statutory) rule).period().isEmpty())
            .violatedWhen((rule, in) -> leastTimes(rule, in).stream()
                    .allMatch(least ->
                            Periods.isLonger(least, ((Statutory) rule).period().orElseThrow())))
            .with("period", rule -> ((Statutory) rule).period().orElseThrow())
            .build();

    /** Where no purpose has a kind, what the data are for is not known well enough. */
    static final Rule<RetentionRule> BOOKKEEPING_COVERS_ALL = Rule.on(RETENTION_RULE, "bookkeeping-covers-other-data")
            .citing("GDPR Art. 5(1)(c)", "GDPR Art. 5(1)(e)", "GDPR Art. 6(1)(c)")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("coverage")
            .appliesWhen((rule, in) -> restsOnBookkeepingAlone(rule) && in.isInActivity())
            .undeterminedWhen((rule, in) -> in.activity().purposes().stream()
                    .allMatch(purpose -> purpose.category().isEmpty()))
            .violatedWhen((rule, in) -> namesNothing(rule) && !isAboutAccounts(in))
            .with("activity", (rule, in) -> in.activity().name())
            .build();

    /** Why claims may live longer, a scope can say; then there is nothing to remark. */
    static final Rule<RetentionRule> CLAIMS_TOO_LONG = Rule.on(RETENTION_RULE, "claims-kept-beyond-limitation")
            .citing("foreldelsesloven § 2", "foreldelsesloven § 10")
            .in(Jurisdiction.NORWAY)
            .info()
            .at("period")
            .appliesWhen((rule, in) -> rule instanceof ForPeriod && in.isInActivity() && isOnlyAboutClaims(in))
            .violatedWhen(rule -> rule.coverage().scope().isEmpty()
                    && Periods.isLonger(((ForPeriod) rule).period(), limit("limitation")))
            .with("period", rule -> ((ForPeriod) rule).period())
            .with("activity", (rule, in) -> in.activity().name())
            .build();

    /** A time of its own, or an Act for the same or other data of the record, shows that the duty was thought of. */
    static final Rule<ProcessingActivity> BOOKKEEPING_NOT_STATED = Rule.on(ACTIVITY, "bookkeeping-time-not-stated")
            .citing("bokføringsloven § 13", "GDPR Art. 13(2)(a)")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("retention")
            .appliesWhen(StatutoryRetentionRules::makesAccountingMaterial)
            .violatedWhen((activity, in) -> in.dataKeptByStatute().isEmpty()
                    && in.resolved().retentionOf(activity).stream()
                            .noneMatch(rule -> rule instanceof Statutory || rule instanceof ForPeriod))
            .with("activity", ProcessingActivity::name)
            .build();

    static final List<Rule<?>> NORWAY = List.of(
            BOOKKEEPING_NOT_STATED,
            BOOKKEEPING_TOO_LONG,
            BOOKKEEPING_START,
            BOOKKEEPING_COVERS_ALL,
            MONEY_LAUNDERING_TOO_LONG,
            CAMERA_TOO_LONG,
            SHORTER_THAN_STATUTE,
            CLAIMS_TOO_LONG);

    private StatutoryRetentionRules() {}

    private static boolean makesAccountingMaterial(ProcessingActivity activity) {
        for (Purpose purpose : activity.purposes()) {
            if (purpose.category().filter(MAKE_MATERIAL::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Period> leastTimes(RetentionRule rule, CheckContext in) {
        List<Period> times = new ArrayList<>();
        if (rule instanceof Statutory statutory) {
            for (Citation law : statutory.laws()) {
                for (StatutoryPeriod row : StatutoryRetention.builtIn().under(law, in.asOf())) {
                    if (row.kind() == StatutoryPeriod.Kind.KEEP) {
                        row.period().ifPresent(times::add);
                    }
                }
            }
        }
        return times;
    }

    private static boolean namesNothing(RetentionRule rule) {
        return rule.coverage().data().isEmpty()
                && rule.coverage().dataGroups().isEmpty()
                && rule.coverage().scope().isEmpty();
    }

    private static boolean isAboutAccounts(CheckContext in) {
        return ACCOUNTS.stream().anyMatch(kind -> in.resolved().isFor(in.activity(), kind));
    }

    private static boolean isOnlyAboutClaims(CheckContext in) {
        for (Purpose purpose : in.activity().purposes()) {
            if (!purpose.category().equals(Optional.of(PurposeCategories.LEGAL_CLAIMS))) {
                return false;
            }
        }
        return !in.activity().purposes().isEmpty();
    }

    private static boolean isCameraSurveillance(CheckContext in) {
        for (Purpose purpose : in.activity().purposes()) {
            if (purpose.category().equals(Optional.of(PurposeCategories.CAMERA_SURVEILLANCE))) {
                return true;
            }
        }
        return false;
    }

    private static Period limit(String row) {
        return StatutoryRetention.builtIn()
                .find(row)
                .flatMap(StatutoryPeriod::period)
                .orElseThrow(() -> new IllegalStateException("statutory period " + row + " sets no number"));
    }

    private static boolean restsOnBookkeepingAlone(RetentionRule rule) {
        return rule instanceof Statutory statutory && restsAlone(statutory, BOOKKEEPING_ACT);
    }

    private static boolean restsAlone(Statutory rule, Instrument act) {
        for (Citation law : rule.laws()) {
            if (!law.instrument().equals(act)) {
                return false;
            }
        }
        return !rule.laws().isEmpty();
    }
}
