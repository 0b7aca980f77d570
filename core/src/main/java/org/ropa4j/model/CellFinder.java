package org.ropa4j.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Works out the {@link DataCell}s of an activity. */
final class CellFinder {
    private final ResolvedRopa ropa;

    CellFinder(ResolvedRopa ropa) {
        this.ropa = ropa;
    }

    /** One cell for each of the categories, what the activity itself says of it before what a group says. */
    List<DataCell> cellsOf(ProcessingActivity activity, Predicate<DataCategoryId> categories) {
        List<DataCell> cells = new ArrayList<>();
        for (Used used : usesOf(activity, categories).values()) {
            cells.add(cell(activity, used));
        }
        return List.copyOf(cells);
    }

    private Map<Key, Used> usesOf(ProcessingActivity activity, Predicate<DataCategoryId> categories) {
        Map<Key, Used> uses = new LinkedHashMap<>();
        addNamed(activity, categories, uses);
        if (activity.allData()) {
            for (ProcessingActivity other : ropa.ropa().activities()) {
                Map<Key, Used> others = new LinkedHashMap<>();
                addNamed(other, categories, others);
                others.forEach((key, used) -> uses.putIfAbsent(key, used.withoutItsOwn()));
            }
        }
        return uses;
    }

    private void addNamed(ProcessingActivity activity, Predicate<DataCategoryId> categories, Map<Key, Used> uses) {
        for (DataGroupId id : activity.dataGroups()) {
            Optional<DataGroup> group = ropa.dataGroup(id);
            if (group.isPresent()) {
                add(group.get().data(), group, categories, uses);
            }
        }
        add(activity.data(), Optional.empty(), categories, uses);
    }

    /** A key keeps its place when its value is replaced, so that the order is that of the record. */
    private static void add(
            List<DataUse> named, Optional<DataGroup> group, Predicate<DataCategoryId> categories, Map<Key, Used> uses) {
        for (DataUse use : named) {
            if (categories.test(use.category())) {
                uses.put(Key.of(use), new Used(use, group));
            }
        }
    }

    private DataCell cell(ProcessingActivity activity, Used used) {
        DataUse use = used.use();
        Optional<DataGroupId> group = used.group().map(DataGroup::id);
        return new DataCell(
                activity.id(),
                group,
                use,
                first(use.dataSubjects(), ropa.dataSubjectsOf(activity)),
                first(use.bases(), ropa.basesOf(activity)),
                first(use.permittedBy(), activity.permittedBy()),
                sources(activity, used),
                use.provision().or(activity::provision),
                recipients(activity, use, group),
                retention(activity, used));
    }

    private static List<Source> sources(ProcessingActivity activity, Used used) {
        return used
                .group()
                .map(group -> first(used.use().sources(), activity.sources(), group.sources()))
                .orElseGet(() -> first(used.use().sources(), activity.sources()))
                .stream()
                .filter(source -> source.data().isEmpty()
                        || source.data().contains(used.use().category()))
                .toList();
    }

    private Stated<Recipient> recipients(ProcessingActivity activity, DataUse use, Optional<DataGroupId> group) {
        if (use.recipients().isStated()) {
            return use.recipients();
        }
        Stated<Recipient> all = ropa.recipientsOf(activity);
        List<Recipient> receiving = all.items().stream()
                .filter(recipient -> DataCell.isNamed(use.category(), group, recipient.data(), recipient.dataGroups()))
                .toList();
        if (!receiving.isEmpty()) {
            return Stated.listed(receiving);
        }
        return all.isStated() ? Stated.none() : Stated.notStated();
    }

    private List<RetentionRule> retention(ProcessingActivity activity, Used used) {
        List<RetentionRule> ofGroup = used.group().map(DataGroup::retention).orElse(List.of());
        Optional<DataGroupId> group = used.group().map(DataGroup::id);
        return first(
                        used.use().retention(),
                        activity.retention(),
                        ofGroup,
                        ropa.ropa().retention())
                .stream()
                .filter(rule -> DataCell.isNamed(
                        used.use().category(),
                        group,
                        rule.coverage().data(),
                        rule.coverage().dataGroups()))
                .toList();
    }

    @SafeVarargs
    private static <T> List<T> first(List<T>... answers) {
        for (List<T> answer : answers) {
            if (!answer.isEmpty()) {
                return answer;
            }
        }
        return List.of();
    }

    /** The same category of different persons, or described differently, is another cell. */
    private record Key(
            DataCategoryId category,
            List<DataSubjectCategoryId> dataSubjects,
            Optional<org.ropa4j.text.LocalizedText> description) {
        static Key of(DataUse use) {
            return new Key(use.category(), use.dataSubjects(), use.description());
        }
    }

    private record Used(DataUse use, Optional<DataGroup> group) {
        /** The same data, of which another activity says nothing but that it uses them. */
        Used withoutItsOwn() {
            DataUse.Builder bare = DataUse.builder(use.category());
            use.description().ifPresent(bare::description);
            use.form().ifPresent(bare::form);
            use.dataSubjects().forEach(bare::dataSubject);
            return new Used(bare.build(), group);
        }
    }
}
