package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.NOTICE_PROFILE;
import static org.ropa4j.compliance.Subject.PUBLISHED_NOTICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Instrument;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.AnnouncedItem;
import org.ropa4j.model.LawReference;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.PublishedBasis;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.PublishedNotice.BasisStyle;

/** What is wrong with the text of a notice as a whole: what it ties to nothing, announces in vain, or takes from old law. */
final class NoticeTextRules {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("nb"), Locale.forLanguageTag("nn"), Locale.ENGLISH);
    /** A Norwegian Act goes by one word. */
    private static final Pattern SHORT_TITLE = Pattern.compile("\\p{L}+lov(a|en)");

    static final Rule<PublishedNotice> BASES_NOT_TIED = Rule.on(PUBLISHED_NOTICE, "bases-not-tied-to-purposes")
            .citing("GDPR Art. 13(1)(c)", "GDPR Art. 14(1)(c)", "WP260 rev.01")
            .error()
            .at("unlinkedBases")
            .violatedWhen(notice -> !notice.unlinkedBases().isEmpty())
            .build();

    static final Rule<PublishedNotice> BASIS_UNKNOWN = Rule.on(PUBLISHED_NOTICE, "named-basis-unknown-to-law")
            .citing("GDPR Art. 6(1)", "GDPR Art. 13(1)(c)")
            .error()
            .at("unlinkedBases")
            .appliesWhen(notice -> !notice.unlinkedBases().isEmpty())
            .violatedWhen(notice -> unknownBasis(notice).isPresent())
            .with("says", notice -> unknownBasis(notice).orElseThrow().text())
            .build();

    /** The law does not ask for article and letter, but readers who have them can look the basis up. */
    static final Rule<PublishedNotice> BASES_IN_WORDS = Rule.on(PUBLISHED_NOTICE, "bases-only-in-words")
            .citing("GDPR Art. 13(1)(c)")
            .info()
            .at("basisStyle")
            .appliesWhen(notice -> notice.basisStyle().isPresent())
            .violatedWhen(notice -> notice.basisStyle().equals(Optional.of(BasisStyle.WORDS)))
            .build();

    /** What is announced for one party is a list that a reader looks for. */
    static final Rule<PublishedNotice> LIST_MISSING = Rule.on(PUBLISHED_NOTICE, "announced-list-missing")
            .citing("GDPR Art. 12(1)", "GDPR Art. 5(1)(a)")
            .warning()
            .at("announced")
            .appliesWhen(notice -> !notice.announced().isEmpty())
            .violatedWhen(notice -> announced(notice, true).findAny().isPresent())
            .with(
                    "parties",
                    (notice, in) -> announced(notice, true)
                            .map(item -> partyName(item, in))
                            .distinct()
                            .toList())
            .build();

    /** An item that is announced in general may turn out to have nothing to follow. */
    static final Rule<PublishedNotice> ITEM_MISSING = Rule.on(PUBLISHED_NOTICE, "announced-item-missing")
            .citing("GDPR Art. 12(1)")
            .info()
            .at("announced")
            .appliesWhen(notice -> !notice.announced().isEmpty())
            .violatedWhen(notice -> announced(notice, false).findAny().isPresent())
            .with(
                    "items",
                    notice -> announced(notice, false)
                            .<Object>map(AnnouncedItem::item)
                            .toList())
            .build();

    /** The law on which a basis rests is looked at by {@link LegalBasisRules#REPEALED_LAW_CITED}. */
    static final Rule<PublishedNotice> REPEALED_LAW_NAMED = Rule.on(PUBLISHED_NOTICE, "repealed-law-named")
            .citing("GDPR Art. 12(1)", "GDPR Art. 94(1)")
            .warning()
            .at("laws")
            .appliesWhen(notice -> !notice.laws().isEmpty())
            .violatedWhen((notice, in) -> repealed(notice, in.asOf()).findAny().isPresent())
            .with(
                    "laws",
                    (notice, in) ->
                            repealed(notice, in.asOf()).map(LawReference::named).toList())
            .build();

    static final Rule<PublishedNotice> LAW_NAMED_WRONGLY = Rule.on(PUBLISHED_NOTICE, "law-named-wrongly")
            .citing("GDPR Art. 12(1)")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("laws")
            .appliesWhen(notice -> !notice.laws().isEmpty())
            .violatedWhen(notice -> wronglyNamed(notice).isPresent())
            .with("named", notice -> wronglyNamed(notice).orElseThrow().named())
            .with(
                    "meant",
                    notice -> wronglyNamed(notice).orElseThrow().citation().orElseThrow())
            .build();

    /** A text that cites the old Act as a basis already has a finding of its own for it. */
    static final Rule<PublishedNotice> OLDER_THAN_COOKIE_LAW = Rule.on(PUBLISHED_NOTICE, "notice-older-than-cookie-law")
            .citing("ekomloven § 3-15", "GDPR Art. 12(1)")
            .in(Jurisdiction.NORWAY)
            .warningFrom(LawDates.NEW_EKOMLOV)
            .at("date")
            .appliesWhen((notice, in) -> !in.ropa().trackers().isEmpty() && !citesOldCookieLaw(in))
            .undeterminedWhen((notice, in) -> notice.date().isEmpty())
            .violatedWhen(notice -> notice.date().orElseThrow().isBefore(LawDates.NEW_EKOMLOV))
            .with("date", notice -> notice.date().orElseThrow())
            .with("since", notice -> LawDates.NEW_EKOMLOV)
            .build();

    static final Rule<PublishedNotice> FROM_TEMPLATE = Rule.on(PUBLISHED_NOTICE, "notice-from-template")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 12(1)")
            .info()
            .at("template")
            .appliesWhen(notice -> notice.template().isPresent())
            .violatedWhen((notice, in) -> in.hasUnusedDataGroups())
            .with("template", notice -> notice.template().orElseThrow().text())
            .build();

    static final Rule<NoticeProfile> CHANGES_NOT_DESCRIBED = Rule.on(NOTICE_PROFILE, "changes-not-described")
            .citing("GDPR Art. 12(1)", "GDPR Art. 13(3)")
            .info()
            .at("changes")
            .appliesWhen((notice, in) -> in.ropa().publishedNotice().isPresent())
            .violatedWhen(notice -> notice.changes().isEmpty())
            .build();

    static final Rule<NoticeProfile> OTHER_LANGUAGE_PREVAILS = Rule.on(NOTICE_PROFILE, "other-language-prevails")
            .citing("GDPR Art. 12(1)", "WP260 rev.01")
            .warning()
            .at("prevailingLanguage")
            .appliesWhen(notice -> notice.prevailingLanguage().isPresent())
            .violatedWhen((notice, in) -> in.ropa().languages().stream()
                    .anyMatch(language -> !language.getLanguage()
                            .equals(notice.prevailingLanguage().orElseThrow().getLanguage())))
            .build();

    static final List<Rule<?>> GDPR = List.of(
            BASES_NOT_TIED,
            BASIS_UNKNOWN,
            BASES_IN_WORDS,
            LIST_MISSING,
            ITEM_MISSING,
            REPEALED_LAW_NAMED,
            FROM_TEMPLATE,
            CHANGES_NOT_DESCRIBED,
            OTHER_LANGUAGE_PREVAILS);
    static final List<Rule<?>> NORWAY = List.of(LAW_NAMED_WRONGLY);
    static final List<Rule<?>> EPRIVACY = List.of(OLDER_THAN_COOKIE_LAW);

    private NoticeTextRules() {}

    private static Optional<PublishedBasis> unknownBasis(PublishedNotice notice) {
        return notice.unlinkedBases().stream()
                .filter(basis -> basis.basis().isEmpty())
                .findFirst();
    }

    private static Stream<AnnouncedItem> announced(PublishedNotice notice, boolean forOneParty) {
        return notice.announced().stream().filter(item -> item.party().isPresent() == forOneParty);
    }

    private static String partyName(AnnouncedItem item, CheckContext in) {
        return item.party()
                .map(id -> in.resolved()
                        .party(id)
                        .map(party -> party.displayName())
                        .orElse(id.value()))
                .orElseThrow();
    }

    private static Stream<LawReference> repealed(PublishedNotice notice, LocalDate asOf) {
        return notice.laws().stream()
                .filter(law -> law.citation()
                        .flatMap(citation -> citation.instrument().inForceTo())
                        .filter(asOf::isAfter)
                        .isPresent());
    }

    /** What is written like the short title of an Act, and is none of the names of the Act that is meant. */
    private static Optional<LawReference> wronglyNamed(PublishedNotice notice) {
        return notice.laws().stream()
                .filter(law -> SHORT_TITLE.matcher(law.named()).matches())
                .filter(law -> law.citation()
                        .map(Citation::instrument)
                        .filter(meant -> !isName(law.named(), meant))
                        .isPresent())
                .findFirst();
    }

    private static boolean isName(String named, Instrument instrument) {
        return instrument.citedAs().equalsIgnoreCase(named)
                || instrument.aliases().stream().anyMatch(named::equalsIgnoreCase)
                || LANGUAGES.stream()
                        .anyMatch(language -> instrument.shortName(language).equalsIgnoreCase(named));
    }

    private static boolean citesOldCookieLaw(CheckContext in) {
        return in.ropa().activities().stream()
                .flatMap(activity -> in.resolved().basesOf(activity).stream())
                .flatMap(basis -> basis.laws().stream())
                .anyMatch(law -> law.instrument().equals(LawDates.OLD_EKOMLOV));
    }
}
