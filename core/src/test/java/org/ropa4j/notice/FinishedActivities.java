package org.ropa4j.notice;

import static org.ropa4j.notice.Records.text;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Extent;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Link;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Provision;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.Stated;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;

/** The activities of {@link FinishedRecord}: each of another kind of basis, source and recipients. */
final class FinishedActivities {

    private FinishedActivities() {}

    static ProcessingActivity enquiries() {
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
                .data(DataUse.builder(DataCategoryId.of("phone-number"))
                        .condition(text(
                                "hvis du vil at vi skal ringe deg",
                                "dersom du vil at vi skal ringje deg",
                                "if you want us to call you"))
                        .build())
                .dataExtent(Extent.MAINLY)
                .dataNote(text(
                        "Henvendelsen kan også inneholde andre opplysninger.",
                        "Førespurnaden kan òg innehalde andre opplysningar.",
                        "The enquiry may also contain other data."))
                .source(Source.builder(SourceKind.DATA_SUBJECT)
                        .description(text(
                                "kontaktskjemaet på nettstedet",
                                "kontaktskjemaet på nettstaden",
                                "the contact form on the site"))
                        .build())
                .source(Source.builder(SourceKind.PUBLIC_SOURCE)
                        .description(text("Enhetsregisteret", "Einingsregisteret", "the register of companies"))
                        .condition(text("i noen tilfeller", "i nokre tilfelle", "in some cases"))
                        .build())
                .provision(Provision.of(
                        ProvisionKind.NECESSARY,
                        Records.text(
                                "Uten opplysningene kan vi ikke svare deg.",
                                "Utan opplysningane kan vi ikkje svare deg.",
                                "Without the data we cannot answer you.")))
                .storedIn(StoragePlace.builder(text("kundesystemet vårt", "kundesystemet vårt", "our customer system"))
                        .country(Country.of("NO"))
                        .operator(PartyId.of("host"))
                        .purpose(PurposeCategoryId.of("sales-follow-up"))
                        .build())
                .build();
    }

    private static LegalBasis interests() {
        return LegalBasis.legitimateInterests(
                text("gi gode og raske svar", "gi gode og raske svar", "giving good and quick answers"));
    }

    static ProcessingActivity courses() {
        return ProcessingActivity.builder("courses", text("Kurs", "Kurs", "Courses"))
                .purpose(Purpose.builder(text("gjennomføre kursene", "gjennomføre kursa", "run the courses"))
                        .category(PurposeCategoryId.of("event-administration"))
                        .basis(new LegalBasis.Contract(
                                Optional.of(text(
                                        "deltakere som melder seg på selv",
                                        "deltakarar som melder seg på sjølve",
                                        "participants who sign up themselves")),
                                Optional.of(ContractStage.PERFORMANCE),
                                Optional.empty(),
                                Optional.empty()))
                        .basis(new LegalBasis.LegitimateInterests(
                                Optional.of(text(
                                        "deltakere som arbeidsgiveren melder på",
                                        "deltakarar som arbeidsgjevaren melder på",
                                        "participants whose employer signs them up")),
                                Optional.of(text(
                                        "gi arbeidsgiveren det kurset som er bestilt",
                                        "gi arbeidsgjevaren det kurset som er bestilt",
                                        "giving the employer the course that was ordered")),
                                Optional.empty(),
                                Optional.empty()))
                        .basisSelection(text(
                                "Påmeldingen avgjør hvilket grunnlag som gjelder.",
                                "Påmeldinga avgjer kva grunnlag som gjeld.",
                                "The way of signing up decides which basis applies."))
                        .build())
                .dataSubject(DataSubjectCategoryId.of("event-participant"))
                .data(
                        DataCategoryId.of("first-name"),
                        DataCategoryId.of("last-name"),
                        DataCategoryId.of("company-affiliation"),
                        DataCategoryId.of("email-address"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .source(Source.builder(SourceKind.THIRD_PARTY)
                        .description(text("arbeidsgiveren din", "arbeidsgjevaren din", "your employer"))
                        .condition(text("når den melder deg på", "når han melder deg på", "when it signs you up"))
                        .build())
                .provision(Provision.of(
                        ProvisionKind.CONTRACTUAL,
                        text(
                                "Uten opplysningene kan du ikke delta på kurset.",
                                "Utan opplysningane kan du ikkje delta på kurset.",
                                "Without the data you cannot take part in the course.")))
                .retention(RetentionRule.forPeriod(Period.of(3, 6, 0), RetentionEvents.EVENT_OVER)
                        .covering(Coverage.builder()
                                .dataSubject(DataSubjectCategoryId.of("event-participant"))
                                .finalAction(FinalAction.ANONYMISE)
                                .build()))
                .build();
    }

    static ProcessingActivity accounts() {
        return ProcessingActivity.builder("accounts", text("Regnskap", "Rekneskap", "Accounts"))
                .purpose(Purpose.of(
                        PurposeCategoryId.of("accounting"),
                        text("føre regnskap", "føre rekneskap", "keep accounts"),
                        LegalBasis.legalObligation(Citation.parse("bokføringsloven § 13"))))
                .dataSubject(DataSubjectCategoryId.of("customer"))
                .data(DataCategoryId.of("name"), DataCategoryId.of("invoice-details"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .provision(Provision.of(
                        ProvisionKind.STATUTORY,
                        text(
                                "Uten opplysningene kan vi ikke sende deg faktura.",
                                "Utan opplysningane kan vi ikkje sende deg faktura.",
                                "Without the data we cannot send you an invoice.")))
                .recipients(Recipient.category(RecipientCategoryId.of("accountants"))
                        .role(RecipientRole.PROCESSOR)
                        .task(text("fører regnskapet vårt", "fører rekneskapen vår", "keep our accounts"))
                        .data(DataCategoryId.of("invoice-details"))
                        .build())
                .retention(new RetentionRule.Statutory(
                        List.of(Citation.parse("bokføringsloven § 13")),
                        Optional.of(Period.ofYears(5)),
                        Optional.of(RetentionEvents.FINANCIAL_YEAR_ENDED),
                        Coverage.everything()))
                .build();
    }

    static ProcessingActivity newsletter() {
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
                .provision(Provision.of(ProvisionKind.VOLUNTARY))
                .recipients(Stated.none())
                .retention(new RetentionRule.UntilEvent(
                        RetentionEvents.CONSENT_WITHDRAWN,
                        Coverage.builder()
                                .scope(text(
                                        "navnet og e-postadressen din",
                                        "namnet og e-postadressa di",
                                        "your name and e-mail address"))
                                .finalAction(FinalAction.ERASE)
                                .build()))
                .retention(new RetentionRule.ByCriterion(
                        text(
                                "så lenge vi må kunne vise at du har samtykket",
                                "så lenge vi må kunne vise at du har samtykt",
                                "as long as we have to be able to show that you consented"),
                        Coverage.builder()
                                .scope(text(
                                        "opplysninger om samtykket ditt",
                                        "opplysningar om samtykket ditt",
                                        "data about your consent"))
                                .build()))
                .marketing(Marketing.builder()
                        .channel(MarketingChannel.EMAIL)
                        .channel(MarketingChannel.SMS)
                        .content(text("nyheter om kurs", "nyhende om kurs", "news about courses"))
                        .optOut(Withdrawal.by(WithdrawalMeans.UNSUBSCRIBE_LINK, WithdrawalMeans.REPLY))
                        .build())
                .build();
    }

    static ProcessingActivity analytics() {
        return ProcessingActivity.builder(
                        "analytics", text("Besøksstatistikk", "Besøksstatistikk", "Visitor statistics"))
                .purpose(Purpose.of(
                        PurposeCategoryId.of("web-analytics"),
                        text(
                                "se hvordan nettstedet blir brukt",
                                "sjå korleis nettstaden blir brukt",
                                "see how the site is used"),
                        LegalBasis.Consent.builder()
                                .given(ConsentAct.ACTIVE_CHOICE)
                                .condition(text(
                                        "Du må ha fylt 13 år.",
                                        "Du må ha fylt 13 år.",
                                        "You must be at least 13 years old."))
                                .withdrawal(Withdrawal.builder()
                                        .means(WithdrawalMeans.CONSENT_DIALOG)
                                        .link(Link.of(
                                                text(
                                                        "Innstillinger for informasjonskapsler",
                                                        "Innstillingar for informasjonskapslar",
                                                        "Cookie settings"),
                                                "https://eksempelkurs.example/samtykke"))
                                        .build())
                                .law(Citation.parse("ekomloven § 3-15"))
                                .build()))
                .dataSubject(DataSubjectCategoryId.of("site-visitor"))
                .data(DataCategoryId.of("ip-address"), DataCategoryId.of("time-on-page"))
                .dataExtent(Extent.AMONG_OTHERS)
                .source(Source.of(SourceKind.USE_OF_SERVICE))
                .provision(Provision.of(ProvisionKind.VOLUNTARY))
                .recipients(
                        Recipient.party(PartyId.of("analytics"))
                                .role(RecipientRole.PROCESSOR)
                                .task(text("lager statistikken", "lagar statistikken", "makes the statistics"))
                                .build(),
                        FinishedRecord.host())
                .retention(RetentionRule.forPeriod(Period.ofMonths(14), RetentionEvents.COLLECTION)
                        .covering(Coverage.builder()
                                .finalAction(FinalAction.ERASE)
                                .finalAction(FinalAction.ANONYMISE)
                                .build()))
                .measure(Measure.of(
                        MeasureCategoryId.of("ip-masking"),
                        text(
                                "IP-adressen blir forkortet.",
                                "IP-adressa blir forkorta.",
                                "The IP address is shortened.")))
                .build();
    }

    static ProcessingActivity mentoring() {
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
                .source(Source.builder(SourceKind.DERIVED)
                        .description(text("søknaden din", "søknaden din", "your application"))
                        .build())
                .provision(Provision.of(
                        ProvisionKind.NECESSARY,
                        Records.text(
                                "Uten opplysningene kan vi ikke finne en mentor til deg.",
                                "Utan opplysningane kan vi ikkje finne ein mentor til deg.",
                                "Without the data we cannot find a mentor for you.")))
                .automatedDecisions(Stated.listed(List.of(AutomatedDecision.builder(text(
                                "Et dataprogram avgjør hvem som får plass i ordningen.",
                                "Eit dataprogram avgjer kven som får plass i ordninga.",
                                "A computer program decides who gets a place."))
                        .logic(text(
                                "Det legger vekt på hvor lenge du har ventet.",
                                "Det legg vekt på kor lenge du har venta.",
                                "It gives weight to how long you have waited."))
                        .consequences(text(
                                "Får du ikke plass, kan du søke på nytt neste år.",
                                "Får du ikkje plass, kan du søkje på nytt neste år.",
                                "If you do not get a place, you can apply again next year."))
                        .build())))
                .build();
    }
}
