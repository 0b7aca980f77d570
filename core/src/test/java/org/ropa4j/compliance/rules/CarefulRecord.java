package org.ropa4j.compliance.rules;

import static org.ropa4j.model.LegalBasis.consent;
import static org.ropa4j.model.LegalBasis.legalObligation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.ChangeAnnouncement;
import org.ropa4j.model.ChangePolicy;
import org.ropa4j.model.Claim;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.Extent;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.IdentityCheck;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.Provision;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Right;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.Stated;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerEnd;
import org.ropa4j.model.TrackerLifetime;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;
import org.ropa4j.text.LocalizedText;

/**
 * The record of an invented business that runs courses and keeps its record with care: no rule has anything to say, and every
 * rule has something to look at.
 */
final class CarefulRecord {
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private CarefulRecord() {}

    static Ropa ropa() {
        return Ropa.builder("example-courses", BOKMAL, Locale.ENGLISH)
                .controller(Party.builder("example-courses")
                        .legalName("Eksempelkurs AS")
                        .kind(PartyKind.COMPANY)
                        .organisationNumber("999 999 999")
                        .country("NO")
                        .address(new PostalAddress(
                                List.of("Eksempelveien 1"), Optional.of("0001"), Optional.of("Oslo"), Optional.empty()))
                        .email("privacy@example.com")
                        .site("example.com")
                        .build())
                .party(Party.builder("example-host")
                        .legalName("Eksempeldrift AS")
                        .country("NO")
                        .build())
                .party(Party.builder("example-analytics")
                        .legalName("Example Analytics ApS")
                        .country("DK")
                        .build())
                .activity(enquiries())
                .activity(courses())
                .activity(accounting())
                .activity(newsletter())
                .activity(analytics())
                .activity(history())
                .tracker(Tracker.builder("session", "session")
                        .activity(ActivityId.of("enquiries"))
                        .category(TrackerCategory.STRICTLY_NECESSARY)
                        .purpose(text("holde på skjemaet mens det fylles ut", "keep the form while it is filled in"))
                        .lifetime(new TrackerLifetime.Until(List.of(TrackerEnd.BROWSER_CLOSED)))
                        .build())
                .tracker(Tracker.builder("visits", "visits")
                        .activity(ActivityId.of("analytics"))
                        .category(TrackerCategory.STATISTICS)
                        .provider(PartyId.of("example-analytics"))
                        .purpose(text("telle besøk", "count visits"))
                        .lifetime(new TrackerLifetime.Lasting(Period.ofMonths(6)))
                        .data(DataCategoryId.of("referrer"))
                        .build())
                .trackersExtent(Extent.EXHAUSTIVE)
                .recipients(
                        Recipient.party(PartyId.of("example-host"))
                                .role(RecipientRole.PROCESSOR)
                                .task(text("drifter nettstedet", "hosts the site"))
                                .agreement(ProcessingAgreement.builder()
                                        .date(LocalDate.of(2022, 3, 1))
                                        .build())
                                .build(),
                        Recipient.party(PartyId.of("example-analytics"))
                                .role(RecipientRole.PROCESSOR)
                                .task(text("teller besøk", "counts visits"))
                                .agreement(ProcessingAgreement.builder()
                                        .date(LocalDate.of(2022, 3, 1))
                                        .build())
                                .build(),
                        Recipient.category(RecipientCategoryId.of("accountants"))
                                .build())
                .retention(new RetentionRule.WhileNecessary(Coverage.everything()))
                .retention(RetentionRule.forPeriod(Period.ofYears(1), RetentionEvents.CASE_CLOSED)
                        .covering(erased()))
                .automatedDecisions(Stated.none())
                .rights(RightsProcedure.builder()
                        .identityCheck(IdentityCheck.of(IdentityCheckPolicy.ON_REASONABLE_DOUBT))
                        .deadline(AnswerDeadline.statutory())
                        .build())
                .notice(NoticeProfile.builder()
                        .lastChanged(LocalDate.of(2026, 1, 15))
                        .changes(new ChangePolicy(
                                Optional.of(ChangeAnnouncement.PEOPLE_TOLD),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Optional.empty()))
                        .build())
                .publishedNotice(PublishedNotice.builder()
                        .date(LocalDate.of(2026, 1, 15))
                        .rights(Right.values())
                        .authority("SA-NO")
                        .claim(new Claim(
                                ClaimKind.ANONYMOUS,
                                text("Besøkstallene er anonyme.", "The visit counts are anonymous."),
                                List.of(ActivityId.of("analytics")),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))
                        .claim(new Claim(
                                ClaimKind.NOT_SHARED,
                                text(
                                        "Svarene i intervjuene blir hos oss.",
                                        "What is said in interviews stays with us."),
                                List.of(ActivityId.of("history")),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))
                        .build())
                .build();
    }

    private static ProcessingActivity enquiries() {
        return ProcessingActivity.builder("enquiries", text("Henvendelser", "Enquiries"))
                .purpose(Purpose.of(
                        PurposeCategoryId.of("answering-enquiries"),
                        text("svare på henvendelser", "answer enquiries"),
                        LegalBasis.legitimateInterests(text("kunne svare folk", "being able to answer people"))))
                .dataSubject(DataSubjectCategoryId.of("enquirer"))
                .data(DataCategoryId.of("name"), DataCategoryId.of("email-address"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .provision(
                        Provision.of(ProvisionKind.NECESSARY, text("Uten dem kan vi ikke svare.", "We cannot answer.")))
                .storedIn(StoragePlace.builder(text("sakssystemet", "the case system"))
                        .purpose(PurposeCategoryId.of("answering-enquiries"))
                        .build())
                .build();
    }

    private static ProcessingActivity courses() {
        return ProcessingActivity.builder("courses", text("Kurs", "Courses"))
                .purpose(Purpose.builder(text("holde kurs", "run courses"))
                        .category(PurposeCategoryId.of("event-administration"))
                        .basis(new LegalBasis.Contract(
                                Optional.of(text("deltakere som melder seg på selv", "who sign up themselves")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .basis(new LegalBasis.LegitimateInterests(
                                Optional.of(text("kontaktpersoner", "contact persons")),
                                Optional.of(text("holde gode kurs", "running good courses")),
                                Optional.empty(),
                                Optional.empty()))
                        .build())
                .dataSubject(DataSubjectCategoryId.of("event-participant"))
                .dataSubject(DataSubjectCategoryId.of("company-contact"))
                .data(DataCategoryId.of("name"), DataCategoryId.of("invoice-details"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .source(Source.builder(SourceKind.THIRD_PARTY)
                        .description(text("arbeidsgiveren din", "your employer"))
                        .build())
                .provision(Provision.of(
                        ProvisionKind.CONTRACTUAL, text("Uten dem får du ikke plass.", "You get no place.")))
                .automatedDecisions(Stated.listed(
                        List.of(AutomatedDecision.builder(text("fordeling av plasser", "allocation of places"))
                                .logic(text("Først til mølla.", "First come, first served."))
                                .consequences(text("Du kan stå uten plass.", "You may get no place."))
                                .ground(AutomatedDecision.Ground.CONTRACT)
                                .safeguard(AutomatedDecision.Safeguard.HUMAN_INTERVENTION)
                                .safeguard(AutomatedDecision.Safeguard.OWN_VIEW)
                                .safeguard(AutomatedDecision.Safeguard.CONTEST)
                                .build())))
                .build();
    }

    private static ProcessingActivity accounting() {
        return ProcessingActivity.builder("accounting", text("Regnskap", "Accounting"))
                .purpose(Purpose.of(
                        PurposeCategoryId.of("accounting"),
                        text("føre regnskap", "keep accounts"),
                        legalObligation(Citation.parse("bokføringsloven § 13"))))
                .dataSubject(DataSubjectCategoryId.of("customer"))
                .data(DataCategoryId.of("invoice-details"))
                .retention(new RetentionRule.Statutory(
                        List.of(Citation.parse("bokføringsloven § 13")),
                        Optional.of(Period.ofYears(5)),
                        Optional.of(RetentionEvents.FINANCIAL_YEAR_ENDED),
                        erased()))
                .build();
    }

    private static ProcessingActivity newsletter() {
        Withdrawal link = Withdrawal.by(WithdrawalMeans.UNSUBSCRIBE_LINK);
        return ProcessingActivity.builder("newsletter", text("Nyhetsbrev", "Newsletter"))
                .purpose(Purpose.builder(text("sende nyhetsbrev", "send newsletters"))
                        .category(PurposeCategoryId.of("direct-marketing"))
                        .basis(LegalBasis.Consent.builder()
                                .scope(text("andre enn kunder", "others than customers"))
                                .given(ConsentAct.ACTIVE_CHOICE)
                                .withdrawal(link)
                                .build())
                        .basis(new LegalBasis.LegitimateInterests(
                                Optional.of(text("kunder", "customers")),
                                Optional.of(text("fortelle om nye kurs", "telling of new courses")),
                                Optional.empty(),
                                Optional.empty()))
                        .build())
                .dataSubject(DataSubjectCategoryId.of("customer"))
                .dataSubject(DataSubjectCategoryId.of("interested-party"))
                .data(DataCategoryId.of("email-address"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .provision(Provision.of(ProvisionKind.VOLUNTARY))
                .retention(new RetentionRule.UntilEvent(RetentionEvents.CONSENT_WITHDRAWN, erased()))
                .marketing(Marketing.builder()
                        .channel(MarketingChannel.EMAIL)
                        .optOut(link)
                        .build())
                .build();
    }

    private static ProcessingActivity analytics() {
        return ProcessingActivity.builder("analytics", text("Besøkstall", "Visit counts"))
                .purpose(Purpose.builder(text("telle besøk", "count visits"))
                        .category(PurposeCategoryId.of("web-analytics"))
                        .basis(LegalBasis.Consent.builder()
                                .scope(text("lagring på utstyret ditt", "storing on your device"))
                                .given(ConsentAct.ACTIVE_CHOICE)
                                .withdrawal(Withdrawal.by(WithdrawalMeans.CONSENT_DIALOG))
                                .law(Citation.parse("ekomloven § 3-15"))
                                .build())
                        .basis(new LegalBasis.LegitimateInterests(
                                Optional.of(text("årlige rapporter", "yearly reports")),
                                Optional.of(text("bedre nettstedet", "improving the site")),
                                Optional.empty(),
                                Optional.empty()))
                        .build())
                .dataSubject(DataSubjectCategoryId.of("site-visitor"))
                .data(DataCategoryId.of("referrer"))
                .source(Source.of(SourceKind.USE_OF_SERVICE))
                .measure(Measure.of(
                        MeasureCategoryId.of("ip-masking"), text("IP-adressen maskeres.", "The IP address is masked.")))
                .build();
    }

    private static ProcessingActivity history() {
        return ProcessingActivity.builder("history", text("Kurshistorie", "History of courses"))
                .purpose(Purpose.of(
                        text("forske på kurs", "do research on courses"),
                        LegalBasis.publicTask(Citation.parse("personopplysningsloven § 8"))))
                .purpose(Purpose.of(
                        text("intervjue tidligere deltakere", "interview former participants"),
                        consent(ConsentAct.DECLARATION, Withdrawal.by(WithdrawalMeans.CONTACT))))
                .dataSubject(DataSubjectCategoryId.of("event-participant"))
                .data(DataCategoryId.of("name"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .recipients(Stated.none())
                .provision(Provision.of(ProvisionKind.VOLUNTARY))
                .build();
    }

    private static Coverage erased() {
        return Coverage.builder().finalAction(FinalAction.ERASE).build();
    }

    static LocalizedText text(String bokmal, String english) {
        return LocalizedText.of(BOKMAL, bokmal).and(Locale.ENGLISH, english);
    }
}
