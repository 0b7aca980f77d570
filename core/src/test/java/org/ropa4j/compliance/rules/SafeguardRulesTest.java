package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.SafeguardCopy;
import org.ropa4j.model.SafeguardCopy.Offer;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferMechanism;

/** Where people get a copy of what protects their data abroad. */
class SafeguardRulesTest {
    private static final TransferMechanism CLAUSES = new TransferMechanism.AdHocClauses(Optional.empty());

    @Test
    void a_copy_is_more_than_information() {
        assertThat(copy(Transfer.to("US").mechanism(CLAUSES))).isEqualTo("WARNING");
        assertThat(copy(Transfer.to("US")
                        .mechanism(CLAUSES)
                        .copy(SafeguardCopy.from(ContactPoint.email("privacy@example.com")))))
                .isEqualTo("passed");
        assertThat(copy(Transfer.to("US")
                        .mechanism(CLAUSES)
                        .copy(new SafeguardCopy(Optional.of(Offer.INFORMATION), List.of(), Optional.empty()))))
                .isEqualTo("WARNING");
        assertThat(copy(Transfer.to("US")
                        .mechanism(CLAUSES)
                        .copy(new SafeguardCopy(Optional.empty(), List.of(), Optional.empty()))))
                .isEqualTo("passed");
    }

    @Test
    void within_the_eea_there_is_nothing_to_copy() {
        assertThat(copy(Transfer.to("DK").mechanism(CLAUSES))).isEqualTo("not applicable");
    }

    static List<TransferMechanism> without() {
        return List.of(
                new TransferMechanism.Adequacy(Optional.empty(), Optional.empty()),
                new TransferMechanism.Unspecified(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("without")
    void nor_is_there_where_no_safeguard_is_used(TransferMechanism mechanism) {
        assertThat(copy(Transfer.to("US").mechanism(mechanism))).isEqualTo("not applicable");
        assertThat(copy(Transfer.to("US").mechanism(mechanism).mechanism(CLAUSES)))
                .isEqualTo("WARNING");
    }

    @Test
    void a_processor_need_not_tell_people() {
        assertThat(verdict(
                        "safeguard-copy-missing",
                        Verdicts.in("NO")
                                .processorActivity(ProcessorActivity.builder("hosting", text("Hosting"))
                                        .transfers(Stated.listed(List.of(Transfer.to("US")
                                                .mechanism(CLAUSES)
                                                .build())))
                                        .build())))
                .isEqualTo("not applicable");
    }

    private static String copy(Transfer.Builder transfer) {
        return verdict("safeguard-copy-missing", Verdicts.in("NO").transfers(Stated.listed(List.of(transfer.build()))));
    }
}
