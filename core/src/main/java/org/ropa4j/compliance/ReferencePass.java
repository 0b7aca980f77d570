package org.ropa4j.compliance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ropa4j.compliance.Reference.Kind;
import org.ropa4j.model.Claim;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Measure;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.Tracker;

/** Shows the rules for references every place where a record refers to something by its identifier. */
final class ReferencePass {
    private final RuleGroup<Reference> references;

    ReferencePass(RuleGroup<Reference> references) {
        this.references = references;
    }

    void over(Ropa ropa, CheckContext in) {
        show(Kind.PARTY, ropa.controller().value(), in, "controller");
        for (int i = 0; i < ropa.activities().size(); i++) {
            ProcessingActivity activity = ropa.activities().get(i);
            overActivity(activity, in.in(activity, i));
        }
        for (int i = 0; i < ropa.trackers().size(); i++) {
            overTracker(ropa.trackers().get(i), in.in("trackers", i));
        }
        overRecipients(ropa.recipients().items(), in);
        overRetention(ropa.retention(), in);
        overMeasures(ropa.measures(), in);
        ropa.publishedNotice().ifPresent(notice -> {
            CheckContext published = in.in("publishedNotice", -1);
            for (int i = 0; i < notice.claims().size(); i++) {
                overClaim(notice.claims().get(i), published.in("claims", i));
            }
        });
    }

    private void overActivity(ProcessingActivity activity, CheckContext in) {
        showAll(Kind.PARTY, activity.controllers(), id -> id.value(), in, "controllers");
        for (int i = 0; i < activity.purposes().size(); i++) {
            Purpose purpose = activity.purposes().get(i);
            show(Kind.PURPOSE_CATEGORY, purpose.category(), id -> id.value(), in.in(purpose, i), "category");
        }
        showAll(Kind.DATA_SUBJECT_CATEGORY, activity.dataSubjects(), id -> id.value(), in, "dataSubjects");
        for (int i = 0; i < activity.data().size(); i++) {
            DataUse use = activity.data().get(i);
            show(Kind.DATA_CATEGORY, use.category().value(), in.in("data", i), "category");
        }
        overRecipients(activity.recipients().items(), in);
        overRetention(activity.retention(), in);
        for (int i = 0; i < activity.storedIn().size(); i++) {
            StoragePlace place = activity.storedIn().get(i);
            CheckContext there = in.in("storedIn", i);
            show(Kind.PARTY, place.operator(), id -> id.value(), there, "operator");
            show(Kind.PURPOSE_CATEGORY, place.purpose(), id -> id.value(), there, "purpose");
        }
        overMeasures(activity.measures(), in);
    }

    private void overTracker(Tracker tracker, CheckContext in) {
        show(Kind.ACTIVITY, tracker.activity(), id -> id.value(), in, "activity");
        show(Kind.PARTY, tracker.provider(), id -> id.value(), in, "provider");
        showAll(Kind.DATA_CATEGORY, tracker.data(), id -> id.value(), in, "data");
    }

    private void overRecipients(List<Recipient> recipients, CheckContext in) {
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            CheckContext there = in.in("recipients", i);
            show(Kind.PARTY, recipient.party(), id -> id.value(), there, "party");
            show(Kind.RECIPIENT_CATEGORY, recipient.category(), id -> id.value(), there, "category");
            showAll(Kind.DATA_CATEGORY, recipient.data(), id -> id.value(), there, "data");
        }
    }

    private void overRetention(List<RetentionRule> rules, CheckContext in) {
        for (int i = 0; i < rules.size(); i++) {
            showAll(
                    Kind.DATA_SUBJECT_CATEGORY,
                    rules.get(i).coverage().dataSubjects(),
                    id -> id.value(),
                    in.in("retention", i).in("coverage", -1),
                    "dataSubjects");
        }
    }

    private void overMeasures(List<Measure> measures, CheckContext in) {
        for (int i = 0; i < measures.size(); i++) {
            show(Kind.MEASURE_CATEGORY, measures.get(i).category(), id -> id.value(), in.in("measures", i), "category");
        }
    }

    private void overClaim(Claim claim, CheckContext in) {
        showAll(Kind.ACTIVITY, claim.activities(), id -> id.value(), in, "activities");
        showAll(Kind.TRACKER, claim.trackers(), id -> id.value(), in, "trackers");
    }

    private void show(Kind kind, String id, CheckContext in, String component) {
        references.show(new Reference(kind, id), in, component);
    }

    private <I> void show(Kind kind, Optional<I> id, Function<I, String> value, CheckContext in, String component) {
        id.ifPresent(present -> show(kind, value.apply(present), in, component));
    }

    private <I> void showAll(Kind kind, List<I> ids, Function<I, String> value, CheckContext in, String component) {
        for (int i = 0; i < ids.size(); i++) {
            references.show(new Reference(kind, value.apply(ids.get(i))), in, component, i);
        }
    }
}
