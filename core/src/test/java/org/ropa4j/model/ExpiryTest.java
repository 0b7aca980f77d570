package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.law.Citation;

class ExpiryTest {
    private static final EventDates NOTHING = EventDates.in(FinancialYear.calendarYear());

    @ParameterizedTest(name = "{0} after {1} on {2}: {3}")
    @CsvSource({
        "P1D,  collection,           2024-02-28, 2024-02-29",
        "P1D,  collection,           2023-02-28, 2023-03-01",
        "P1D,  collection,           2024-12-31, 2025-01-01",
        "P7D,  recording,            2026-11-20, 2026-11-27",
        "P30D, recording,            2026-01-31, 2026-03-02",
        "P1M,  case-closed,          2024-01-31, 2024-02-29",
        "P1M,  case-closed,          2023-01-31, 2023-02-28",
        "P1M,  case-closed,          2024-02-29, 2024-03-29",
        "P1M,  case-closed,          2024-03-31, 2024-04-30",
        "P3M,  recording,            2025-11-30, 2026-02-28",
        "P6M,  communication-ended,  2024-08-31, 2025-02-28",
        "P6M,  assignment-ended,     2024-06-15, 2024-12-15",
        "P14M, collection,           2024-01-01, 2025-03-01",
        "P1Y,  case-closed,          2024-02-29, 2025-02-28",
        "P1Y,  case-closed,          2023-02-28, 2024-02-28",
        "P2Y,  consent-given,        2022-05-25, 2024-05-25",
        "P4Y,  contract-ended,       2024-02-29, 2028-02-29",
        "P5Y,  account-updated,      2020-02-29, 2025-02-28",
        "P5Y,  service-ended,        2021-12-31, 2026-12-31",
        "P10Y, contract-ended,       2016-07-01, 2026-07-01",
        "P1Y6M, application-decided, 2024-08-31, 2026-02-28",
        "P1Y2M3D, delivered,         2024-01-29, 2025-04-01",
        "P5Y,  financial-year-ended, 2020-12-31, 2025-12-31",
        "P3Y6M, financial-year-ended, 2020-12-31, 2024-06-30",
        "P5Y,  financial-year-ended, 2023-02-28, 2028-02-29",
        "P3Y6M, financial-year-ended, 2020-06-30, 2023-12-31",
        "P5Y,  financial-year-ended, 2020-06-30, 2025-06-30",
        "P5Y1D, financial-year-ended, 2023-02-28, 2028-02-29",
        "P5Y,  financial-year-ended, 2020-12-15, 2025-12-15"
    })
    void counts_periods_on_the_calendar(Period period, String event, LocalDate start, LocalDate lastDay) {
        RetentionEventId after = RetentionEventId.of(event);

        assertThat(RetentionRule.forPeriod(period, after).expiry(NOTHING.and(after, start)))
                .isEqualTo(new Expiry.On(lastDay));
        assertThat(RetentionRule.atMost(period, after).expiry(NOTHING.and(after, start)))
                .isEqualTo(new Expiry.On(lastDay));
        assertThat(RetentionRule.statutory(Citation.parse("bokføringsloven § 13"), period, after)
                        .expiry(NOTHING.and(after, start)))
                .isEqualTo(new Expiry.On(lastDay));
    }

    @ParameterizedTest(name = "transaction on {0}, year to the end of {1}: {2}")
    @CsvSource({
        "2024-03-01, DECEMBER, 2029-12-31",
        "2024-12-31, DECEMBER, 2029-12-31",
        "2025-01-01, DECEMBER, 2030-12-31",
        "2024-03-01, JUNE,     2029-06-30",
        "2024-06-30, JUNE,     2029-06-30",
        "2024-07-01, JUNE,     2030-06-30",
        "2023-01-15, FEBRUARY, 2028-02-29",
        "2024-02-29, FEBRUARY, 2029-02-28",
        "2024-03-01, FEBRUARY, 2030-02-28",
        "2024-03-01, MARCH,    2029-03-31"
    })
    void finds_the_end_of_the_financial_year_of_a_transaction(LocalDate day, Month lastMonth, LocalDate lastDay) {
        EventDates dates = EventDates.in(new FinancialYear(lastMonth)).and(RetentionEvents.TRANSACTION, day);

        assertThat(RetentionRule.forPeriod(Period.ofYears(5), RetentionEvents.FINANCIAL_YEAR_ENDED)
                        .expiry(dates)
                        .date())
                .contains(lastDay);
    }

    @Test
    void a_financial_year_end_that_is_told_counts_before_one_that_follows() {
        EventDates dates = NOTHING.and(RetentionEvents.TRANSACTION, LocalDate.of(2024, 3, 1))
                .and(RetentionEvents.FINANCIAL_YEAR_ENDED, LocalDate.of(2024, 6, 30));

        assertThat(RetentionRule.until(RetentionEvents.FINANCIAL_YEAR_ENDED).expiry(dates))
                .isEqualTo(new Expiry.On(LocalDate.of(2024, 6, 30)));
    }

    @Test
    void names_the_event_that_has_no_date() {
        assertThat(RetentionRule.forPeriod(Period.ofYears(1), RetentionEvents.CASE_CLOSED)
                        .expiry(NOTHING))
                .isEqualTo(new Expiry.Waiting(List.of(RetentionEvents.CASE_CLOSED)));
        assertThat(RetentionRule.until(RetentionEvents.CONSENT_WITHDRAWN).expiry(NOTHING))
                .isEqualTo(new Expiry.Waiting(List.of(RetentionEvents.CONSENT_WITHDRAWN)));
        assertThat(RetentionRule.forPeriod(Period.ofYears(5), RetentionEvents.FINANCIAL_YEAR_ENDED)
                        .expiry(NOTHING))
                .isEqualTo(new Expiry.Waiting(List.of(RetentionEvents.FINANCIAL_YEAR_ENDED)));
    }

    /** Two years after consent, unless it is withdrawn or the person objects earlier; each column is the day of an event. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-10,           ,           , 2026-01-10",
        "2024-01-10, 2024-05-01,           , 2024-05-01",
        "2024-01-10,           , 2025-05-01, 2025-05-01",
        "2024-01-10, 2024-05-01, 2024-04-30, 2024-04-30",
        "2024-01-10, 2027-01-01,           , 2026-01-10",
        "          , 2024-05-01,           , 2024-05-01"
    })
    void ends_at_the_first_of_several_times(
            LocalDate given, LocalDate withdrawn, LocalDate objected, LocalDate lastDay) {
        RetentionRule rule = RetentionRule.earliest(
                RetentionRule.atMost(Period.ofYears(2), RetentionEvents.CONSENT_GIVEN),
                RetentionRule.until(RetentionEvents.CONSENT_WITHDRAWN),
                RetentionRule.until(RetentionEvents.OBJECTION));
        EventDates dates = NOTHING;
        dates = given == null ? dates : dates.and(RetentionEvents.CONSENT_GIVEN, given);
        dates = withdrawn == null ? dates : dates.and(RetentionEvents.CONSENT_WITHDRAWN, withdrawn);
        dates = objected == null ? dates : dates.and(RetentionEvents.OBJECTION, objected);

        assertThat(rule.expiry(dates)).isEqualTo(new Expiry.On(lastDay));
    }

    @Test
    void waits_for_any_of_several_events_and_for_all() {
        RetentionRule paid = RetentionRule.until(RetentionEvents.PAYMENT_COMPLETED);
        RetentionRule firm = RetentionRule.until(RetentionEvents.CANCELLATION_PERIOD_ENDED);
        EventDates onlyPaid = NOTHING.and(RetentionEvents.PAYMENT_COMPLETED, LocalDate.of(2024, 3, 1));
        EventDates both = onlyPaid.and(RetentionEvents.CANCELLATION_PERIOD_ENDED, LocalDate.of(2024, 3, 15));

        assertThat(RetentionRule.earliest(paid, firm).expiry(NOTHING))
                .isEqualTo(new Expiry.Waiting(
                        List.of(RetentionEvents.PAYMENT_COMPLETED, RetentionEvents.CANCELLATION_PERIOD_ENDED)));
        assertThat(RetentionRule.latest(paid, firm).expiry(onlyPaid))
                .isEqualTo(new Expiry.Waiting(List.of(RetentionEvents.CANCELLATION_PERIOD_ENDED)));
        assertThat(RetentionRule.earliest(paid, firm).expiry(both).date()).contains(LocalDate.of(2024, 3, 1));
        assertThat(RetentionRule.latest(paid, firm).expiry(both).date()).contains(LocalDate.of(2024, 3, 15));
    }

    @Test
    void does_not_choose_where_the_record_leaves_open_which_counts() {
        RetentionRule either = new RetentionRule.Either(
                List.of(
                        RetentionRule.until(RetentionEvents.PAYMENT_COMPLETED),
                        RetentionRule.until(RetentionEvents.CANCELLATION_PERIOD_ENDED)),
                Coverage.everything());
        EventDates dates = NOTHING.and(RetentionEvents.PAYMENT_COMPLETED, LocalDate.of(2024, 3, 1));

        assertThat(either.expiry(dates.and(RetentionEvents.CANCELLATION_PERIOD_ENDED, LocalDate.of(2024, 3, 15))))
                .isEqualTo(new Expiry.NotComputable(Expiry.Reason.AMBIGUOUS));
        assertThat(either.expiry(dates.and(RetentionEvents.CANCELLATION_PERIOD_ENDED, LocalDate.of(2024, 3, 1))))
                .isEqualTo(new Expiry.On(LocalDate.of(2024, 3, 1)));
        assertThat(either.expiry(dates))
                .isEqualTo(new Expiry.Waiting(List.of(RetentionEvents.CANCELLATION_PERIOD_ENDED)));
    }

    @Test
    void takes_an_upper_limit_where_the_other_time_is_a_matter_of_judgement() {
        RetentionRule rule = RetentionRule.earliest(
                RetentionRule.whileNecessary(), RetentionRule.atMost(Period.ofYears(1), RetentionEvents.CASE_CLOSED));
        EventDates dates = NOTHING.and(RetentionEvents.CASE_CLOSED, LocalDate.of(2024, 3, 1));

        assertThat(rule.expiry(dates)).isEqualTo(new Expiry.On(LocalDate.of(2025, 3, 1)));
        assertThat(RetentionRule.latest(
                                RetentionRule.whileNecessary(),
                                RetentionRule.atMost(Period.ofYears(1), RetentionEvents.CASE_CLOSED))
                        .expiry(dates))
                .isEqualTo(new Expiry.NotComputable(Expiry.Reason.NEEDS_JUDGEMENT));
    }

    @Test
    void counts_rules_within_rules() {
        RetentionRule rule = RetentionRule.latest(
                RetentionRule.earliest(
                        RetentionRule.forPeriod(Period.ofYears(2), RetentionEvents.CONTRACT_ENDED),
                        RetentionRule.until(RetentionEvents.ERASURE_REQUESTED)),
                RetentionRule.statutory(
                        Citation.parse("bokføringsloven § 13"),
                        Period.ofYears(5),
                        RetentionEvents.FINANCIAL_YEAR_ENDED));
        EventDates dates = NOTHING.and(RetentionEvents.CONTRACT_ENDED, LocalDate.of(2024, 8, 1))
                .and(RetentionEvents.ERASURE_REQUESTED, LocalDate.of(2024, 9, 1))
                .and(RetentionEvents.TRANSACTION, LocalDate.of(2024, 7, 1));

        assertThat(rule.expiry(dates)).isEqualTo(new Expiry.On(LocalDate.of(2029, 12, 31)));
    }

    @Test
    void says_why_no_day_can_be_told() {
        Coverage all = Coverage.everything();

        assertThat(RetentionRule.whileNecessary().expiry(NOTHING))
                .isEqualTo(notComputable(Expiry.Reason.NEEDS_JUDGEMENT));
        assertThat(new RetentionRule.NotDeterminable(Optional.empty(), all).expiry(NOTHING))
                .isEqualTo(notComputable(Expiry.Reason.NEEDS_JUDGEMENT));
        assertThat(new RetentionRule.Prolonged(Optional.empty(), all).expiry(NOTHING))
                .isEqualTo(notComputable(Expiry.Reason.NEEDS_JUDGEMENT));
        assertThat(new RetentionRule.AtPersonsChoice(Optional.empty(), Optional.empty(), all).expiry(NOTHING))
                .isEqualTo(notComputable(Expiry.Reason.NEEDS_JUDGEMENT));
        assertThat(new RetentionRule.Indefinite(Optional.empty(), all).expiry(NOTHING))
                .isEqualTo(notComputable(Expiry.Reason.NEVER));
        assertThat(new RetentionRule.Statutory(List.of(), Optional.empty(), Optional.empty(), all).expiry(NOTHING))
                .isEqualTo(notComputable(Expiry.Reason.PERIOD_NOT_RECORDED));
        assertThat(new RetentionRule.ForPeriod(Period.ofYears(5), Optional.empty(), false, all).expiry(NOTHING))
                .isEqualTo(notComputable(Expiry.Reason.PERIOD_NOT_RECORDED));
        assertThat(new RetentionRule.Earliest(List.of(), all).expiry(NOTHING))
                .isEqualTo(notComputable(Expiry.Reason.PERIOD_NOT_RECORDED));
        assertThat(RetentionRule.forPeriod(Period.ofYears(Integer.MAX_VALUE), RetentionEvents.COLLECTION)
                        .expiry(NOTHING.and(RetentionEvents.COLLECTION, LocalDate.of(2024, 1, 1))))
                .isEqualTo(notComputable(Expiry.Reason.OUT_OF_RANGE));
    }

    @Test
    void keeps_to_the_persons_choice_until_its_event() {
        RetentionRule rule = new RetentionRule.AtPersonsChoice(
                Optional.empty(), Optional.of(RetentionEvents.NEXT_EVENT), Coverage.everything());

        assertThat(rule.expiry(NOTHING)).isEqualTo(new Expiry.Waiting(List.of(RetentionEvents.NEXT_EVENT)));
        assertThat(rule.expiry(NOTHING.and(RetentionEvents.NEXT_EVENT, LocalDate.of(2024, 9, 1)))
                        .date())
                .contains(LocalDate.of(2024, 9, 1));
    }

    @Test
    void counts_from_events_of_ones_own() {
        RetentionEventId seasonOver = RetentionEventId.of("season-over");

        assertThat(RetentionRule.forPeriod(Period.ofWeeks(2), seasonOver)
                        .expiry(NOTHING.and(seasonOver, LocalDate.of(2026, 6, 20)))
                        .date())
                .contains(LocalDate.of(2026, 7, 4));
    }

    private static Expiry notComputable(Expiry.Reason reason) {
        return new Expiry.NotComputable(reason);
    }

    @Test
    void knows_the_longest_time_that_a_period_sets() {
        RetentionRule year = RetentionRule.forPeriod(Period.ofYears(1), RetentionEvents.COLLECTION);
        RetentionRule days = RetentionRule.atMost(Period.ofDays(400), RetentionEvents.DELIVERED);
        RetentionRule law = RetentionRule.statutory(
                Citation.parse("bokføringsloven § 13"), Period.ofYears(5), RetentionEvents.FINANCIAL_YEAR_ENDED);
        RetentionRule withdrawn = RetentionRule.until(RetentionEvents.CONSENT_WITHDRAWN);

        assertThat(law.longestPeriod()).contains(Period.ofYears(5));
        assertThat(withdrawn.longestPeriod()).isEmpty();
        assertThat(RetentionRule.whileNecessary().longestPeriod()).isEmpty();
        assertThat(RetentionRule.earliest(days, withdrawn, year).longestPeriod())
                .contains(Period.ofYears(1));
        assertThat(RetentionRule.earliest(withdrawn).longestPeriod()).isEmpty();
        assertThat(RetentionRule.latest(year, days).longestPeriod()).contains(Period.ofDays(400));
        assertThat(RetentionRule.latest(year, withdrawn).longestPeriod()).isEmpty();
        assertThat(new RetentionRule.Either(List.of(law, RetentionRule.earliest(year)), Coverage.everything())
                        .longestPeriod())
                .contains(Period.ofYears(5));
        assertThat(new RetentionRule.Either(List.of(), Coverage.everything()).longestPeriod())
                .isEmpty();
    }
}
