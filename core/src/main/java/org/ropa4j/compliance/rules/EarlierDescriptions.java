package org.ropa4j.compliance.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.DataCategoryId;
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
        Described described = new Described(activity);
        for (PurposeCategoryId kind : described.kinds) {
            Described first = firstByKind.putIfAbsent(kind, described);
            if (first != null && first.alsoDescribes(described) && !ActivityRules.isDoneByTrackers(activity, record)) {
                earlier.putIfAbsent(activity.id(), first.activity);
            }
        }
    }

    /** An activity by what makes two of them alike: an activity has few kinds of purposes, and its data are looked at last. */
    private static final class Described {
        private final ProcessingActivity activity;
        private final List<PurposeCategoryId> kinds = new ArrayList<>();
        private @Nullable Set<DataCategoryId> data;

        Described(ProcessingActivity activity) {
            this.activity = activity;
            for (Purpose purpose : activity.purposes()) {
                purpose.category().filter(kind -> !kinds.contains(kind)).ifPresent(kinds::add);
            }
        }

        private Set<DataCategoryId> data() {
            if (data == null) {
                data = new HashSet<>();
                for (DataUse use : activity.data()) {
                    data.add(use.category());
                }
            }
            return data;
        }

        boolean alsoDescribes(Described later) {
            return !activity.id().equals(later.activity.id())
                    && kinds.containsAll(later.kinds)
                    && !Collections.disjoint(activity.dataSubjects(), later.activity.dataSubjects())
                    && !Collections.disjoint(data(), later.data())
                    && !data().equals(later.data())
                    && !later.usesAgain(activity);
        }

        private boolean usesAgain(ProcessingActivity first) {
            return activity.purposes().stream()
                    .flatMap(purpose -> purpose.furtherUse().stream())
                    .anyMatch(use -> use.collectedIn().contains(first.id()));
        }
    }
}
