package org.ropa4j.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.law.Citation;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.ClauseModule;
import org.ropa4j.model.ClauseSet;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.DerogationGround;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.text.LocalizedText;

/** Each kind of rule, ground, basis and appointment has its line. */
class RegisterLinesTest {
    private static final LocalizedText TEXT = LocalizedText.of(ClinicRecord.NB, "gode grunner");

    static Stream<Arguments> retention() {
        return Stream.of(
                arguments(
                        RetentionRule.forPeriod(Period.ofYears(5), RetentionEvents.FINANCIAL_YEAR_ENDED),
                        "5 år etter utgangen av regnskapsåret"),
                arguments(
                        new RetentionRule.ForPeriod(Period.ofDays(7), Optional.empty(), true, Coverage.everything()),
                        "Senest 7 dager [Mangler: når fristen begynner å løpe]"),
                arguments(
                        RetentionRule.until(RetentionEvents.CONSENT_WITHDRAWN).then(FinalAction.ANONYMISE),
                        "Når samtykket trekkes tilbake; deretter anonymisering"),
                arguments(
                        new RetentionRule.Statutory(
                                List.of(), Optional.empty(), Optional.empty(), Coverage.everything()),
                        "Når lagringstiden etter [Mangler: hvilken lov] er ute"),
                arguments(
                        new RetentionRule.Statutory(
                                List.of(Citation.parse("bokføringsloven § 13")),
                                Optional.of(Period.ofYears(5)),
                                Optional.empty(),
                                Coverage.everything()),
                        "5 år, jf. bokføringsloven § 13"),
                arguments(new RetentionRule.ByCriterion(TEXT, Coverage.everything()), "Gode grunner"),
                arguments(
                        RetentionRule.earliest(
                                RetentionRule.until(RetentionEvents.CONSENT_WITHDRAWN),
                                RetentionRule.forPeriod(Period.ofYears(1), RetentionEvents.LAST_CONTACT)),
                        "Det som kommer først: når samtykket trekkes tilbake eller 1 år etter den siste kontakten"),
                arguments(
                        new RetentionRule.Indefinite(Optional.of(TEXT), Coverage.everything()),
                        "Lagres uten tidsgrense: gode grunner"),
                arguments(
                        RetentionRule.whileNecessary(),
                        "Så lenge det er nødvendig for formålet [Mangler: tidsfrist for sletting]"),
                arguments(
                        new RetentionRule.Prolonged(Optional.empty(), Coverage.everything()),
                        "Lagres lenger når det finnes et annet rettslig grunnlag"),
                arguments(
                        RetentionRule.whileNecessary()
                                .covering(Coverage.builder()
                                        .data(DataCategories.CV)
                                        .build()),
                        "CV og søknad: så lenge det er nødvendig for formålet [Mangler: tidsfrist for sletting]"));
    }

    @ParameterizedTest
    @MethodSource("retention")
    void retention(RetentionRule rule, String line) {
        assertThat(line(activity().retention(rule), RegisterField.RETENTION)).isEqualTo(line);
    }

    static Stream<Arguments> transfers() {
        return Stream.of(
                arguments(
                        List.of(TransferMechanism.clauses(
                                ClauseModule.CONTROLLER_TO_PROCESSOR, LocalDate.of(2024, 1, 2))),
                        "EUs standardkontrakter av 2021, modul 2 (behandlingsansvarlig til databehandler)"
                                + " (personvernforordningen artikkel 46 nr. 2 bokstav c)"),
                arguments(
                        List.of(TransferMechanism.clauses(ClauseSet.COMMISSION_2021, LocalDate.of(2024, 1, 2))),
                        "standard personvernbestemmelser (standardkontrakter)"
                                + " (personvernforordningen artikkel 46 nr. 2 bokstav c)"),
                arguments(
                        List.of(TransferMechanism.derogation(DerogationGround.EXPLICIT_CONSENT, TEXT)),
                        "unntak: uttrykkelig samtykke etter opplysning om risikoen"
                                + " (personvernforordningen artikkel 49 nr. 1 bokstav a)"),
                arguments(
                        List.of(new TransferMechanism.CompellingInterests(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        "unntak: tvingende berettigede interesser"
                                + " (personvernforordningen artikkel 49 nr. 1 annet ledd), garantier:"
                                + " [Mangler: dokumentasjon av nødvendige garantier]"),
                arguments(
                        List.of(new TransferMechanism.BindingCorporateRules(
                                Optional.empty(), Optional.empty(), Optional.empty())),
                        "bindende virksomhetsregler (personvernforordningen artikkel 46 nr. 2 bokstav b)"),
                arguments(
                        List.of(new TransferMechanism.Unspecified(Optional.of(TEXT))),
                        "[Mangler: overføringsgrunnlag]"),
                arguments(
                        List.of(new TransferMechanism.Unspecified(Optional.of(TEXT)), TransferMechanism.adequacy()),
                        "beslutning om tilstrekkelig beskyttelsesnivå (personvernforordningen artikkel 45)"),
                arguments(List.of(), "[Mangler: overføringsgrunnlag]"));
    }

    @ParameterizedTest
    @MethodSource("transfers")
    void transfers(List<TransferMechanism> mechanisms, String grounds) {
        Transfer.Builder transfer = Transfer.to("JP");
        mechanisms.forEach(transfer::mechanism);
        ProcessingActivity.Builder activity = activity()
                .recipients(Recipient.processor(PartyId.of("host"))
                        .transfers(transfer.build())
                        .build());

        assertThat(line(activity, RegisterField.TRANSFERS)).isEqualTo("host (Japan), på grunnlag av " + grounds);
    }

    static Stream<Arguments> bases() {
        return Stream.of(
                arguments(
                        LegalBasis.contract(ContractStage.STEPS_BEFORE),
                        "Tiltak på den registrertes anmodning før avtale inngås"
                                + " (personvernforordningen artikkel 6 nr. 1 bokstav b)"),
                arguments(
                        LegalBasis.legalObligation(),
                        "Rettslig forpliktelse etter [Mangler: hvilken lov]"
                                + " (personvernforordningen artikkel 6 nr. 1 bokstav c)"),
                arguments(
                        LegalBasis.vitalInterests(TEXT),
                        "Vitale interesser (personvernforordningen artikkel 6 nr. 1 bokstav d)"),
                arguments(
                        LegalBasis.publicTask(Citation.parse("arbeidsmiljøloven § 15")),
                        "Oppgave i allmennhetens interesse eller utøving av offentlig myndighet etter"
                                + " arbeidsmiljøloven § 15 (personvernforordningen artikkel 6 nr. 1 bokstav e)"));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void bases(LegalBasis basis, String line) {
        assertThat(line(activity().purpose(Purpose.of(TEXT, basis)), RegisterField.LEGAL_BASIS))
                .isEqualTo(line);
    }

    static Stream<Arguments> officers() {
        return Stream.of(
                arguments(Appointment.notAppointed(TEXT), "Ikke utpekt (gode grunner)"),
                arguments(
                        Appointment.notAppointed(Appointment.Ground.NOT_REQUIRED),
                        "Ikke utpekt (loven krever det ikke)"),
                arguments(new Appointment.NotAppointed(Optional.empty(), Optional.empty()), "Ikke utpekt"),
                arguments(Appointment.appointed(), "[Mangler: kontaktopplysninger]"));
    }

    @ParameterizedTest
    @MethodSource("officers")
    void officers(Appointment appointment, String line) {
        Ropa ropa = Ropa.builder("r", ClinicRecord.NB)
                .controller(
                        Party.builder("c").dataProtectionOfficer(appointment).build())
                .activity(activity().build())
                .build();

        assertThat(cell(ropa, RegisterField.OFFICER)).isEqualTo(line);
    }

    /** What stands in groups is shown for others as for oneself, and what is special in them is found. */
    @Test
    void data_of_others_stand_with_their_groups() {
        Ropa ropa = Ropa.builder("r", ClinicRecord.NB)
                .controller(Party.builder("c").build())
                .dataGroup(new DataGroup(
                        DataGroupId.of("sick-leave"),
                        LocalizedText.of(ClinicRecord.NB, "fravær"),
                        List.of(DataUse.of(DataCategories.HEALTH)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .processorActivity(ProcessorActivity.builder("payroll", TEXT)
                        .dataGroup(DataGroupId.of("sick-leave"))
                        .dataGroup(DataGroupId.of("elsewhere"))
                        .data(DataCategories.NAME)
                        .dataNote(TEXT)
                        .build())
                .build();
        RegisterTable table = RegisterComposer.of(ClinicRecord.NB, ClinicRecord.DAY)
                .processorRecord(ropa)
                .table();

        assertThat(cell(table, RegisterField.DATA))
                .isEqualTo("Navn\nFravær: Helseopplysninger\nElsewhere\ngode grunner");
        assertThat(cell(table, RegisterField.SPECIAL_DATA))
                .isEqualTo("Helseopplysninger (særlig kategori etter artikkel 9)");
    }

    private static ProcessingActivity.Builder activity() {
        return ProcessingActivity.builder("a", TEXT).recipients(Stated.none());
    }

    private static String line(ProcessingActivity.Builder activity, RegisterField field) {
        return cell(
                Ropa.builder("r", ClinicRecord.NB)
                        .controller(Party.builder("c").build())
                        .activity(activity.build())
                        .build(),
                field);
    }

    private static String cell(Ropa ropa, RegisterField field) {
        return cell(
                RegisterComposer.of(ClinicRecord.NB, ClinicRecord.DAY)
                        .controllerRecord(ropa)
                        .table(),
                field);
    }

    private static String cell(RegisterTable table, RegisterField field) {
        List<String> ids =
                table.columns().stream().map(RegisterTable.Column::id).toList();
        return table.rows().get(0).get(ids.indexOf(field.id()));
    }
}
