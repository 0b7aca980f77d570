package org.ropa4j.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Document;
import org.ropa4j.document.DocumentLabels;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.NoticePlace;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Statement;
import org.ropa4j.text.Texts;

/**
 * Composes the privacy notice of a record (GDPR Art. 13 and 14) in one language.
 *
 * <pre>{@code
 * PrivacyNotice notice = NoticeComposer.of(Locale.forLanguageTag("nb"), LocalDate.of(2026, 11, 23)).compose(ropa);
 * String page = HtmlWriter.page().write(notice.document());
 * }</pre>
 *
 * <p>A notice lacks nothing that the law asks for outright: {@link #compose} refuses a record that does, and says all that is
 * missing. {@link #draft} composes what there is and marks the holes.
 *
 * <p>Immutable and safe for use by many threads; make one for each language and keep it.
 */
public final class NoticeComposer {
    private static final ModelPath PROFILE = ModelPath.root().child("notice");

    private final NoticeSettings settings;
    private final Words words;

    private NoticeComposer(NoticeSettings settings) {
        this.settings = settings;
        this.words = settings.words();
    }

    /**
     * A composer for a language, perhaps with a region ({@code nb-NO}).
     *
     * @param asOf the day as of which the law is looked at: what must be said, and which countries belong to the EEA
     * @throws IllegalArgumentException if the language is none of {@link #languages()}
     */
    public static NoticeComposer of(Locale language, LocalDate asOf) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(asOf, "asOf");
        return new NoticeComposer(new NoticeSettings(Words.in(language), asOf, false, List.of()));
    }

    /**
     * A composer like this one that prints a text of the record that is not written in the language of the notice in another: the
     * first of the record's languages that it is written in. The text is marked with its language.
     */
    public NoticeComposer allowFallback() {
        return new NoticeComposer(new NoticeSettings(words, settings.asOf(), true, settings.audience()));
    }

    /**
     * A composer like this one for the notice of some people only: it tells of the activities that concern at least one of these
     * categories, or everybody, or of which it is not recorded whom they concern.
     *
     * @param categories whose notice it is; none: everybody's
     */
    public NoticeComposer forAudience(DataSubjectCategoryId... categories) {
        return new NoticeComposer(new NoticeSettings(words, settings.asOf(), settings.fallback(), List.of(categories)));
    }

    /** The languages in which notices are composed. */
    public static List<Locale> languages() {
        return Texts.supportedLocales(Words.class, Words.BUNDLE);
    }

    /**
     * The notice of a record that holds all that the law asks for outright on the day. What the law asks for with a qualification
     * and the record does not hold is left out of the text and listed in the {@linkplain PrivacyNotice#coverage() coverage}.
     *
     * <p>Whether something is missing is for the rules of the GDPR and of the ePrivacy Directive to say (see {@link
     * NoticeItem#rules()}); before they apply, nothing is missing. References that lead nowhere are for the {@code RopaValidator}.
     *
     * @throws IncompleteNoticeException if something is missing; it names everything that is
     * @throws MissingLanguageException if a text that the notice needs is not written in its language and no {@linkplain
     *     #allowFallback() other} may take its place; it names all of them
     */
    public PrivacyNotice compose(Ropa ropa) {
        return compose(ropa, false);
    }

    /**
     * The notice of a record as far as the record goes. What the rules find missing is marked in the text where it belongs, and
     * listed in the {@linkplain PrivacyNotice#coverage() coverage}, be it asked for outright or not.
     *
     * @throws MissingLanguageException if a text that the notice needs is not written in its language and no {@linkplain
     *     #allowFallback() other} may take its place; it names all of them
     */
    public PrivacyNotice draft(Ropa ropa) {
        return compose(ropa, true);
    }

    private PrivacyNotice compose(Ropa ropa, boolean draft) {
        Objects.requireNonNull(ropa, "ropa");
        Composition in = new Composition(ropa, settings, draft);
        List<Section> sections = sections(in);
        NoticeProfile profile = ropa.notice();
        Document.Builder document = Document.builder(words.language(), title(in, profile), labels());
        profile.subtitle().ifPresent(subtitle -> document.subtitle(in.text(subtitle, PROFILE.child("subtitle"))));
        List<MissingItem> missing = draft ? List.of() : in.missingItems();
        if (!missing.isEmpty()) {
            throw new IncompleteNoticeException(ropa.id(), missing);
        }
        if (draft && !in.gaps().isEmpty()) {
            document.lead(Block.Callout.of(
                    Block.Callout.Kind.WARNING,
                    words.text("draft.title"),
                    new Block.Paragraph(
                            words.phrase("draft.text", "count", in.gaps().size()))));
        }
        statements(in, NoticePlace.INTRODUCTION).forEach(document::lead);
        new SummaryWords(in).blocks().forEach(document::lead);
        document.lead(new Block.Contents(1));
        sections.forEach(document::section);
        prevailing(profile).ifPresent(document::foot);
        profile.version()
                .ifPresent(version ->
                        document.foot(new Block.Paragraph(words.phrase("document.version", "version", version))));
        profile.validFrom()
                .ifPresent(
                        date -> document.foot(new Block.Paragraph(words.phrase("document.valid-from", "date", date))));
        profile.lastChanged()
                .ifPresent(date ->
                        document.foot(new Block.Paragraph(words.phrase("document.last-changed", "date", date))));
        in.requireLanguage();
        return notice(document.build(), in.gaps());
    }

    private Optional<Block> prevailing(NoticeProfile profile) {
        return profile.prevailingLanguage()
                .filter(language -> words.knows("document.prevailing." + language.getLanguage()))
                .map(language -> new Block.Paragraph(words.phrase("document.prevailing." + language.getLanguage())));
    }

    /** A title stands in the language of the document, whatever else may stand in another. */
    private String title(Composition in, NoticeProfile profile) {
        return profile.title()
                .filter(title ->
                        !settings.fallback() || title.in(words.language()).isPresent())
                .map(title -> in.text(title, PROFILE.child("title")))
                .filter(title -> !title.isEmpty())
                .map(Phrase::plainText)
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
            each.places().forEach(place -> section.blocks(statements(in, place)));
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
            case JOINT_CONTROLLERS -> JointControlSection::compose;
            case PURPOSES -> PurposesSection::compose;
            case TRACKERS -> TrackersSection::compose;
            case AUTOMATED_DECISIONS -> AutomatedDecisionsSection::compose;
            case RECIPIENTS -> RecipientsSection::compose;
            case RETENTION -> RetentionSection::compose;
            case CHILDREN -> ChildrenSection::compose;
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
                if (!statements.get(i).links().isEmpty()) {
                    ModelPath links = PROFILE.child("statements").item(i).child("links");
                    blocks.add(new Block.Paragraph(in.see(statements.get(i).links(), links)));
                }
            }
        }
        return blocks;
    }

    private static PrivacyNotice notice(Document document, List<NoticeGap> gaps) {
        return new PrivacyNotice(document, new NoticeCoverage(NoticeAnswers.in(document), gaps));
    }
}
