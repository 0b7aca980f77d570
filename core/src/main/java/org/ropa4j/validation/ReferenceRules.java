package org.ropa4j.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Reference;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RulePack;
import org.ropa4j.compliance.Subject;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.RetentionEventId;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.TrackerId;
import org.ropa4j.model.Vocabulary;
import org.ropa4j.spelling.Nearest;
import org.ropa4j.text.Texts;

/** Whatever a record refers to is there. The pack also has the texts of {@link StructureCheck}. */
final class ReferenceRules {
    private static final Rule<Reference> DANGLING = Rule.on(Subject.REFERENCE, "reference-dangling")
            .error()
            .violatedWhen((reference, in) -> !exists(reference, in.resolved()))
            .with("id", Reference::id)
            .with("kind", Reference::kind)
            .with("found", (reference, in) -> nearest(reference, in).isPresent())
            .with("nearest", (reference, in) -> nearest(reference, in).orElse(""))
            .build();

    private static final RulePack PACK = RulePack.of(
            "references", locale -> Texts.load(ReferenceRules.class, "references", locale), List.of(DANGLING));

    private ReferenceRules() {}

    static RulePack pack() {
        return PACK;
    }

    private static boolean exists(Reference reference, ResolvedRopa in) {
        String id = reference.id();
        return switch (reference.kind()) {
            case PARTY -> in.party(PartyId.of(id)).isPresent();
            case ACTIVITY ->
                in.activity(ActivityId.of(id)).isPresent()
                        || in.processorActivity(ActivityId.of(id)).isPresent();
            case TRACKER -> in.tracker(TrackerId.of(id)).isPresent();
            case DATA_CATEGORY -> in.dataCategory(DataCategoryId.of(id)).isPresent();
            case DATA_SUBJECT_CATEGORY ->
                in.dataSubjectCategory(DataSubjectCategoryId.of(id)).isPresent();
            case PURPOSE_CATEGORY ->
                in.purposeCategory(PurposeCategoryId.of(id)).isPresent();
            case RECIPIENT_CATEGORY ->
                in.recipientCategory(RecipientCategoryId.of(id)).isPresent();
            case MEASURE_CATEGORY ->
                in.measureCategory(MeasureCategoryId.of(id)).isPresent();
            case DATA_GROUP -> in.dataGroup(DataGroupId.of(id)).isPresent();
            case RETENTION_EVENT -> in.retentionEvent(RetentionEventId.of(id)).isPresent();
        };
    }

    /** What was probably meant; only worked out for a finding. */
    private static Optional<String> nearest(Reference reference, CheckContext in) {
        Ropa ropa = in.ropa();
        Vocabulary words = ropa.vocabulary().and(Vocabulary.builtIn());
        return switch (reference.kind()) {
            case PARTY -> nearest(reference, ropa.parties(), party -> party.id().value());
            case ACTIVITY ->
                nearest(reference, ropa.activities(), activity -> activity.id().value());
            case TRACKER ->
                nearest(reference, ropa.trackers(), tracker -> tracker.id().value());
            case DATA_CATEGORY ->
                nearest(reference, words.dataCategories(), word -> word.id().value());
            case DATA_SUBJECT_CATEGORY ->
                nearest(reference, words.dataSubjects(), word -> word.id().value());
            case PURPOSE_CATEGORY ->
                nearest(reference, words.purposes(), word -> word.id().value());
            case RECIPIENT_CATEGORY ->
                nearest(reference, words.recipients(), word -> word.id().value());
            case MEASURE_CATEGORY ->
                nearest(reference, words.measures(), word -> word.id().value());
            case DATA_GROUP ->
                nearest(reference, ropa.dataGroups(), group -> group.id().value());
            case RETENTION_EVENT ->
                nearest(reference, words.events(), word -> word.id().value());
        };
    }

    private static <T> Optional<String> nearest(Reference reference, List<T> known, Function<T, String> id) {
        return Nearest.to(reference.id(), known.stream().map(id).toList());
    }
}
