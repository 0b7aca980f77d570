package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.NOTICE_PROFILE;
import static org.ropa4j.compliance.Subject.PUBLISHED_NOTICE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.SupervisoryAuthorities;
import org.ropa4j.law.SupervisoryAuthority;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.DefinedTerm;
import org.ropa4j.model.Extent;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.text.LocalizedText;

/** Words, lists and addresses of a notice that lead readers astray. */
final class NoticeFormRules {
    static final Rule<NoticeProfile> TERM_FOR_SEVERAL = Rule.on(NOTICE_PROFILE, "term-for-several-controllers")
            .citing("GDPR Art. 13(1)(a)", "GDPR Art. 12(1)", "GDPR Art. 26(1)")
            .warning()
            .at("definedTerms")
            .appliesWhen(notice ->
                    notice.definedTerms().stream().anyMatch(term -> term.party().isPresent()))
            .violatedWhen(notice -> !termsForSeveral(notice).isEmpty())
            .with("terms", notice -> List.copyOf(termsForSeveral(notice)))
            .build();

    static final Rule<NoticeProfile> TERM_DEPARTS = Rule.on(NOTICE_PROFILE, "term-departs-from-law")
            .citing("GDPR Art. 12(1)", "GDPR Art. 5(1)(a)")
            .warning()
            .at("definedTerms")
            .appliesWhen(notice -> notice.definedTerms().stream()
                    .anyMatch(term -> term.meaning().isPresent()))
            .violatedWhen(notice -> departing(notice).findAny().isPresent())
            .with("terms", notice -> departing(notice).map(DefinedTerm::term).toList())
            .with(
                    "provisions",
                    notice -> departing(notice)
                            .map(term -> term.departsFrom().orElseThrow())
                            .distinct()
                            .toList())
            .build();

    static final Rule<NoticeProfile> PART_OF_TERMS = Rule.on(NOTICE_PROFILE, "notice-part-of-terms")
            .citing("GDPR Art. 12(1)", "GDPR Art. 7(2)")
            .warning()
            .at("partOf")
            .violatedWhen(notice -> notice.partOf().isPresent())
            .with("document", notice -> notice.partOf().orElseThrow().text())
            .build();

    /** Data that only trackers hold are listed with these. */
    static final Rule<PublishedNotice> LIST_OF_DATA_INCOMPLETE = Rule.on(PUBLISHED_NOTICE, "listed-data-incomplete")
            .citing("GDPR Art. 5(1)(a)", "GDPR Art. 12(1)", "GDPR Art. 14(1)(d)")
            .warning()
            .at("listedData")
            .appliesWhen(notice -> !notice.listedData().isEmpty())
            .violatedWhen((notice, in) -> !unlisted(notice, in).isEmpty())
            .with("data", NoticeFormRules::unlisted)
            .build();

    /** What the address was before the day on which it was last seen, the table does not know. */
    static final Rule<PublishedNotice> AUTHORITY_ADDRESS = Rule.on(PUBLISHED_NOTICE, "authority-address-differs")
            .citing("GDPR Art. 13(2)(d)", "GDPR Art. 12(1)")
            .info()
            .warningFrom(LawDates.AUTHORITIES_SEEN)
            .at("authorityContactPoints")
            .appliesWhen(notice -> postcodes(notice).findAny().isPresent())
            .undeterminedWhen((notice, in) -> authority(notice)
                    .flatMap(SupervisoryAuthority::postalAddress)
                    .isEmpty())
            .violatedWhen(notice -> postcodes(notice).noneMatch(postcode -> isIn(postcode, knownAddress(notice))))
            .with("authority", notice -> authority(notice).orElseThrow().name())
            .with("address", NoticeFormRules::knownAddress)
            .build();

    static final Rule<PublishedNotice> RIGHTS_SUMMED_UP = Rule.on(PUBLISHED_NOTICE, "rights-only-summed-up")
            .citing("GDPR Art. 12(1)")
            .info()
            .at("rightsExtent")
            .appliesWhen(notice -> notice.rightsExtent().isPresent())
            .violatedWhen(notice -> !notice.rightsExtent().equals(Optional.of(Extent.EXHAUSTIVE))
                    && !notice.furtherReading().isEmpty())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            TERM_FOR_SEVERAL,
            TERM_DEPARTS,
            PART_OF_TERMS,
            LIST_OF_DATA_INCOMPLETE,
            AUTHORITY_ADDRESS,
            RIGHTS_SUMMED_UP);

    private NoticeFormRules() {}

    private static Set<LocalizedText> termsForSeveral(NoticeProfile notice) {
        Map<LocalizedText, Set<PartyId>> parties = new HashMap<>();
        for (DefinedTerm term : notice.definedTerms()) {
            term.party()
                    .ifPresent(party -> parties.computeIfAbsent(term.term(), t -> new HashSet<>())
                            .add(party));
        }
        return notice.definedTerms().stream()
                .map(DefinedTerm::term)
                .filter(term -> parties.getOrDefault(term, Set.of()).size() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<DefinedTerm> departing(NoticeProfile notice) {
        return notice.definedTerms().stream().filter(term -> term.departsFrom().isPresent());
    }

    /** Each category of data of an activity that is neither in a listed group nor part of something that is. */
    private static List<Object> unlisted(PublishedNotice notice, CheckContext in) {
        Set<DataCategoryId> listed = notice.listedData().stream()
                .flatMap(group -> in.resolved().dataGroup(group).stream())
                .flatMap(group -> group.data().stream())
                .map(DataUse::category)
                .collect(Collectors.toSet());
        return in.ropa().activities().stream()
                .flatMap(activity -> in.usesOf(activity).stream())
                .map(DataUse::category)
                .distinct()
                .filter(category -> listed.stream()
                        .noneMatch(broad -> in.resolved().isA(category, broad)
                                || in.resolved().isA(broad, category)))
                .map(category -> Labels.of(category, in))
                .toList();
    }

    private static Stream<String> postcodes(PublishedNotice notice) {
        return notice.authorityContactPoints().stream()
                .flatMap(point -> point instanceof ContactPoint.Post post ? Stream.of(post.address()) : Stream.empty())
                .flatMap((PostalAddress address) -> address.postcode().stream());
    }

    private static Optional<SupervisoryAuthority> authority(PublishedNotice notice) {
        return SupervisoryAuthorities.builtIn().rows().stream()
                .filter(row -> notice.authority().equals(Optional.of(row.id())))
                .findFirst();
    }

    /** Without the country, which the table writes last. */
    private static String knownAddress(PublishedNotice notice) {
        return authority(notice)
                .flatMap(SupervisoryAuthority::postalAddress)
                .orElseThrow()
                .replaceFirst(",[^,0-9]*$", "");
    }

    private static boolean isIn(String postcode, String address) {
        return Stream.of(address.split("[ ,]+")).anyMatch(postcode::equals);
    }
}
