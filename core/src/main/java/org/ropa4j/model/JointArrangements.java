package org.ropa4j.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the arrangements of an activity without a look at all of them. One that names no activities is found by one of its
 * controllers, the one with the fewest arrangements: the controller of the record is in most.
 */
final class JointArrangements {
    private final List<JointArrangement> all;
    private final Map<ActivityId, List<Integer>> byActivity = new HashMap<>();
    private final Map<PartyId, List<Integer>> byController = new HashMap<>();

    JointArrangements(List<JointArrangement> all) {
        this.all = all;
        Map<PartyId, Integer> mentions = new HashMap<>();
        all.forEach(arrangement -> arrangement.controllers().forEach(party -> mentions.merge(party, 1, Integer::sum)));
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            JointArrangement arrangement = all.get(i);
            arrangement.activities().forEach(id -> put(byActivity, id, number));
            if (arrangement.activities().isEmpty()) {
                arrangement.controllers().stream()
                        .min(Comparator.comparing(mentions::get))
                        .ifPresent(party -> put(byController, party, number));
            }
        }
    }

    private static <I> void put(Map<I, List<Integer>> index, I id, int number) {
        index.computeIfAbsent(id, first -> new ArrayList<>()).add(number);
    }

    /** Those that name the activity, and those of its controllers that name none; in the order of the record. */
    List<JointArrangement> of(ActivityId activity, List<PartyId> controllers) {
        NavigableSet<Integer> found = new TreeSet<>(byActivity.getOrDefault(activity, List.of()));
        Set<PartyId> together = new HashSet<>(controllers);
        if (together.size() > 1) {
            for (PartyId party : together) {
                byController.getOrDefault(party, List.of()).stream()
                        .filter(number -> together.containsAll(all.get(number).controllers()))
                        .forEach(found::add);
            }
        }
        return found.stream().map(all::get).toList();
    }
}
