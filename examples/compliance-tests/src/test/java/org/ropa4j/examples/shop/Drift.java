package org.ropa4j.examples.shop;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataCell;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Ropa;

/**
 * Where code and record have drifted apart: fields marked {@link PersonalData} of which the record does not know, and data that
 * the record says are kept in this code, but that no field is marked with.
 *
 * <p>The record says so by {@code storedIn}: everything in an activity is kept in each of the places that the activity names.
 */
final class Drift {
    private final String place;
    private final Ropa ropa;
    private final List<DataCell> keptHere;

    private Drift(Ropa ropa, String place) {
        this.ropa = ropa;
        this.place = place;
        this.keptHere = ropa.activities().stream()
                .filter(this::isKeptHere)
                .flatMap(activity -> ropa.resolved().cellsOf(activity).stream())
                .toList();
    }

    /**
     * What does not fit, each with what to do; empty if code and record agree.
     *
     * @param code the classes whose fields to look at
     * @param place what the record calls this application, in any of its languages
     * @throws IllegalArgumentException if no activity keeps data there: such a check would look at nothing
     */
    static List<String> between(JavaClasses code, Ropa ropa, String place) {
        Drift drift = new Drift(ropa, place);
        if (drift.keptHere.isEmpty()) {
            throw new IllegalArgumentException(
                    "no activity of the record " + ropa.id() + " keeps data in '" + place + "'; see storedIn");
        }
        Map<String, Set<String>> fieldsByMark = fieldsByMark(code);
        List<String> found = new ArrayList<>();
        fieldsByMark.forEach((mark, fields) -> fields.forEach(field -> drift.ofField(field, mark, found)));
        drift.ofRecord(fieldsByMark.keySet(), found);
        return found;
    }

    private static Map<String, Set<String>> fieldsByMark(JavaClasses code) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        code.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(PersonalData.class))
                .sorted(Comparator.comparing(JavaField::getFullName))
                .forEach(field -> {
                    for (String mark :
                            field.getAnnotationOfType(PersonalData.class).value()) {
                        fields.computeIfAbsent(mark, key -> new LinkedHashSet<>())
                                .add(field.getOwner().getSimpleName() + "." + field.getName());
                    }
                });
        return fields;
    }

    private boolean isKeptHere(ProcessingActivity activity) {
        return Stream.concat(activity.storedIn().stream(), ropa.storedIn().stream())
                .anyMatch(stored -> stored.name().asMap().containsValue(place));
    }

    private void ofField(String field, String mark, List<String> found) {
        if (keptHere.stream().noneMatch(cell -> isMarked(cell, mark))) {
            Set<String> elsewhere = new LinkedHashSet<>();
            ropa.activities().stream()
                    .flatMap(activity -> ropa.resolved().cellsOf(activity).stream())
                    .filter(cell -> isMarked(cell, mark))
                    .forEach(cell -> elsewhere.add(cell.activity().value()));
            found.add(field + " is marked '" + mark + "', which "
                    + (elsewhere.isEmpty()
                            ? "no activity of the record uses: add it to the activity that needs it, or drop the field"
                            : "the record keeps elsewhere only (" + String.join(", ", elsewhere)
                                    + "): let storedIn name '" + place + "' there, or drop the field"));
        }
    }

    /** One sentence for each group, and for each category that an activity names outside groups. */
    private void ofRecord(Set<String> marks, List<String> found) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        Map<String, Set<String>> categories = new LinkedHashMap<>();
        for (DataCell cell : keptHere) {
            if (marks.stream().noneMatch(mark -> isMarked(cell, mark))) {
                String category = cell.category().value();
                cell.group()
                        .map(group -> groups.computeIfAbsent(group.value(), key -> new LinkedHashSet<>()))
                        .orElseGet(() -> categories.computeIfAbsent(category, key -> new LinkedHashSet<>()))
                        .add(category);
            }
        }
        groups.forEach((id, missing) -> found.add(unmarked("data group ", id, missing)));
        categories.forEach((id, missing) -> found.add(unmarked("data category ", id, missing)));
    }

    private String unmarked(String kind, String id, Set<String> missing) {
        return kind + id + " is kept in '" + place + "', but no field is marked with " + String.join(", ", missing)
                + ": mark the fields that hold it @PersonalData(\"" + id + "\"), or correct storedIn in the record";
    }

    /** A mark names the group, the category, or a narrower category. */
    private boolean isMarked(DataCell cell, String mark) {
        return cell.group().filter(group -> group.value().equals(mark)).isPresent()
                || ropa.resolved().isA(DataCategoryId.of(mark), cell.category());
    }
}
