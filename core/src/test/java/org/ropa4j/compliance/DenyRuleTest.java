package org.ropa4j.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.model.DataCategory;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Sensitivity;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.Vocabulary;
import org.ropa4j.text.LocalizedText;

class DenyRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Rule<ProcessingActivity> NEVER = DenyRule.named("health-data-for-marketing-to-children")
            .data("health")
            .purpose("direct-marketing")
            .children()
            .because(text("The board ruled it out in 2024."))
            .build();

    private static final Rule<ProcessingActivity> STAYS_HERE = DenyRule.named("health-data-stay-in-the-eea")
            .data("health")
            .toRecipientsOutsideTheEea()
            .severity(Severity.WARNING)
            .because(text("The owners promised it."))
            .build();

    @Test
    void is_violated_where_all_that_is_denied_comes_together() {
        ComplianceReport report = check(NEVER, activity("direct-marketing", "health", "pupil"));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.path()).hasToString("/activities/0");
            assertThat(report.texts(Locale.ENGLISH).of(finding))
                    .isEqualTo(new FindingText(
                            "Something the house has ruled out",
                            "Camp: health data of children for direct marketing is recorded, which the house has"
                                    + " ruled out.",
                            "The board ruled it out in 2024.",
                            "Leave it out, or have the rule changed by whoever decided on it.",
                            List.of()));
            assertThat(report.texts(Locale.forLanguageTag("nb")).of(finding).message())
                    .isEqualTo("Camp: Det er registrert helseopplysninger om barn til direkte markedsføring, og det"
                            + " har virksomheten bestemt at den ikke gjør.");
            assertThat(report.texts(Locale.forLanguageTag("nn")).of(finding).message())
                    .isEqualTo("Camp: Det er registrert helseopplysningar om barn til direkte marknadsføring, og det"
                            + " har verksemda bestemt at ho ikkje gjer.");
        });
    }

    @Test
    void covers_what_is_part_of_what_is_denied() {
        assertThat(outcome(NEVER, activity("newsletter", "diagnosis-of-ours", "pupil")))
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void one_thing_that_does_not_fit_is_enough() {
        assertThat(outcome(NEVER, activity("invoicing", "health", "pupil"))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(NEVER, activity("direct-marketing", "name", "pupil")))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(NEVER, activity("direct-marketing", "health", "customer")))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void what_the_record_leaves_open_is_undetermined_unless_something_else_does_not_fit() {
        ProcessingActivity.Builder camp = ProcessingActivity.builder("camp", text("Camp"));

        assertThat(outcome(NEVER, camp.build())).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(NEVER, camp.purpose(Purpose.of(text("offers"))).build()))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(
                        NEVER,
                        camp.data(DataUse.of(DataCategoryId.of("health"))).build()))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(
                        NEVER,
                        camp.dataSubject(DataSubjectCategoryId.of("customer")).build()))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(
                        NEVER,
                        camp.dataSubject(DataSubjectCategoryId.of("pupil")).build()))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void data_that_may_not_leave_the_eea() {
        assertThat(outcome(STAYS_HERE, sharing("health", to("clinic-no")))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(STAYS_HERE, sharing("health", to("cloud-us")))).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(STAYS_HERE, sharing("name", to("cloud-us")))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(
                        STAYS_HERE,
                        sharing(
                                "health",
                                Recipient.category(RecipientCategoryId.of("it-suppliers"))
                                        .build())))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(STAYS_HERE, activity("invoicing", "health", "customer")))
                .isEqualTo(Outcome.UNDETERMINED);
        Recipient onward = Recipient.party(PartyId.of("clinic-no"))
                .subProcessors(Recipient.category(RecipientCategoryId.of("it-suppliers"))
                        .transfers(Transfer.to("IN").build())
                        .build())
                .build();
        assertThat(outcome(STAYS_HERE, sharing("health", onward))).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void data_that_may_not_go_to_processors_outside_the_eea() {
        Rule<ProcessingActivity> workedOnHere = DenyRule.named("health-data-worked-on-here")
                .data("health")
                .toProcessorsOutsideTheEea()
                .because(text("The owners promised it."))
                .build();

        assertThat(outcome(workedOnHere, sharing("health", to("cloud-us", RecipientRole.PROCESSOR))))
                .isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(workedOnHere, sharing("health", to("cloud-us", RecipientRole.SUB_PROCESSOR))))
                .isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(workedOnHere, sharing("health", to("clinic-no", RecipientRole.PROCESSOR))))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(workedOnHere, sharing("name", to("cloud-us", RecipientRole.PROCESSOR))))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(workedOnHere, sharing("health", to("cloud-us", RecipientRole.INDEPENDENT_CONTROLLER))))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(workedOnHere, sharing("health", to("cloud-us", RecipientRole.GROUP_COMPANY))))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(workedOnHere, sharing("health", to("cloud-us")))).isEqualTo(Outcome.UNDETERMINED);

        ComplianceReport report = check(workedOnHere, sharing("health", to("cloud-us", RecipientRole.PROCESSOR)));
        assertThat(message(report, "en"))
                .isEqualTo(
                        "Camp: health data to processors outside the EEA is recorded, which the house has ruled out.");
        assertThat(message(report, "nb"))
                .isEqualTo("Camp: Det er registrert helseopplysninger til databehandlere utenfor EØS, og det har"
                        + " virksomheten bestemt at den ikke gjør.");
        assertThat(message(report, "nn"))
                .isEqualTo("Camp: Det er registrert helseopplysningar til databehandlarar utanfor EØS, og det har"
                        + " verksemda bestemt at ho ikkje gjer.");
        assertThat(message(check(STAYS_HERE, sharing("health", to("cloud-us"))), "nb"))
                .isEqualTo("Camp: Det er registrert helseopplysninger til mottakere utenfor EØS, og det har"
                        + " virksomheten bestemt at den ikke gjør.");
    }

    private static String message(ComplianceReport report, String language) {
        return report.texts(Locale.forLanguageTag(language))
                .of(report.findings().get(0))
                .message();
    }

    @Test
    void says_what_it_lacks() {
        assertThatThrownBy(() -> DenyRule.named("empty").because(text("So.")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule empty: say what is denied before build()");
        assertThatThrownBy(() -> DenyRule.named("silent").data("health").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule silent: call because(...) before build()");
        assertThatThrownBy(() -> DenyRule.named("Not an id")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rule_that_names_one_thing_alone_says_so() {
        Rule<ProcessingActivity> noTrade = DenyRule.named("no-advertising")
                .purpose("advertising")
                .purpose("targeted-advertising")
                .because(text("We live on fees."))
                .build();
        ComplianceReport report = check(noTrade, activity("targeted-advertising", "name", "customer"));

        assertThat(report.texts(Locale.ENGLISH).of(report.findings().get(0)).message())
                .isEqualTo("Camp: personal data for advertising or targeted advertising is recorded, which the house"
                        + " has ruled out.");
    }

    private static Recipient to(String party, RecipientRole role) {
        return Recipient.party(PartyId.of(party)).role(role).build();
    }

    private static Recipient to(String party) {
        return Recipient.party(PartyId.of(party)).build();
    }

    private static Outcome outcome(Rule<ProcessingActivity> rule, ProcessingActivity activity) {
        RuleCoverage coverage = check(rule, activity).coverageOf(rule.id()).orElseThrow();
        assertThat(coverage.failed()).isZero();
        if (coverage.undetermined() > 0) {
            return Outcome.UNDETERMINED;
        }
        return coverage.violated() > 0 ? Outcome.VIOLATED : Outcome.PASSED;
    }

    private static ComplianceReport check(Rule<ProcessingActivity> rule, ProcessingActivity activity) {
        Ropa ropa = Ropa.builder("acme", Locale.ENGLISH)
                .controller(Party.builder("acme").country("NO").build())
                .party(Party.builder("clinic-no").country("NO").build())
                .party(Party.builder("cloud-us").country("US").build())
                .vocabulary(Vocabulary.of(new DataCategory(
                        DataCategoryId.of("diagnosis-of-ours"),
                        text("our diagnoses"),
                        Sensitivity.SPECIAL,
                        Optional.empty(),
                        Optional.of(DataCategoryId.of("diagnosis")),
                        Optional.empty(),
                        Optional.empty())))
                .activity(activity)
                .build();
        return ComplianceChecker.of(RulePack.of("acme", rule)).check(ropa, TODAY);
    }

    private static ProcessingActivity sharing(String data, Recipient recipient) {
        return ProcessingActivity.builder("camp", text("Camp"))
                .data(DataUse.of(DataCategoryId.of(data)))
                .recipients(Stated.listed(List.of(recipient)))
                .build();
    }

    private static ProcessingActivity activity(String purpose, String data, String dataSubject) {
        return ProcessingActivity.builder("camp", text("Camp"))
                .purpose(Purpose.builder(text("what for"))
                        .category(PurposeCategoryId.of(purpose))
                        .build())
                .data(DataUse.of(DataCategoryId.of(data)))
                .dataSubject(DataSubjectCategoryId.of(dataSubject))
                .build();
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Locale.ENGLISH, english);
    }
}
