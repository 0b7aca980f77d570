package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.DataExclusion;
import org.ropa4j.model.DataForm;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Deidentification;
import org.ropa4j.model.Extent;
import org.ropa4j.model.Occurrence;
import org.ropa4j.model.ProcessingActivity;

/** Says which data an activity uses, in which form and when, and which it means to do without. */
final class DataWords {
    private final Composition in;
    private final Words words;
    private final ProcessingActivity activity;
    private final ModelPath path;
    private final List<Phrase> sentences = new ArrayList<>();

    DataWords(Composition in, PlacedActivity placed) {
        this.in = in;
        this.words = in.words();
        this.activity = placed.activity();
        this.path = placed.path();
    }

    /** A use of data with where it stands in the record. */
    private record PlacedUse(DataUse use, ModelPath path) {}

    List<Phrase> sentences() {
        if (activity.allData()) {
            sentences.add(words.phrase("data.all"));
        }
        List<PlacedUse> uses = place(activity.data(), path.child("data"));
        List<Phrase> certain = named(uses, use -> isPlain(use) && isCertain(use));
        certain.addAll(groups());
        if (!certain.isEmpty()) {
            String key = activity.dataExtent()
                    .map(extent -> Words.key("data", extent))
                    .orElse("data.listed");
            sentences.add(words.phrase(key, "data", certain));
        }
        say("data.possible", named(uses, use -> isPlain(use) && is(use, Occurrence.POSSIBLE)));
        say("data.planned", named(uses, use -> isPlain(use) && is(use, Occurrence.PLANNED)));
        for (DataForm form :
                List.of(DataForm.PSEUDONYMISED, DataForm.AGGREGATED, DataForm.ANONYMISED, DataForm.NOT_VISIBLE)) {
            say(Words.key("data.form", form), named(uses, use -> use.form().equals(Optional.of(form))));
        }
        activity.dataNote().ifPresent(note -> sentences.add(in.sentence(note, path.child("dataNote"))));
        exclusions();
        deidentification();
        return sentences;
    }

    private void say(String key, List<Phrase> data) {
        if (!data.isEmpty()) {
            sentences.add(words.phrase(key, "data", data));
        }
    }

    /** Data that the activity sees as they are; in another form they are told apart. */
    private static boolean isPlain(DataUse use) {
        return use.form().isEmpty() || use.form().get() == DataForm.IDENTIFIED;
    }

    private static boolean isCertain(DataUse use) {
        return use.occurrence().isEmpty() || use.occurrence().get() == Occurrence.CERTAIN;
    }

    private static boolean is(DataUse use, Occurrence occurrence) {
        return use.occurrence().equals(Optional.of(occurrence));
    }

    private static List<PlacedUse> place(List<DataUse> uses, ModelPath at) {
        List<PlacedUse> placed = new ArrayList<>();
        uses.forEach(use -> placed.add(new PlacedUse(use, at.item(placed.size()))));
        return placed;
    }

    private List<Phrase> named(List<PlacedUse> uses, Predicate<DataUse> which) {
        List<Phrase> names = new ArrayList<>();
        uses.stream().filter(placed -> which.test(placed.use())).map(this::name).forEach(names::add);
        return names;
    }

    /** In the words of the record, else of the category; with the condition on which they are processed. */
    private Phrase name(PlacedUse placed) {
        DataUse use = placed.use();
        Phrase name = use.description()
                .map(description -> in.clause(description, placed.path().child("description")))
                .orElseGet(() -> in.vocables().data(use.category()));
        return use.condition()
                .map(condition -> words.phrase(
                        "data.conditional",
                        "data",
                        name,
                        "condition",
                        in.clause(condition, placed.path().child("condition"))))
                .orElse(name);
    }

    /** Each group with what belongs to it. */
    private List<Phrase> groups() {
        List<Phrase> named = new ArrayList<>();
        List<DataGroup> defined = in.ropa().dataGroups();
        activity.dataGroups()
                .forEach(id -> in.resolved().dataGroup(id).ifPresent(group -> {
                    ModelPath at = ModelPath.root().child("dataGroups").item(defined.indexOf(group));
                    Phrase name = in.clause(group.name(), at.child("name"));
                    List<Phrase> data = named(place(group.data(), at.child("data")), use -> true);
                    if (data.isEmpty()) {
                        named.add(name);
                    } else {
                        String key = group.dataExtent()
                                .filter(extent -> extent != Extent.EXHAUSTIVE)
                                .map(extent -> Words.key("data.group", extent))
                                .orElse("data.group");
                        named.add(words.phrase(key, "group", name, "data", data));
                    }
                }));
        return named;
    }

    private void exclusions() {
        List<DataExclusion> exclusions = activity.exclusions();
        for (int i = 0; i < exclusions.size(); i++) {
            DataExclusion exclusion = exclusions.get(i);
            ModelPath at = path.child("exclusions").item(i);
            exclusion
                    .text()
                    .map(text -> in.sentence(text, at.child("text")))
                    .or(() -> Optional.of(in.vocables().data(exclusion.data()))
                            .filter(data -> !data.isEmpty())
                            .map(data -> words.phrase("data.excluded", "data", data)))
                    .ifPresent(sentences::add);
            exclusion.instruction().ifPresent(text -> sentences.add(in.sentence(text, at.child("instruction"))));
            exclusion
                    .contingency()
                    .map(text -> in.sentence(text, at.child("contingency")))
                    .or(() -> exclusion.ifReceived().map(done -> words.phrase(Words.key("data.if-received", done))))
                    .ifPresent(sentences::add);
        }
    }

    private void deidentification() {
        List<Deidentification> steps = activity.deidentification();
        for (int i = 0; i < steps.size(); i++) {
            ModelPath at = path.child("deidentification").item(i).child("text");
            steps.get(i).text().ifPresent(text -> sentences.add(in.sentence(text, at)));
        }
    }
}
