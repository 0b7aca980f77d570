package org.ropa4j.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ropa4j.compliance.RopaAssertions.assertThatRopa;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.Transfer;
import org.ropa4j.text.LocalizedText;
import org.ropa4j.validation.RopaValidator;

class RopaAssertionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Rule<Tracker> UNEXPLAINED = Rule.on(Subject.TRACKER, "tracker-unexplained")
            .citing("ePrivacy Directive Art. 5(3)")
            .error()
            .at("purpose")
            .violatedWhen(tracker -> tracker.purpose().isEmpty())
            .with("tracker", Tracker::displayName)
            .says(RuleWording.in(Locale.ENGLISH)
                    .title("Unexplained cookie")
                    .message("Nothing is recorded on what {tracker} does.")
                    .why("People should know.")
                    .remedy("Explain {tracker}."))
            .build();

    private static final Rule<Party> NAMELESS = Rule.on(Subject.PARTY, "party-nameless")
            .warning()
            .violatedWhen(party -> party.legalName().isEmpty())
            .says(RuleWording.in(Locale.ENGLISH)
                    .title("Party without a name")
                    .message("A party has no name.")
                    .why("People should know.")
                    .remedy("Name it."))
            .build();

    private static final RulePack HOUSE = RulePack.of("house", UNEXPLAINED, NAMELESS);

    private static final Ropa RECORD = Ropa.builder("acme", Locale.ENGLISH)
            .controller(Party.builder("acme").country("NO").build())
            .activity(ProcessingActivity.builder("news", text("News"))
                    .purpose(Purpose.of(PurposeCategoryId.of("newsletter"), text("offers")))
                    .recipients(Stated.listed(List.of(Recipient.party(PartyId.of("mailer"))
                            .transfers(
                                    Transfer.to("US").build(), Transfer.to("DK").build())
                            .build())))
                    .build())
            .activity(ProcessingActivity.builder("bills", text("Bills"))
                    .purpose(Purpose.of(PurposeCategoryId.of("invoicing"), text("payment")))
                    .build())
            .tracker(Tracker.builder("ga", "_ga").build())
            .build();

    private static final RopaAssert ACME = assertThatRopa(RECORD).asOf(TODAY).withRules(HOUSE);

    @Test
    void a_failure_lists_the_findings_as_one_wants_to_read_them() {
        RopaAssert located = ACME.locatedBy(path -> Optional.of(new SourceLocation("acme.ropa.yaml", 12, 5)));

        assertThatThrownBy(located::complies)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("""
                        The record acme does not comply as of 2026-11-23.
                        1 error, 1 warning, 0 remarks

                        acme.ropa.yaml:12:5  Unexplained cookie  [tracker-unexplained]
                          /trackers/0/purpose
                          Nothing is recorded on what _ga does.
                          Explain _ga.
                        """);
    }

    @Test
    void warnings_count_when_asked_for() {
        Ropa explained = Ropa.builder("acme", Locale.ENGLISH)
                .controller(Party.builder("acme").country("NO").build())
                .tracker(Tracker.builder("ga", "_ga")
                        .purpose(text("counts visits"))
                        .build())
                .build();
        RopaAssert record = assertThatRopa(explained).asOf(TODAY).withRules(HOUSE);

        assertThat(record.complies()).isSameAs(record);
        assertThatThrownBy(() -> record.complies(Severity.WARNING))
                .hasMessageContaining("Party without a name  [party-nameless]\n  /parties/0\n");
    }

    @Test
    void exactly_these_findings() {
        ACME.hasExactlyTheseFindings("party-nameless /parties[acme]", "tracker-unexplained /trackers[ga]/purpose");

        assertThatThrownBy(() -> ACME.hasExactlyTheseFindings(
                        "tracker-unexplained /trackers[ga]/purpose", "tracker-unexplained /trackers[gb]/purpose"))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("""
                        The record acme does not have exactly the expected findings as of 2026-11-23.

                        Expected, but not found:
                          tracker-unexplained /trackers[gb]/purpose

                        Found, but not expected:
                          party-nameless /parties[acme]

                        Party without a name  [party-nameless]
                          /parties/0
                          A party has no name.
                          Name it.
                        """);
    }

    @Test
    void accepted_findings_do_not_fail() {
        List<Suppression> accepted =
                List.of(Suppression.of("tracker-unexplained", "/trackers[ga]", TODAY, "Until the relaunch."));

        ACME.suppressing(accepted).complies().hasExactlyTheseFindings("party-nameless /parties[acme]");
        ACME.against(Baseline.of(ACME.report())).complies(Severity.INFO).hasExactlyTheseFindings();
    }

    @Test
    void a_test_that_looked_at_nothing_fails() {
        Ropa empty = Ropa.builder("empty", Locale.ENGLISH)
                .controller(PartyId.of("nobody"))
                .build();

        assertThatThrownBy(
                        () -> assertThatRopa(empty).asOf(TODAY).withRules(HOUSE).complies())
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("Nothing was looked at");
        assertThatThrownBy(
                        () -> assertThatRopa(empty).asOf(TODAY).withRules(HOUSE).hasExactlyTheseFindings())
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("Nothing was looked at");
        assertThatThrownBy(() -> assertThatRopa(RECORD).asOf(TODAY).complies())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("call withRules(...) first: without rules nothing is looked at");
        assertThatThrownBy(() -> assertThatRopa(RECORD).withRules(HOUSE).complies())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("call asOf(...) first: law is asked for a day");
    }

    @Test
    void nothing_complies_before_the_law_does() {
        RulePack both = EprivacyRules.pack();

        assertThatThrownBy(() -> assertThatRopa(RECORD)
                        .asOf(LocalDate.of(2018, 5, 24))
                        .withRules(both, RulePack.of("house", NAMELESS))
                        .complies())
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("No law spoke");
    }

    @Test
    void a_rule_that_breaks_fails_the_test() {
        Rule<Party> broken = Rule.on(Subject.PARTY, "broken")
                .info()
                .violatedWhen((party, in) -> in.activity() == null)
                .says(RuleWording.in(Locale.ENGLISH)
                        .title("a")
                        .message("b")
                        .why("c")
                        .remedy("d"))
                .build();

        assertThatThrownBy(() -> assertThatRopa(RECORD)
                        .asOf(TODAY)
                        .withRules(RulePack.of("house", broken))
                        .complies())
                .hasMessageContaining("The rule broken broke down at /parties/0");
    }

    @Test
    void what_checks_can_see_more_than_rules() {
        ComplianceChecker law = ComplianceChecker.of(HOUSE);
        RopaAssert validated = ACME.checkedBy(RopaValidator.of(law)::validate);

        validated
                .suppressing(
                        List.of(Suppression.of("tracker-unexplained", "/trackers[ga]", TODAY, "Until the relaunch.")))
                .hasExactlyTheseFindings(
                        "reference-dangling /activities[news]/recipients[mailer]/party",
                        "party-nameless /parties[acme]");
        ACME.checkedBy(law::check)
                .hasExactlyTheseFindings("party-nameless /parties[acme]", "tracker-unexplained /trackers[ga]/purpose");
        assertThatThrownBy(() -> ACME.withRules().complies())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("call withRules(...) first: without rules nothing is looked at");
    }

    @Test
    void every_element_of_a_kind_has_something() {
        ACME.every(Subject.TRACKER)
                .has("a name", tracker -> !tracker.displayName().isEmpty())
                .everyActivityFor("direct-marketing")
                .lacks("retention", activity -> !activity.retention().isEmpty());

        assertThatThrownBy(() -> ACME.locatedBy(path -> Optional.of(new SourceLocation("a.yaml", 3, 1)))
                        .everyActivityFor("direct-marketing")
                        .has(
                                "a retention rule",
                                activity -> !activity.retention().isEmpty()))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("""
                        The record acme was expected to comply with 'every activity that is for direct-marketing has a retention rule' as of 2026-11-23.
                        1 of 1 did not:
                          a.yaml:3:1  /activities[news]
                        """);
    }

    @Test
    void every_transfer_outside_the_eea() {
        assertThatThrownBy(() -> ACME.everyTransferOutsideTheEea()
                        .has("a mechanism", transfer -> !transfer.mechanisms().isEmpty()))
                .hasMessage("""
                        The record acme was expected to comply with 'every transfer that leads out of the EEA has a mechanism' as of 2026-11-23.
                        1 of 1 did not:
                          /activities[news]/recipients[mailer]/transfers[US]
                        """);
    }

    @Test
    void elements_that_are_not_there_fail_the_test() {
        assertThatThrownBy(() -> ACME.everyActivityFor("recruitment").has("anything", activity -> true))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("The record acme was expected to comply with 'every activity that is for recruitment has"
                        + " anything' as of 2026-11-23.\nThere is no activity that is for recruitment: nothing was"
                        + " looked at.");
        assertThatThrownBy(() -> ACME.everyActivityFor("recruting"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("purpose is 'recruting', which no vocabulary has");
        assertThatThrownBy(() -> ACME.every(Subject.TRACKER)
                        .that("is read", tracker -> true)
                        .that("breaks", (tracker, in) -> in.activity() == null)
                        .has("anything", tracker -> true))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("The record acme was expected to comply with 'every tracker that is read and breaks has"
                        + " anything' as of 2026-11-23.\nThe test itself threw at /trackers/0.")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Locale.ENGLISH, english);
    }
}
