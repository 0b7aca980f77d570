package org.ropa4j.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Which parts of a record refer to which: what has to change if a party, a category or an activity goes.
 *
 * <p>Places are written as JSON Pointers into the record, the way it stands in a file: {@code /activities/2/recipients/0/party}.
 * Immutable and thread-safe.
 */
public final class References {
    private final Map<Id, List<String>> definitions;
    private final Map<Id, List<String>> places;

    private References(Map<Id, List<String>> definitions, Map<Id, List<String>> places) {
        this.definitions = definitions;
        this.places = places;
    }

    static References in(Ropa ropa) {
        Map<Id, List<String>> definitions = new LinkedHashMap<>();
        Map<Id, List<String>> places = new LinkedHashMap<>();
        new ReferenceWalk((id, place) -> add(definitions, id, place), (id, place) -> add(places, id, place)).ropa(ropa);
        return new References(frozen(definitions), frozen(places));
    }

    private static void add(Map<Id, List<String>> all, Id id, Place place) {
        all.computeIfAbsent(id, key -> new ArrayList<>()).add(place.toString());
    }

    /** Shows every reference of a record, with its place, in the order of the record; quicker than to collect them. */
    public static void visit(Ropa ropa, BiConsumer<Id, Place> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        new ReferenceWalk((id, place) -> {}, visitor).ropa(Objects.requireNonNull(ropa, "ropa"));
    }

    private static Map<Id, List<String>> frozen(Map<Id, List<String>> places) {
        Map<Id, List<String>> frozen = new LinkedHashMap<>();
        places.forEach((id, pointers) -> frozen.put(id, List.copyOf(pointers)));
        return Collections.unmodifiableMap(frozen);
    }

    /** Where something is referred to, in the order of the record; empty if nowhere. */
    public List<String> to(Id id) {
        return places.getOrDefault(Objects.requireNonNull(id, "id"), List.of());
    }

    /** Where something is defined in the record: once, unless there is a mistake; never for a built-in word. */
    public List<String> definitionsOf(Id id) {
        return definitions.getOrDefault(Objects.requireNonNull(id, "id"), List.of());
    }

    /** Everything that is referred to and neither defined in the record nor built in, with the places that refer to it. */
    public Map<Id, List<String>> dangling() {
        Map<Id, List<String>> dangling = new LinkedHashMap<>(places);
        dangling.keySet().removeAll(definitions.keySet());
        dangling.keySet().removeIf(BuiltInWords::contains);
        return Collections.unmodifiableMap(dangling);
    }

    /** Everything that is defined more than once, with the places that define it. */
    public Map<Id, List<String>> duplicates() {
        Map<Id, List<String>> duplicates = new LinkedHashMap<>(definitions);
        duplicates.values().removeIf(pointers -> pointers.size() < 2);
        return Collections.unmodifiableMap(duplicates);
    }

    /** Everything that the record defines and nothing refers to, with the place that defines it. */
    public Map<Id, List<String>> unused() {
        Map<Id, List<String>> unused = new LinkedHashMap<>(definitions);
        unused.keySet().removeAll(places.keySet());
        return Collections.unmodifiableMap(unused);
    }
}
