package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.RECORD;
import static org.ropa4j.compliance.Subject.STORAGE_PLACE;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.TrackerCategory;

/** What the record must say of every activity: purposes, people, data. */
final class ActivityRules {
    static final Rule<Ropa> ACTIVITIES_MISSING = Rule.on(RECORD, "activities-missing")
            .citing("GDPR Art. 30(1)")
            .error()
            .at("activities")
            .violatedWhen(ropa -> ropa.activities().isEmpty())
            .build();

    /** A text that states purposes for everything at once has a rule of its own: people are told something, if not enough. */
    static final Rule<ProcessingActivity> PURPOSE_MISSING = Rule.on(ACTIVITY, "purpose-missing")
            .citing("GDPR Art. 13(1)(c)", "GDPR Art. 30(1)(b)", "GDPR Art. 5(1)(b)")
            .error()
            .at("purposes")
            .appliesWhen((activity, in) -> !hasOverallPurposes(in.ropa()))
            .violatedWhen(activity -> activity.purposes().isEmpty())
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<ProcessingActivity> PURPOSE_ONLY_OVERALL = Rule.on(ACTIVITY, "purpose-only-stated-for-all")
            .citing("GDPR Art. 13(1)(c)", "GDPR Art. 30(1)(b)", "GDPR Art. 5(1)(b)")
            .warning()
            .at("purposes")
            .appliesWhen((activity, in) -> hasOverallPurposes(in.ropa()))
            .violatedWhen(activity -> activity.purposes().isEmpty())
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<ProcessingActivity> DATA_SUBJECTS_MISSING = Rule.on(ACTIVITY, "data-subjects-missing")
            .citing("GDPR Art. 30(1)(c)")
            .error()
            .at("dataSubjects")
            .violatedWhen(activity -> activity.dataSubjects().isEmpty() && !activity.allDataSubjects())
            .with("activity", ProcessingActivity::name)
            .build();

    /**
     * What trackers hold is asked of them. Where groups of data are recorded that no activity uses, this one may use them: then
     * {@link #DATA_NOT_TIED} says once what is left open for all.
     */
    static final Rule<ProcessingActivity> DATA_MISSING = Rule.on(ACTIVITY, "data-categories-missing")
            .citing("GDPR Art. 30(1)(c)")
            .error()
            .at("data")
            .appliesWhen((activity, in) -> !isDoneByTrackers(activity, in))
            .undeterminedWhen((activity, in) ->
                    namesNoData(activity) && (activity.dataNote().isPresent() || in.hasUnusedDataGroups()))
            .violatedWhen(ActivityRules::namesNoData)
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<Ropa> DATA_NOT_TIED = Rule.on(RECORD, "data-not-tied-to-activities")
            .citing("GDPR Art. 5(1)(b)", "GDPR Art. 5(1)(c)", "GDPR Art. 30(1)(c)")
            .warning()
            .at("dataGroups")
            .appliesWhen(ropa -> !ropa.dataGroups().isEmpty())
            .violatedWhen((ropa, in) ->
                    in.hasUnusedDataGroups() && ropa.activities().stream().anyMatch(ActivityRules::namesNoData))
            .with(
                    "groups",
                    (ropa, in) ->
                            in.unusedDataGroups().stream().map(DataGroup::name).toList())
            .build();

    static final Rule<ProcessingActivity> DESCRIBED_TWICE = Rule.on(ACTIVITY, "activity-described-twice")
            .citing("GDPR Art. 12(1)")
            .info()
            .violatedWhen((activity, in) -> describedBefore(activity, in).isPresent())
            .with("activity", ProcessingActivity::name)
            .with(
                    "other",
                    (activity, in) ->
                            describedBefore(activity, in).orElse(activity).name())
            .build();

    static final Rule<StoragePlace> STORAGE_PURPOSE_NOT_STATED = Rule.on(STORAGE_PLACE, "storage-purpose-not-stated")
            .citing("GDPR Art. 5(1)(b)", "GDPR Art. 13(1)(c)")
            .warning()
            .at("purpose")
            .appliesWhen(place -> place.purpose().isPresent())
            .violatedWhen((place, in) -> in.activity().purposes().stream()
                    .noneMatch(purpose -> purpose.category().equals(place.purpose())))
            .with("place", StoragePlace::name)
            .with("purpose", (place, in) -> purposeName(place.purpose().orElseThrow(), in))
            .with("activity", (place, in) -> in.activity().name())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            ACTIVITIES_MISSING,
            PURPOSE_MISSING,
            PURPOSE_ONLY_OVERALL,
            DATA_SUBJECTS_MISSING,
            DATA_MISSING,
            DATA_NOT_TIED,
            DESCRIBED_TWICE,
            STORAGE_PURPOSE_NOT_STATED);

    private ActivityRules() {}

    private static boolean hasOverallPurposes(Ropa ropa) {
        return ropa.publishedNotice()
                .filter(notice -> !notice.overallPurposes().isEmpty())
                .isPresent();
    }

    /** A cookie that a form cannot do without is not what the form is for. */
    private static boolean isDoneByTrackers(ProcessingActivity activity, CheckContext in) {
        return in.resolved().trackersOf(activity).stream()
                .anyMatch(tracker -> !tracker.category().equals(Optional.of(TrackerCategory.STRICTLY_NECESSARY)));
    }

    private static boolean namesNoData(ProcessingActivity activity) {
        return activity.data().isEmpty() && activity.dataGroups().isEmpty() && !activity.allData();
    }

    /**
     * The first activity of the record that has all kinds of purposes of this one, if it comes earlier, concerns some of the same
     * people and uses some of the same data, yet not quite the same. One that is served by trackers of its own is another.
     */
    private static Optional<ProcessingActivity> describedBefore(ProcessingActivity activity, CheckContext in) {
        if (isDoneByTrackers(activity, in)) {
            return Optional.empty();
        }
        Set<PurposeCategoryId> kinds = kinds(activity);
        Set<DataCategoryId> data = data(activity);
        return kinds.stream()
                .map(category -> in.activitiesWith(category).get(0))
                .filter(first -> !first.id().equals(activity.id()))
                .filter(first -> kinds(first).containsAll(kinds))
                .filter(first -> !Collections.disjoint(first.dataSubjects(), activity.dataSubjects()))
                .filter(first ->
                        !Collections.disjoint(data(first), data) && !data(first).equals(data))
                .findFirst();
    }

    private static Set<PurposeCategoryId> kinds(ProcessingActivity activity) {
        return activity.purposes().stream()
                .flatMap(purpose -> purpose.category().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<DataCategoryId> data(ProcessingActivity activity) {
        return activity.data().stream().map(DataUse::category).collect(Collectors.toSet());
    }

    private static Object purposeName(PurposeCategoryId id, CheckContext in) {
        return in.resolved()
                .purposeCategory(id)
                .<Object>map(category -> category.label())
                .orElse(id.value());
    }
}
