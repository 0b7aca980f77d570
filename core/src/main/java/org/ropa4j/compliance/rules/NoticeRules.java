package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.NOTICE_PROFILE;
import static org.ropa4j.compliance.Subject.PUBLISHED_NOTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.SupervisoryAuthorities;
import org.ropa4j.law.SupervisoryAuthority;
import org.ropa4j.model.ChangeAnnouncement;
import org.ropa4j.model.ChangePolicy;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.Contract;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.LegalBasis.PublicTask;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.Right;

/** What the notice that people can read today leaves out. */
final class NoticeRules {
    static final Rule<PublishedNotice> RIGHTS_NOT_LISTED = Rule.on(PUBLISHED_NOTICE, "rights-not-listed")
            .citing("GDPR Art. 13(2)(b)", "GDPR Art. 14(2)(c)")
            .error()
            .at("rights")
            .violatedWhen((notice, in) -> !missingRights(notice, in).isEmpty())
            .with("rights", NoticeRules::missingRights)
            .build();

    /** The law wants this right brought to people's attention explicitly, clearly and apart from the others. */
    static final Rule<PublishedNotice> OBJECTION_NOT_LISTED = Rule.on(PUBLISHED_NOTICE, "objection-right-not-listed")
            .citing("GDPR Art. 21(4)", "GDPR Art. 21(1)", "GDPR Art. 13(2)(b)")
            .error()
            .at("rights")
            .appliesWhen((notice, in) ->
                    restsOn(LegitimateInterests.class, notice, in) || restsOn(PublicTask.class, notice, in))
            .violatedWhen(notice -> !notice.rightsListed().contains(Right.OBJECTION))
            .build();

    /** Where the bases of some purpose are not recorded, the right may follow from these. */
    static final Rule<PublishedNotice> RIGHT_WITHOUT_BASIS = Rule.on(PUBLISHED_NOTICE, "right-without-basis")
            .citing("GDPR Art. 20(1)", "GDPR Art. 21(1)", "GDPR Art. 12(1)")
            .info()
            .at("rights")
            .undeterminedWhen((notice, in) -> hasPurposeWithoutBasis(in))
            .violatedWhen((notice, in) -> !rightsWithoutBasis(notice, in).isEmpty())
            .with("rights", NoticeRules::rightsWithoutBasis)
            .build();

    static final Rule<PublishedNotice> COMPLAINT_NOT_LISTED = Rule.on(PUBLISHED_NOTICE, "complaint-right-not-listed")
            .citing("GDPR Art. 13(2)(d)", "GDPR Art. 14(2)(e)")
            .error()
            .at("rights")
            .violatedWhen(notice -> !notice.rightsListed().contains(Right.COMPLAINT))
            .build();

    static final Rule<PublishedNotice> WITHDRAWAL_NOT_LISTED = Rule.on(PUBLISHED_NOTICE, "withdrawal-right-not-listed")
            .citing("GDPR Art. 13(2)(c)", "GDPR Art. 7(3)")
            .error()
            .at("rights")
            .appliesWhen((notice, in) -> restsOn(Consent.class, notice, in))
            .violatedWhen(notice -> !notice.rightsListed().contains(Right.WITHDRAW_CONSENT))
            .build();

    static final Rule<PublishedNotice> MARKETING_OBJECTION_NOT_LISTED = Rule.on(
                    PUBLISHED_NOTICE, "marketing-objection-not-listed")
            .citing("GDPR Art. 21(4)", "GDPR Art. 21(2)")
            .error()
            .at("rights")
            .appliesWhen((notice, in) -> doesMarketing(in))
            .violatedWhen(notice -> !notice.rightsListed().contains(Right.OBJECTION_TO_MARKETING))
            .build();

    /** What else a notice leaves out, the rules about the record say: what stands nowhere cannot stand in a notice. */
    static final Rule<PublishedNotice> ITEM_OMITTED = Rule.on(PUBLISHED_NOTICE, "notice-item-omitted")
            .citing("GDPR Art. 13(1)", "GDPR Art. 13(2)", "GDPR Art. 14(1)", "GDPR Art. 14(2)")
            .error()
            .at("omitted")
            .violatedWhen(notice -> !notice.omitted().isEmpty())
            .with("items", PublishedNotice::omitted)
            .build();

    static final Rule<PublishedNotice> DATE_MISSING = Rule.on(PUBLISHED_NOTICE, "notice-date-missing")
            .citing("GDPR Art. 12(1)", "WP260 rev.01")
            .warning()
            .at("date")
            .violatedWhen(notice -> notice.date().isEmpty())
            .build();

    static final Rule<PublishedNotice> OTHER_AUTHORITY = Rule.on(PUBLISHED_NOTICE, "other-authority-named")
            .citing("GDPR Art. 13(2)(d)", "GDPR Art. 77(1)")
            .warning()
            .at("authority")
            .appliesWhen(notice -> notice.authority().isPresent())
            .undeterminedWhen((notice, in) -> authorities(in).isEmpty())
            .violatedWhen((notice, in) -> authorities(in).stream()
                    .noneMatch(authority -> notice.authority().equals(Optional.of(authority.id()))))
            .with("named", notice -> name(notice.authority().orElseThrow()))
            .with("authority", (notice, in) -> authorities(in).get(0).name())
            .build();

    static final Rule<NoticeProfile> CHANGES_ONLY_PUBLISHED = Rule.on(NOTICE_PROFILE, "changes-only-published")
            .citing("GDPR Art. 13(3)", "GDPR Art. 12(1)")
            .info()
            .at("changes")
            .appliesWhen(notice ->
                    notice.changes().flatMap(ChangePolicy::announcement).isPresent())
            .violatedWhen(notice -> notice.changes()
                    .filter(NoticeRules::leavesNewPurposesUntold)
                    .isPresent())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            RIGHTS_NOT_LISTED,
            OBJECTION_NOT_LISTED,
            RIGHT_WITHOUT_BASIS,
            COMPLAINT_NOT_LISTED,
            WITHDRAWAL_NOT_LISTED,
            MARKETING_OBJECTION_NOT_LISTED,
            ITEM_OMITTED,
            DATE_MISSING,
            OTHER_AUTHORITY,
            CHANGES_ONLY_PUBLISHED);

    private NoticeRules() {}

    /** What is not said of new purposes goes as changes that matter, and what is not said of these as all changes. */
    private static boolean leavesNewPurposesUntold(ChangePolicy changes) {
        return changes.newPurposes()
                .or(changes::materialChanges)
                .or(changes::announcement)
                .equals(Optional.of(ChangeAnnouncement.PUBLISHED_ONLY));
    }

    /**
     * The rights of GDPR Art. 13(2)(b) that people have by the bases that are recorded, without those that are listed; objection
     * is asked for by a rule of its own.
     */
    private static List<Right> missingRights(PublishedNotice notice, CheckContext in) {
        List<Right> rights =
                new ArrayList<>(List.of(Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION));
        if (givesPortability(notice, in)) {
            rights.add(Right.PORTABILITY);
        }
        rights.removeAll(notice.rightsListed());
        return rights;
    }

    private static List<Right> rightsWithoutBasis(PublishedNotice notice, CheckContext in) {
        List<Right> rights = new ArrayList<>();
        if (!givesPortability(notice, in)) {
            rights.add(Right.PORTABILITY);
        }
        if (!restsOn(LegitimateInterests.class, notice, in) && !restsOn(PublicTask.class, notice, in)) {
            rights.add(Right.OBJECTION);
        }
        rights.retainAll(notice.rightsListed());
        return rights;
    }

    private static boolean givesPortability(PublishedNotice notice, CheckContext in) {
        return restsOn(Consent.class, notice, in) || restsOn(Contract.class, notice, in);
    }

    /** Whether something rests on such a basis, be it by the record or by what the text says without naming a purpose. */
    private static boolean restsOn(Class<? extends LegalBasis> kind, PublishedNotice notice, CheckContext in) {
        return in.recordRestsOn(kind)
                || notice.unlinkedBases().stream()
                        .anyMatch(
                                named -> named.basis().filter(kind::isInstance).isPresent());
    }

    private static boolean hasPurposeWithoutBasis(CheckContext in) {
        return in.ropa().activities().isEmpty()
                || in.ropa().activities().stream()
                        .anyMatch(activity -> activity.purposes().isEmpty()
                                || activity.purposes().stream()
                                        .anyMatch(purpose -> purpose.bases().isEmpty()));
    }

    private static boolean doesMarketing(CheckContext in) {
        return in.ropa().activities().stream()
                .anyMatch(activity -> activity.marketing().isPresent());
    }

    /** Whom people can complain to in the controller's country about the processing of personal data. */
    private static List<SupervisoryAuthority> authorities(CheckContext in) {
        return in.controllerCountry().map(SupervisoryAuthorities.builtIn()::in).orElse(List.of()).stream()
                .filter(authority -> authority.level() != SupervisoryAuthority.Level.SECTOR)
                .toList();
    }

    private static String name(String authority) {
        return SupervisoryAuthorities.builtIn().rows().stream()
                .filter(row -> row.id().equals(authority))
                .map(SupervisoryAuthority::name)
                .findFirst()
                .orElse(authority);
    }
}
