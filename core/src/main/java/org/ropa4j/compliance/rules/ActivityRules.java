package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.RECORD;
import static org.ropa4j.compliance.Subject.STORAGE_PLACE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.RecordQuestion;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.TrackerCategory;

/** What the record must say of every activity: purposes, people, data. */
final class ActivityRules {
    private static final RecordQuestion<EarlierDescriptions> DESCRIBED_BEFORE =
            RecordQuestion.of(EarlierDescriptions::in);

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
     * {@link #DATA_NOT_TIED} says once what is left open for all. A notice need not list what people give themselves (Art. 13), so
     * that a record read from one leaves the question open.
     */
    static final Rule<ProcessingActivity> DATA_MISSING = Rule.on(ACTIVITY, "data-categories-missing")
            .citing("GDPR Art. 30(1)(c)")
            .error()
            .at("data")
            .appliesWhen((activity, in) -> !isDoneByTrackers(activity, in))
            .undeterminedWhen((activity, in) -> namesNoData(activity)
                    && (activity.dataNote().isPresent() || in.hasUnusedDataGroups() || isReadFromNotice(in)))
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
            .violatedWhen(
                    (activity, in) -> in.answer(DESCRIBED_BEFORE).of(activity).isPresent())
            .with("activity", ProcessingActivity::name)
            .with(
                    "other",
                    (activity, in) -> in.answer(DESCRIBED_BEFORE)
                            .of(activity)
                            .orElseThrow()
                            .name())
            .build();

    /**
     * What a system is for its data are used for. Where the activity has a purpose that is part of it, or another activity has
     * it, the data may stand there for that alone, or people may know it from there.
     */
    static final Rule<StoragePlace> STORAGE_PURPOSE_NOT_STATED = Rule.on(STORAGE_PLACE, "storage-purpose-not-stated")
            .citing("GDPR Art. 5(1)(b)", "GDPR Art. 13(1)(c)")
            .warning()
            .at("purpose")
            .appliesWhen((place, in) -> in.isInActivity() && place.purpose().isPresent())
            .undeterminedWhen((place, in) -> !isStated(place, in) && mayBeStated(place, in))
            .violatedWhen((place, in) -> !isStated(place, in))
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

    private static boolean isStated(StoragePlace place, CheckContext in) {
        PurposeCategoryId ofSystem = place.purpose().orElseThrow();
        return purposes(in).anyMatch(own -> in.resolved().isA(ofSystem, own));
    }

    private static boolean mayBeStated(StoragePlace place, CheckContext in) {
        PurposeCategoryId ofSystem = place.purpose().orElseThrow();
        return !in.activitiesWith(ofSystem).isEmpty()
                || purposes(in).anyMatch(own -> in.resolved().isA(own, ofSystem));
    }

    private static Stream<PurposeCategoryId> purposes(CheckContext in) {
        return in.activity().purposes().stream().flatMap(purpose -> purpose.category().stream());
    }

    private static boolean hasOverallPurposes(Ropa ropa) {
        return ropa.publishedNotice()
                .filter(notice -> !notice.overallPurposes().isEmpty())
                .isPresent();
    }

    private static boolean isDoneByTrackers(ProcessingActivity activity, CheckContext in) {
        return isDoneByTrackers(activity, in.resolved());
    }

    /** A cookie that a form cannot do without is not what the form is for. */
    static boolean isDoneByTrackers(ProcessingActivity activity, ResolvedRopa record) {
        return record.trackersOf(activity).stream()
                .anyMatch(tracker -> !tracker.category().equals(Optional.of(TrackerCategory.STRICTLY_NECESSARY)));
    }

    private static boolean isReadFromNotice(CheckContext in) {
        return in.ropa().publishedNotice().isPresent() && !in.isInternalRegister();
    }

    private static boolean namesNoData(ProcessingActivity activity) {
        return activity.data().isEmpty() && activity.dataGroups().isEmpty() && !activity.allData();
    }

    private static Object purposeName(PurposeCategoryId id, CheckContext in) {
        return in.resolved()
                .purposeCategory(id)
                .<Object>map(category -> category.label())
                .orElse(id.value());
    }
}
