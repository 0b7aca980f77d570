package org.ropa4j.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.model.Party;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.text.Texts;

/** Suppressions and baselines. */
class AcceptanceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 23);

    private static final Rule<Tracker> UNEXPLAINED = Rule.on(Subject.TRACKER, "tracker-unexplained")
            .error()
            .at("purpose")
            .violatedWhen(tracker -> tracker.purpose().isEmpty())
            .with("tracker", Tracker::displayName)
            .build();

    private static final Rule<Tracker> LATER = Rule.on(Subject.TRACKER, "tracker-later")
            .infoFrom(LocalDate.of(2027, 1, 1))
            .errorFrom(LocalDate.of(2028, 1, 1))
            .violatedWhen(tracker -> true)
            .build();

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RulePack.of(
            "house", locale -> Texts.load(AcceptanceTest.class, "house", locale), List.of(UNEXPLAINED, LATER)));

    private static Ropa record(String... trackers) {
        Ropa.Builder record = Ropa.builder("acme", Locale.ENGLISH)
                .controller(Party.builder("acme").country("NO").build());
        Arrays.stream(trackers)
                .forEach(id -> record.tracker(Tracker.builder(id, id).build()));
        return record.build();
    }

    private static ComplianceReport report(String... trackers) {
        return CHECKER.check(record(trackers), TODAY);
    }

    private static List<String> rulesAndPlaces(ComplianceReport report) {
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + report.elementOf(finding))
                .toList();
    }

    private static Suppression suppression(String rule, String element, LocalDate until) {
        return Suppression.of(rule, element, until, "The supplier documents it.");
    }

    @Test
    void a_suppressed_finding_is_kept_apart_with_its_reason() {
        Suppression accepted = suppression("tracker-unexplained", "/trackers[a]", NEXT_YEAR);

        ComplianceReport report = report("a", "b").suppressing(List.of(accepted));

        assertThat(rulesAndPlaces(report)).containsExactly("tracker-unexplained /trackers[b]/purpose");
        assertThat(report.suppressed()).singleElement().satisfies(suppressed -> {
            assertThat(suppressed.finding().path()).hasToString("/trackers/0/purpose");
            assertThat(suppressed.by()).isEqualTo(accepted);
        });
        assertThat(report.coverageOf(UNEXPLAINED.id()))
                .contains(new RuleCoverage(UNEXPLAINED.id(), Optional.of(Severity.ERROR), 0, 1, 0, 0, 1, 0));
        assertThat(report.judged()).isEqualTo(2);
    }

    /** For those who write reports in other forms. */
    @Test
    void a_report_tells_places_baseline_and_rules() {
        ComplianceReport report = report("a", "b");
        Baseline baseline = Baseline.of(report("a"));

        assertThat(report.elementsOf(report.findings()))
                .containsExactlyElementsOf(
                        report.findings().stream().map(report::elementOf).toList())
                .hasSize(2);
        assertThat(report.baseline()).isEmpty();
        assertThat(report.against(baseline).baseline()).contains(baseline);
        assertThat(report.rules()).containsExactly(LATER.id(), UNEXPLAINED.id());
        assertThat(report.suppressing(List.of()).rules()).contains(RuleId.of("suppression-unused"));
    }

    @Test
    void accepting_all_errors_makes_a_record_comply() {
        ComplianceReport report =
                report("a", "b").suppressing(List.of(suppression("tracker-unexplained", "/trackers", NEXT_YEAR)));

        assertThat(report("a", "b").complies()).isFalse();
        assertThat(report.complies()).isTrue();
        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.gravest()).isEmpty();
    }

    @Test
    void a_suppression_stays_with_its_element_when_the_order_changes() {
        List<Suppression> accepted = List.of(suppression("tracker-unexplained", "/trackers[b]", NEXT_YEAR));

        assertThat(rulesAndPlaces(report("a", "b").suppressing(accepted)))
                .isEqualTo(rulesAndPlaces(report("b", "a").suppressing(accepted)))
                .containsExactly("tracker-unexplained /trackers[a]/purpose");
    }

    @Test
    void the_last_day_counts_and_the_next_brings_the_finding_back() {
        List<Suppression> accepted = List.of(suppression("tracker-unexplained", "/trackers[a]", TODAY));

        assertThat(CHECKER.check(record("a"), TODAY).suppressing(accepted).findings())
                .isEmpty();
        ComplianceReport tomorrow =
                CHECKER.check(record("a"), TODAY.plusDays(1)).suppressing(accepted);
        assertThat(tomorrow.suppressed()).isEmpty();
        assertThat(rulesAndPlaces(tomorrow))
                .containsExactly("tracker-unexplained /trackers[a]/purpose", "suppression-expired /");
        assertThat(tomorrow.texts(Locale.ENGLISH).of(tomorrow.findings().get(1)).message())
                .isEqualTo("The suppression of tracker-unexplained at /trackers[a] held until 23 November 2026 and no"
                        + " longer does. Its reason was: The supplier documents it.");
    }

    @Test
    void an_unused_suppression_is_a_finding_at_its_own_place() {
        SourceLocation line = new SourceLocation("accepted.txt", 3, 1);
        Suppression unused =
                suppression("tracker-unexplained", "/trackers[gone]", NEXT_YEAR).at(line);

        ComplianceReport report = report("a").suppressing(List.of(unused));

        assertThat(report.findings()).last().satisfies(finding -> {
            assertThat(finding.rule()).hasToString("suppression-unused");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location()).contains(line);
        });
        assertThat(report.locatedBy(path -> Optional.of(new SourceLocation("acme.yaml", 1, 1)))
                        .findings())
                .last()
                .satisfies(finding -> assertThat(finding.location()).contains(line));
    }

    @Test
    void a_suppression_of_a_rule_that_is_silent_on_the_day_waits() {
        List<Suppression> accepted = List.of(suppression("tracker-later", "/trackers", NEXT_YEAR));

        assertThat(report("a").suppressing(accepted).findings())
                .extracting(Finding::rule)
                .containsExactly(UNEXPLAINED.id());
    }

    @Test
    void an_unknown_rule_is_named_with_the_one_that_was_probably_meant() {
        ComplianceReport report =
                report("a").suppressing(List.of(suppression("tracker-unexplaned", "/trackers[a]", NEXT_YEAR)));

        assertThat(rulesAndPlaces(report))
                .containsExactly("tracker-unexplained /trackers[a]/purpose", "suppression-rule-unknown /");
        assertThat(report.texts(Locale.ENGLISH).of(report.findings().get(1)).message())
                .isEqualTo("The suppression at /trackers[a] names the rule tracker-unexplaned, which is none of those"
                        + " that were checked; perhaps tracker-unexplained was meant. Its reason is: The supplier"
                        + " documents it.");
    }

    @Test
    void findings_that_are_added_later_are_accepted_too() {
        RulePack form = RulePack.ofFindings(
                "form",
                locale -> Texts.load(AcceptanceTest.class, "house", locale),
                List.of(RuleId.of("form-odd"), RuleId.of("form-even")));
        List<Finding> odd = List.of(Finding.of(RuleId.of("form-odd"), Severity.ERROR, ModelPath.parse("/id")));
        List<Suppression> accepted =
                List.of(suppression("form-odd", "/id", NEXT_YEAR), suppression("form-even", "/id", NEXT_YEAR));

        ComplianceReport before = report("a").suppressing(accepted).with(odd, form);
        ComplianceReport after = report("a").with(odd, form).suppressing(accepted);

        assertThat(before.suppressed()).extracting(Suppressed::finding).isEqualTo(odd);
        assertThat(before).isEqualTo(after);
        assertThat(rulesAndPlaces(after))
                .containsExactly("tracker-unexplained /trackers[a]/purpose", "suppression-unused /");
    }

    @Test
    void suppressions_are_read_from_lines() {
        List<Suppression> read = Suppression.parse("accepted.txt", """
                # rule               element        until       reason

                tracker-unexplained  /trackers[a]   2027-11-23  The supplier documents it.
                  tracker-later  /   2027-01-31 Later: # is part of a reason
                """);

        assertThat(read)
                .containsExactly(
                        suppression("tracker-unexplained", "/trackers[a]", NEXT_YEAR)
                                .at(new SourceLocation("accepted.txt", 3, 1)),
                        Suppression.of("tracker-later", "/", LocalDate.of(2027, 1, 31), "Later: # is part of a reason")
                                .at(new SourceLocation("accepted.txt", 4, 3)));
        assertThat(read).first().hasToString("tracker-unexplained /trackers[a] 2027-11-23 The supplier documents it.");
    }

    @Test
    void says_of_all_lines_at_once_what_is_wrong_with_them() {
        assertThatThrownBy(() -> Suppression.parse("accepted.txt", """
                        tracker-unexplained /trackers[a] 2027-02-30 No such day.
                        tracker-unexplained /trackers[a] 2027-02-28
                         Tracker /trackers[a] 2027-02-28 Because.
                        tracker-unexplained trackers 2027-02-28 Because.
                        """))
                .isInstanceOf(LineFormatException.class)
                .hasMessage("""
                        accepted.txt:1:1: last day is '2027-02-30', expected a date such as 2027-01-31
                        accepted.txt:2:1: 'tracker-unexplained /trackers[a] 2027-02-28' is no suppression, expected rule, element, last day and reason, with spaces between them
                        accepted.txt:3:2: rule id is 'Tracker', expected lower-case words with hyphens, such as purpose-missing
                        accepted.txt:4:1: element is 'trackers', expected / for the record or a path such as /activities[newsletter]/purposes[direct-marketing]\
                        """);
        assertThatThrownBy(() -> Suppression.of("some-rule", "/", TODAY, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason is blank, expected why the finding is accepted");
    }

    @Test
    void a_baseline_accepts_what_was_there_and_lets_new_findings_through() {
        Baseline baseline = Baseline.of(report("b", "a"));

        assertThat(baseline).hasToString("""
                record acme
                /trackers[a]/purpose tracker-unexplained error
                /trackers[b]/purpose tracker-unexplained error
                """);
        ComplianceReport same = report("a", "b").against(baseline);
        assertThat(same.complies()).isTrue();
        assertThat(same.inBaseline()).hasSize(2);
        assertThat(same.coverageOf(UNEXPLAINED.id()))
                .contains(new RuleCoverage(UNEXPLAINED.id(), Optional.of(Severity.ERROR), 0, 0, 0, 0, 2, 0));

        ComplianceReport later = report("c", "b").against(baseline);
        assertThat(rulesAndPlaces(later)).containsExactly("tracker-unexplained /trackers[c]/purpose");
        assertThat(later.complies()).isFalse();
        assertThat(later.gone()).hasToString("[/trackers[a]/purpose tracker-unexplained]");
        assertThat(Baseline.of(later)).hasToString("""
                record acme
                /trackers[b]/purpose tracker-unexplained error
                /trackers[c]/purpose tracker-unexplained error
                """);
    }

    @Test
    void what_has_become_graver_is_new_and_what_has_become_milder_is_not() {
        Ropa record = record("a");
        ComplianceReport mild = CHECKER.check(record, LocalDate.of(2027, 6, 1));
        ComplianceReport grave = CHECKER.check(record, LocalDate.of(2028, 6, 1));

        assertThat(rulesAndPlaces(grave.against(Baseline.of(mild)))).containsExactly("tracker-later /trackers[a]");
        assertThat(grave.against(Baseline.of(mild)).gone()).isEmpty();
        assertThat(mild.against(Baseline.of(grave)).findings()).isEmpty();
    }

    @Test
    void a_suppression_goes_before_the_baseline_and_its_faults_never_enter_one() {
        List<Suppression> accepted = List.of(
                suppression("tracker-unexplained", "/trackers[a]", NEXT_YEAR),
                suppression("tracker-unexplained", "/trackers[gone]", NEXT_YEAR));
        Baseline all = Baseline.of(report("a", "b"));

        ComplianceReport report = report("a", "b").against(all).suppressing(accepted);

        assertThat(report.suppressed()).hasSize(1);
        assertThat(report.inBaseline()).hasSize(1);
        assertThat(report.gone()).isEmpty();
        assertThat(rulesAndPlaces(report)).containsExactly("suppression-unused /");
        assertThat(report).isEqualTo(report("a", "b").suppressing(accepted).against(all));
        assertThat(Baseline.of(report)).hasToString("""
                record acme
                /trackers[b]/purpose tracker-unexplained error
                """);
    }

    @Test
    void a_baseline_is_read_as_it_was_written() {
        Baseline baseline = Baseline.of(report("b", "a"));

        assertThat(Baseline.parse("baseline.txt", "# accepted in 2026\n\n" + baseline))
                .isEqualTo(baseline)
                .hasSameHashCodeAs(baseline);
        assertThat(baseline.entries()).hasSize(2).isSorted();
    }

    @Test
    void a_baseline_of_another_record_is_refused() {
        Baseline other = Baseline.parse("baseline.txt", "record clinic\n");

        assertThatThrownBy(() -> report("a").against(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the baseline is of the record 'clinic', but this report is about 'acme'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n"})
    void an_empty_baseline_is_refused(String text) {
        assertThatThrownBy(() -> Baseline.parse("baseline.txt", text))
                .isInstanceOf(LineFormatException.class)
                .hasMessage("baseline.txt:1:1: the baseline is empty, expected 'record' and the id of the record");
    }

    @Test
    void lines_that_are_no_baseline_are_named() {
        assertThatThrownBy(() -> Baseline.parse("baseline.txt", "record acme\n/ a-rule grave\nrecord acme\n"))
                .hasMessage("""
                        baseline.txt:2:1: '/ a-rule grave' stands where an element, a rule and error, warning or info were expected
                        baseline.txt:3:1: 'record acme' stands where an element, a rule and error, warning or info were expected\
                        """);
        assertThatThrownBy(() -> Baseline.parse("baseline.txt", "/ a-rule error\n"))
                .isInstanceOf(LineFormatException.class)
                .hasMessageStartingWith(
                        "baseline.txt:1:1: '/ a-rule error' stands where 'record' and the id of the record were expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void the_words_are_the_same_in_every_language(String language) {
        for (String bundle : List.of("suppression", "deny")) {
            Texts bokmal = Texts.load(ComplianceReport.class, bundle, Locale.forLanguageTag("nb"));
            Texts texts = Texts.load(ComplianceReport.class, bundle, Locale.forLanguageTag(language));
            assertThat(texts.keys()).isEqualTo(bokmal.keys());
            for (String key : bokmal.keys()) {
                Set<String> expected = new TreeSet<>(bokmal.pattern(key).arguments());
                assertThat(new TreeSet<>(texts.pattern(key).arguments()))
                        .as(key)
                        .isEqualTo(expected);
            }
        }
    }
}
