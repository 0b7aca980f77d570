package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.TRANSFER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.law.TransferInstrument;
import org.ropa4j.law.TransferInstrumentKind;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferAssessment;
import org.ropa4j.model.TransferAssessment.Outcome;
import org.ropa4j.model.TransferMechanism;

/** Whether law and practice of the destination were assessed before data are sent there on a safeguard of GDPR Art. 46. */
final class TransferAssessmentRules {
    /**
     * A published policy shows no assessment. The rule speaks where a record goes so far as to name the safeguard, and only if none of the
     * grounds beside it does without an assessment.
     */
    static final Rule<Transfer> MISSING = Rule.on(TRANSFER, "transfer-assessment-missing")
            .citing("CJEU C-311/18", "GDPR Art. 46(1)", "EDPB Recommendations 01/2020")
            .errorFrom(LawDates.SCHREMS_II)
            .at("assessment")
            .appliesWhen(TransferAssessmentRules::needsAssessment)
            .violatedWhen(transfer -> transfer.assessment().isEmpty())
            .with("tool", TransferAssessmentRules::safeguard)
            .build();

    /** How often an assessment is made again the law leaves to those who make it: the rule holds them to their own day. */
    static final Rule<Transfer> OUTDATED = Rule.on(TRANSFER, "transfer-assessment-outdated")
            .citing("CJEU C-311/18", "EDPB Recommendations 01/2020", "GDPR Art. 24(1)")
            .warningFrom(LawDates.SCHREMS_II)
            .at("assessment")
            .appliesWhen((transfer, in) ->
                    Transfers.needsGround(transfer, in) && transfer.assessment().isPresent())
            .undeterminedWhen(
                    (transfer, in) -> assessment(transfer).nextReview().isEmpty())
            .violatedWhen((transfer, in) ->
                    in.asOf().isAfter(assessment(transfer).nextReview().orElseThrow()))
            .with("due", transfer -> assessment(transfer).nextReview().orElseThrow())
            .build();

    /** A change of the law that lies ahead is a reason to prepare, not yet one to have assessed anew. */
    static final Rule<Transfer> OLDER_THAN_LAW = Rule.on(TRANSFER, "transfer-assessment-older-than-law")
            .citing("CJEU C-311/18", "EDPB Recommendations 01/2020", "GDPR Art. 24(1)")
            .warningFrom(LawDates.SCHREMS_II)
            .at("assessment")
            .appliesWhen((transfer, in) ->
                    Transfers.needsGround(transfer, in) && transfer.assessment().isPresent())
            .undeterminedWhen((transfer, in) -> assessment(transfer).date().isEmpty()
                    || assessment(transfer).lawChanged().isEmpty())
            .violatedWhen((transfer, in) -> {
                LocalDate changed = assessment(transfer).lawChanged().orElseThrow();
                return !changed.isAfter(in.asOf())
                        && assessment(transfer).date().orElseThrow().isBefore(changed);
            })
            .with("date", transfer -> assessment(transfer).date().orElseThrow())
            .with("changed", transfer -> assessment(transfer).lawChanged().orElseThrow())
            .build();

    static final Rule<Transfer> NOT_EQUIVALENT = Rule.on(TRANSFER, "transfer-assessment-not-equivalent")
            .citing("CJEU C-311/18", "GDPR Art. 44", "EDPB Recommendations 01/2020")
            .errorFrom(LawDates.SCHREMS_II)
            .at("assessment")
            .appliesWhen((transfer, in) ->
                    Transfers.needsGround(transfer, in) && transfer.assessment().isPresent())
            .undeterminedWhen((transfer, in) -> assessment(transfer).outcome().isEmpty())
            .violatedWhen(transfer -> {
                Outcome outcome = assessment(transfer).outcome().orElseThrow();
                return outcome == Outcome.NOT_EQUIVALENT
                        || (outcome == Outcome.EQUIVALENT_WITH_MEASURES
                                && assessment(transfer).supplementaryMeasures().isEmpty());
            })
            .build();

    static final List<Rule<?>> GDPR = List.of(MISSING, OUTDATED, OLDER_THAN_LAW, NOT_EQUIVALENT);

    private TransferAssessmentRules() {}

    private static TransferAssessment assessment(Transfer transfer) {
        return transfer.assessment().orElseThrow();
    }

    private static boolean needsAssessment(Transfer transfer, CheckContext in) {
        return Transfers.needsGround(transfer, in)
                && !Transfers.isWhollyAdequate(transfer, in)
                && firstSafeguard(transfer, in).isPresent()
                && transfer.mechanisms().stream().noneMatch(TransferAssessmentRules::doesWithout);
    }

    /** Adequacy and the derogations do without; Art. 49(6) has an assessment of its own, see {@link DerogationRules}. */
    private static boolean doesWithout(TransferMechanism mechanism) {
        List<TransferInstrument> tools = Transfers.tools(mechanism);
        return tools.stream()
                .anyMatch(tool -> tool.exportsUnder().equals(Jurisdiction.EEA)
                        && (tool.kind() == TransferInstrumentKind.ADEQUACY
                                || tool.kind() == TransferInstrumentKind.DEROGATION));
    }

    private static Optional<TransferMechanism> firstSafeguard(Transfer transfer, CheckContext in) {
        return transfer.mechanisms().stream()
                .filter(mechanism -> {
                    List<TransferInstrument> tools = Transfers.tools(mechanism);
                    return !tools.isEmpty()
                            && tools.stream()
                                    .allMatch(tool -> tool.exportsUnder().equals(Jurisdiction.EEA)
                                            && tool.kind() != TransferInstrumentKind.DEROGATION
                                            && tool.needsAssessment(in.asOf()));
                })
                .findFirst();
    }

    private static Object safeguard(Transfer transfer, CheckContext in) {
        return Transfers.toolName(firstSafeguard(transfer, in).orElseThrow());
    }
}
