package org.ropa4j.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.Administration;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.BreachProcedure;
import org.ropa4j.model.ClauseModule;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.InterestAssessment;
import org.ropa4j.model.JointArrangement;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategories;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.Stated;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferAssessment;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;
import org.ropa4j.text.LocalizedText;

/** The record of an invented clinic: three activities that are described, one that is begun, one that is over, one for another. */
final class ClinicRecord {
    static final Locale NB = Locale.forLanguageTag("nb");
    static final Locale NN = Locale.forLanguageTag("nn");
    static final Locale EN = Locale.ENGLISH;
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private ClinicRecord() {}

    static LocalizedText text(String nb, String nn, String en) {
        return LocalizedText.of(NB, nb).and(NN, nn).and(EN, en);
    }

    static LocalizedText same(String text) {
        return text(text, text, text);
    }

    static Ropa ropa() {
        return Ropa.builder("clinic", NB, NN, EN)
                .version("7")
                .administration(Administration.builder()
                        .lastChanged(LocalDate.of(2026, 11, 2))
                        .build())
                .controller(clinic())
                .party(Party.builder("journal")
                        .legalName("Journalvert AS")
                        .country("NO")
                        .build())
                .party(Party.builder("cloud")
                        .legalName("Stratus Compute Inc.")
                        .country("US")
                        .build())
                .party(Party.builder("mailer")
                        .legalName("Postpigeon LLC")
                        .country("US")
                        .build())
                .party(Party.builder("agency")
                        .legalName("Bemanning Eksempel AB")
                        .country("SE")
                        .email("dataskydd@bemanning.example")
                        .build())
                .party(Party.builder("sister")
                        .legalName("Søsterklinikken AS")
                        .organisationNumber("000 000 001")
                        .country("NO")
                        .address(PostalAddress.of("Prøvegata 2", "0001", "Oslo"))
                        .email("post@sosterklinikken.example")
                        .dataProtectionOfficer(Appointment.notAppointed(Appointment.Ground.NOT_REQUIRED))
                        .build())
                .activity(journals())
                .activity(newsletter())
                .activity(recruitment())
                .activity(survey())
                .activity(closedShop())
                .dataGroup(new DataGroup(
                        DataGroupId.of("absence"),
                        text("fravær", "fråvær", "absence"),
                        List.of(DataUse.of(DataCategories.HEALTH)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .processorActivity(payroll())
                .jointArrangement(JointArrangement.builder()
                        .controller(PartyId.of("clinic"))
                        .controller(PartyId.of("agency"))
                        .activity(ActivityId.of("recruitment"))
                        .date(LocalDate.of(2025, 1, 15))
                        .reference("avtaler/rekruttering-2025")
                        .build())
                .measure(Measure.of(MeasureCategories.ACCESS_CONTROL))
                .measure(Measure.of(
                        MeasureCategories.TRAINING,
                        text(
                                "Alle ansatte får opplæring i personvern hvert år.",
                                "Alle tilsette får opplæring i personvern kvart år.",
                                "All staff are trained in data protection every year.")))
                .measure(new Measure(
                        Optional.empty(),
                        Optional.of(text(
                                "Brannmuren slipper bare inn trafikk på port 8443.",
                                "Brannmuren slepp berre inn trafikk på port 8443.",
                                "The firewall admits traffic on port 8443 only.")),
                        Optional.empty(),
                        true))
                .automatedDecisions(Stated.none())
                .breaches(BreachProcedure.builder().register("avvik/personvern").build())
                .build();
    }

    private static Party clinic() {
        return Party.builder("clinic")
                .legalName("Eksempelklinikken AS")
                .organisationNumber("000 000 000")
                .country("NO")
                .address(PostalAddress.of("Eksempelveien 1", "0001", "Oslo"))
                .email("personvern@eksempelklinikken.example")
                .contactPoint(ContactPoint.phone("+47 00 00 00 00"))
                .dataProtectionOfficer(Appointment.appointed(ContactPoint.email("ombud@eksempelklinikken.example")))
                .build();
    }

    private static ProcessingActivity journals() {
        Citation journalAct = Citation.parse("pasientjournalloven § 8");
        return ProcessingActivity.builder("journals", text("Pasientjournal", "Pasientjournal", "Patient records"))
                .description(text(
                        "Klinikken fører journal for hver pasient.",
                        "Klinikken fører journal for kvar pasient.",
                        "The clinic keeps a record for each patient."))
                .purpose(Purpose.of(
                        text("gi forsvarlig helsehjelp", "gi forsvarleg helsehjelp", "provide sound health care"),
                        LegalBasis.legalObligation(journalAct)))
                .purpose(Purpose.of(
                        text(
                                "kreve betaling for behandlingen",
                                "krevje betaling for behandlinga",
                                "charge for treatment"),
                        LegalBasis.legalObligation(Citation.parse("bokføringsloven § 13"))))
                .dataSubjects(DataSubjectCategories.PATIENT, DataSubjectCategories.NEXT_OF_KIN)
                .data(
                        DataCategories.NAME,
                        DataCategories.NATIONAL_IDENTITY_NUMBER,
                        DataCategories.DIAGNOSIS,
                        DataCategories.PAYMENT_DETAILS)
                .permittedBy(DataPermission.special(DataPermission.Condition.HEALTH_CARE, journalAct))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .recipients(
                        Recipient.processor(PartyId.of("journal"))
                                .task(text(
                                        "drifter journalsystemet",
                                        "driftar journalsystemet",
                                        "runs the records system"))
                                .agreement(ProcessingAgreement.builder()
                                        .kind(ProcessingAgreement.Kind.PROCESSING_AGREEMENT)
                                        .date(LocalDate.of(2024, 3, 1))
                                        .reference("avtaler/journalvert-2024")
                                        .build())
                                .subProcessors(Recipient.processor(PartyId.of("cloud"))
                                        .role(RecipientRole.SUB_PROCESSOR)
                                        .data(DataCategories.NAME)
                                        .transfers(Transfer.to("US")
                                                .mechanism(TransferMechanism.dataPrivacyFramework(
                                                        LocalDate.of(2024, 1, 10)))
                                                .build())
                                        .build())
                                .build(),
                        Recipient.category(RecipientCategoryId.of("health-services"))
                                .role(RecipientRole.INDEPENDENT_CONTROLLER)
                                .condition(text(
                                        "når pasienten blir henvist videre",
                                        "når pasienten blir vist vidare",
                                        "when the patient is referred"))
                                .build())
                .retention(RetentionRule.until(RetentionEvents.NO_USE_FOR_CARE)
                        .covering(Coverage.builder()
                                .data(DataCategories.DIAGNOSIS)
                                .finalAction(FinalAction.ARCHIVE)
                                .build()))
                .retention(RetentionRule.statutory(
                                Citation.parse("bokføringsloven § 13"),
                                Period.ofYears(5),
                                RetentionEvents.FINANCIAL_YEAR_ENDED)
                        .covering(Coverage.builder()
                                .data(DataCategories.PAYMENT_DETAILS)
                                .finalAction(FinalAction.ERASE)
                                .build()))
                .storedIn(StoragePlace.builder(text("journalsystemet", "journalsystemet", "the records system"))
                        .operator(PartyId.of("journal"))
                        .build())
                .measure(Measure.of(MeasureCategories.LOGGING))
                .dpia(Dpia.builder(Dpia.Need.NEEDED)
                        .date(LocalDate.of(2025, 5, 20))
                        .reference("pvk/journal-2025")
                        .residualRisk(Dpia.Risk.LOW)
                        .build())
                .administration(Administration.builder()
                        .status(Administration.Status.APPROVED)
                        .owner(text("fagsjefen", "fagsjefen", "the medical director"))
                        .start(LocalDate.of(2019, 1, 1))
                        .lastReviewed(LocalDate.of(2026, 2, 3))
                        .nextReview(LocalDate.of(2027, 2, 3))
                        .build())
                .build();
    }

    private static ProcessingActivity newsletter() {
        return ProcessingActivity.builder("newsletter", text("Nyhetsbrev", "Nyheitsbrev", "Newsletter"))
                .purpose(Purpose.of(
                        text("sende ut nyhetsbrev", "sende ut nyheitsbrev", "send newsletters"),
                        LegalBasis.consent(ConsentAct.ACTIVE_CHOICE, Withdrawal.by(WithdrawalMeans.UNSUBSCRIBE_LINK))))
                .dataSubjects(DataSubjectCategories.SUBSCRIBER)
                .data(DataCategories.NAME, DataCategories.EMAIL_ADDRESS)
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .recipients(Recipient.processor(PartyId.of("mailer"))
                        .task(text("sender ut e-posten", "sender ut e-posten", "sends the e-mail"))
                        .transfers(Transfer.to("US")
                                .mechanism(TransferMechanism.clauses(
                                        ClauseModule.CONTROLLER_TO_PROCESSOR, LocalDate.of(2023, 9, 12)))
                                .assessment(TransferAssessment.builder()
                                        .date(LocalDate.of(2023, 9, 10))
                                        .outcome(TransferAssessment.Outcome.EQUIVALENT_WITH_MEASURES)
                                        .reference("tia/postpigeon")
                                        .build())
                                .build())
                        .build())
                .retention(
                        RetentionRule.until(RetentionEvents.CONSENT_WITHDRAWN).then(FinalAction.ERASE))
                .build();
    }

    private static ProcessingActivity recruitment() {
        return ProcessingActivity.builder("recruitment", text("Rekruttering", "Rekruttering", "Recruitment"))
                .controller(PartyId.of("clinic"))
                .controller(PartyId.of("agency"))
                .purpose(Purpose.of(
                        text("finne og vurdere søkere", "finne og vurdere søkjarar", "find and assess applicants"),
                        new LegalBasis.LegitimateInterests(
                                Optional.empty(),
                                Optional.of(text("ansette den rette", "tilsetje den rette", "hire the right person")),
                                Optional.empty(),
                                Optional.of(new InterestAssessment(
                                        Optional.of(LocalDate.of(2025, 1, 10)),
                                        Optional.of("vurderinger/rekruttering"),
                                        Optional.of(InterestAssessment.Outcome.PREVAILS),
                                        Optional.empty())))))
                .dataSubjects(DataSubjectCategories.JOB_APPLICANT)
                .data(DataCategories.NAME, DataCategories.CV, DataCategories.REFERENCES)
                .source(Source.builder(SourceKind.THIRD_PARTY)
                        .description(text("oppgitte referanser", "oppgjevne referansar", "the referees named"))
                        .build())
                .recipients(Stated.none())
                .retention(RetentionRule.atMost(Period.ofMonths(6), RetentionEvents.APPLICATION_DECIDED)
                        .then(FinalAction.ERASE, FinalAction.ANONYMISE))
                .build();
    }

    /** Begun, and not yet thought through. */
    private static ProcessingActivity survey() {
        return ProcessingActivity.builder("survey", text("Spørreundersøkelse", "Spørjeundersøking", "Survey"))
                .data(DataCategoryId.of("survey-answers"))
                .retention(RetentionRule.whileNecessary())
                .administration(Administration.builder()
                        .status(Administration.Status.DRAFT)
                        .build())
                .build();
    }

    private static ProcessingActivity closedShop() {
        return ProcessingActivity.builder("shop", text("Nettbutikk", "Nettbutikk", "Web shop"))
                .administration(
                        Administration.builder().end(LocalDate.of(2024, 12, 31)).build())
                .build();
    }

    private static ProcessorActivity payroll() {
        return ProcessorActivity.builder("payroll", text("Lønnskjøring", "Lønskøyring", "Payroll"))
                .controller(PartyId.of("sister"))
                .processing(text("beregning av lønn", "utrekning av lønn", "calculation of salaries"))
                .processing(text(
                        "rapportering til skattemyndighetene",
                        "rapportering til skattestyresmaktene",
                        "reporting to the tax authorities"))
                .dataSubjects(DataSubjectCategories.EMPLOYEE)
                .data(DataCategories.NAME, DataCategories.SALARY)
                .dataGroup(DataGroupId.of("absence"))
                .agreement(ProcessingAgreement.builder()
                        .kind(ProcessingAgreement.Kind.PROCESSING_AGREEMENT)
                        .status(ProcessingAgreement.Status.CONCLUDED)
                        .date(LocalDate.of(2025, 6, 1))
                        .build())
                .subProcessors(Stated.none())
                .transfers(Stated.none())
                .measure(Measure.of(MeasureCategories.ENCRYPTION_AT_REST))
                .build();
    }

    /** A record of which only the identifier of the controller is known. */
    static Ropa empty() {
        return Ropa.builder("empty", NB, NN, EN)
                .controller(Party.builder("controller").build())
                .activity(ProcessingActivity.builder("something", same("Something"))
                        .build())
                .build();
    }

    static List<Locale> languages() {
        return List.of(NB, NN, EN);
    }
}
