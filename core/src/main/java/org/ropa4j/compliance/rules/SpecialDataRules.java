package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.NOTICE_PROFILE;
import static org.ropa4j.compliance.Subject.RECIPIENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataCell;
import org.ropa4j.model.DataExclusion;
import org.ropa4j.model.DataForm;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.DataPermission.Condition;
import org.ropa4j.model.DataPermission.SpecialData;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.IfReceived;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Research;
import org.ropa4j.model.Sensitivity;

/**
 * Special categories of data and the conditions that lift the ban on processing them. One finding for an activity and all data
 * that it is about: a form with ten questions on health is one thing to mend.
 */
final class SpecialDataRules {
    /** Data that often, but not always, tell of health, beliefs, trade unions or a partner's sex (C-184/20). */
    private static final Set<DataCategoryId> REVEALING = Set.of(
            DataCategories.ABSENCE, DataCategories.BENEFITS, DataCategories.FAMILY, DataCategories.MARITAL_STATUS);

    /** What nobody needs special categories of data for. */
    private static final List<PurposeCategoryId> WITHOUT_NEED = List.of(
            PurposeCategories.PAYMENT,
            PurposeCategories.COMPLAINTS_HANDLING,
            PurposeCategories.DIRECT_MARKETING,
            PurposeCategories.ADVERTISING,
            PurposeCategories.ANALYTICS,
            PurposeCategories.INTERNAL_ADMINISTRATION);

    private static final Set<DataForm> TELLS_OF_NOBODY = EnumSet.of(DataForm.AGGREGATED, DataForm.ANONYMISED);

    private static final Set<Condition> FOR_DECISIONS =
            EnumSet.of(Condition.EXPLICIT_CONSENT, Condition.SUBSTANTIAL_PUBLIC_INTEREST);

    static final Rule<ProcessingActivity> WITHOUT_CONDITION = Rule.on(ACTIVITY, "special-data-without-condition")
            .citing("GDPR Art. 9(1)", "GDPR Art. 9(2)")
            .error()
            .at("permittedBy")
            .appliesWhen(SpecialDataRules::usesSpecialData)
            .violatedWhen((activity, in) -> !uncovered(activity, false, in).isEmpty())
            .with("data", (activity, in) -> Labels.ofData(uncovered(activity, false, in), in))
            .with("activity", ProcessingActivity::name)
            .build();

    /** The same where legitimate interests were taken to be enough. */
    static final Rule<ProcessingActivity> ON_LEGITIMATE_INTERESTS = Rule.on(
                    ACTIVITY, "special-data-on-legitimate-interests")
            .citing("GDPR Art. 9(1)", "GDPR Art. 9(2)", "GDPR Art. 6(1)(f)")
            .error()
            .at("permittedBy")
            .appliesWhen(SpecialDataRules::usesSpecialData)
            .violatedWhen((activity, in) -> !uncovered(activity, true, in).isEmpty())
            .with("data", (activity, in) -> Labels.ofData(uncovered(activity, true, in), in))
            .with("activity", ProcessingActivity::name)
            .build();

    /** What is to stay out but is kept if it comes in, is processed. */
    static final Rule<ProcessingActivity> KEPT_WITHOUT_CONDITION = Rule.on(
                    ACTIVITY, "special-data-kept-without-condition")
            .citing("GDPR Art. 9(1)", "GDPR Art. 9(2)", "GDPR Art. 5(1)(a)")
            .error()
            .at("exclusions")
            .appliesWhen((activity, in) ->
                    activity.exclusions().stream().anyMatch(exclusion -> isAboutSpecialData(exclusion, in)))
            .undeterminedWhen((activity, in) -> activity.exclusions().stream()
                    .noneMatch(exclusion -> isAboutSpecialData(exclusion, in)
                            && exclusion.ifReceived().isPresent()))
            .violatedWhen((activity, in) -> activity.permittedBy().stream().noneMatch(SpecialData.class::isInstance)
                    && activity.exclusions().stream()
                            .anyMatch(exclusion -> isAboutSpecialData(exclusion, in)
                                    && exclusion.ifReceived().equals(Optional.of(IfReceived.KEPT))))
            .with("activity", ProcessingActivity::name)
            .build();

    /** Advice on how to send such data shows that they come in, though nobody says by what right. */
    static final Rule<NoticeProfile> EXPECTED = Rule.on(NOTICE_PROFILE, "special-data-expected-without-condition")
            .citing("GDPR Art. 9(2)", "GDPR Art. 87")
            .info()
            .at("channelAdvice")
            .appliesWhen((notice, in) -> notice.channelAdvice().stream()
                    .flatMap(advice -> advice.data().stream())
                    .anyMatch(category -> needsPermission(category, in)))
            .violatedWhen((notice, in) -> in.ropa().activities().stream()
                    .allMatch(activity -> in.permissionsOf(activity).isEmpty()))
            .with(
                    "data",
                    (notice, in) -> notice.channelAdvice().stream()
                            .flatMap(advice -> advice.data().stream())
                            .filter(category -> needsPermission(category, in))
                            .map(category -> Labels.of(category, in))
                            .toList())
            .build();

    /** Beside another basis the condition itself is all that says that the consent is explicit. */
    static final Rule<ProcessingActivity> EXPLICIT_CONSENT_MISSING = Rule.on(ACTIVITY, "explicit-consent-missing")
            .citing("GDPR Art. 9(2)(a)", "GDPR Art. 4(11)")
            .error()
            .at("purposes")
            .appliesWhen((activity, in) -> has(Condition.EXPLICIT_CONSENT, activity, in))
            .undeterminedWhen((activity, in) -> in.allBasesOf(activity).stream().noneMatch(Consent.class::isInstance))
            .violatedWhen((activity, in) -> in.allBasesOf(activity).stream()
                    .noneMatch(basis -> basis instanceof Consent consent && consent.explicit()))
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<ProcessingActivity> CONDITION_WITHOUT_LAW = Rule.on(ACTIVITY, "special-condition-without-law")
            .citing("GDPR Art. 9(2)(b)", "GDPR Art. 9(2)(g)", "GDPR Art. 9(2)(h)", "GDPR Art. 9(2)(i)")
            .citing("GDPR Art. 9(2)(j)")
            .error()
            .at("permittedBy")
            .appliesWhen((activity, in) -> in.permissionsOf(activity).stream()
                    .anyMatch(permission -> permission instanceof SpecialData special
                            && special.condition().needsLaw()))
            .violatedWhen((activity, in) -> in.permissionsOf(activity).stream().anyMatch(SpecialDataRules::lacksLaw))
            .with("activity", ProcessingActivity::name)
            .with(
                    "provisions",
                    (activity, in) -> in.permissionsOf(activity).stream()
                            .filter(SpecialDataRules::lacksLaw)
                            .map(permission ->
                                    ((SpecialData) permission).condition().provision())
                            .toList())
            .build();

    static final Rule<ProcessingActivity> WITHOUT_SECRECY = Rule.on(ACTIVITY, "health-care-without-secrecy")
            .citing("GDPR Art. 9(3)", "GDPR Art. 9(2)(h)")
            .error()
            .at("permittedBy")
            .appliesWhen((activity, in) -> has(Condition.HEALTH_CARE, activity, in))
            .violatedWhen((activity, in) -> in.permissionsOf(activity).stream()
                    .anyMatch(permission -> permission instanceof SpecialData special
                            && special.condition() == Condition.HEALTH_CARE
                            && !special.professionalSecrecy()))
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<ProcessingActivity> MADE_PUBLIC = Rule.on(ACTIVITY, "made-public-not-explained")
            .citing("GDPR Art. 9(2)(e)", "C-252/21")
            .warning()
            .at("permittedBy")
            .appliesWhen((activity, in) -> has(Condition.MADE_PUBLIC, activity, in))
            .violatedWhen((activity, in) -> in.permissionsOf(activity).stream()
                    .anyMatch(permission -> permission instanceof SpecialData special
                            && special.condition() == Condition.MADE_PUBLIC
                            && special.explanation().isEmpty()))
            .with("activity", ProcessingActivity::name)
            .build();

    /** A body under public law, as some churches are, may have such an aim too. */
    static final Rule<ProcessingActivity> NON_PROFIT = Rule.on(ACTIVITY, "non-profit-condition-of-other-body")
            .citing("GDPR Art. 9(2)(d)")
            .warning()
            .at("permittedBy")
            .appliesWhen((activity, in) -> has(Condition.NON_PROFIT_BODY, activity, in))
            .undeterminedWhen((activity, in) -> kind(in).isEmpty()
                    || kind(in).get() == PartyKind.PUBLIC_BODY
                    || (kind(in).get() == PartyKind.ASSOCIATION && !in.isInternalRegister() && !hasAim(in)))
            .violatedWhen((activity, in) -> kind(in).get() != PartyKind.ASSOCIATION || !hasAim(in))
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<ProcessingActivity> FOR_MARKETING = Rule.on(ACTIVITY, "special-data-for-marketing")
            .citing("GDPR Art. 9(1)", "GDPR Art. 9(2)(a)")
            .warning()
            .at("data")
            .appliesWhen((activity, in) -> usesSpecialData(activity, in) && isForMarketing(activity, in))
            .violatedWhen((activity, in) -> !has(Condition.EXPLICIT_CONSENT, activity, in))
            .with("activity", ProcessingActivity::name)
            .with("data", (activity, in) -> Labels.ofData(special(activity, in), in))
            .build();

    static final Rule<ProcessingActivity> MAY_REVEAL = Rule.on(ACTIVITY, "data-may-reveal-special-data")
            .citing("GDPR Art. 9(1)", "C-184/20")
            .info()
            .at("data")
            .appliesWhen(SpecialDataRules::mayReveal)
            .violatedWhen((activity, in) -> !usesSpecialData(activity, in)
                    && activity.permittedBy().isEmpty()
                    && activity.data().stream()
                            .anyMatch(use -> REVEALING.contains(use.category())
                                    && use.permittedBy().isEmpty()))
            .with("activity", ProcessingActivity::name)
            .with(
                    "data",
                    (activity, in) -> activity.data().stream()
                            .filter(use -> REVEALING.contains(use.category()))
                            .map(use -> Labels.of(use.category(), in))
                            .toList())
            .build();

    /** Advice may be replaced by an impact assessment (§ 9 second paragraph). */
    static final Rule<ProcessingActivity> RESEARCH_WITHOUT_ADVICE = Rule.on(ACTIVITY, "research-without-advice")
            .citing("personopplysningsloven § 9", "personopplysningsloven § 10")
            .in(Jurisdiction.NORWAY)
            .info()
            .at("research")
            .appliesWhen(SpecialDataRules::researchesSpecialData)
            .violatedWhen(activity ->
                    activity.research().flatMap(Research::officerConsulted).isEmpty()
                            && activity.dpia()
                                    .filter(ImpactAssessmentRules::isCarriedOut)
                                    .isEmpty())
            .with("activity", ProcessingActivity::name)
            .build();

    /** Who moves money or sends advertisements needs no health data, and gets them only because they stand in the same group. */
    static final Rule<Recipient> SHARED_WITH_REST = Rule.on(RECIPIENT, "special-data-shared-with-the-rest")
            .citing("GDPR Art. 5(1)(c)", "GDPR Art. 9(1)")
            .warning()
            .at("dataGroups")
            .appliesWhen((recipient, in) -> !recipient.dataGroups().isEmpty()
                    && !recipient.purposes().isEmpty()
                    && recipient.purposes().stream()
                            .allMatch(purpose -> WITHOUT_NEED.stream()
                                    .anyMatch(kind -> in.resolved().isA(purpose, kind))))
            .violatedWhen(
                    (recipient, in) -> recipient.dataGroups().stream().anyMatch(group -> holdsSpecialData(group, in)))
            .with("recipient", RecipientRules::name)
            .with(
                    "groups",
                    (recipient, in) -> recipient.dataGroups().stream()
                            .filter(group -> holdsSpecialData(group, in))
                            .flatMap(group -> in.resolved().dataGroup(group).stream())
                            .map(DataGroup::name)
                            .toList())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            WITHOUT_CONDITION,
            ON_LEGITIMATE_INTERESTS,
            KEPT_WITHOUT_CONDITION,
            EXPECTED,
            EXPLICIT_CONSENT_MISSING,
            CONDITION_WITHOUT_LAW,
            WITHOUT_SECRECY,
            MADE_PUBLIC,
            NON_PROFIT,
            FOR_MARKETING,
            MAY_REVEAL,
            SHARED_WITH_REST);
    static final List<Rule<?>> NORWAY = List.of(RESEARCH_WITHOUT_ADVICE);

    private SpecialDataRules() {}

    static List<DataCell> special(ProcessingActivity activity, CheckContext in) {
        return in.protectedDataOf(activity).stream()
                .filter(cell -> isSpecial(cell.category(), in))
                .toList();
    }

    static boolean usesSpecialData(ProcessingActivity activity, CheckContext in) {
        for (DataCell cell : in.protectedDataOf(activity)) {
            if (isSpecial(cell.category(), in)) {
                return true;
            }
        }
        return false;
    }

    static boolean holdsSpecialData(DataGroupId group, CheckContext in) {
        return in.resolved().dataGroup(group).stream()
                .flatMap(found -> found.data().stream())
                .anyMatch(use -> isSpecial(use.category(), in));
    }

    static boolean isSpecial(DataCategoryId category, CheckContext in) {
        return in.resolved()
                .dataCategory(category)
                .filter(found -> found.sensitivity() == Sensitivity.SPECIAL)
                .isPresent();
    }

    private static boolean needsPermission(DataCategoryId category, CheckContext in) {
        return in.resolved()
                .dataCategory(category)
                .filter(found -> found.sensitivity().needsPermission())
                .isPresent();
    }

    /** Whether something that permits special data also permits to decide on them automatically (Art. 22(4)). */
    static boolean permitsDecisions(DataPermission permission) {
        return permission instanceof SpecialData special && FOR_DECISIONS.contains(special.condition());
    }

    static boolean isExplicitConsent(DataPermission permission) {
        return permission instanceof SpecialData special && special.condition() == Condition.EXPLICIT_CONSENT;
    }

    static boolean has(Condition condition, ProcessingActivity activity, CheckContext in) {
        for (DataPermission permission : in.permissionsOf(activity)) {
            if (permission instanceof SpecialData special && special.condition() == condition) {
                return true;
            }
        }
        return false;
    }

    /**
     * Special data without a condition, either those that rest on legitimate interests or the others. Sums over many people and
     * what was made anonymous are left out: they tell of nobody.
     */
    private static List<DataCell> uncovered(ProcessingActivity activity, boolean onInterests, CheckContext in) {
        return special(activity, in).stream()
                .filter(cell ->
                        cell.use().form().filter(TELLS_OF_NOBODY::contains).isEmpty())
                .filter(cell -> cell.permittedBy().stream().noneMatch(SpecialData.class::isInstance))
                .filter(cell -> cell.bases().stream().anyMatch(LegitimateInterests.class::isInstance) == onInterests)
                .toList();
    }

    private static boolean lacksLaw(DataPermission permission) {
        return permission instanceof SpecialData special
                && special.condition().needsLaw()
                && special.laws().isEmpty()
                && !(special.condition() == Condition.HEALTH_CARE && special.contractWithProfessional());
    }

    private static boolean mayReveal(ProcessingActivity activity) {
        for (DataUse use : activity.data()) {
            if (REVEALING.contains(use.category())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutSpecialData(DataExclusion exclusion, CheckContext in) {
        return exclusion.data().stream().anyMatch(category -> isSpecial(category, in));
    }

    private static boolean isForMarketing(ProcessingActivity activity, CheckContext in) {
        return in.resolved().isFor(activity, PurposeCategories.DIRECT_MARKETING)
                || in.resolved().isFor(activity, PurposeCategories.ADVERTISING);
    }

    private static boolean researchesSpecialData(ProcessingActivity activity, CheckContext in) {
        return has(Condition.RESEARCH_AND_ARCHIVING, activity, in)
                || (activity.research().isPresent() && has(Condition.EXPLICIT_CONSENT, activity, in));
    }

    private static Optional<PartyKind> kind(CheckContext in) {
        return in.resolved().controller().flatMap(Party::kind);
    }

    private static boolean hasAim(CheckContext in) {
        return in.resolved().controller().flatMap(Party::aim).isPresent();
    }
}
