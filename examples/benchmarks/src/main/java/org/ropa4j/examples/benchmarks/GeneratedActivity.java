package org.ropa4j.examples.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.model.Administration;
import org.ropa4j.model.ClauseModule;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.ContractParty;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategories;
import org.ropa4j.model.Occurrence;
import org.ropa4j.model.Oversight;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.Provision;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategories;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.RetentionEventId;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.SafeguardCopy;
import org.ropa4j.model.Scale;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferAssessment;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;
import org.ropa4j.text.LocalizedText;

/** One activity of a {@link GeneratedRegister}: everything about it follows from its number. */
final class GeneratedActivity {
    private static final List<Theme> THEMES = List.of(Theme.values());

    private static final List<String> NAMES = List.of(
            "Solbakken",
            "Granli",
            "Fjordgløtt",
            "Bjørkelund",
            "Nordre Ås",
            "Sæterdalen",
            "Vestvik",
            "Kirkehaugen",
            "Myra",
            "Lønnemoen",
            "Østmarka");

    private static final Citation BOOKKEEPING = Citation.parse("bokføringsloven § 13");
    private static final Citation DATA_PROTECTION_ACT = Citation.parse("personopplysningsloven § 8");

    private final int number;
    private final boolean careful;
    private final Theme theme;
    private final String place;

    /** @param careful whether it is described without gaps */
    GeneratedActivity(int number, boolean careful) {
        this.number = number;
        this.careful = careful;
        this.theme = THEMES.get(number % THEMES.size());
        this.place = NAMES.get(number % NAMES.size()) + " " + theme.place() + " " + number;
    }

    static LocalizedText text(String bokmal) {
        return LocalizedText.of(GeneratedRegister.BOKMAL, bokmal);
    }

    private LocalDate day(int year, int salt) {
        return LocalDate.of(year, 1, 1).plusDays((number * 37L + salt * 101L) % 365);
    }

    ProcessingActivity build() {
        ProcessingActivity.Builder activity = ProcessingActivity.builder(
                        theme.slug() + "-" + number, text(theme.title() + " ved " + place))
                .purpose(purpose())
                .dataGroup(DataGroupId.of("kontakt"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .source(Source.builder(SourceKind.THIRD_PARTY)
                        .description(text("andre deler av kommunen som " + place + " samarbeider med"))
                        .build())
                .recipients(supplier(), authorities())
                .storedIn(StoragePlace.builder(text("fagsystemet til " + place))
                        .operator(Suppliers.id(number))
                        .purpose(theme.purpose())
                        .build())
                .dpia(dpia())
                .scale(Scale.builder()
                        .size(number % 3 == 0 ? Scale.Size.LARGE : Scale.Size.NOT_LARGE)
                        .persons(200 + number % 700)
                        .build())
                .administration(administration());
        theme.people().forEach(activity::dataSubject);
        theme.data().forEach(category -> activity.data(DataUse.of(category)));
        activity.data(DataUse.builder(theme.data().get(0))
                .occurrence(Occurrence.POSSIBLE)
                .condition(text("når saken krever det"))
                .build());
        if (number % 2 == 0) {
            activity.purpose(accounts());
        }
        if (careful) {
            activity.provision(
                    Provision.of(ProvisionKind.NECESSARY, text("Uten dem kan " + place + " ikke hjelpe deg.")));
        }
        retention(activity);
        measures(activity);
        special(activity);
        return activity.build();
    }

    private Purpose purpose() {
        Purpose.Builder purpose =
                Purpose.builder(text(theme.purposeText() + " ved " + place)).category(theme.purpose());
        bases().forEach(purpose::basis);
        return purpose.build();
    }

    private Purpose accounts() {
        return Purpose.of(
                PurposeCategories.ACCOUNTING,
                text("føre regnskap for " + place),
                new LegalBasis.LegalObligation(
                        Optional.empty(),
                        Optional.of(text("plikten til å oppbevare regnskapsmateriale")),
                        List.of(BOOKKEEPING)));
    }

    private List<LegalBasis> bases() {
        return switch (theme) {
            case TEACHING, HEALTH_CARE, ENQUIRIES, CASES -> List.of(publicTask());
            case PAYROLL, RECRUITMENT, BOOKING -> List.of(contract(), publicTask());
            case NEWSLETTER -> List.of(consent());
        };
    }

    private LegalBasis publicTask() {
        return new LegalBasis.PublicTask(
                careful ? Optional.of(text("de lovpålagte oppgavene til " + place)) : Optional.empty(),
                Optional.empty(),
                Optional.of(text("oppgaver som loven gir kommunen")),
                careful ? List.of(DATA_PROTECTION_ACT) : List.of());
    }

    private LegalBasis contract() {
        return new LegalBasis.Contract(
                Optional.of(text("avtalen med deg")),
                Optional.of(theme == Theme.RECRUITMENT ? ContractStage.STEPS_BEFORE : ContractStage.PERFORMANCE),
                Optional.of(ContractParty.DATA_SUBJECT),
                Optional.empty());
    }

    private LegalBasis consent() {
        return LegalBasis.Consent.builder()
                .given(ConsentAct.ACTIVE_CHOICE)
                .withdrawal(Withdrawal.by(WithdrawalMeans.UNSUBSCRIBE_LINK, WithdrawalMeans.CONTACT))
                .evidence(text("tidspunktet lagres i fagsystemet"))
                .build();
    }

    private Recipient supplier() {
        Recipient.Builder recipient = Recipient.party(Suppliers.id(number))
                .role(RecipientRole.PROCESSOR)
                .oversight(new Oversight(
                        Optional.of(text("årlig revisjonsrapport")),
                        Optional.of(Period.ofYears(1)),
                        Optional.of(day(2021, 1)),
                        Optional.of(day(2025, 2)),
                        Optional.of(day(2027, 2))));
        theme.data().forEach(recipient::data);
        if (careful) {
            recipient.task(text("drifter fagsystemet til " + place)).agreement(agreement());
        }
        if (Suppliers.isAmerican(number)) {
            recipient.transfers(transfer());
        }
        return recipient.build();
    }

    private ProcessingAgreement agreement() {
        ProcessingAgreement.Builder agreement = ProcessingAgreement.builder()
                .kind(ProcessingAgreement.Kind.PROCESSING_AGREEMENT)
                .date(day(2018, 3))
                .reference("DBA-" + number)
                .subProcessors(ProcessingAgreement.Authorisation.GENERAL)
                .breachNotice(Duration.ofHours(24))
                .atEnd(FinalAction.RETURN)
                .confidentiality(true);
        List.of(ProcessingAgreement.Term.values()).forEach(agreement::term);
        return agreement.build();
    }

    private Transfer transfer() {
        return Transfer.to("US")
                .form(Transfer.Form.REMOTE_ACCESS)
                .mechanism(TransferMechanism.clauses(ClauseModule.CONTROLLER_TO_PROCESSOR, day(2023, 4)))
                .assessment(TransferAssessment.builder()
                        .date(day(2023, 5))
                        .reference("TIA-" + number)
                        .outcome(TransferAssessment.Outcome.EQUIVALENT_WITH_MEASURES)
                        .supplementaryMeasure(Measure.of(MeasureCategories.ENCRYPTION_AT_REST))
                        .nextReview(day(2027, 5))
                        .build())
                .copy(SafeguardCopy.from(ContactPoint.email("personvern@eksempelvik.example")))
                .build();
    }

    private Recipient authorities() {
        return Recipient.category(RecipientCategories.PUBLIC_AUTHORITIES)
                .role(RecipientRole.AUTHORITY)
                .occurrence(Occurrence.POSSIBLE)
                .condition(text("når loven pålegger " + place + " å gi opplysninger"))
                .build();
    }

    private void retention(ProcessingActivity.Builder activity) {
        activity.retention(new RetentionRule.ForPeriod(
                Period.ofYears(1 + number % 5),
                Optional.of(keptAfter()),
                number % 4 == 0,
                Coverage.builder().finalAction(FinalAction.ERASE).build()));
        if (number % 2 == 0) {
            activity.retention(new RetentionRule.Statutory(
                    List.of(BOOKKEEPING),
                    Optional.of(Period.ofYears(5)),
                    Optional.of(RetentionEvents.FINANCIAL_YEAR_ENDED),
                    Coverage.builder()
                            .scope(text("bilag som " + place + " har mottatt"))
                            .finalAction(FinalAction.ERASE)
                            .build()));
        }
    }

    private RetentionEventId keptAfter() {
        return switch (theme) {
            case PAYROLL -> RetentionEvents.EMPLOYMENT_ENDED;
            case NEWSLETTER -> careful ? RetentionEvents.CONSENT_WITHDRAWN : RetentionEvents.CASE_CLOSED;
            case TEACHING, HEALTH_CARE, RECRUITMENT, ENQUIRIES, BOOKING, CASES -> RetentionEvents.CASE_CLOSED;
        };
    }

    private void measures(ProcessingActivity.Builder activity) {
        activity.measure(
                Measure.of(MeasureCategories.ACCESS_CONTROL, text("Bare ansatte ved " + place + " har tilgang.")));
        activity.measure(Measure.of(MeasureCategories.LOGGING, text("Oppslag logges og kontrolleres hver måned.")));
        activity.measure(Measure.of(MeasureCategories.ENCRYPTION_AT_REST));
        activity.measure(Measure.of(MeasureCategories.BACKUP));
    }

    private void special(ProcessingActivity.Builder activity) {
        if (theme == Theme.HEALTH_CARE) {
            activity.permittedBy(DataPermission.SpecialData.builder(DataPermission.Condition.HEALTH_CARE)
                    .scope(text("helseopplysninger i journalen"))
                    .law(Citation.parse("pasientjournalloven § 6"))
                    .professionalSecrecy(true)
                    .build());
        }
        if (theme == Theme.PAYROLL && careful) {
            activity.permittedBy(DataPermission.SpecialData.builder(DataPermission.Condition.EMPLOYMENT_AND_SOCIAL_LAW)
                    .scope(text("sykefravær"))
                    .law(Citation.parse("personopplysningsloven § 6"))
                    .build());
        }
        if (theme == Theme.NEWSLETTER) {
            activity.marketing(Marketing.builder()
                    .channel(MarketingChannel.EMAIL)
                    .optOut(Withdrawal.by(WithdrawalMeans.UNSUBSCRIBE_LINK))
                    .build());
        }
    }

    private Dpia dpia() {
        return theme == Theme.HEALTH_CARE
                ? Dpia.builder(Dpia.Need.NEEDED)
                        .criterion(Dpia.Criterion.SENSITIVE_DATA)
                        .criterion(Dpia.Criterion.VULNERABLE_PERSONS)
                        .date(day(2024, 6))
                        .reference("DPIA-" + number)
                        .content(Dpia.Content.DESCRIPTION)
                        .content(Dpia.Content.NECESSITY)
                        .content(Dpia.Content.RISKS)
                        .content(Dpia.Content.MEASURES)
                        .content(Dpia.Content.OFFICER_ADVICE)
                        .residualRisk(Dpia.Risk.MEDIUM)
                        .nextReview(day(2027, 6))
                        .build()
                : Dpia.builder(Dpia.Need.NOT_NEEDED)
                        .reason(text("Behandlingen ved " + place + " er liten og velkjent."))
                        .build();
    }

    private Administration administration() {
        return Administration.builder()
                .status(Administration.Status.APPROVED)
                .owner(text("leder for " + place))
                .start(day(2019, 7))
                .lastReviewed(day(2026, 8).minusYears(1))
                .reviewedBy(text("personvernombudet"))
                .nextReview(day(2027, 8))
                .build();
    }
}
