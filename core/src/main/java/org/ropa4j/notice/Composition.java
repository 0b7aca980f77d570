package org.ropa4j.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.RuleTexts;
import org.ropa4j.document.Block;
import org.ropa4j.document.Inline;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Citation;
import org.ropa4j.model.Link;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.Right;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;
import org.ropa4j.wording.Vocables;
import org.ropa4j.wording.WrittenTexts;

/** The state of one composing: the record, what the rules find missing in it, and what was met on the way. Used by one thread. */
final class Composition {
    private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final ResolvedRopa ropa;
    private final NoticeSettings settings;
    private final Words words;
    private final MissingItems missing;
    private final boolean draft;
    private final List<PlacedActivity> activities = new ArrayList<>();
    private final Map<PartyId, ModelPath> parties = new HashMap<>();
    private final Vocables vocables;
    private final List<NoticeGap> gaps = new ArrayList<>();
    private final WrittenTexts texts;
    private NoticeSection section = NoticeSection.CONTROLLER;

    /** @param draft whether also holes are marked that a finished notice may have */
    Composition(Ropa ropa, NoticeSettings settings, boolean draft) {
        this.ropa = ropa.resolved();
        this.settings = settings;
        this.words = settings.words();
        this.missing = MissingItems.of(ropa, settings.asOf());
        this.draft = draft;
        this.texts = new WrittenTexts(ropa, words.language(), settings.fallback());
        this.vocables = new Vocables(this.ropa, words, texts::text);
        placeActivities();
        placeParties();
    }

    /** An identifier that is no anchor, or stands twice, is replaced by the place in the record. */
    private void placeActivities() {
        ModelPath path = ModelPath.root().child("activities");
        Set<String> used = new HashSet<>();
        int place = 0;
        for (ProcessingActivity activity : ropa.ropa().activities()) {
            String id = activity.id().value();
            boolean fits = ANCHOR.matcher(id).matches() && used.add(id);
            if (settings.concerns(activity)) {
                activities.add(new PlacedActivity(activity, path.item(place), "activity-" + (fits ? id : place + 1)));
            }
            place++;
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
        return settings.asOf();
    }

    /** The activities that the notice tells of, in the order of the record. */
    List<PlacedActivity> activities() {
        return activities;
    }

    /** The rights that people have in the activities that the notice tells of. */
    Set<Right> rights() {
        return DataSubjectRights.in(
                activities.stream().map(PlacedActivity::activity).toList(), ropa);
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

    /** What was met without which no notice is composed, each finding once, in the words of its rule. */
    List<MissingItem> missingItems() {
        Map<Finding, NoticeItem> required = new LinkedHashMap<>();
        gaps.stream().filter(NoticeGap::isRequired).forEach(gap -> required.putIfAbsent(gap.finding(), gap.item()));
        if (required.isEmpty()) {
            return List.of();
        }
        RuleTexts texts = missing.report().texts(words.language());
        List<MissingItem> items = new ArrayList<>();
        required.forEach((finding, item) ->
                items.add(new MissingItem(item, finding, texts.of(finding).message())));
        return items;
    }

    /** @throws MissingLanguageException if a text that the notice needs is not written in its language */
    void requireLanguage() {
        if (!texts.untranslated().isEmpty()) {
            throw new MissingLanguageException(texts.untranslated(), words.language());
        }
    }

    /** See {@link WrittenTexts#text}. */
    Phrase text(LocalizedText text, ModelPath path) {
        return texts.text(text, path);
    }

    /** See {@link WrittenTexts#clause}. */
    Phrase clause(LocalizedText text, ModelPath path) {
        return texts.clause(text, path);
    }

    /** See {@link WrittenTexts#sentence}. */
    Phrase sentence(LocalizedText text, ModelPath path) {
        return texts.sentence(text, path);
    }

    /** A paragraph of a text of the record. */
    Block paragraph(LocalizedText text, ModelPath path) {
        return new Block.Paragraph(sentence(text, path));
    }

    /**
     * Where the text would say something that the record does not hold: a hole if the rules find it missing there, else nothing.
     * A finished notice has no holes: what the law does not ask for outright is left out.
     */
    Phrase gap(NoticeItem item, ModelPath path, String key) {
        return gap(item, path, words.phrase(key));
    }

    /** One hole for what is missing in several places; see {@link #gap(NoticeItem, ModelPath, String)}. */
    Phrase gap(NoticeItem item, List<ModelPath> paths, String key) {
        List<Phrase> holes = paths.stream()
                .map(path -> gap(item, path, key))
                .filter(hole -> !hole.isEmpty())
                .toList();
        return holes.isEmpty() ? Phrase.empty() : holes.get(0);
    }

    /** See {@link #gap(NoticeItem, ModelPath, String)}. */
    Phrase gap(NoticeItem item, ModelPath path, Phrase what) {
        Optional<Finding> finding = missing.find(item, path);
        if (finding.isEmpty()) {
            return Phrase.empty();
        }
        NoticeGap gap = new NoticeGap(item, section, path, what.plainText(), finding.get());
        gaps.add(gap);
        return draft || gap.isRequired() ? Phrase.of(new Inline.Missing(gap.text())) : Phrase.empty();
    }

    /** A link of the record: to its address if it has one, else its words in quotation marks. */
    Phrase link(Link link, ModelPath path) {
        Phrase text = text(link.text(), path.child("text"));
        return link.url()
                .filter(Inline.Link::isSafe)
                .map(url -> linked(text, url))
                .orElseGet(() -> words.quoted(text));
    }

    /** A phrase that leads somewhere; it keeps the language it is in. */
    private static Phrase linked(Phrase text, String href) {
        Optional<Locale> other = text.inlines().stream()
                .filter(Inline.Foreign.class::isInstance)
                .map(inline -> ((Inline.Foreign) inline).language())
                .findFirst();
        return Phrase.of(new Inline.Link(href, text.plainText(), other));
    }

    /** Links of the record as a sentence: See A and B. */
    Phrase see(List<Link> links, ModelPath path) {
        List<Phrase> phrases = new ArrayList<>();
        for (Link link : links) {
            phrases.add(link(link, path.item(phrases.size())));
        }
        return words.phrase("document.see", "links", phrases);
    }

    /** Provisions as they are cited, each with a word if it is no longer, or not yet, law on the day. */
    List<Phrase> laws(List<Citation> laws) {
        return laws.stream()
                .map(law -> words.phrase(law.isInForce(asOf()) ? "law" : "law.not-in-force", "law", law))
                .toList();
    }

    /** The name of an activity; its identifier if nothing of the name can be read. */
    Phrase name(PlacedActivity placed) {
        Phrase name = text(placed.activity().name(), placed.path().child("name"));
        return name.isEmpty() ? Phrase.of(placed.sectionId()) : name;
    }

    /** The name of an activity, leading to its section. */
    Phrase link(PlacedActivity placed) {
        return words.quoted(linked(name(placed), "#" + placed.sectionId()));
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

    /** Marks what a block answers, and from where in the record. */
    static Block answering(Block block, NoticeItem item, ModelPath path) {
        return block.marked(new NoticeAnswers.Mark(item, path).toString());
    }
}
