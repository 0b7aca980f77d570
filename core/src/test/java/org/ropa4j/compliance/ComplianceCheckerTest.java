package org.ropa4j.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.text.LocalizedText;
import org.ropa4j.text.Texts;

class ComplianceCheckerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Rule<Tracker> NAMELESS = Rule.on(Subject.TRACKER, "tracker-purpose-missing")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven 2003 § 2-7 b", "ekomloven § 3-15", "C-673/17")
            .error()
            .in(Jurisdiction.NORWAY)
            .info()
            .warningFrom(LocalDate.of(2025, 1, 1))
            .at("purpose")
            .appliesWhen(tracker -> !tracker.displayName().startsWith("skip"))
            .undeterminedWhen((tracker, in) -> tracker.displayName().startsWith("unknown"))
            .violatedWhen(tracker -> tracker.purpose().isEmpty())
            .with("tracker", Tracker::displayName)
            .build();

    private static final Rule<Purpose> BASELESS = Rule.on(Subject.PURPOSE, "legal-basis-missing")
            .citing("GDPR Art. 6(1)")
            .warning()
            .at("bases")
            .violatedWhen((purpose, in) -> purpose.bases().isEmpty())
            .with("activity", (purpose, in) -> in.activity().name())
            .build();

    private static final Rule<Party> BREAKS = Rule.on(Subject.PARTY, "always-breaks")
            .error()
            .violatedWhen((party, in) -> {
                throw new IllegalStateException("no " + party.id());
            })
            .build();

    @Test
    void finds_what_is_violated_and_points_at_what_is_to_be_filled_in() {
        ComplianceReport report = check(norwegian().tracker(tracker("a", "ga")).build(), TODAY, NAMELESS);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.of("tracker-purpose-missing"));
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.path()).hasToString("/trackers/0/purpose");
            assertThat(finding.arguments()).containsExactly(Map.entry("tracker", "ga"));
            assertThat(finding.location()).isEmpty();
        });
        assertThat(report.complies()).isTrue();
        assertThat(report.complies(Severity.WARNING)).isFalse();
    }

    @Test
    void severity_follows_the_day_and_the_country_of_the_controller() {
        Ropa norwegian = norwegian().tracker(tracker("a", "ga")).build();
        Ropa danish = record("DK").tracker(tracker("a", "ga")).build();

        assertThat(check(norwegian, LocalDate.of(2024, 12, 31), NAMELESS).gravest())
                .contains(Severity.INFO);
        assertThat(check(norwegian, LocalDate.of(2025, 1, 1), NAMELESS).gravest())
                .contains(Severity.WARNING);
        assertThat(check(danish, LocalDate.of(2024, 12, 31), NAMELESS).gravest())
                .contains(Severity.ERROR);
    }

    @Test
    void cites_only_what_is_in_force_on_the_day_where_the_controller_is() {
        Ropa norwegian = norwegian().tracker(tracker("a", "ga")).build();
        Ropa danish = record("DK").tracker(tracker("a", "ga")).build();

        assertThat(citations(norwegian, LocalDate.of(2019, 9, 30)))
                .containsExactly("ePrivacy Directive Art. 5(3)", "ekomloven 2003 § 2-7 b");
        assertThat(citations(norwegian, TODAY))
                .containsExactly("ePrivacy Directive Art. 5(3)", "ekomloven 2024 § 3-15", "C-673/17");
        assertThat(citations(danish, TODAY)).containsExactly("ePrivacy Directive Art. 5(3)", "C-673/17");
    }

    private static List<String> citations(Ropa ropa, LocalDate asOf) {
        return check(ropa, asOf, NAMELESS).findings().get(0).citations().stream()
                .map(Citation::toString)
                .toList();
    }

    @Test
    void counts_every_element_once() {
        Ropa ropa = norwegian()
                .tracker(tracker("a", "ga"))
                .tracker(tracker("b", "gid"))
                .tracker(tracker("c", "skip this"))
                .tracker(tracker("d", "unknown"))
                .tracker(Tracker.builder("e", "named").purpose(text("måle")).build())
                .build();

        assertThat(check(ropa, TODAY, NAMELESS).coverageOf(NAMELESS.id()))
                .contains(new RuleCoverage(NAMELESS.id(), Optional.of(Severity.WARNING), 1, 2, 1, 1, 0, 0));
    }

    @Test
    void a_check_that_looked_at_nothing_does_not_comply() {
        ComplianceReport report = check(norwegian().build(), TODAY, NAMELESS);

        assertThat(report.findings()).isEmpty();
        assertThat(report.judged()).isZero();
        assertThat(report.complies()).isFalse();
    }

    @Test
    void no_rule_speaks_before_the_gdpr_applies_in_the_country_of_the_controller() {
        Ropa norwegian = norwegian().tracker(tracker("a", "ga")).build();
        Ropa danish = record("DK").tracker(tracker("a", "ga")).build();

        assertThat(check(norwegian, LocalDate.of(2018, 7, 19), NAMELESS).judged())
                .isZero();
        assertThat(check(norwegian, LocalDate.of(2018, 7, 20), NAMELESS).judged())
                .isOne();
        assertThat(check(danish, LocalDate.of(2018, 5, 24), NAMELESS).judged()).isZero();
        assertThat(check(danish, LocalDate.of(2018, 5, 25), NAMELESS).judged()).isOne();
        assertThat(check(norwegian, LocalDate.of(2018, 7, 19), NAMELESS).coverageOf(NAMELESS.id()))
                .contains(new RuleCoverage(NAMELESS.id(), Optional.empty(), 0, 0, 0, 0, 0, 0));
    }

    @Test
    void a_rule_that_breaks_hides_no_other_and_is_not_hidden() {
        Ropa ropa = norwegian().tracker(tracker("a", "ga")).build();

        ComplianceReport report = check(ropa, TODAY, BREAKS, NAMELESS);

        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo(BREAKS.id());
            assertThat(failure.path()).hasToString("/parties/0");
            assertThat(failure.cause()).hasMessage("no example");
        });
        assertThat(report.findings()).extracting(Finding::rule).containsExactly(NAMELESS.id());
        assertThat(report.coverageOf(BREAKS.id()))
                .contains(new RuleCoverage(BREAKS.id(), Optional.of(Severity.ERROR), 0, 0, 0, 0, 0, 1));
        assertThat(report.complies()).isFalse();
    }

    @Test
    void findings_come_gravest_first_then_by_path() {
        Ropa ropa = record("DK")
                .activity(activity("first").purpose(Purpose.of(text("a"))).build())
                .activity(activity("second")
                        .purpose(Purpose.of(text("b"), LegalBasis.consent()))
                        .purpose(Purpose.of(text("c")))
                        .build())
                .tracker(tracker("a", "ga"))
                .build();

        assertThat(check(ropa, TODAY, BASELESS, NAMELESS).findings())
                .extracting(finding -> finding.severity() + " " + finding.path())
                .containsExactly(
                        "ERROR /trackers/0/purpose",
                        "WARNING /activities/0/purposes/0/bases",
                        "WARNING /activities/1/purposes/1/bases");
    }

    @Test
    void the_same_record_rules_and_day_give_an_equal_report() {
        Ropa ropa = norwegian().tracker(tracker("a", "ga")).build();

        assertThat(check(ropa, TODAY, NAMELESS, BASELESS))
                .isEqualTo(check(ropa, TODAY, NAMELESS, BASELESS))
                .hasSameHashCodeAs(check(ropa, TODAY, NAMELESS, BASELESS));
    }

    @Test
    void findings_learn_where_they_stand_in_a_file() {
        Ropa ropa = norwegian().tracker(tracker("a", "ga")).build();
        SourceLocation place = new SourceLocation("a.ropa.yaml", 12, 5);

        ComplianceReport located = check(ropa, TODAY, NAMELESS)
                .locatedBy(
                        path -> path.startsWith(ModelPath.parse("/trackers")) ? Optional.of(place) : Optional.empty());

        assertThat(located.findings().get(0).location()).contains(place);
        assertThat(place).hasToString("a.ropa.yaml:12:5");
    }

    @Test
    void two_rules_with_one_id_are_refused() {
        assertThatThrownBy(() -> pack(NAMELESS, NAMELESS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pack test has two rules with the id tracker-purpose-missing");
        assertThatThrownBy(() -> ComplianceChecker.of(pack(NAMELESS), pack(NAMELESS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("packs test and test both have a rule with the id tracker-purpose-missing");
    }

    @Test
    void a_rule_says_what_it_lacks() {
        assertThatThrownBy(() -> Rule.on(Subject.RECORD, "some-rule").error().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule some-rule: call violatedWhen(...) before build()");
        assertThatThrownBy(() -> Rule.on(Subject.RECORD, "some-rule")
                        .violatedWhen(ropa -> true)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule some-rule: say how severe it is before build()");
        assertThatThrownBy(() -> Rule.on(Subject.RECORD, "Some rule"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule id is 'Some rule', expected lower-case words with hyphens, such as purpose-missing");
        assertThatThrownBy(() -> Rule.on(Subject.RECORD, "some-rule")
                        .errorFrom(LocalDate.of(2025, 1, 1))
                        .warning())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but the rule is already ERROR from 2025-01-01");
        assertThatThrownBy(() -> Rule.on(Subject.RECORD, "some-rule").in(Jurisdiction.EU))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("jurisdiction is EU, expected the EEA or a country");
    }

    @Test
    void a_rule_of_one_country_is_silent_elsewhere() {
        Rule<Ropa> norwegianOnly = Rule.on(Subject.RECORD, "norwegian-only")
                .in(Jurisdiction.NORWAY)
                .error()
                .violatedWhen(ropa -> true)
                .build();

        assertThat(norwegianOnly.severity(TODAY, Optional.of(Country.NORWAY))).contains(Severity.ERROR);
        assertThat(norwegianOnly.severity(TODAY, Optional.of(Country.of("DK")))).isEmpty();
        assertThat(norwegianOnly.severity(TODAY, Optional.empty())).isEmpty();
    }

    private static ComplianceReport check(Ropa ropa, LocalDate asOf, Rule<?>... rules) {
        return ComplianceChecker.of(pack(rules)).check(ropa, asOf);
    }

    private static RulePack pack(Rule<?>... rules) {
        return RulePack.of("test", locale -> Texts.load(ComplianceCheckerTest.class, "none", locale), List.of(rules));
    }

    private static Ropa.Builder norwegian() {
        return record("NO");
    }

    private static Ropa.Builder record(String country) {
        return Ropa.builder("example", Locale.forLanguageTag("nb"))
                .controller(Party.builder("example").country(country).build());
    }

    private static ProcessingActivity.Builder activity(String id) {
        return ProcessingActivity.builder(id, text(id));
    }

    private static Tracker tracker(String id, String name) {
        return Tracker.builder(id, name).build();
    }

    private static LocalizedText text(String bokmal) {
        return LocalizedText.of(Locale.forLanguageTag("nb"), bokmal);
    }
}
