package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.model.Measure;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Provision;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.text.LocalizedText;

/** One activity: whose data, why, on which basis, which data, from where, and whether they must be given. */
final class ActivityPart {
    private final Composition in;
    private final Words words;
    private final PlacedActivity placed;
    private final ProcessingActivity activity;
    private final ModelPath path;
    private final Terms terms = new Terms();

    ActivityPart(Composition in, PlacedActivity placed) {
        this.in = in;
        this.words = in.words();
        this.placed = placed;
        this.activity = placed.activity();
        this.path = placed.path();
    }

    Section compose() {
        Section.Builder part = Section.builder(placed.sectionId(), in.name(placed));
        activity.description()
                .ifPresent(description -> part.block(in.paragraph(description, path.child("description"))));
        subjects().ifPresent(part::block);
        controllers().ifPresent(part::block);
        new PurposeTerms(in, placed).addTo(terms);
        data();
        sources();
        provision();
        marketing();
        profiling();
        storage();
        measures();
        return part.block(terms.list()).build();
    }

    private void term(String key, Block... blocks) {
        terms.add(words.phrase(key), blocks);
    }

    /** A paragraph made from a component of the activity. */
    private Block answering(Phrase phrase, NoticeItem item, String component) {
        return Composition.answering(new Block.Paragraph(phrase), item, path.child(component));
    }

    private Optional<Block> subjects() {
        List<Phrase> subjects = in.vocables().dataSubjects(in.resolved().dataSubjectsOf(activity));
        return subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(words.phrase("activity.subjects", "subjects", subjects)));
    }

    private Optional<Block> controllers() {
        List<Phrase> names = activity.controllers().stream().map(in::name).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(answering(
                        words.phrase("activity.controllers", "names", names, "count", names.size()),
                        NoticeItem.CONTROLLER,
                        "controllers"));
    }

    /** Categories of data are an item of Art. 14 only: they are missed where data come from elsewhere. */
    private void data() {
        List<Phrase> sentences = new ArrayList<>(new DataWords(in, placed).sentences());
        if (activity.data().isEmpty()
                && activity.sources().stream().anyMatch(source -> !source.kind().isFromDataSubject())) {
            sentences.add(in.gap(NoticeItem.DATA_CATEGORIES, path.child("data"), "missing.data"));
        }
        if (!sentences.isEmpty()) {
            term("activity.term.data", answering(Words.sentences(sentences), NoticeItem.DATA_CATEGORIES, "data"));
        }
    }

    private void sources() {
        List<Phrase> sentences = new ArrayList<>();
        for (Source source : activity.sources()) {
            sentences.add(source(source, path.child("sources").item(sentences.size())));
        }
        if (!sentences.isEmpty()) {
            term("activity.term.sources", answering(Words.sentences(sentences), NoticeItem.SOURCE, "sources"));
        }
    }

    /** Of data from others, the law wants to know from whom (Art. 14(2)(f)). */
    private Phrase source(Source source, ModelPath at) {
        Optional<Phrase> described =
                source.description().map(description -> in.clause(description, at.child("description")));
        Phrase gap = described.isPresent()
                ? Phrase.empty()
                : in.gap(NoticeItem.SOURCE, at.child("description"), "missing.source");
        Optional<Phrase> condition = source.condition().map(words -> in.clause(words, at.child("condition")));
        String key = Words.key("source", source.kind())
                + (described.isPresent() ? ".described" : "")
                + (condition.isPresent() ? ".conditional" : "");
        Phrase sentence = words.phrase(
                key, "description", described.orElse(Phrase.empty()), "condition", condition.orElse(Phrase.empty()));
        return Words.sentences(List.of(sentence, gap));
    }

    /** Whether data must be given concerns data that people give: nothing is missed where they come from elsewhere. */
    private void provision() {
        ModelPath at = path.child("provision");
        if (activity.provision().isPresent()) {
            Provision provision = activity.provision().get();
            List<Phrase> sentences = new ArrayList<>();
            sentences.add(Phrase.of(words.text("provision", provision.kind())));
            sentences.add(provision
                    .consequence()
                    .map(consequence -> in.sentence(consequence, at.child("consequence")))
                    .orElseGet(() -> in.gap(NoticeItem.PROVISION, at.child("consequence"), "missing.consequence")));
            term("activity.term.provision", answering(Words.sentences(sentences), NoticeItem.PROVISION, "provision"));
        } else if (activity.sources().stream().anyMatch(source -> source.kind() == SourceKind.DATA_SUBJECT)) {
            Phrase gap = in.gap(NoticeItem.PROVISION, at, "missing.provision");
            term("activity.term.provision", new Block.Paragraph(gap));
        }
    }

    private void marketing() {
        activity.marketing().ifPresent(marketing -> {
            Phrase text = new MarketingWords(in).sentences(marketing, path.child("marketing"));
            term("activity.term.marketing", answering(text, NoticeItem.OBJECTION, "marketing"));
        });
    }

    private void profiling() {
        List<Phrase> sentences = new ArrayList<>();
        for (LocalizedText text : activity.profiling().items()) {
            sentences.add(in.sentence(text, path.child("profiling").item(sentences.size())));
        }
        if (!sentences.isEmpty()) {
            term("activity.term.profiling", new Block.Paragraph(Words.sentences(sentences)));
        }
    }

    private void storage() {
        List<Phrase> places = new ArrayList<>();
        List<Phrase> purposes = new ArrayList<>();
        for (StoragePlace place : activity.storedIn()) {
            places.add(place(place, path.child("storedIn").item(places.size())));
            place.purpose().ifPresent(purpose -> purposes.add(in.vocables().purpose(purpose)));
        }
        List<Phrase> sentences = new ArrayList<>();
        if (!places.isEmpty()) {
            sentences.add(words.phrase("storage.places", "places", places));
        }
        if (!purposes.isEmpty()) {
            sentences.add(words.phrase("storage.purposes", "purposes", purposes));
        }
        if (!sentences.isEmpty()) {
            term("activity.term.storage", new Block.Paragraph(Words.sentences(sentences)));
        }
    }

    private Phrase place(StoragePlace place, ModelPath at) {
        Phrase name = in.clause(place.name(), at.child("name"));
        Phrase hosted = place.operator()
                .map(operator -> words.phrase("storage.at", "place", name, "operator", in.name(operator)))
                .orElse(name);
        return place.country()
                .map(country -> words.phrase("storage.in", "place", hosted, "country", country))
                .orElse(hosted);
    }

    private void measures() {
        List<Phrase> measures = new ArrayList<>();
        for (Measure measure : activity.measures()) {
            measures.add(new MeasureWords(in)
                    .sentence(measure, path.child("measures").item(measures.size())));
        }
        measures.removeIf(Phrase::isEmpty);
        if (!measures.isEmpty()) {
            term("activity.term.measures", new Block.Paragraph(Words.sentences(measures)));
        }
    }
}
