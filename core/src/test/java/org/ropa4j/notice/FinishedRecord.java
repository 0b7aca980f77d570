package org.ropa4j.notice;

import static org.ropa4j.notice.Records.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.ChangeAnnouncement;
import org.ropa4j.model.ChangePolicy;
import org.ropa4j.model.ChannelAdvice;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Extent;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.IdentityCheck;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Link;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.NoticePlace;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.Provision;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.RetentionEvent;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RetentionRule.Coverage;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.Stated;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerEnd;
import org.ropa4j.model.TrackerKind;
import org.ropa4j.model.TrackerLifetime;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;

/** A record in three languages in which nothing is left open: a notice of it has no holes. */
final class FinishedRecord {
    private static final Coverage EVERYTHING = Coverage.everything();

    private FinishedRecord() {}

    static Ropa ropa() {
        return Ropa.builder("course-provider", Records.NB, Records.NN, Records.EN)
                .controller(courseProvider())
                .party(Party.builder("host")
                        .legalName("Nordvert AS")
                        .country("NO")
                        .build())
                .party(Party.builder("analytics")
                        .legalName("Countwell Oy")
                        .knownAs("Countwell")
                        .country("FI")
                        .link(Link.of(
                                text(
                                        "Countwells personvernerklæring",
                                        "Countwell si personvernerklæring",
                                        "the privacy notice of Countwell"),
                                "https://countwell.example/privacy"))
                        .build())
                .party(Party.builder("partner")
                        .legalName("Fagforum")
                        .kind(PartyKind.ASSOCIATION)
                        .country("NO")
                        .address(new PostalAddress(
                                List.of("Eksempelveien 9"), Optional.of("0001"), Optional.of("Oslo"), Optional.empty()))
                        .build())
                .activity(enquiries())
                .activity(courses())
                .activity(accounts())
                .activity(newsletter())
                .activity(analytics())
                .activity(mentoring())
                .tracker(Tracker.builder("session", "session_id")
                        .activity(ActivityId.of("analytics"))
                        .kind(TrackerKind.COOKIE)
                        .category(TrackerCategory.STRICTLY_NECESSARY)
                        .provider(PartyId.of("course-provider"))
                        .purpose(text(
                                "Holder deg innlogget mens du er på nettstedet.",
                                "Held deg innlogga medan du er på nettstaden.",
                                "Keeps you logged in while you are on the site."))
                        .lifetime(new TrackerLifetime.Until(List.of(TrackerEnd.BROWSER_CLOSED, TrackerEnd.INACTIVITY)))
                        .data(DataCategoryId.of("session-identifier"))
                        .build())
                .tracker(Tracker.builder("visitor", "cw_visitor")
                        .activity(ActivityId.of("analytics"))
                        .kind(TrackerKind.LOCAL_STORAGE)
                        .category(TrackerCategory.STATISTICS)
                        .provider(PartyId.of("analytics"))
                        .purpose(text(
                                "Skiller besøkende fra hverandre.",
                                "Skil besøkjande frå kvarandre.",
                                "Tells visitors apart."))
                        .lifetime(new TrackerLifetime.AtMost(Period.ofMonths(13)))
                        .data(DataCategoryId.of("online-identifier"))
                        .data(DataCategoryId.of("referrer"))
                        .build())
                .tracker(Tracker.builder("throttle", "cw_throttle")
                        .activity(ActivityId.of("analytics"))
                        .kind(TrackerKind.COOKIE)
                        .category(TrackerCategory.STATISTICS)
                        .provider(PartyId.of("analytics"))
                        .purpose(text(
                                "Begrenser hvor ofte nettleseren melder fra.",
                                "Avgrensar kor ofte nettlesaren melder frå.",
                                "Limits how often the browser reports."))
                        .lifetime(new TrackerLifetime.Lasting(Duration.ofMinutes(10)))
                        .build())
                .trackersExtent(Extent.EXHAUSTIVE)
                .recipients(host(), authorities())
                .retention(new RetentionRule.ForPeriod(
                        Period.ofYears(1),
                        RetentionEvent.CASE_CLOSED,
                        new Coverage(List.of(), Optional.empty(), List.of(FinalAction.ERASE))))
                .measure(Measure.of(
                        MeasureCategoryId.of("access-control"),
                        text(
                                "Bare ansatte som trenger det i arbeidet, har tilgang til opplysningene.",
                                "Berre tilsette som treng det i arbeidet, har tilgang til opplysningane.",
                                "Only staff who need them for their work have access to the data.")))
                .measure(new Measure(Optional.of(MeasureCategoryId.of("encryption-in-transit")), Optional.empty()))
                .automatedDecisions(Stated.none())
                .rights(new RightsProcedure(
                        Optional.of(text(
                                "Skriv til oss hvis du vil bruke rettighetene dine.",
                                "Skriv til oss dersom du vil bruke rettane dine.",
                                "Write to us if you want to use your rights.")),
                        List.of(),
                        Optional.of(new IdentityCheck(IdentityCheckPolicy.ON_REASONABLE_DOUBT, Optional.empty())),
                        Optional.empty()))
                .notice(profile())
                .build();
    }

    private static Party courseProvider() {
        return Party.builder("course-provider")
                .legalName("Eksempelkurs AS")
                .knownAs("Eksempelkurs")
                .kind(PartyKind.COMPANY)
                .organisationNumber("000 000 000")
                .country("NO")
                .address(new PostalAddress(
                        List.of("Eksempelveien 1", "3. etasje"),
                        Optional.of("0001"),
                        Optional.of("Oslo"),
                        Optional.empty()))
                .email("personvern@eksempelkurs.example")
                .contactPoint(new ContactPoint.Phone("+47 00 00 00 00"))
                .contactPoint(new ContactPoint.Page(Link.of(
                        text("kontaktskjemaet vårt", "kontaktskjemaet vårt", "our contact form"),
                        "https://eksempelkurs.example/kontakt")))
                .site("eksempelkurs.example")
                .site("kurs.example")
                .build();
    }

    private static Recipient host() {
        return Recipient.party(PartyId.of("host"))
                .category(RecipientCategoryId.of("it-suppliers"))
                .role(RecipientRole.PROCESSOR)
                .task(text(
                        "drifter nettstedet og e-posten vår",
                        "driftar nettstaden og e-posten vår",
                        "runs our web site and e-mail"))
                .agreement(new ProcessingAgreement(
                        Optional.of(LocalDate.of(2024, 3, 1)),
                        Optional.of("contracts/host-2024"),
                        Optional.of(text(
                                "Avtalen stiller krav til informasjonssikkerheten.",
                                "Avtalen stiller krav til informasjonstryggleiken.",
                                "The agreement sets requirements for information security."))))
                .build();
    }

    private static Recipient authorities() {
        return Recipient.category(RecipientCategoryId.of("public-authorities"))
                .role(RecipientRole.AUTHORITY)
                .condition(
                        text("bare når loven krever det", "berre når lova krev det", "only when the law requires it"))
                .build();
    }

    private static ProcessingActivity enquiries() {
        return ProcessingActivity.builder("enquiries", text("Henvendelser", "Førespurnader", "Enquiries"))
                .purpose(Purpose.of(
                        PurposeCategoryId.of("answering-enquiries"),
                        text("svare på henvendelser", "svare på førespurnader", "answer enquiries"),
                        interests()))
                .purpose(Purpose.of(
                        text(
                                "bli bedre til å svare på henvendelser",
                                "bli betre til å svare på førespurnader",
                                "become better at answering enquiries"),
                        interests()))
                .dataSubject(DataSubjectCategoryId.of("enquirer"))
                .dataSubject(DataSubjectCategoryId.of("customer"))
                .dataSubject(DataSubjectCategoryId.of("company-contact"))
                .data(DataCategoryId.of("name"), DataCategoryId.of("email-address"))
                .data(new DataUse(
                        DataCategoryId.of("phone-number"),
                        Optional.of(text(
                                "hvis du vil at vi skal ringe deg",
                                "dersom du vil at vi skal ringje deg",
                                "if you want us to call you"))))
                .dataExtent(Extent.MAINLY)
                .dataNote(text(
                        "Henvendelsen kan også inneholde andre opplysninger.",
                        "Førespurnaden kan òg innehalde andre opplysningar.",
                        "The enquiry may also contain other data."))
                .source(new Source(
                        SourceKind.DATA_SUBJECT,
                        Optional.of(text(
                                "kontaktskjemaet på nettstedet",
                                "kontaktskjemaet på nettstaden",
                                "the contact form on the site")),
                        Optional.empty()))
                .source(new Source(
                        SourceKind.PUBLIC_SOURCE,
                        Optional.of(text("Enhetsregisteret", "Einingsregisteret", "the register of companies")),
                        Optional.of(text("i noen tilfeller", "i nokre tilfelle", "in some cases"))))
                .provision(new Provision(ProvisionKind.NECESSARY, Optional.empty()))
                .storedIn(new StoragePlace(
                        text("kundesystemet vårt", "kundesystemet vårt", "our customer system"),
                        Optional.of(Country.of("NO")),
                        Optional.of(PartyId.of("host")),
                        Optional.of(PurposeCategoryId.of("sales-follow-up"))))
                .build();
    }

    private static LegalBasis interests() {
        return LegalBasis.legitimateInterests(
                text("gi gode og raske svar", "gi gode og raske svar", "giving good and quick answers"));
    }

    private static ProcessingActivity courses() {
        return ProcessingActivity.builder("courses", text("Kurs", "Kurs", "Courses"))
                .purpose(new Purpose(
                        Optional.of(PurposeCategoryId.of("event-administration")),
                        text("gjennomføre kursene", "gjennomføre kursa", "run the courses"),
                        List.of(
                                new LegalBasis.Contract(
                                        Optional.of(text(
                                                "deltakere som melder seg på selv",
                                                "deltakarar som melder seg på sjølve",
                                                "participants who sign up themselves")),
                                        Optional.of(ContractStage.PERFORMANCE)),
                                new LegalBasis.LegitimateInterests(
                                        Optional.of(text(
                                                "deltakere som arbeidsgiveren melder på",
                                                "deltakarar som arbeidsgjevaren melder på",
                                                "participants whose employer signs them up")),
                                        Optional.of(text(
                                                "gi arbeidsgiveren det kurset som er bestilt",
                                                "gi arbeidsgjevaren det kurset som er bestilt",
                                                "giving the employer the course that was ordered")))),
                        Optional.of(text(
                                "Påmeldingen avgjør hvilket grunnlag som gjelder.",
                                "Påmeldinga avgjer kva grunnlag som gjeld.",
                                "The way of signing up decides which basis applies."))))
                .dataSubject(DataSubjectCategoryId.of("event-participant"))
                .data(
                        DataCategoryId.of("first-name"),
                        DataCategoryId.of("last-name"),
                        DataCategoryId.of("company-affiliation"),
                        DataCategoryId.of("email-address"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .source(new Source(
                        SourceKind.THIRD_PARTY,
                        Optional.of(text("arbeidsgiveren din", "arbeidsgjevaren din", "your employer")),
                        Optional.of(text("når den melder deg på", "når han melder deg på", "when it signs you up"))))
                .provision(new Provision(
                        ProvisionKind.CONTRACTUAL,
                        Optional.of(text(
                                "Uten opplysningene kan du ikke delta på kurset.",
                                "Utan opplysningane kan du ikkje delta på kurset.",
                                "Without the data you cannot take part in the course."))))
                .retention(new RetentionRule.ForPeriod(
                        Period.of(3, 6, 0),
                        RetentionEvent.EVENT_OVER,
                        new Coverage(
                                List.of(DataSubjectCategoryId.of("event-participant")),
                                Optional.empty(),
                                List.of(FinalAction.ANONYMISE))))
                .build();
    }

    private static ProcessingActivity accounts() {
        return ProcessingActivity.builder("accounts", text("Regnskap", "Rekneskap", "Accounts"))
                .purpose(Purpose.of(
                        PurposeCategoryId.of("accounting"),
                        text("føre regnskap", "føre rekneskap", "keep accounts"),
                        LegalBasis.legalObligation(Citation.parse("bokføringsloven § 13"))))
                .dataSubject(DataSubjectCategoryId.of("customer"))
                .data(DataCategoryId.of("name"), DataCategoryId.of("invoice-details"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .provision(new Provision(
                        ProvisionKind.STATUTORY,
                        Optional.of(text(
                                "Uten opplysningene kan vi ikke sende deg faktura.",
                                "Utan opplysningane kan vi ikkje sende deg faktura.",
                                "Without the data we cannot send you an invoice."))))
                .recipients(Recipient.category(RecipientCategoryId.of("accountants"))
                        .role(RecipientRole.PROCESSOR)
                        .task(text("fører regnskapet vårt", "fører rekneskapen vår", "keep our accounts"))
                        .data(DataCategoryId.of("invoice-details"))
                        .build())
                .retention(new RetentionRule.Statutory(
                        List.of(Citation.parse("bokføringsloven § 13")),
                        Optional.of(Period.ofYears(5)),
                        Optional.of(RetentionEvent.FINANCIAL_YEAR_ENDED),
                        EVERYTHING))
                .build();
    }

    private static ProcessingActivity newsletter() {
        return ProcessingActivity.builder("newsletter", text("Nyhetsbrev", "Nyhendebrev", "Newsletter"))
                .purpose(Purpose.of(
                        PurposeCategoryId.of("direct-marketing"),
                        text("sende nyhetsbrev", "sende nyhendebrev", "send a newsletter"),
                        LegalBasis.consent(
                                ConsentAct.ACTIVE_CHOICE,
                                Withdrawal.by(WithdrawalMeans.UNSUBSCRIBE_LINK, WithdrawalMeans.CONTACT))))
                .dataSubject(DataSubjectCategoryId.of("interested-party"))
                .data(DataCategoryId.of("email-address"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .provision(new Provision(ProvisionKind.VOLUNTARY, Optional.empty()))
                .recipients(Stated.none())
                .retention(new RetentionRule.UntilEvent(
                        RetentionEvent.CONSENT_WITHDRAWN,
                        new Coverage(
                                List.of(),
                                Optional.of(text(
                                        "navnet og e-postadressen din",
                                        "namnet og e-postadressa di",
                                        "your name and e-mail address")),
                                List.of(FinalAction.ERASE))))
                .retention(new RetentionRule.ByCriterion(
                        text(
                                "så lenge vi må kunne vise at du har samtykket",
                                "så lenge vi må kunne vise at du har samtykt",
                                "as long as we have to be able to show that you consented"),
                        new Coverage(
                                List.of(),
                                Optional.of(text(
                                        "opplysninger om samtykket ditt",
                                        "opplysningar om samtykket ditt",
                                        "data about your consent")),
                                List.of())))
                .marketing(new Marketing(
                        List.of(MarketingChannel.EMAIL, MarketingChannel.SMS),
                        Optional.of(text("nyheter om kurs", "nyhende om kurs", "news about courses")),
                        Optional.of(Withdrawal.by(WithdrawalMeans.UNSUBSCRIBE_LINK, WithdrawalMeans.REPLY))))
                .build();
    }

    private static ProcessingActivity analytics() {
        return ProcessingActivity.builder(
                        "analytics", text("Besøksstatistikk", "Besøksstatistikk", "Visitor statistics"))
                .purpose(Purpose.of(
                        PurposeCategoryId.of("web-analytics"),
                        text(
                                "se hvordan nettstedet blir brukt",
                                "sjå korleis nettstaden blir brukt",
                                "see how the site is used"),
                        new LegalBasis.Consent(
                                Optional.empty(),
                                Optional.of(ConsentAct.ACTIVE_CHOICE),
                                Optional.of(text(
                                        "Du må ha fylt 13 år.",
                                        "Du må ha fylt 13 år.",
                                        "You must be at least 13 years old.")),
                                Optional.of(new Withdrawal(
                                        List.of(WithdrawalMeans.CONSENT_DIALOG),
                                        Optional.empty(),
                                        Optional.of(Link.of(
                                                text(
                                                        "Innstillinger for informasjonskapsler",
                                                        "Innstillingar for informasjonskapslar",
                                                        "Cookie settings"),
                                                "https://eksempelkurs.example/samtykke")))),
                                List.of(Citation.parse("ekomloven § 3-15")))))
                .dataSubject(DataSubjectCategoryId.of("site-visitor"))
                .data(DataCategoryId.of("ip-address"), DataCategoryId.of("time-on-page"))
                .dataExtent(Extent.AMONG_OTHERS)
                .source(Source.of(SourceKind.USE_OF_SERVICE))
                .provision(new Provision(ProvisionKind.VOLUNTARY, Optional.empty()))
                .recipients(
                        Recipient.party(PartyId.of("analytics"))
                                .role(RecipientRole.PROCESSOR)
                                .task(text("lager statistikken", "lagar statistikken", "makes the statistics"))
                                .build(),
                        host())
                .retention(new RetentionRule.ForPeriod(
                        Period.ofMonths(14),
                        RetentionEvent.COLLECTION,
                        new Coverage(List.of(), Optional.empty(), List.of(FinalAction.ERASE, FinalAction.ANONYMISE))))
                .measure(Measure.of(
                        MeasureCategoryId.of("ip-masking"),
                        text(
                                "IP-adressen blir forkortet.",
                                "IP-adressa blir forkorta.",
                                "The IP address is shortened.")))
                .build();
    }

    private static ProcessingActivity mentoring() {
        return ProcessingActivity.builder("mentoring", text("Mentorordning", "Mentorordning", "Mentoring"))
                .controller(PartyId.of("course-provider"))
                .controller(PartyId.of("partner"))
                .purpose(Purpose.of(
                        text(
                                "sette sammen mentor og deltaker",
                                "setje saman mentor og deltakar",
                                "match mentor and participant"),
                        LegalBasis.contract(ContractStage.STEPS_BEFORE)))
                .dataSubject(DataSubjectCategoryId.of("event-participant"))
                .data(DataCategoryId.of("name"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .source(new Source(
                        SourceKind.DERIVED,
                        Optional.of(text("søknaden din", "søknaden din", "your application")),
                        Optional.empty()))
                .provision(new Provision(ProvisionKind.NECESSARY, Optional.empty()))
                .automatedDecisions(Stated.listed(List.of(new AutomatedDecision(
                        text(
                                "Et dataprogram avgjør hvem som får plass i ordningen.",
                                "Eit dataprogram avgjer kven som får plass i ordninga.",
                                "A computer program decides who gets a place."),
                        Optional.of(text(
                                "Det legger vekt på hvor lenge du har ventet.",
                                "Det legg vekt på kor lenge du har venta.",
                                "It gives weight to how long you have waited.")),
                        Optional.of(text(
                                "Får du ikke plass, kan du søke på nytt neste år.",
                                "Får du ikkje plass, kan du søkje på nytt neste år.",
                                "If you do not get a place, you can apply again next year."))))))
                .build();
    }

    private static NoticeProfile profile() {
        return NoticeProfile.builder()
                .subtitle(text(
                        "Slik behandler Eksempelkurs personopplysninger",
                        "Slik behandlar Eksempelkurs personopplysningar",
                        "How Eksempelkurs processes personal data"))
                .lastChanged(LocalDate.of(2026, 11, 2))
                .changes(new ChangePolicy(
                        Optional.of(ChangeAnnouncement.PEOPLE_TOLD),
                        Optional.of(text(
                                "Vi endrer erklæringen når vi behandler opplysninger på en ny måte.",
                                "Vi endrar erklæringa når vi behandlar opplysningar på ein ny måte.",
                                "We change the notice when we process data in a new way."))))
                .channelAdvice(new ChannelAdvice(
                        ChannelAdvice.Channel.UNENCRYPTED_EMAIL,
                        Optional.of(text(
                                "E-post kan bli lest av andre.",
                                "E-post kan bli lesen av andre.",
                                "E-mail can be read by others.")),
                        text(
                                "Ikke send oss fortrolige opplysninger på e-post.",
                                "Ikkje send oss fortrulege opplysningar på e-post.",
                                "Do not send us confidential data by e-mail."),
                        Optional.empty()))
                .statement(
                        NoticePlace.INTRODUCTION,
                        text(
                                "Her kan du lese hva vi gjør med opplysninger om deg.",
                                "Her kan du lese kva vi gjer med opplysningar om deg.",
                                "Here you can read what we do with data about you."))
                .statement(
                        NoticePlace.TRACKERS,
                        text(
                                "En informasjonskapsel er en liten fil som blir lagret på enheten din.",
                                "Ein informasjonskapsel er ei lita fil som blir lagra på eininga di.",
                                "A cookie is a small file that is stored on your device."))
                .build();
    }
}
