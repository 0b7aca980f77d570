package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.TRANSFER_MECHANISM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Country;
import org.ropa4j.law.Instrument;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.law.TransferInstrument;
import org.ropa4j.law.TransferValidity;
import org.ropa4j.model.ClauseAnnex;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.model.TransferMechanism.StandardClauses;

/** Transfers that rest on standard data protection clauses (GDPR Art. 46(2)(c) and (d), 46(5)), or on what is taken for them. */
final class ClauseRules {
    private static final Instrument CLAUSES_OF_2021 = Instrument.of("decision-2021-914");

    /** When the clauses have ended altogether, {@link #ENDED} says so, and when they were signed matters no more. */
    static final Rule<TransferMechanism> SIGNED_TOO_LATE = Rule.on(TRANSFER_MECHANISM, "clauses-signed-too-late")
            .citing("(EU) 2021/914 Art. 4(2)", "(EU) 2021/914 Art. 4(3)", "(EU) 2021/914 Art. 4(4)", "GDPR Art. 46(1)")
            .error()
            .at("date")
            .appliesWhen((mechanism, in) -> isSet(mechanism, in) && !hasEnded(mechanism, in.asOf()))
            .undeterminedWhen((mechanism, in) -> concluded(mechanism).isEmpty())
            .violatedWhen(ClauseRules::isSignedTooLate)
            .with("clauses", Transfers::toolName)
            .with(
                    "last",
                    mechanism -> validity(mechanism).lastDayForNewContracts().orElseThrow())
            .build();

    static final Rule<TransferMechanism> ENDED = Rule.on(TRANSFER_MECHANISM, "clauses-ended")
            .citing("(EU) 2021/914 Art. 4(4)", "GDPR Art. 44", "GDPR Art. 46(1)")
            .error()
            .at("set")
            .appliesWhen(ClauseRules::isSet)
            .violatedWhen((mechanism, in) -> hasEnded(mechanism, in.asOf()))
            .with("clauses", Transfers::toolName)
            .with("end", mechanism -> validity(mechanism).to().orElseThrow())
            .build();

    static final Rule<TransferMechanism> RUNNING_OUT = Rule.on(TRANSFER_MECHANISM, "clauses-running-out")
            .citing("(EU) 2021/914 Art. 4(4)", "GDPR Art. 46(1)")
            .warning()
            .at("set")
            .appliesWhen((mechanism, in) -> isSet(mechanism, in) && !hasEnded(mechanism, in.asOf()))
            .violatedWhen((mechanism, in) -> validity(mechanism).isRunningOut(in.asOf()) && !isSignedTooLate(mechanism))
            .with("clauses", Transfers::toolName)
            .with("end", mechanism -> validity(mechanism).to().orElseThrow())
            .build();

    static final Rule<TransferMechanism> SIGNED_TOO_EARLY = Rule.on(TRANSFER_MECHANISM, "clauses-signed-too-early")
            .citing("(EU) 2021/914 Art. 4(1)", "GDPR Art. 46(1)")
            .error()
            .at("date")
            .appliesWhen((mechanism, in) ->
                    isSet(mechanism, in) && firstDay(mechanism).isPresent())
            .undeterminedWhen((mechanism, in) -> concluded(mechanism).isEmpty())
            .violatedWhen(mechanism -> concluded(mechanism)
                    .orElseThrow()
                    .isBefore(firstDay(mechanism).orElseThrow()))
            .with("clauses", Transfers::toolName)
            .with("date", mechanism -> concluded(mechanism).orElseThrow())
            .with("first", mechanism -> firstDay(mechanism).orElseThrow())
            .build();

    static final Rule<TransferMechanism> FOR_OTHER_ROLES = Rule.on(TRANSFER_MECHANISM, "clauses-for-other-roles")
            .citing("(EU) 2021/914 Art. 1", "GDPR Art. 46(1)")
            .error()
            .at("modules")
            .appliesWhen(ClauseRules::isSet)
            .undeterminedWhen((mechanism, in) -> Transfers.importerRole(in).isEmpty())
            .violatedWhen((mechanism, in) -> Transfers.tools(mechanism).stream()
                    .noneMatch(tool -> tool.fits(
                            Transfers.exporterRole(in),
                            Transfers.importerRole(in).orElseThrow())))
            .with("clauses", Transfers::toolName)
            .with("exporter", (mechanism, in) -> Transfers.exporterRole(in))
            .with("importer", (mechanism, in) -> Transfers.importerRole(in).orElseThrow())
            .build();

    /** Of a record that lists no annex it is not known whether they are filled in. */
    static final Rule<TransferMechanism> ANNEXES_INCOMPLETE = Rule.on(TRANSFER_MECHANISM, "clauses-annexes-incomplete")
            .citing("(EU) 2021/914", "GDPR Art. 46(1)")
            .error()
            .at("annexes")
            .appliesWhen((mechanism, in) -> isSetOf2021(mechanism, in)
                    && !((StandardClauses) mechanism).modules().isEmpty())
            .undeterminedWhen(
                    (mechanism, in) -> ((StandardClauses) mechanism).annexes().isEmpty())
            .violatedWhen((mechanism, in) -> !missingAnnexes(mechanism, in).isEmpty())
            .with("annexes", ClauseRules::missingAnnexes)
            .build();

    static final Rule<TransferMechanism> IMPORTER_UNDER_GDPR = Rule.on(
                    TRANSFER_MECHANISM, "clauses-importer-under-gdpr")
            .citing("(EU) 2021/914 Art. 1", "(EU) 2021/914 recital 7", "GDPR Art. 3(2)")
            .warning()
            .appliesWhen(ClauseRules::isSetOf2021)
            .violatedWhen((mechanism, in) -> in.transfer().importerUnderGdpr())
            .build();

    /**
     * Clauses of another law do no harm beside a tool of the GDPR: the United Kingdom's addendum stands beside the clauses of 2021
     * where data leave both.
     */
    static final Rule<TransferMechanism> OF_OTHER_LAW = Rule.on(TRANSFER_MECHANISM, "transfer-tool-of-other-law")
            .citing("GDPR Art. 44", "GDPR Art. 46(2)")
            .error()
            .appliesWhen(
                    (mechanism, in) -> Transfers.needsGround(in.transfer(), in) && isTool(Transfers.tools(mechanism)))
            .undeterminedWhen((mechanism, in) ->
                    isOfOtherLaw(mechanism) && Transfers.exporterCountry(in).isEmpty())
            .violatedWhen((mechanism, in) -> isOfOtherLaw(mechanism)
                    && Transfers.tools(mechanism).stream().noneMatch(isFrom(Transfers.exporterCountry(in), in))
                    && hasNoToolBeside(in))
            .with("tool", Transfers::toolName)
            .build();

    /** The clauses between controllers and processors of (EU) 2021/915 do for Art. 28, not for Chapter V. */
    static final Rule<TransferMechanism> NOT_FOR_TRANSFERS = Rule.on(TRANSFER_MECHANISM, "clauses-not-for-transfers")
            .citing("GDPR Art. 46(2)(c)", "GDPR Art. 28(7)", "(EU) 2021/915")
            .error()
            .at("set")
            .appliesWhen((mechanism, in) -> Transfers.needsGround(in.transfer(), in)
                    && !Transfers.tools(mechanism).isEmpty())
            .violatedWhen((mechanism, in) -> !isTool(Transfers.tools(mechanism)) && hasNoToolBeside(in))
            .with("clauses", Transfers::toolName)
            .build();

    static final List<Rule<?>> GDPR = List.of(
            SIGNED_TOO_LATE,
            ENDED,
            RUNNING_OUT,
            SIGNED_TOO_EARLY,
            FOR_OTHER_ROLES,
            ANNEXES_INCOMPLETE,
            IMPORTER_UNDER_GDPR,
            NOT_FOR_TRANSFERS,
            OF_OTHER_LAW);

    private ClauseRules() {}

    /** Standard clauses of which the record says which set or module, so that the law's table knows them. */
    private static boolean isSet(TransferMechanism mechanism, CheckContext in) {
        return mechanism instanceof StandardClauses
                && Transfers.needsGround(in.transfer(), in)
                && isTool(Transfers.tools(mechanism));
    }

    private static boolean isTool(List<TransferInstrument> tools) {
        return !tools.isEmpty() && tools.stream().allMatch(TransferInstrument::isTransferTool);
    }

    private static boolean isSetOf2021(TransferMechanism mechanism, CheckContext in) {
        return isSet(mechanism, in)
                && Transfers.tools(mechanism).get(0).decision().stream()
                        .anyMatch(decision -> decision.instrument().equals(CLAUSES_OF_2021));
    }

    /** Of several modules the first: all of a set have the same days. */
    private static TransferValidity validity(TransferMechanism mechanism) {
        return Transfers.tools(mechanism).get(0).validity();
    }

    private static Optional<LocalDate> concluded(TransferMechanism mechanism) {
        return ((StandardClauses) mechanism).date();
    }

    private static Optional<LocalDate> firstDay(TransferMechanism mechanism) {
        return validity(mechanism).from();
    }

    private static boolean isSignedTooLate(TransferMechanism mechanism) {
        return concluded(mechanism)
                .filter(date -> validity(mechanism)
                        .lastDayForNewContracts()
                        .filter(date::isAfter)
                        .isPresent())
                .isPresent();
    }

    private static boolean hasEnded(TransferMechanism mechanism, LocalDate date) {
        return validity(mechanism).to().filter(date::isAfter).isPresent();
    }

    private static List<String> missingAnnexes(TransferMechanism mechanism, CheckContext in) {
        List<String> missing = new ArrayList<>();
        for (TransferInstrument module : Transfers.tools(mechanism)) {
            missing.addAll(module.annexes());
            if (areSubProcessorsAuthorisedOneByOne(in)) {
                missing.addAll(module.annexesForSpecificAuthorisation());
            }
        }
        ((StandardClauses) mechanism)
                .annexes().stream().map(ClauseAnnex::number).forEach(number -> missing.removeIf(number::equals));
        return missing.stream().distinct().toList();
    }

    private static boolean areSubProcessorsAuthorisedOneByOne(CheckContext in) {
        return in.recipient()
                .flatMap(Recipient::agreement)
                .flatMap(ProcessingAgreement::subProcessors)
                .filter(authorisation -> authorisation == ProcessingAgreement.Authorisation.SPECIFIC)
                .isPresent();
    }

    private static boolean hasNoToolBeside(CheckContext in) {
        return in.transfer().mechanisms().stream()
                .flatMap(mechanism -> Transfers.tools(mechanism).stream())
                .noneMatch(tool -> tool.isTransferTool() && isForGdpr(tool));
    }

    private static boolean isForGdpr(TransferInstrument tool) {
        return tool.exportsUnder().equals(Jurisdiction.EEA);
    }

    private static boolean isOfOtherLaw(TransferMechanism mechanism) {
        return Transfers.tools(mechanism).stream().noneMatch(ClauseRules::isForGdpr);
    }

    private static Predicate<TransferInstrument> isFrom(Optional<Country> exporter, CheckContext in) {
        return tool -> tool.isForExportsFrom(exporter.orElseThrow(), in.asOf());
    }
}
