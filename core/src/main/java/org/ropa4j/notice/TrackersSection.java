package org.ropa4j.notice;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.document.Table;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerKind;
import org.ropa4j.model.TrackerLifetime;

/** Cookies and similar technologies, as a table. */
final class TrackersSection {
    private static final ModelPath PATH = ModelPath.root().child("trackers");

    private final Composition in;
    private final Words words;
    private final List<Tracker> trackers;

    private TrackersSection(Composition in) {
        this.in = in;
        this.words = in.words();
        this.trackers = in.ropa().trackers();
    }

    static void compose(Composition in, Section.Builder section) {
        section.blocks(new TrackerPolicyWords(in).blocks());
        if (!in.ropa().trackers().isEmpty()) {
            new TrackersSection(in).compose(section);
        }
    }

    private void compose(Section.Builder section) {
        in.ropa()
                .trackersExtent()
                .ifPresent(extent -> section.block(Block.Paragraph.of(words.text("trackers.extent", extent))));
        section.block(Composition.answering(table(), NoticeItem.TRACKERS, PATH));
        List<Phrase> activities = in.links(activities());
        if (!activities.isEmpty()) {
            section.block(new Block.Paragraph(words.phrase("trackers.activities", "activities", activities)));
        }
        links().forEach(section::block);
    }

    /** The activities that the trackers serve, in the order of the record. */
    private List<PlacedActivity> activities() {
        return in.activities().stream()
                .filter(placed -> !in.resolved().trackersOf(placed.activity()).isEmpty())
                .toList();
    }

    /** What those who provide the trackers say of themselves. */
    private List<Block> links() {
        Set<PartyId> providers = new LinkedHashSet<>();
        trackers.forEach(tracker -> tracker.provider().ifPresent(providers::add));
        List<Block> links = new ArrayList<>();
        for (PartyId provider : providers) {
            in.resolved()
                    .party(provider)
                    .filter(party -> !party.links().isEmpty())
                    .ifPresent(party -> {
                        ModelPath path = in.pathOf(provider, PATH).child("links");
                        links.add(new Block.Paragraph(in.see(party.links(), path)));
                    });
        }
        return links;
    }

    /** A column is left out where it would be empty in every row, or say the same. */
    private Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(
                "name",
                row -> Phrase.builder().code(row.tracker().displayName()).build()));
        if (some(tracker ->
                tracker.kind().filter(kind -> kind != TrackerKind.COOKIE).isPresent())) {
            columns.add(new Column(
                    "kind", row -> word("trackers.kind", row.tracker().kind())));
        }
        if (some(tracker -> tracker.category().isPresent())) {
            columns.add(new Column(
                    "category", row -> word("trackers.category", row.tracker().category())));
        }
        if (some(tracker -> tracker.provider().isPresent())) {
            columns.add(new Column(
                    "provider", row -> row.tracker().provider().map(in::name).orElse(Phrase.empty())));
        }
        columns.add(new Column("purpose", this::purpose));
        if (some(tracker -> !tracker.data().isEmpty())) {
            columns.add(new Column("data", this::data));
        }
        columns.add(new Column("lifetime", this::lifetime));
        Table.Builder table = Table.builder(words.text("trackers.caption"));
        columns.forEach(column -> table.column(words.phrase("trackers.column." + column.key())));
        for (int i = 0; i < trackers.size(); i++) {
            Row row = new Row(trackers.get(i), PATH.item(i));
            table.row(columns.stream().map(column -> column.cell().apply(row)).toList());
        }
        return table.build();
    }

    private record Row(Tracker tracker, ModelPath path) {}

    private record Column(String key, Function<Row, Phrase> cell) {}

    private boolean some(Predicate<Tracker> tracker) {
        return trackers.stream().anyMatch(tracker);
    }

    private Phrase word(String family, Optional<? extends Enum<?>> constant) {
        return constant.map(value -> words.capitalized(Phrase.of(words.text(family, value))))
                .orElse(Phrase.empty());
    }

    private Phrase purpose(Row row) {
        ModelPath at = row.path().child("purpose");
        return row.tracker()
                .purpose()
                .map(purpose -> in.sentence(purpose, at))
                .orElseGet(() -> in.gap(
                        NoticeItem.TRACKERS, List.of(at, row.path().child("describedAt")), "missing.tracker-purpose"));
    }

    private Phrase data(Row row) {
        return words.capitalized(words.and(in.vocables().data(row.tracker().data())));
    }

    private Phrase lifetime(Row row) {
        ModelPath at = row.path().child("lifetime");
        return words.capitalized(row.tracker()
                .lifetime()
                .flatMap(this::lifetime)
                .orElseGet(() -> in.gap(NoticeItem.TRACKERS, at, "missing.tracker-lifetime")));
    }

    private Optional<Phrase> lifetime(TrackerLifetime lifetime) {
        if (lifetime instanceof TrackerLifetime.Lasting lasting) {
            return time("trackers.lifetime.lasting", lasting.time());
        } else if (lifetime instanceof TrackerLifetime.AtMost most) {
            return time("trackers.lifetime.at-most", most.time());
        } else if (lifetime instanceof TrackerLifetime.Until until
                && !until.ends().isEmpty()) {
            List<String> ends = until.ends().stream()
                    .map(end -> words.text("trackers.end", end))
                    .toList();
            return Optional.of(words.phrase("trackers.lifetime.until", "ends", ends));
        }
        return Optional.empty();
    }

    private Optional<Phrase> time(String key, TemporalAmount time) {
        return time instanceof Period || time instanceof Duration
                ? Optional.of(words.phrase(key, "time", time))
                : Optional.empty();
    }
}
