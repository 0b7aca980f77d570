package org.ropa4j.compliance.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.ResolvedRopa;

/**
 * Which activities of a record say again what an earlier one has said: the first in the record with one of the kinds of purposes
 * has all of them, concerns some of the same people and uses some of the same data, yet not quite the same. One that is served by
 * trackers of its own is another, and so is one that says that it uses what was collected in the first for another purpose.
 */
final class EarlierDescriptions {
    private final Map<PurposeCategoryId, Described> firstByKind = new HashMap<>();
    private final Map<ActivityId, ProcessingActivity> earlier = new HashMap<>();

    private EarlierDescriptions() {}

    static EarlierDescriptions in(ResolvedRopa record) {
        EarlierDescriptions found = new EarlierDescriptions();
        for (ProcessingActivity activity : record.ropa().activities()) {
            found.add(activity, record);
        }
        return found;
    }

    /** The activity that describes this one before it does itself. */
    Optional<ProcessingActivity> of(ProcessingActivity activity) {
        return Optional.ofNullable(earlier.get(activity.id()));
    }

    private void add(ProcessingActivity activity, ResolvedRopa record) {
        Described described = Described.in(activity);
        boolean another = ActivityRules.isDoneByTrackers(activity, record);
        for (PurposeCategoryId kind : described.kinds) {
            Described first = firstByKind.putIfAbsent(kind, described);
            if (first != null && !another && first.alsoDescribes(described)) {
                earlier.putIfAbsent(activity.id(), first.activity);
            }
        }
    }

    /** An activity by what makes two of them alike. */
    private record Described(
            ProcessingActivity activity,
            Set<PurposeCategoryId> kinds,
            List<DataSubjectCategoryId> people,
            Set<DataCategoryId> data) {

        static Described in(ProcessingActivity activity) {
            Set<PurposeCategoryId> kinds = new LinkedHashSet<>();
            for (Purpose purpose : activity.purposes()) {
                purpose.category().ifPresent(kinds::add);
            }
            Set<DataCategoryId> data = new LinkedHashSet<>();
            for (DataUse use : activity.data()) {
                data.add(use.category());
            }
            return new Described(activity, kinds, activity.dataSubjects(), data);
        }

        boolean alsoDescribes(Described later) {
            return !activity.id().equals(later.activity.id())
                    && kinds.containsAll(later.kinds)
                    && !Collections.disjoint(people, later.people)
                    && !Collections.disjoint(data, later.data)
                    && !data.equals(later.data)
                    && !later.usesAgain(activity);
        }

        private boolean usesAgain(ProcessingActivity first) {
            return activity.purposes().stream()
                    .flatMap(purpose -> purpose.furtherUse().stream())
                    .anyMatch(use -> use.collectedIn().contains(first.id()));
        }
    }
}
