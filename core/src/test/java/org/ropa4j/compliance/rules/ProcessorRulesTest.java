package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.verdict;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.Administration;
import org.ropa4j.model.Oversight;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientRole;

class ProcessorRulesTest {
    /** A supplier may be changed long after an activity began. That a new one was chosen later shows when it came. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-01, , WARNING",
        "2023-02-01, , passed",
        "2023-02-15, , passed",
        "2024-02-01, 2024-01-10, undetermined",
        "2024-02-01, 2023-02-15, WARNING",
        "2024-02-01, 2023-01-10, WARNING",
        "2023-02-01, 2023-01-10, passed"
    })
    void an_agreement_is_late_if_the_processor_was_there_from_the_start(
            LocalDate agreed, LocalDate chosen, String expected) {
        Recipient processor = Recipient.party(PartyId.of("host"))
                .role(RecipientRole.PROCESSOR)
                .agreement(ProcessingAgreement.builder().date(agreed).build())
                .oversight(new Oversight(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(chosen),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        assertThat(verdict(
                        "processor-agreement-late",
                        with(activity -> activity.recipients(processor)
                                .administration(Administration.builder()
                                        .start(LocalDate.of(2023, 2, 15))
                                        .build()))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PROCESSOR, ORAL, ERROR",
        "PROCESSOR, WRITTEN, passed",
        "PROCESSOR, ELECTRONIC, passed",
        "PROCESSOR, , undetermined",
        "INDEPENDENT_CONTROLLER, ORAL, not applicable"
    })
    void what_binds_a_processor_is_in_writing(
            RecipientRole role, ProcessingAgreement.@Nullable Form form, String expected) {
        ProcessingAgreement.Builder agreement = ProcessingAgreement.builder();
        if (form != null) {
            agreement.form(form);
        }
        Recipient recipient = Recipient.party(PartyId.of("host"))
                .role(role)
                .agreement(agreement.build())
                .build();

        assertThat(verdict("processor-agreement-not-in-writing", with(activity -> activity.recipients(recipient))))
                .isEqualTo(expected);
    }
}
