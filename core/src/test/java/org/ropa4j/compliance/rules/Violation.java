package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.rules.CarefulRecord.text;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.ChangeAnnouncement;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.Extent;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PublishedRight;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.Right;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.Stated;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.WithdrawalMeans;

/**
 * One way to break a rule in the record that is otherwise good.
 *
 * @param rule which
 * @param edits what is put where, see {@link RecordEdit}
 * @param path where the finding points
 */
record Violation(String rule, List<Edit> edits, String path) {

    Ropa in(Ropa good) {
        Ropa ropa = good;
        for (Edit edit : edits) {
            ropa = RecordEdit.set(ropa, edit.path(), edit.value());
        }
        return ropa;
    }

    /** The same where an earlier violation may have taken away what is edited here. */
    Ropa inAsFarAsItFits(Ropa ropa) {
        try {
            return in(ropa);
        } catch (NoSuchElementException | IndexOutOfBoundsException | AssertionError e) {
            return ropa;
        }
    }

    @Override
    public String toString() {
        return rule + " at " + path;
    }

    record Edit(String path, Object value) {}

    private static Violation violation(String rule, String path, Edit... edits) {
        return new Violation(rule, List.of(edits), path);
    }

    /** The finding points at what is missing. */
    private static Violation missing(String rule, String path) {
        return violation(rule, path, put(path, Optional.empty()));
    }

    private static Violation emptied(String rule, String path) {
        return violation(rule, path, put(path, List.of()));
    }

    private static Edit put(String path, Object value) {
        return new Edit(path, value);
    }

    static List<Violation> all() {
        List<Violation> all = new ArrayList<>();
        all.add(emptied("activities-missing", "/activities"));
        all.add(violation(
                "activity-described-twice",
                "/activities/1",
                put("/activities/1/purposes/0/category", Optional.of(PurposeCategoryId.of("answering-enquiries"))),
                put("/activities/1/dataSubjects/0", DataSubjectCategoryId.of("enquirer"))));
        all.add(violation(
                "anonymity-contradicted",
                "/publishedNotice/claims/0",
                put("/trackers/1/data/1", DataCategoryId.of("online-identifier"))));
        all.add(violation(
                "anonymity-rests-on-ip-masking",
                "/publishedNotice/claims/0",
                put("/trackers/1/data/1", DataCategoryId.of("online-identifier"))));
        all.add(violation(
                "answer-deadline-too-long",
                "/rights/deadline",
                put("/rights/deadline", Optional.of(AnswerDeadline.within(Period.ofDays(45))))));
        all.add(violation(
                "automated-decision-not-explained",
                "/activities/1/automatedDecisions/0",
                put(
                        "/activities/1/automatedDecisions/0",
                        AutomatedDecision.builder(text("tildeling av plasser", "allocation of places"))
                                .build())));
        all.add(violation(
                "automated-decisions-not-stated",
                "/automatedDecisions",
                put("/automatedDecisions", Stated.notStated())));
        all.add(violation(
                "bases-not-delimited",
                "/activities/1/purposes/0/bases",
                put("/activities/1/purposes/0/bases/0/scope", Optional.empty()),
                put("/activities/1/purposes/0/bases/1/scope", Optional.empty())));
        all.add(violation(
                "bookkeeping-counted-from-wrong-day",
                "/activities/2/retention/0/after",
                put("/activities/2/retention/0/after", Optional.of(RetentionEvents.CONTRACT_ENDED))));
        all.add(violation(
                "bookkeeping-kept-too-long",
                "/activities/2/retention/0/period",
                put("/activities/2/retention/0/period", Optional.of(Period.ofYears(10)))));
        all.add(violation(
                "changes-only-published",
                "/notice/changes",
                put("/notice/changes/announcement", Optional.of(ChangeAnnouncement.PUBLISHED_ONLY))));
        all.add(withoutRight("complaint-right-not-listed", Right.COMPLAINT));
        all.add(violation(
                "consent-not-given-actively",
                "/activities/5/purposes/1/bases/0/given",
                put("/activities/5/purposes/1/bases/0/given", Optional.of(ConsentAct.SILENCE))));
        all.add(missing("consent-withdrawal-missing", "/activities/3/purposes/0/bases/0/withdrawal"));
        all.add(violation(
                "contract-not-considered",
                "/activities/1/purposes/0/bases",
                put(
                        "/activities/1/purposes/0/bases/0",
                        LegalBasis.legitimateInterests(text("holde gode kurs", "running good courses")))));
        all.add(missing("controller-address-missing", "/parties/0/address"));
        all.add(violation(
                "controller-contact-missing",
                "/parties/0/contactPoints",
                put("/parties/0/address", Optional.empty()),
                put("/parties/0/contactPoints/0", new ContactPoint.Reference(text("Se menyen.", "See the menu.")))));
        all.add(missing("controller-country-missing", "/parties/0/country"));
        all.add(missing("controller-name-missing", "/parties/0/legalName"));
        all.add(emptied("data-subjects-missing", "/activities/0/dataSubjects"));
        all.add(violation(
                "device-consent-beside-legitimate-interests",
                "/activities/4/purposes/0/bases",
                put("/activities/4/purposes/0/bases/1/scope", Optional.empty())));
        all.add(violation(
                "device-consent-not-given-actively",
                "/activities/4/purposes/0/bases/0/given",
                put("/activities/4/purposes/0/bases/0/given", Optional.of(ConsentAct.BROWSER_SETTINGS))));
        all.add(violation(
                "device-consent-withdrawn-only-elsewhere",
                "/activities/4/purposes/0/bases/0/withdrawal",
                put("/activities/4/purposes/0/bases/0/withdrawal/means/0", WithdrawalMeans.BROWSER_SETTINGS)));
        all.add(violation(
                "identity-always-checked",
                "/rights/identityCheck",
                put("/rights/identityCheck/when", IdentityCheckPolicy.ALWAYS)));
        all.add(emptied("legal-basis-missing", "/activities/0/purposes/0/bases"));
        all.add(violation(
                "legal-obligation-not-a-basis",
                "/activities/2/retention/0",
                put("/activities/2/purposes/0/bases", List.of())));
        all.add(emptied("legal-obligation-without-law", "/activities/2/purposes/0/bases/0/laws"));
        all.add(missing("legitimate-interest-missing", "/activities/0/purposes/0/bases/0/interest"));
        all.add(violation(
                "marketing-consent-not-for-all",
                "/activities/3/marketing",
                put("/activities/3/purposes/0/bases/1/scope", Optional.empty())));
        all.add(withoutRight("marketing-objection-not-listed", Right.OBJECTION_TO_MARKETING));
        all.add(missing("marketing-opt-out-missing", "/activities/3/marketing/optOut"));
        all.add(violation(
                "marketing-without-consent",
                "/activities/3/marketing",
                put(
                        "/activities/3/purposes/0/bases",
                        List.of(LegalBasis.legitimateInterests(text("selge kurs", "selling courses"))))));
        all.add(violation(
                "no-sharing-contradicted",
                "/publishedNotice/claims/1",
                put("/activities/5/recipients", Stated.listed(List.of(category("it-suppliers"))))));
        all.add(missing("notice-date-missing", "/publishedNotice/date"));
        all.add(missing("organisation-number-missing", "/parties/0/organisationNumber"));
        all.add(violation(
                "other-authority-named",
                "/publishedNotice/authority",
                put("/publishedNotice/authority", Optional.of("SA-SE"))));
        all.add(missing("processor-agreement-missing", "/recipients/0/agreement"));
        all.add(missing("processor-task-missing", "/recipients/0/task"));
        all.add(violation(
                "provision-consequence-not-stated",
                "/activities/0/provision",
                put("/activities/0/provision/consequence", Optional.empty())));
        all.add(missing("provision-not-stated", "/activities/0/provision"));
        all.add(emptied("public-task-without-law", "/activities/5/purposes/0/bases/0/laws"));
        all.add(emptied("purpose-missing", "/activities/0/purposes"));
        all.add(missing("recipient-country-missing", "/parties/1/country"));
        all.add(missing("recipient-role-missing", "/recipients/0/role"));
        all.add(violation("recipient-unidentified", "/recipients/2", put("/recipients/2/category", Optional.empty())));
        all.add(violation(
                "recipient-vague", "/recipients/2/category", put("/recipients/2", category("third-parties"))));
        all.add(violation("recipients-not-stated", "/activities/0/recipients", put("/recipients", Stated.notStated())));
        all.add(violation(
                "repealed-law-cited",
                "/activities/4/purposes/0/bases/0/laws/0",
                put("/activities/4/purposes/0/bases/0/laws/0", Citation.parse("ekomloven § 2-7 b"))));
        all.add(violation("retention-missing", "/activities/0/retention", put("/retention", List.of())));
        all.add(violation(
                "retention-outcome-open",
                "/retention/1",
                put("/retention/1/coverage/finalActions/1", FinalAction.HAND_OVER)));
        all.add(emptied("retention-statute-not-named", "/activities/2/retention/0/laws"));
        all.add(violation(
                "retention-vague",
                "/retention/0",
                put("/retention/1/coverage/scope", Optional.of(text("saker på e-post", "cases by e-mail")))));
        all.add(withoutRight("rights-not-listed", Right.RESTRICTION));
        all.add(violation(
                "source-not-described",
                "/activities/0/sources/1/description",
                put("/activities/0/sources/1", Source.of(SourceKind.PUBLIC_SOURCE))));
        all.add(violation(
                "storage-purpose-not-stated",
                "/activities/0/storedIn/0/purpose",
                put(
                        "/activities/0/storedIn/0",
                        StoragePlace.builder(text("kundesystemet", "the customer system"))
                                .purpose(PurposeCategoryId.of("sales-follow-up"))
                                .build())));
        all.add(violation(
                "tracker-called-necessary",
                "/trackers/1/category",
                put("/trackers/1/category", Optional.of(TrackerCategory.STRICTLY_NECESSARY))));
        all.add(missing("tracker-lifetime-missing", "/trackers/1/lifetime"));
        all.add(violation(
                "tracker-list-incomplete",
                "/trackersExtent",
                put("/trackersExtent", Optional.of(Extent.AMONG_OTHERS))));
        all.add(violation(
                "tracker-provider-not-a-recipient",
                "/parties/2",
                put("/recipients/2", recipient("example-host")),
                put("/recipients/1", recipient("example-host"))));
        all.add(missing("tracker-purpose-missing", "/trackers/1/purpose"));
        all.add(violation(
                "tracker-without-consent",
                "/trackers/1",
                put(
                        "/activities/4/purposes/0/bases/0",
                        LegalBasis.legitimateInterests(text("telle besøk", "counting visits")))));
        all.add(withoutRight("withdrawal-right-not-listed", Right.WITHDRAW_CONSENT));
        return all;
    }

    private static Violation withoutRight(String rule, Right right) {
        List<Right> others = new ArrayList<>(List.of(Right.values()));
        others.remove(right);
        return violation(
                rule,
                "/publishedNotice/rights",
                put(
                        "/publishedNotice/rights",
                        others.stream().map(PublishedRight::of).toList()));
    }

    private static Recipient category(String id) {
        return Recipient.category(RecipientCategoryId.of(id)).build();
    }

    private static Recipient recipient(String party) {
        return Recipient.party(PartyId.of(party)).build();
    }
}
