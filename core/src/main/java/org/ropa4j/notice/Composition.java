package org.ropa4j.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Inline;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Link;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;
import org.ropa4j.wording.Vocables;

/** The state of one composing: the record, the words, and what was found missing on the way. Used by one thread. */
final class Composition {
    private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:…][)\"'»”’]*");

    private final ResolvedRopa ropa;
    private final Words words;
    private final LocalDate asOf;
    private final List<PlacedActivity> activities = new ArrayList<>();
    private final Map<PartyId, ModelPath> parties = new HashMap<>();
    private final Vocables vocables;
    private final List<NoticeGap> gaps = new ArrayList<>();
    private final Set<ModelPath> untranslated = new LinkedHashSet<>();
    private NoticeSection section = NoticeSection.CONTROLLER;

    Composition(Ropa ropa, Words words, LocalDate asOf) {
        this.ropa = ropa.resolved();
        this.words = words;
        this.asOf = asOf;
        this.vocables = new Vocables(this.ropa, words, (text, path) -> Phrase.of(text(text, path)));
        placeActivities();
        placeParties();
    }

    /** An identifier that is no anchor, or stands twice, is replaced by the place in the record. */
    private void placeActivities() {
        ModelPath path = ModelPath.root().child("activities");
        Set<String> used = new HashSet<>();
        for (ProcessingActivity activity : ropa.ropa().activities()) {
            int place = activities.size();
            String id = activity.id().value();
            boolean fits = ANCHOR.matcher(id).matches() && used.add(id);
            activities.add(new PlacedActivity(activity, path.item(place), "activity-" + (fits ? id : place + 1)));
        }
    }

    private void placeParties() {
        ModelPath path = ModelPath.root().child("parties");
        int place = 0;
        for (Party party : ropa.ropa().parties()) {
            parties.putIfAbsent(party.id(), path.item(place++));
        }
    }

    ResolvedRopa resolved() {
        return ropa;
    }

    Ropa ropa() {
        return ropa.ropa();
    }

    Words words() {
        return words;
    }

    /** The day as of which the law is looked at. */
    LocalDate asOf() {
        return asOf;
    }

    /** The activities of the record, in its order. */
    List<PlacedActivity> activities() {
        return activities;
    }

    /** What the words of the vocabulary are called. */
    Vocables vocables() {
        return vocables;
    }

    void enter(NoticeSection entered) {
        section = entered;
    }

    List<NoticeGap> gaps() {
        return gaps;
    }

    /** @throws MissingLanguageException if a text that the notice needs is not written in its language */
    void requireLanguage() {
        if (!untranslated.isEmpty()) {
            throw new MissingLanguageException(List.copyOf(untranslated), words.language());
        }
    }

    /** A text of the record as it stands. */
    String text(LocalizedText text, ModelPath path) {
        return text.in(words.language()).orElseGet(() -> {
            untranslated.add(path);
            return "";
        });
    }

    /** A text of the record that goes on in a sentence of ours: without a full stop of its own. */
    Phrase clause(LocalizedText text, ModelPath path) {
        String clause = text(text, path).strip();
        boolean stopped = clause.endsWith(".") && !clause.endsWith("..");
        return Phrase.of(stopped ? clause.substring(0, clause.length() - 1) : clause);
    }

    /** A text of the record that is a sentence, or several: with a full stop. */
    Phrase sentence(LocalizedText text, ModelPath path) {
        String sentence = text(text, path).strip();
        return Phrase.of(sentence.isEmpty() || SENTENCE_END.matcher(sentence).matches() ? sentence : sentence + ".");
    }

    /** A paragraph of a text of the record. */
    Block paragraph(LocalizedText text, ModelPath path) {
        return new Block.Paragraph(sentence(text, path));
    }

    /** Something that the law wants said and the record does not hold, to be put where it belongs in the text. */
    Phrase gap(NoticeItem item, ModelPath path, String key) {
        return gap(item, path, words.phrase(key));
    }

    /** See {@link #gap(NoticeItem, ModelPath, String)}. */
    Phrase gap(NoticeItem item, ModelPath path, Phrase what) {
        String text = what.plainText();
        gaps.add(new NoticeGap(item, section, path, text));
        return Phrase.of(new Inline.Missing(text));
    }

    /** A link of the record: to its address if it has one, else its words in quotation marks. */
    Phrase link(Link link, ModelPath path) {
        String text = text(link.text(), path.child("text"));
        return link.url()
                .filter(Inline.Link::isSafe)
                .map(url -> Phrase.of(new Inline.Link(url, text)))
                .orElseGet(() -> words.quoted(Phrase.of(text)));
    }

    /** Links of the record as a sentence: See A and B. */
    Phrase see(List<Link> links, ModelPath path) {
        List<Phrase> phrases = new ArrayList<>();
        for (Link link : links) {
            phrases.add(link(link, path.item(phrases.size())));
        }
        return words.phrase("document.see", "links", phrases);
    }

    /** The name of an activity; its identifier if nothing of the name can be read. */
    Phrase name(PlacedActivity placed) {
        Phrase name = Phrase.of(text(placed.activity().name(), placed.path().child("name")));
        return name.isEmpty() ? Phrase.of(placed.sectionId()) : name;
    }

    /** The name of an activity, leading to its section. */
    Phrase link(PlacedActivity placed) {
        String name = name(placed).plainText();
        return words.quoted(Phrase.of(new Inline.Link("#" + placed.sectionId(), name)));
    }

    /** The names of activities, each leading to its section. */
    List<Phrase> links(List<PlacedActivity> placed) {
        return placed.stream().map(this::link).toList();
    }

    /** The heading of another section, leading there. */
    Phrase link(NoticeSection to) {
        return words.quoted(Phrase.of(new Inline.Link("#" + to.id(), words.text("section", to))));
    }

    /** The name of a party; its identifier if the record has no such party. */
    Phrase name(PartyId id) {
        return Phrase.of(ropa.party(id).map(Party::displayName).orElse(id.value()));
    }

    /** Where a party stands in the record; {@code otherwise} if the record has no such party. */
    ModelPath pathOf(PartyId id, ModelPath otherwise) {
        return parties.getOrDefault(id, otherwise);
    }

    /** Marks what a block answers. */
    static Block answering(Block block, NoticeItem... items) {
        String[] marks = new String[items.length];
        for (int i = 0; i < items.length; i++) {
            marks[i] = items[i].mark();
        }
        return block.marked(marks);
    }
}
