package org.ropa4j.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.model.Party;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.text.Texts;

class TextReportTest {
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private static final Rule<Tracker> UNEXPLAINED = Rule.on(Subject.TRACKER, "tracker-unexplained")
            .citing("ePrivacy Directive Art. 5(3)", "GDPR Art. 12(1)")
            .error()
            .at("purpose")
            .violatedWhen(tracker -> tracker.purpose().isEmpty())
            .with("tracker", Tracker::displayName)
            .build();

    private static final Rule<Tracker> BREAKS = Rule.on(Subject.TRACKER, "tracker-breaks")
            .info()
            .violatedWhen((tracker, in) -> {
                throw new IllegalStateException("broken");
            })
            .build();

    private static ComplianceReport report(Rule<?>... rules) {
        RulePack house =
                RulePack.of("house", locale -> Texts.load(TextReportTest.class, "house", locale), List.of(rules));
        Ropa ropa = Ropa.builder("acme", Locale.ENGLISH)
                .controller(Party.builder("acme").country("NO").build())
                .tracker(Tracker.builder("seen", "seen_by").build())
                .build();
        return ComplianceChecker.of(house).check(ropa, LocalDate.of(2026, 11, 23));
    }

    @Test
    void writes_place_message_duty_remedy_and_law() {
        SourceLocations file = path -> Optional.of(new SourceLocation("acme.ropa.yaml", 12, 5));

        assertThat(TextReport.in(Locale.ENGLISH).write(report(UNEXPLAINED).locatedBy(file)))
                .isEqualTo("""
                        acme, checked as of 23 November 2026
                        1 error, 0 warnings, 0 remarks

                        Errors
                        ======

                        acme.ropa.yaml:12:5  A tracker is not explained  [tracker-unexplained]
                          /trackers/0/purpose
                          Nothing is recorded on what seen_by does, though it stays on the device of whoever visits the site
                          and people are bound to ask about it.
                          Why:        People should know.
                          What to do: Explain seen_by.
                          Law:        ePrivacy Directive Art. 5(3); GDPR Art. 12(1)

                        1 rule was in force and came to 1 verdict; 0 questions could not be decided from what is recorded.
                        """);
    }

    @Test
    void writes_in_the_language_asked_for_and_without_a_file() {
        assertThat(TextReport.in(BOKMAL).write(report(UNEXPLAINED))).isEqualTo("""
                        acme, kontrollert per 23. november 2026
                        1 feil, 0 advarsler, 0 merknader

                        Feil
                        ====

                        En informasjonskapsel er ikke forklart  [tracker-unexplained]
                          /trackers/0/purpose
                          Det er ikke registrert hva seen_by gjør.
                          Hvorfor:     Folk bør vite det.
                          Hva du gjør: Forklar seen_by.
                          Hjemmel:     kommunikasjonsverndirektivet artikkel 5 nr. 3; personvernforordningen artikkel 12
                                       nr. 1

                        1 regel gjaldt og ga 1 svar; 0 spørsmål kan ikke avgjøres ut fra det som er registrert.
                        """);
    }

    @Test
    void names_rules_that_broke_down() {
        assertThat(TextReport.in(Locale.ENGLISH).write(report(BREAKS))).isEqualTo("""
                        acme, checked as of 23 November 2026
                        0 errors, 0 warnings, 0 remarks

                        The rule tracker-breaks broke down at /trackers/0; what it would have found there is not known.

                        1 rule was in force and came to 0 verdicts; 0 questions could not be decided from what is recorded.
                        """);
    }

    @Test
    void calls_the_record_itself_by_a_slash() {
        RuleFailure failure = new RuleFailure(RuleId.of("breaks"), ModelPath.root(), new IllegalStateException());

        assertThat(TextReport.in(Locale.ENGLISH).failure(failure))
                .isEqualTo("The rule breaks broke down at /; what it would have found there is not known.");
    }

    @Test
    void what_is_accepted_is_shown_with_its_reason() {
        ComplianceReport found = report(UNEXPLAINED);
        List<Suppression> accepted = List.of(Suppression.of(
                "tracker-unexplained", "/trackers[seen]", LocalDate.of(2027, 1, 31), "The supplier documents it."));

        assertThat(TextReport.in(Locale.ENGLISH).write(found.suppressing(accepted)))
                .isEqualTo("""
                        acme, checked as of 23 November 2026
                        0 errors, 0 warnings, 0 remarks

                        Accepted
                        ========

                        A tracker is not explained  [tracker-unexplained]
                          /trackers/0/purpose
                          The supplier documents it. Accepted until 31 January 2027.

                        1 rule was in force and came to 1 verdict; 0 questions could not be decided from what is recorded.
                        """);
        assertThat(TextReport.in(Locale.ENGLISH)
                        .write(found.against(Baseline.parse("b", "record acme\n/ no-longer-found error\n"))))
                .contains("\nThe baseline accepts 0 findings; 1 of its findings is gone and can be taken out:\n"
                        + "  / no-longer-found\n\n");
    }

    @Test
    void says_that_no_law_spoke_before_the_gdpr() {
        Rule<Party> form = Rule.on(Subject.PARTY, "form")
                .error()
                .violatedWhen(party -> false)
                .build();
        RulePack house = RulePack.of(
                "house", locale -> Texts.load(TextReportTest.class, "house", locale), List.of(UNEXPLAINED, form));
        Ropa ropa = Ropa.builder("acme", Locale.ENGLISH)
                .controller(Party.builder("acme").country("NO").build())
                .tracker(Tracker.builder("seen", "seen_by").build())
                .build();

        ComplianceReport before = ComplianceChecker.of(house).check(ropa, LocalDate.of(2018, 7, 19));
        assertThat(before.judged()).isOne();
        assertThat(before.lawSpoke()).isFalse();
        assertThat(before.complies()).isFalse();
        assertThat(TextReport.in(Locale.ENGLISH).write(before)).startsWith("""
                        acme, checked as of 19 July 2018
                        0 errors, 0 warnings, 0 remarks
                        No law spoke: the GDPR did not apply yet on this day, and what is below are matters of form and of
                        the house alone.
                        """);
        assertThat(ComplianceChecker.of(house)
                        .check(ropa, LocalDate.of(2018, 7, 20))
                        .lawSpoke())
                .isTrue();
    }

    @Test
    void passes_on_what_the_target_throws() {
        assertThatThrownBy(() -> TextReport.in(Locale.ENGLISH).write(report(UNEXPLAINED), new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static final class FullDisk implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw new IOException("disk full");
        }
    }
}
