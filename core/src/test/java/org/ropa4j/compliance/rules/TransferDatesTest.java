package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.CarefulRecord.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.model.ClauseModule;
import org.ropa4j.model.ClauseSet;
import org.ropa4j.model.DerogationGround;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.SafeguardCopy;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferAssessment;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.model.TransferMechanism.Derogation;
import org.ropa4j.model.TransferMechanism.FrameworkListing;
import org.ropa4j.model.TransferMechanism.Frequency;
import org.ropa4j.model.TransferMechanism.Scheme;
import org.ropa4j.model.TransferMechanism.StandardClauses;
import org.ropa4j.model.TransferMechanism.UkClauses;
import org.ropa4j.model.TransferMechanism.UkTool;

/** What the rules say of one transfer: {@code transfer-dates.csv} is for lawyers to read, row by row. */
class TransferDatesTest {
    private static final Map<String, ClauseModule> MODULES = Map.of(
            "module 1", ClauseModule.CONTROLLER_TO_CONTROLLER,
            "module 2", ClauseModule.CONTROLLER_TO_PROCESSOR,
            "module 3", ClauseModule.PROCESSOR_TO_PROCESSOR,
            "module 4", ClauseModule.PROCESSOR_TO_CONTROLLER);

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(GdprRules.pack());
    private static final PartyId IMPORTER = PartyId.of("importer");

    /** All rules about transfers. */
    private static final Set<RuleId> RULES = Stream.of(
                    TransferRules.GDPR,
                    AdequacyRules.GDPR,
                    ClauseRules.GDPR,
                    SafeguardRules.GDPR,
                    DerogationRules.GDPR,
                    TransferAssessmentRules.GDPR)
            .flatMap(List::stream)
            .<RuleId>map(Rule::id)
            .collect(Collectors.toSet());

    @ParameterizedTest(name = "{0} ({1}), {2}, {3} to {4}, as of {6}: {7}")
    @CsvFileSource(resources = "transfer-dates.csv", delimiter = '|', numLinesToSkip = 1)
    void a_transfer_on_a_day(
            String mechanism,
            String detail,
            String roles,
            String from,
            String to,
            String assessed,
            LocalDate date,
            String expected) {
        Transfer.Builder transfer = to.equals("EPO") ? Transfer.to(IMPORTER) : Transfer.to(to);
        transfer.copy(SafeguardCopy.from());
        mechanisms(mechanism, detail).forEach(transfer::mechanism);
        if (assessed.equals("yes")) {
            transfer.assessment(TransferAssessment.builder()
                    .outcome(TransferAssessment.Outcome.EQUIVALENT)
                    .build());
        }

        ComplianceReport report = CHECKER.check(record(from, to, roles, transfer.build()), date);

        assertThat(report.failures()).isEmpty();
        assertThat(report.findings().stream()
                        .filter(finding -> RULES.contains(finding.rule()))
                        .map(finding -> finding.rule() + " " + finding.severity())
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected.equals("none") ? "" : expected);
    }

    /** A record in which the one transfer goes from and to somebody in these roles. */
    private static Ropa record(String from, String to, String roles, Transfer transfer) {
        Party.Builder importer = Party.builder("importer").legalName("Importer");
        if (to.equals("EPO")) {
            importer.legalName("European Patent Organisation").kind(PartyKind.INTERNATIONAL_ORGANISATION);
        } else {
            importer.country(to);
        }
        Ropa.Builder ropa = Ropa.builder("exporter", Locale.ENGLISH)
                .controller(Party.builder("exporter").country(from).build())
                .party(Party.builder("processor").country(from).build())
                .party(importer.build());
        return switch (roles) {
            case "C-C" -> inActivity(ropa, received(RecipientRole.INDEPENDENT_CONTROLLER, transfer));
            case "C-P" -> inActivity(ropa, received(RecipientRole.PROCESSOR, transfer));
            case "C-?" ->
                inActivity(ropa, Recipient.party(IMPORTER).transfers(transfer).build());
            case "P-P" ->
                inActivity(
                        ropa,
                        Recipient.processor(PartyId.of("processor"))
                                .subProcessors(received(RecipientRole.SUB_PROCESSOR, transfer))
                                .transfers(Stated.none())
                                .build());
            case "P-C" ->
                ropa.processorActivity(ProcessorActivity.builder("hosting", text("Drift", "Hosting"))
                                .controller(IMPORTER)
                                .transfers(Stated.listed(List.of(transfer)))
                                .build())
                        .build();
            default -> throw new IllegalArgumentException("roles are " + roles + ", expected such as C-P");
        };
    }

    private static Recipient received(RecipientRole role, Transfer transfer) {
        return Recipient.party(IMPORTER).role(role).transfers(transfer).build();
    }

    private static Ropa inActivity(Ropa.Builder ropa, Recipient recipient) {
        return ropa.activity(ProcessingActivity.builder("activity", text("Behandling", "Processing"))
                        .recipients(recipient)
                        .build())
                .build();
    }

    /** The detail is the day of signature, of listing or of approval, or what else the row needs to say. */
    private static List<TransferMechanism> mechanisms(String name, String detail) {
        return switch (name) {
            case "none named" -> List.of();
            case "promise" -> List.of(new TransferMechanism.Unspecified(Optional.empty()));
            case "adequacy" ->
                List.of(new TransferMechanism.Adequacy(
                        Optional.empty(),
                        detail.equals("-") ? Optional.empty() : Optional.of(text("omfattet", "within the scope"))));
            case "Safe Harbour" -> List.of(listing(Scheme.SAFE_HARBOUR, detail));
            case "Privacy Shield" -> List.of(listing(Scheme.PRIVACY_SHIELD, detail));
            case "Data Privacy Framework" -> List.of(listing(Scheme.DATA_PRIVACY_FRAMEWORK, detail));
            case "UK extension" -> List.of(listing(Scheme.UK_EXTENSION, detail));
            case "Swiss-US framework" -> List.of(listing(Scheme.SWISS_US, detail));
            case "framework and module 2" ->
                List.of(
                        listing(Scheme.DATA_PRIVACY_FRAMEWORK, detail),
                        TransferMechanism.clauses(ClauseModule.CONTROLLER_TO_PROCESSOR, LocalDate.of(2023, 1, 1)));
            case "clauses 2001" -> List.of(clauses(ClauseSet.COMMISSION_2001, detail));
            case "clauses 2002" -> List.of(clauses(ClauseSet.COMMISSION_2002, detail));
            case "clauses 2004" -> List.of(clauses(ClauseSet.COMMISSION_2004, detail));
            case "clauses 2010" -> List.of(clauses(ClauseSet.COMMISSION_2010, detail));
            case "module 1", "module 2", "module 3", "module 4" ->
                List.of(TransferMechanism.clauses(
                        Objects.requireNonNull(MODULES.get(name), name), LocalDate.parse(detail)));
            case "clauses, no set" ->
                List.of(new StandardClauses(
                        Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty()));
            case "corporate rules" ->
                List.of(new TransferMechanism.BindingCorporateRules(
                        Optional.empty(),
                        detail.equals("-") ? Optional.empty() : Optional.of(detail),
                        Optional.empty()));
            case "clauses of one's own" ->
                List.of(new TransferMechanism.AdHocClauses(
                        detail.equals("-") ? Optional.empty() : Optional.of(detail)));
            case "derogation" ->
                List.of(new Derogation(
                        DerogationGround.CONTRACT_WITH_PERSON,
                        Optional.of(Frequency.valueOf(detail.toUpperCase(Locale.ROOT))),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
            case "UK agreement" -> List.of(new UkClauses(UkTool.AGREEMENT, Optional.of(LocalDate.parse(detail))));
            case "UK addendum and module 2" ->
                List.of(
                        new UkClauses(UkTool.ADDENDUM, Optional.of(LocalDate.parse(detail))),
                        TransferMechanism.clauses(ClauseModule.CONTROLLER_TO_PROCESSOR, LocalDate.parse(detail)));
            default -> throw new IllegalArgumentException("mechanism is '" + name + "', which no case makes");
        };
    }

    private static FrameworkListing listing(Scheme scheme, String since) {
        return new FrameworkListing(
                scheme,
                since.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(since)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static StandardClauses clauses(ClauseSet set, String date) {
        return new StandardClauses(
                Optional.of(set),
                List.of(),
                date.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                List.of(),
                Optional.empty());
    }
}
