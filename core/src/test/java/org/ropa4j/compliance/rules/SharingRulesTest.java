package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.activity;
import static org.ropa4j.compliance.rules.Verdicts.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataForm;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;

/** What goes to whom, and what is decided with it, case by case. */
class SharingRulesTest {
    private static final RecipientCategoryId GROUP = RecipientCategoryId.of("group-companies");

    @Test
    void the_group_has_names() {
        String rule = "group-companies-not-named";

        assertThat(of(rule, Recipient.category(GROUP))).isEqualTo("WARNING");
        assertThat(of(rule, Recipient.party(PartyId.of("example")).category(GROUP)))
                .isEqualTo("passed");
        assertThat(of(rule, Recipient.party(PartyId.of("example")))).isEqualTo("not applicable");
        assertThat(of(rule, Recipient.category(RecipientCategoryId.of("insurers"))))
                .isEqualTo("not applicable");
    }

    /** That somebody belongs to the group settles nothing; the party says so, and the recipient has its role. */
    @ParameterizedTest
    @CsvSource({"GROUP_COMPANY, WARNING", "PROCESSOR, passed", "INDEPENDENT_CONTROLLER, passed", ", WARNING"})
    void a_company_of_the_group_has_a_role_of_its_own(@Nullable RecipientRole role, String verdict) {
        Recipient.Builder recipient = Recipient.party(PartyId.of("sister"));
        if (role != null) {
            recipient.role(role);
        }

        assertThat(Verdicts.verdict(
                        "recipient-role-missing",
                        Verdicts.of(Party.builder("shop").sameGroupAs(PartyId.of("sister")))
                                .party(Party.builder("sister").build())
                                .recipients(recipient.build())
                                .build()))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "health, payment, , WARNING",
        "health, newsletter, , WARNING",
        "health, payment, complaints-handling, WARNING",
        "health, payment, health-care, not applicable",
        "health, health-care, , not applicable",
        "health, , , not applicable",
        "name, payment, , passed"
    })
    void who_moves_money_needs_no_health_data(
            String data, @Nullable String purpose, @Nullable String another, String verdict) {
        Recipient.Builder recipient =
                Recipient.category(RecipientCategoryId.of("payment-providers")).dataGroup(DataGroupId.of("log"));
        if (purpose != null) {
            recipient.purpose(PurposeCategoryId.of(purpose));
        }
        if (another != null) {
            recipient.purpose(PurposeCategoryId.of(another));
        }

        assertThat(Verdicts.verdict(
                        "special-data-shared-with-the-rest",
                        Verdicts.in("NO")
                                .dataGroup(group(data))
                                .recipients(recipient.build())
                                .build()))
                .isEqualTo(verdict);
    }

    @Test
    void a_recipient_that_names_no_groups_gets_what_it_needs() {
        Recipient.Builder recipient = Recipient.category(RecipientCategoryId.of("payment-providers"))
                .purpose(PurposeCategoryId.of("payment"));

        assertThat(Verdicts.verdict(
                        "special-data-shared-with-the-rest",
                        Verdicts.in("NO")
                                .dataGroup(group("health"))
                                .recipients(recipient.build())
                                .build()))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({", ERROR", "IDENTIFIED, ERROR", "PSEUDONYMISED, ERROR", "AGGREGATED, passed", "ANONYMISED, passed"})
    void sums_over_many_people_need_no_condition(@Nullable DataForm form, String verdict) {
        DataUse.Builder use = DataUse.builder(DataCategoryId.of("health"));
        if (form != null) {
            use.form(form);
        }

        assertThat(Verdicts.verdict(
                        "special-data-without-condition",
                        Verdicts.in("NO")
                                .activity(activity()
                                        .purpose(Purpose.of(text("research"), LegalBasis.consent()))
                                        .data(use.build())
                                        .build())
                                .build()))
                .isEqualTo(verdict);
    }

    @Test
    void a_credit_check_calls_for_a_word_on_automated_decisions() {
        ProcessingActivity.Builder credit =
                activity().purpose(Purpose.of(PurposeCategoryId.of("credit-assessment"), text("assess")));
        ProcessingActivity.Builder other = ProcessingActivity.builder("other", text("Other"));

        assertThat(decisions("automated-decisions-likely-but-not-stated", credit, other))
                .isEqualTo("WARNING");
        assertThat(decisions("automated-decisions-not-stated", credit, other)).isEqualTo("not applicable");
        assertThat(decisions("automated-decisions-likely-but-not-stated", other))
                .isEqualTo("not applicable");
        assertThat(decisions("automated-decisions-not-stated", other)).isEqualTo("INFO");

        credit.automatedDecisions(
                Stated.listed(List.of(AutomatedDecision.builder(text("a score")).build())));
        assertThat(decisions("automated-decisions-likely-but-not-stated", credit, other))
                .isEqualTo("passed");
        assertThat(decisions("automated-decisions-not-stated", credit, other)).isEqualTo("INFO");

        other.automatedDecisions(Stated.none());
        assertThat(decisions("automated-decisions-not-stated", credit, other)).isEqualTo("passed");
    }

    private static String decisions(String rule, ProcessingActivity.Builder... activities) {
        Ropa.Builder record = Verdicts.in("NO");
        List.of(activities).forEach(activity -> record.activity(activity.build()));
        return Verdicts.verdict(rule, record.build());
    }

    private static String of(String rule, Recipient.Builder recipient) {
        return Verdicts.verdict(
                rule,
                Verdicts.in("NO")
                        .party(Party.builder("other").build())
                        .recipients(recipient.build())
                        .build());
    }

    private static DataGroup group(String category) {
        return new DataGroup(
                DataGroupId.of("log"),
                text("log"),
                List.of(DataUse.of(DataCategoryId.of(category))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
