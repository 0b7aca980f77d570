package org.ropa4j.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;
import org.ropa4j.text.MissingTextException;

/** Rules that users write, words and all, as a user would. */
class HouseRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Rule<ProcessingActivity> NO_OWNER = Rule.on(Subject.ACTIVITY, "activity-owner-missing")
            .warning()
            .at("administration")
            .violatedWhen(activity -> activity.administration().owner().isEmpty())
            .with("activity", ProcessingActivity::name)
            .says(RuleWording.in(Locale.ENGLISH)
                    .title("No owner")
                    .message("Nobody is recorded as the owner of {activity}.")
                    .why("Whoever owns an activity answers for it when it changes.")
                    .remedy("Enter a role, such as head of marketing."))
            .says(RuleWording.in(Locale.forLanguageTag("nb"))
                    .title("Ingen eier")
                    .message("Det er ikke registrert hvem som eier {activity}.")
                    .why("Den som eier en aktivitet, svarer for den når den endres.")
                    .remedy("Oppgi en rolle, for eksempel markedssjef."))
            .build();

    private static final Ropa RECORD = Ropa.builder("acme", Locale.ENGLISH)
            .controller(Party.builder("acme").country("NO").build())
            .activity(ProcessingActivity.builder("newsletter", LocalizedText.of(Locale.ENGLISH, "Newsletter"))
                    .build())
            .build();

    @Test
    void a_house_pack_needs_no_bundle_of_texts() {
        ComplianceReport report =
                ComplianceChecker.of(RulePack.of("acme", NO_OWNER)).check(RECORD, TODAY);

        assertThat(TextReport.in(Locale.ENGLISH).write(report)).contains("""
                No owner  [activity-owner-missing]
                  /activities/0/administration
                  Nobody is recorded as the owner of Newsletter.
                  Why:        Whoever owns an activity answers for it when it changes.
                  What to do: Enter a role, such as head of marketing.
                """);
    }

    @Test
    void speaks_the_language_of_the_reader_or_the_first_it_has() {
        ComplianceReport report =
                ComplianceChecker.of(RulePack.of("acme", NO_OWNER)).check(RECORD, TODAY);
        Finding finding = report.findings().get(0);

        assertThat(report.texts(Locale.forLanguageTag("nb")).of(finding).title())
                .isEqualTo("Ingen eier");
        assertThat(report.texts(Locale.forLanguageTag("nn")).of(finding).title())
                .isEqualTo("No owner");
    }

    @Test
    void a_rule_is_in_words_before_it_finds_anything() {
        RuleTexts texts = ComplianceChecker.of(RulePack.of("acme", NO_OWNER))
                .check(RECORD, TODAY)
                .texts(Locale.ENGLISH);

        assertThat(texts.of(NO_OWNER.id()))
                .isEqualTo(new RuleText(
                        "No owner",
                        "Nobody is recorded as the owner of {activity}.",
                        "Whoever owns an activity answers for it when it changes.",
                        "Enter a role, such as head of marketing."));
        assertThatThrownBy(() -> texts.of(RuleId.of("no-such-rule")))
                .isInstanceOf(MissingTextException.class)
                .hasMessageContaining("no-such-rule");
    }

    @Test
    void stands_beside_the_rules_of_law() {
        ComplianceReport report = ComplianceChecker.of(GdprRules.pack(), RulePack.of("acme", NO_OWNER))
                .check(RECORD, TODAY);

        assertThat(report.findings()).extracting(Finding::rule).contains(NO_OWNER.id(), RuleId.of("purpose-missing"));
        assertThat(TextReport.in(Locale.forLanguageTag("nn")).write(report)).contains("[activity-owner-missing]");
    }

    @Test
    void a_house_rule_that_throws_is_reported_and_hides_nothing() {
        Rule<ProcessingActivity> broken = Rule.on(Subject.ACTIVITY, "broken")
                .error()
                .violatedWhen((activity, in) -> in.purpose() == null)
                .says(RuleWording.in(Locale.ENGLISH)
                        .title("a")
                        .message("b")
                        .why("c")
                        .remedy("d"))
                .build();

        ComplianceReport report = ComplianceChecker.of(GdprRules.pack(), RulePack.of("acme", NO_OWNER, broken))
                .check(RECORD, TODAY);

        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo(broken.id());
            assertThat(failure.path()).hasToString("/activities/0");
            assertThat(failure.cause()).hasMessage("the element belongs to no purpose");
        });
        assertThat(report.findings()).extracting(Finding::rule).contains(NO_OWNER.id(), RuleId.of("purpose-missing"));
        assertThat(report.complies()).isFalse();
    }

    @Test
    void words_that_do_not_fit_are_refused_when_the_pack_is_made() {
        RuleWording english =
                RuleWording.in(Locale.ENGLISH).title("a").message("b").why("c");

        assertRefused(rule(), "rule some-rule has no words; call says(...) when building it");
        assertRefused(rule(english), "rule some-rule: remedy in en is missing");
        assertRefused(
                rule(english.remedy("Ask {who}.")),
                "rule some-rule: remedy in en uses {who}, but the rule gives its findings [party]");
        assertRefused(rule(english.remedy("d"), english.remedy("e")), "rule some-rule is worded twice in en");
        assertThatThrownBy(() -> RulePack.of("acme", rule(english.remedy("Ask {"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule some-rule: remedy in en: ");
    }

    private static void assertRefused(Rule<?> rule, String message) {
        assertThatThrownBy(() -> RulePack.of("acme", rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Rule<Party> rule(RuleWording... wordings) {
        Rule.Builder<Party> rule = Rule.on(Subject.PARTY, "some-rule")
                .info()
                .violatedWhen(party -> true)
                .with("party", Party::displayName);
        for (RuleWording wording : wordings) {
            rule.says(wording);
        }
        return rule.build();
    }
}
