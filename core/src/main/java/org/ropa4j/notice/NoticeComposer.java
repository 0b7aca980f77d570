package org.ropa4j.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Document;
import org.ropa4j.document.DocumentLabels;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.model.NoticePlace;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Statement;
import org.ropa4j.text.Texts;

/**
 * Composes the privacy notice of a record (GDPR Art. 13 and 14) in one language.
 *
 * <pre>{@code
 * PrivacyNotice notice = NoticeComposer.of(Locale.forLanguageTag("nb"), LocalDate.of(2026, 11, 23)).draft(ropa);
 * String page = HtmlWriter.page().write(notice.document());
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; make one for each language and keep it.
 */
public final class NoticeComposer {
    private static final ModelPath PROFILE = ModelPath.root().child("notice");

    private final Words words;
    private final LocalDate asOf;

    private NoticeComposer(Words words, LocalDate asOf) {
        this.words = words;
        this.asOf = asOf;
    }

    /**
     * A composer for a language, perhaps with a region ({@code nb-NO}).
     *
     * @param asOf the day as of which the law is looked at, such as which countries belong to the EEA
     * @throws IllegalArgumentException if the language is none of {@link #languages()}
     */
    public static NoticeComposer of(Locale language, LocalDate asOf) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(asOf, "asOf");
        return new NoticeComposer(Words.in(language), asOf);
    }

    /** The languages in which notices are composed. */
    public static List<Locale> languages() {
        return Texts.supportedLocales(Words.class, Words.BUNDLE);
    }

    /**
     * The notice of a record as far as the record goes. What the law wants said and the record does not hold is marked in the
     * text where it is missing, and listed in the {@linkplain PrivacyNotice#coverage() coverage}.
     *
     * @throws MissingLanguageException if a text that the notice needs is not written in its language; it names all of them
     */
    public PrivacyNotice draft(Ropa ropa) {
        Objects.requireNonNull(ropa, "ropa");
        Composition in = new Composition(ropa, words, asOf);
        List<Section> sections = sections(in);
        NoticeProfile profile = ropa.notice();
        Document.Builder document = Document.builder(words.language(), title(in, profile), labels());
        profile.subtitle()
                .ifPresent(subtitle -> document.subtitle(Phrase.of(in.text(subtitle, PROFILE.child("subtitle")))));
        if (!in.gaps().isEmpty()) {
            document.lead(Block.Callout.of(
                    Block.Callout.Kind.WARNING,
                    words.text("draft.title"),
                    new Block.Paragraph(
                            words.phrase("draft.text", "count", in.gaps().size()))));
        }
        statements(in, NoticePlace.INTRODUCTION).forEach(document::lead);
        document.lead(new Block.Contents(1));
        sections.forEach(document::section);
        profile.lastChanged()
                .ifPresent(date ->
                        document.foot(new Block.Paragraph(words.phrase("document.last-changed", "date", date))));
        in.requireLanguage();
        return notice(document.build(), in.gaps());
    }

    private String title(Composition in, NoticeProfile profile) {
        return profile.title()
                .map(title -> in.text(title, PROFILE.child("title")))
                .filter(title -> !Phrase.of(title).isEmpty())
                .orElseGet(() -> words.text("document.title"));
    }

    private DocumentLabels labels() {
        return new DocumentLabels(
                words.text("document.contents"), words.text("document.skip"), words.text("document.missing"));
    }

    private List<Section> sections(Composition in) {
        List<Section> sections = new ArrayList<>();
        for (NoticeSection each : NoticeSection.values()) {
            in.enter(each);
            Section.Builder section = Section.builder(each.id(), words.text("section", each));
            each.place().map(place -> statements(in, place)).ifPresent(section::blocks);
            composerOf(each).compose(in, section);
            if (!section.isEmpty()) {
                sections.add(section.build());
            }
        }
        return sections;
    }

    private static SectionComposer composerOf(NoticeSection section) {
        return switch (section) {
            case CONTROLLER -> ControllerSection::compose;
            case PURPOSES -> PurposesSection::compose;
            case TRACKERS -> TrackersSection::compose;
            case AUTOMATED_DECISIONS -> AutomatedDecisionsSection::compose;
            case RECIPIENTS -> RecipientsSection::compose;
            case RETENTION -> RetentionSection::compose;
            case RIGHTS -> RightsSection::compose;
            case OBJECTION -> ObjectionSection::compose;
            case COMPLAINT -> ComplaintSection::compose;
            case SECURITY -> SecuritySection::compose;
            case CHANGES -> ChangesSection::compose;
        };
    }

    /** What the record wants said at a place, each as a paragraph. */
    private static List<Block> statements(Composition in, NoticePlace place) {
        List<Block> blocks = new ArrayList<>();
        List<Statement> statements = in.ropa().notice().statements();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).place() == place) {
                ModelPath path = PROFILE.child("statements").item(i).child("text");
                blocks.add(in.paragraph(statements.get(i).text(), path));
            }
        }
        return blocks;
    }

    private static PrivacyNotice notice(Document document, List<NoticeGap> gaps) {
        Map<String, List<String>> marks = document.marks();
        Map<NoticeItem, List<String>> answers = new LinkedHashMap<>();
        for (NoticeItem item : NoticeItem.values()) {
            Optional.ofNullable(marks.get(item.mark())).ifPresent(ids -> answers.put(item, ids));
        }
        return new PrivacyNotice(document, new NoticeCoverage(answers, gaps));
    }
}
