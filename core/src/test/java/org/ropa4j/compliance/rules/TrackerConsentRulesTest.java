package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.in;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ConsentChoice;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerConsent;
import org.ropa4j.model.TrackerPolicy;
import org.ropa4j.model.TrackerPolicy.TrackerClass;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;

class TrackerConsentRulesTest {
    private static final List<String> ON_CONSENT = List.of(
            "trackers-set-without-asking",
            "tracker-consent-not-given-actively",
            "tracker-consent-withdrawn-only-elsewhere",
            "tracker-refusal-not-offered",
            "tracker-consent-not-per-purpose");

    @ParameterizedTest
    @CsvSource({
        "ACTIVE_CHOICE, passed, passed",
        "DECLARATION, passed, passed",
        "PRE_TICKED_BOX, passed, ERROR",
        "CONTINUED_USE, passed, ERROR",
        "BROWSER_SETTINGS, passed, ERROR",
        "SILENCE, passed, ERROR",
        "NOT_ASKED, ERROR, not applicable"
    })
    void not_asking_and_asking_wrongly_are_told_apart(ConsentAct given, String asked, String active) {
        Ropa record = record("NO", TrackerConsent.builder().given(given).build());

        assertThat(verdict("trackers-set-without-asking", record)).isEqualTo(asked);
        assertThat(verdict("tracker-consent-not-given-actively", record)).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({"NO, 2024-12-31, WARNING", "NO, 2025-01-01, ERROR", "DK, 2024-12-31, ERROR"})
    void norway_came_to_active_consent_and_withdrawal_later(String country, LocalDate asOf, String severity) {
        Ropa record = record(
                country,
                TrackerConsent.builder()
                        .given(ConsentAct.BROWSER_SETTINGS)
                        .withdrawal(Withdrawal.by(WithdrawalMeans.BROWSER_SETTINGS))
                        .build());

        assertThat(verdict("tracker-consent-not-given-actively", record, asOf)).isEqualTo(severity);
        assertThat(verdict("tracker-consent-withdrawn-only-elsewhere", record, asOf))
                .isEqualTo(severity);
    }

    @Test
    void a_way_out_on_the_site_is_enough() {
        TrackerConsent consent = TrackerConsent.builder()
                .withdrawal(Withdrawal.by(WithdrawalMeans.CONSENT_DIALOG, WithdrawalMeans.BROWSER_SETTINGS))
                .build();

        assertThat(verdict("tracker-consent-withdrawn-only-elsewhere", record("NO", consent)))
                .isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "PER_PURPOSE, passed, passed",
        "ALL_OR_NOTHING, passed, WARNING",
        "ACCEPT_ONLY, WARNING, passed",
        "PART_OF_TERMS, passed, WARNING"
    })
    void people_choose_for_each_purpose_and_can_say_no(ConsentChoice choice, String refusal, String purposes) {
        Ropa record = record(
                "NO",
                TrackerConsent.builder().choice(choice).build(),
                TrackerCategory.STATISTICS,
                TrackerCategory.MARKETING);

        assertThat(verdict("tracker-refusal-not-offered", record)).isEqualTo(refusal);
        assertThat(verdict("tracker-consent-not-per-purpose", record)).isEqualTo(purposes);
    }

    @Test
    void one_purpose_needs_no_choice_between_purposes() {
        TrackerConsent consent =
                TrackerConsent.builder().choice(ConsentChoice.ALL_OR_NOTHING).build();

        assertThat(verdict(
                        "tracker-consent-not-per-purpose",
                        record("NO", consent, TrackerCategory.STATISTICS, TrackerCategory.STRICTLY_NECESSARY)))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "tracker-consent-not-per-purpose",
                        in("NO").tracker(Tracker.builder("one").build())
                                .trackerPolicy(
                                        TrackerPolicy.builder().consent(consent).build())
                                .build()))
                .isEqualTo("undetermined");
    }

    @Test
    void without_facts_no_verdict() {
        Ropa record = record("NO", TrackerConsent.builder().build());

        assertThat(ON_CONSENT.subList(0, 4))
                .allSatisfy(rule -> assertThat(verdict(rule, record)).as(rule).isEqualTo("undetermined"));
    }

    @Test
    void without_trackers_that_need_asking_and_without_a_word_on_it_no_question() {
        TrackerConsent bad = TrackerConsent.builder()
                .given(ConsentAct.NOT_ASKED)
                .choice(ConsentChoice.ACCEPT_ONLY)
                .withdrawal(Withdrawal.by(WithdrawalMeans.BROWSER_SETTINGS))
                .build();
        TrackerPolicy policy = TrackerPolicy.builder().consent(bad).build();
        Ropa asksForItself = in("NO").tracker(
                        Tracker.builder("own").consent(bad).build())
                .trackerPolicy(policy)
                .build();

        assertThat(Stream.of(
                        record("NO", bad, TrackerCategory.STRICTLY_NECESSARY),
                        in("NO").trackerPolicy(policy).build(),
                        in("NO").tracker(Tracker.builder("one").build()).build(),
                        asksForItself))
                .allSatisfy(record -> assertThat(ON_CONSENT)
                        .allSatisfy(rule ->
                                assertThat(verdict(rule, record)).as(rule).isEqualTo("not applicable")));
    }

    @ParameterizedTest
    @EnumSource(TrackerCategory.class)
    void a_class_holds_trackers_of_one_kind(TrackerCategory other) {
        TrackerClass functional =
                new TrackerClass(TrackerCategory.PREFERENCES, text("Functional cookies"), List.of(other));
        TrackerPolicy policy = TrackerPolicy.builder().trackerClass(functional).build();

        assertThat(verdict(
                        "tracker-classes-mixed", in("NO").trackerPolicy(policy).build()))
                .isEqualTo(other == TrackerCategory.PREFERENCES ? "passed" : "WARNING");
    }

    private static Ropa record(String country, TrackerConsent consent, TrackerCategory... categories) {
        Ropa.Builder ropa = in(country)
                .trackerPolicy(TrackerPolicy.builder().consent(consent).build());
        for (TrackerCategory category : categories.length == 0 ? TrackerCategory.values() : categories) {
            ropa.tracker(
                    Tracker.builder(category.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .category(category)
                            .build());
        }
        return ropa.build();
    }
}
