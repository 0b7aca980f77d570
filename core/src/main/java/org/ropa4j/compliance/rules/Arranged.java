package org.ropa4j.compliance.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.JointArrangement;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ResolvedRopa;

/** With whom which activities are arranged (GDPR Art. 26), whatever the number of arrangements. */
final class Arranged {
    private final Map<ActivityId, Set<PartyId>> byActivity = new HashMap<>();
    private final Set<PartyId> everywhere = new HashSet<>();
    private boolean somethingEverywhere;

    private Arranged() {}

    static Arranged in(ResolvedRopa record) {
        Arranged arranged = new Arranged();
        record.ropa().jointArrangements().forEach(arranged::add);
        return arranged;
    }

    private void add(JointArrangement arrangement) {
        if (arrangement.activities().isEmpty()) {
            somethingEverywhere = true;
            everywhere.addAll(arrangement.controllers());
        }
        for (ActivityId activity : arrangement.activities()) {
            byActivity.computeIfAbsent(activity, id -> new HashSet<>()).addAll(arrangement.controllers());
        }
    }

    /** Whether an arrangement covers the activity, or all where none is asked for, with whomever. */
    boolean covers(Optional<ProcessingActivity> activity) {
        return somethingEverywhere
                || activity.filter(each -> byActivity.containsKey(each.id())).isPresent();
    }

    /** Whether an arrangement with this party covers the activity, or all where none is asked for. */
    boolean covers(Optional<ProcessingActivity> activity, PartyId party) {
        return everywhere.contains(party)
                || activity.map(ProcessingActivity::id)
                        .map(byActivity::get)
                        .filter(parties -> parties.contains(party))
                        .isPresent();
    }
}
