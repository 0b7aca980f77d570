package org.ropa4j.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ropa4j.document.Block;
import org.ropa4j.document.Document;
import org.ropa4j.document.DocumentLabels;
import org.ropa4j.document.Inline;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.document.Table;
import org.ropa4j.law.Citation;
import org.ropa4j.model.Administration;

/** Sets the answers of a register out as a document, and as a table. */
final class RegisterDocument {
    private final Composition in;
    private final Words words;
    private final Demands demands;
    private final RegisterKind kind;
    private final Answers organisation;
    private final List<Answers> activities;
    private final FlowFigure flow;

    RegisterDocument(Composition in, Demands demands, Answers organisation, List<Answers> activities, FlowFigure flow) {
        this.in = in;
        this.words = in.words();
        this.demands = demands;
        this.kind = demands.kind();
        this.organisation = organisation;
        this.activities = activities;
        this.flow = flow;
    }

    Document compose() {
        Document.Builder document =
                Document.builder(words.language(), words.text(Words.key("document.title", kind)), labels());
        document.subtitle(words.phrase(
                Words.key("document.subtitle", kind), "name", organisation.name(), "law", kind.provision()));
        List<RegisterGap> gaps = demands.gaps(organisation, activities);
        lead(gaps).forEach(document::lead);
        document.section(section("organisation", organisation).build());
        flow.block(organisation.name())
                .ifPresent(figure -> document.section(Section.builder("flow", words.phrase("section.flow"))
                        .block(figure)
                        .build()));
        document.section(activities());
        document.section(elements());
        if (!gaps.isEmpty()) {
            document.section(missing(gaps));
        }
        foot().forEach(document::foot);
        return document.build();
    }

    private DocumentLabels labels() {
        return new DocumentLabels(
                words.text("document.contents"), words.text("document.skip"), words.text("document.missing"));
    }

    private List<Block> lead(List<RegisterGap> gaps) {
        List<Block> lead = new ArrayList<>();
        if (!in.isInternal()) {
            lead.add(new Block.Paragraph(words.phrase("document.public")));
        }
        if (!gaps.isEmpty()) {
            Phrase where = words.quoted(Phrase.of(new Inline.Link("#missing", words.text("section.missing"))));
            lead.add(Block.Callout.of(
                    Block.Callout.Kind.WARNING,
                    words.text("document.gaps.title"),
                    new Block.Paragraph(words.phrase("document.gaps", "count", gaps.size(), "section", where))));
        }
        lead.add(new Block.Contents(2));
        return lead;
    }

    /** The fields of an activity, or of the organisation, each under its name. */
    private Section.Builder section(String id, Answers answers) {
        Phrase heading = answers.activity().isPresent()
                ? heading(answers)
                : words.phrase(Words.key("section.organisation", kind));
        List<Block.Definition> fields = new ArrayList<>();
        for (RegisterField field : demands.fields()) {
            List<Phrase> lines = answers.of(field);
            if (isTold(field, answers) && !lines.isEmpty()) {
                fields.add(
                        new Block.Definition(label(field), List.of(block(lines).marked(field.id()))));
            }
        }
        return Section.builder(id, heading).block(new Block.DefinitionList(fields));
    }

    /** What the heading or the organisation says is not said again, nor that a field does not apply if nobody asks for it. */
    private boolean isTold(RegisterField field, Answers answers) {
        boolean repeated = field == RegisterField.NAME
                || answers.activity().isPresent() && Demands.isSame(field, answers, organisation);
        boolean idle = demands.obligation(field).isEmpty()
                && answers.of(field).equals(List.of(words.phrase("not-applicable")));
        return !repeated && !idle;
    }

    private static Block block(List<Phrase> lines) {
        return lines.size() == 1 ? new Block.Paragraph(lines.get(0)) : Block.BulletList.of(lines);
    }

    private Phrase label(RegisterField field) {
        return words.capitalized(Phrase.of(words.name(field, kind)));
    }

    /** The name of an activity; its place if nothing of the name can be read. */
    private static Phrase heading(Answers activity) {
        return activity.name().isEmpty() ? Phrase.of(activity.sectionId()) : activity.name();
    }

    private Section activities() {
        Section.Builder section = Section.builder("activities", words.phrase(Words.key("section.activities", kind)));
        section.block(
                new Block.Paragraph(words.phrase("activities.as-of", "count", activities.size(), "date", in.asOf())));
        activities.forEach(activity ->
                section.subsection(section(activity.sectionId(), activity).build()));
        return section.build();
    }

    /** Which fields answer which element of Art. 30. */
    private Section elements() {
        Map<Citation, List<Phrase>> fields = new LinkedHashMap<>();
        for (RegisterField field : demands.fields()) {
            field.element(kind)
                    .ifPresent(element -> fields.computeIfAbsent(element, first -> new ArrayList<>())
                            .add(Phrase.of(words.name(field, kind))));
        }
        Table.Builder table = Table.builder(words.text("elements.caption"))
                .columns(words.text("elements.element"), words.text("elements.fields"));
        fields.forEach((element, names) ->
                table.row(Phrase.of(element.provisionIn(words.language())), words.capitalized(words.and(names))));
        return Section.builder("elements", words.phrase("section.elements"))
                .block(table.build())
                .build();
    }

    private record Demand(RegisterField field, Optional<Obligation> obligation, String text) {}

    private Section missing(List<RegisterGap> gaps) {
        Map<Demand, List<Phrase>> places = new LinkedHashMap<>();
        for (RegisterGap gap : gaps) {
            places.computeIfAbsent(new Demand(gap.field(), gap.obligation(), gap.text()), first -> new ArrayList<>())
                    .add(place(gap));
        }
        Table.Builder table = Table.builder(words.text("missing.caption"))
                .columns(
                        words.text("missing.field"),
                        words.text("missing.what"),
                        words.text("missing.obligation"),
                        words.text("missing.where"));
        places.forEach((demand, where) -> table.row(
                label(demand.field()),
                part(demand),
                strength(demand),
                words.and(where.stream().distinct().toList())));
        Section.Builder section = Section.builder("missing", words.phrase("section.missing"));
        demands.profile()
                .ifPresent(profile -> section.block(new Block.Paragraph(words.phrase(
                        "missing.profile",
                        "authority",
                        profile.name(words.language()),
                        "source",
                        Phrase.of(new Inline.Foreign(Locale.ENGLISH, profile.source()))))));
        return section.block(table.build()).build();
    }

    /** Which part of an answer is missing; nothing if it is the whole. */
    private Phrase part(Demand demand) {
        return demand.text().equals(words.name(demand.field(), kind))
                ? Phrase.empty()
                : words.capitalized(Phrase.of(demand.text()));
    }

    private Phrase strength(Demand demand) {
        Optional<Citation> element = demand.field().element(kind);
        if (element.isPresent()) {
            return Phrase.of(element.get().provisionIn(words.language()));
        }
        return demand.obligation()
                .map(obligation -> words.phrase(Words.key("obligation", obligation)))
                .orElse(Phrase.empty());
    }

    private Phrase place(RegisterGap gap) {
        return activities.stream()
                .filter(activity ->
                        gap.activity().isPresent() && activity.activity().equals(gap.activity()))
                .findFirst()
                .map(activity -> Phrase.of(new Inline.Link(
                        "#" + activity.sectionId(), heading(activity).plainText())))
                .orElseGet(() -> words.phrase("missing.organisation"));
    }

    private List<Block> foot() {
        List<Block> foot = new ArrayList<>();
        Administration administration = in.ropa().administration();
        in.ropa()
                .version()
                .ifPresent(
                        version -> foot.add(new Block.Paragraph(words.phrase("document.version", "version", version))));
        administration
                .lastChanged()
                .ifPresent(date -> foot.add(new Block.Paragraph(words.phrase("review.changed", "date", date))));
        foot.add(new Block.Paragraph(words.phrase("document.as-of", "date", in.asOf())));
        return foot;
    }

    /** One row for each activity. */
    RegisterTable table() {
        List<RegisterTable.Column> columns = demands.fields().stream()
                .map(field -> new RegisterTable.Column(field.id(), label(field).plainText()))
                .toList();
        List<List<String>> rows = activities.stream()
                .map(activity -> demands.fields().stream()
                        .map(field -> cell(activity.of(field)))
                        .toList())
                .toList();
        return new RegisterTable(columns, rows);
    }

    private String cell(List<Phrase> lines) {
        return String.join("\n", lines.stream().map(in::plainText).toList());
    }
}
