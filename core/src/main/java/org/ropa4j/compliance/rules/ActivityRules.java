package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.RECORD;
import static org.ropa4j.compliance.Subject.STORAGE_PLACE;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.StoragePlace;

/** What the record must say of every activity: purposes, people, data. */
final class ActivityRules {
    static final Rule<Ropa> ACTIVITIES_MISSING = Rule.on(RECORD, "activities-missing")
            .citing("GDPR Art. 30(1)")
            .error()
            .at("activities")
            .violatedWhen(ropa -> ropa.activities().isEmpty())
            .build();

    static final Rule<ProcessingActivity> PURPOSE_MISSING = Rule.on(ACTIVITY, "purpose-missing")
            .citing("GDPR Art. 13(1)(c)", "GDPR Art. 30(1)(b)", "GDPR Art. 5(1)(b)")
            .error()
            .at("purposes")
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

    static final Rule<ProcessingActivity> DATA_MISSING = Rule.on(ACTIVITY, "data-categories-missing")
            .citing("GDPR Art. 30(1)(c)")
            .error()
            .at("data")
            .violatedWhen(activity ->
                    activity.data().isEmpty() && activity.dataGroups().isEmpty() && !activity.allData())
            .with("activity", ProcessingActivity::name)
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
            DATA_SUBJECTS_MISSING,
            DATA_MISSING,
            DESCRIBED_TWICE,
            STORAGE_PURPOSE_NOT_STATED);

    private ActivityRules() {}

    /** The first activity of the record for the same kind of purpose and people, if it comes earlier and names other data. */
    private static Optional<ProcessingActivity> describedBefore(ProcessingActivity activity, CheckContext in) {
        return activity.purposes().stream()
                .flatMap(purpose -> purpose.category().stream())
                .map(category -> in.activitiesWith(category).get(0))
                .filter(first -> !first.id().equals(activity.id()))
                .filter(first -> !Collections.disjoint(first.dataSubjects(), activity.dataSubjects()))
                .filter(first -> !first.data().equals(activity.data()))
                .findFirst();
    }

    private static Object purposeName(PurposeCategoryId id, CheckContext in) {
        return in.resolved()
                .purposeCategory(id)
                .<Object>map(category -> category.label())
                .orElse(id.value());
    }
}
