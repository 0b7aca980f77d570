package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Right;

/** Profiling that decides nothing by itself, but steers what people are offered and told. */
final class ProfilingRules {
    private static final List<PurposeCategoryId> MARKETING =
            List.of(PurposeCategories.DIRECT_MARKETING, PurposeCategories.ADVERTISING);

    /** That the right to object to marketing is missing is said of the notice; that profiling falls under it, here. */
    static final Rule<ProcessingActivity> OBJECTION_NOT_LISTED = Rule.on(ACTIVITY, "profiling-objection-not-listed")
            .citing("GDPR Art. 21(2)", "GDPR Art. 21(4)", "GDPR Art. 13(2)(b)")
            .warning()
            .at("profiling")
            .appliesWhen((activity, in) -> in.ropa().publishedNotice().isPresent()
                    && !activity.profiling().items().isEmpty()
                    && servesMarketing(activity, in))
            .violatedWhen((activity, in) ->
                    !in.ropa().publishedNotice().orElseThrow().rightsListed().contains(Right.OBJECTION_TO_MARKETING))
            .with("activity", ProcessingActivity::name)
            .build();

    /** Adapting what people see, and finding out what interests them: the same thing, unless the data tell them apart. */
    static final Rule<ProcessingActivity> BASES_DIFFER = Rule.on(ACTIVITY, "personalisation-basis-differs")
            .citing("GDPR Art. 13(1)(c)", "GDPR Art. 6(1)")
            .warning()
            .at("purposes")
            .appliesWhen((activity, in) -> personalisesOnInterests(activity, in))
            .violatedWhen((activity, in) -> onConsent(activity, in).isPresent())
            .with("activity", ProcessingActivity::name)
            .with(
                    "other",
                    (activity, in) -> onConsent(activity, in).orElse(activity).name())
            .build();

    static final List<Rule<?>> GDPR = List.of(OBJECTION_NOT_LISTED, BASES_DIFFER);

    private ProfilingRules() {}

    /** Adapted communication is marketing where there is marketing to adapt. */
    private static boolean servesMarketing(ProcessingActivity activity, CheckContext in) {
        return isFor(activity, MARKETING, in)
                || (in.resolved().isFor(activity, PurposeCategories.PERSONALISATION)
                        && !in.activitiesWith(PurposeCategories.DIRECT_MARKETING)
                                .isEmpty());
    }

    private static boolean personalisesOnInterests(ProcessingActivity activity, CheckContext in) {
        return in.resolved().isFor(activity, PurposeCategories.PERSONALISATION)
                && in.resolved().restsOn(activity, LegitimateInterests.class)
                && !in.resolved().restsOn(activity, Consent.class);
    }

    /** An activity that profiles some of the same people for marketing, for all one knows by the same data, on consent. */
    private static Optional<ProcessingActivity> onConsent(ProcessingActivity activity, CheckContext in) {
        return in.activitiesWith(PurposeCategories.MARKETING_PROFILING).stream()
                .filter(other -> in.resolved().restsOn(other, Consent.class))
                .filter(other -> !Collections.disjoint(other.dataSubjects(), activity.dataSubjects()))
                .filter(other -> mayShareData(activity, other))
                .findFirst();
    }

    private static boolean mayShareData(ProcessingActivity one, ProcessingActivity other) {
        Set<DataCategoryId> data = one.data().stream().map(DataUse::category).collect(Collectors.toSet());
        return data.isEmpty() || other.data().stream().map(DataUse::category).anyMatch(data::contains);
    }

    private static boolean isFor(ProcessingActivity activity, List<PurposeCategoryId> kinds, CheckContext in) {
        return kinds.stream().anyMatch(kind -> in.resolved().isFor(activity, kind));
    }
}
