package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Extent;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.Measure;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Provision;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.StoragePlace;

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
        subjects().ifPresent(part::block);
        controllers().ifPresent(part::block);
        new PurposeTerms(in, placed).addTo(terms);
        data();
        sources();
        provision();
        marketing();
        storage();
        measures();
        return part.block(terms.list()).build();
    }

    private void term(String key, Block... blocks) {
        terms.add(words.phrase(key), blocks);
    }

    private static Block answering(Phrase phrase, NoticeItem item) {
        return Composition.answering(new Block.Paragraph(phrase), item);
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
                        NoticeItem.CONTROLLER));
    }

    /** Categories of data are an item of Art. 14 only: without them there is a hole where data come from elsewhere. */
    private void data() {
        List<Phrase> sentences = new ArrayList<>();
        List<Phrase> data = new ArrayList<>();
        for (DataUse use : activity.data()) {
            ModelPath at = path.child("data").item(data.size());
            Phrase category = in.vocables().data(use.category());
            data.add(use.condition()
                    .map(condition -> words.phrase(
                            "data.conditional",
                            "data",
                            category,
                            "condition",
                            in.clause(condition, at.child("condition"))))
                    .orElse(category));
        }
        if (!data.isEmpty()) {
            String key = Words.key("data", activity.dataExtent().orElse(Extent.EXHAUSTIVE));
            sentences.add(words.phrase(key, "data", data));
        } else if (activity.sources().stream().anyMatch(source -> !source.kind().isFromDataSubject())) {
            sentences.add(in.gap(NoticeItem.DATA_CATEGORIES, path.child("data"), "missing.data"));
        }
        activity.dataNote().ifPresent(note -> sentences.add(in.sentence(note, path.child("dataNote"))));
        if (!sentences.isEmpty()) {
            term("activity.term.data", answering(Words.sentences(sentences), NoticeItem.DATA_CATEGORIES));
        }
    }

    private void sources() {
        List<Phrase> sentences = new ArrayList<>();
        for (Source source : activity.sources()) {
            sentences.add(source(source, path.child("sources").item(sentences.size())));
        }
        if (!sentences.isEmpty()) {
            term("activity.term.sources", answering(Words.sentences(sentences), NoticeItem.SOURCE));
        }
    }

    private Phrase source(Source source, ModelPath at) {
        Optional<Phrase> described = source.description()
                .map(description -> in.clause(description, at.child("description")))
                .or(() -> unknown(source, at.child("description")));
        Optional<Phrase> condition = source.condition().map(words -> in.clause(words, at.child("condition")));
        String key = Words.key("source", source.kind())
                + (described.isPresent() ? ".described" : "")
                + (condition.isPresent() ? ".conditional" : "");
        return words.phrase(
                key, "description", described.orElse(Phrase.empty()), "condition", condition.orElse(Phrase.empty()));
    }

    /** Of data from others, the law wants to know from whom (Art. 14(2)(f)). */
    private Optional<Phrase> unknown(Source source, ModelPath at) {
        return switch (source.kind()) {
            case DATA_SUBJECT, USE_OF_SERVICE, DERIVED -> Optional.empty();
            case PUBLIC_SOURCE -> Optional.of(in.gap(NoticeItem.SOURCE, at, "missing.source"));
            case THIRD_PARTY -> Optional.of(in.gap(NoticeItem.SOURCE, at, "missing.source-party"));
        };
    }

    /** Whether data must be given concerns data that people give: nothing is missing where they come from elsewhere. */
    private void provision() {
        ModelPath at = path.child("provision");
        if (activity.provision().isPresent()) {
            Provision provision = activity.provision().get();
            List<Phrase> sentences = new ArrayList<>();
            sentences.add(Phrase.of(words.text("provision", provision.kind())));
            if (provision.consequence().isPresent()) {
                sentences.add(in.sentence(provision.consequence().get(), at.child("consequence")));
            } else if (isDuty(provision.kind())) {
                sentences.add(in.gap(NoticeItem.PROVISION, at.child("consequence"), "missing.consequence"));
            }
            term("activity.term.provision", answering(Words.sentences(sentences), NoticeItem.PROVISION));
        } else if (activity.sources().stream().anyMatch(source -> source.kind() == SourceKind.DATA_SUBJECT)) {
            Phrase gap = in.gap(NoticeItem.PROVISION, at, "missing.provision");
            term("activity.term.provision", new Block.Paragraph(gap));
        }
    }

    private static boolean isDuty(ProvisionKind kind) {
        return switch (kind) {
            case STATUTORY, CONTRACTUAL -> true;
            case NECESSARY, VOLUNTARY -> false;
        };
    }

    private void marketing() {
        if (activity.marketing().isEmpty()) {
            return;
        }
        Marketing marketing = activity.marketing().get();
        ModelPath at = path.child("marketing");
        List<Phrase> sentences = new ArrayList<>();
        if (!marketing.channels().isEmpty() || marketing.content().isPresent()) {
            Phrase content = marketing
                    .content()
                    .map(text -> in.clause(text, at.child("content")))
                    .orElseGet(() -> words.phrase("marketing.content.unnamed"));
            List<String> channels = marketing.channels().stream()
                    .map(channel -> words.text("marketing.channel", channel))
                    .toList();
            sentences.add(words.phrase("marketing.content", "content", content, "channels", channels));
        }
        sentences.add(new WithdrawalWords(in).optOut(marketing.optOut(), at.child("optOut")));
        term("activity.term.marketing", answering(Words.sentences(sentences), NoticeItem.OBJECTION));
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
        if (!measures.isEmpty()) {
            term("activity.term.measures", new Block.Paragraph(Words.sentences(measures)));
        }
    }
}
