package org.ropa4j.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What has happened to one set of personal data, and when: the days from which {@link RetentionRule#expiry} counts. An event
 * without a date has not happened, as far as is known.
 *
 * <pre>{@code
 * EventDates dates = EventDates.in(FinancialYear.calendarYear())
 *         .and(RetentionEvents.TRANSACTION, LocalDate.of(2024, 3, 1));
 * rule.expiry(dates);   // On[lastDay=2029-12-31], for five years after the end of the financial year
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class EventDates {
    private final FinancialYear year;
    private final Map<RetentionEventId, LocalDate> dates;

    private EventDates(FinancialYear year, Map<RetentionEventId, LocalDate> dates) {
        this.year = year;
        this.dates = Collections.unmodifiableMap(dates);
    }

    /** No dates yet, in an organisation with this financial year. */
    public static EventDates in(FinancialYear year) {
        return new EventDates(Objects.requireNonNull(year, "year"), new LinkedHashMap<>());
    }

    /** These dates and one more; a date given for the same event before is replaced. */
    public EventDates and(RetentionEventId event, LocalDate date) {
        Map<RetentionEventId, LocalDate> more = new LinkedHashMap<>(dates);
        more.put(Objects.requireNonNull(event, "event"), Objects.requireNonNull(date, "date"));
        return new EventDates(year, more);
    }

    /**
     * When an event happened. {@link RetentionEvents#FINANCIAL_YEAR_ENDED} follows from {@link RetentionEvents#TRANSACTION} if
     * it has no date of its own.
     */
    public Optional<LocalDate> of(RetentionEventId event) {
        LocalDate date = dates.get(Objects.requireNonNull(event, "event"));
        if (date == null && event.equals(RetentionEvents.FINANCIAL_YEAR_ENDED)) {
            return Optional.ofNullable(dates.get(RetentionEvents.TRANSACTION)).map(year::endOf);
        }
        return Optional.ofNullable(date);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventDates that && year.equals(that.year) && dates.equals(that.dates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, dates);
    }

    @Override
    public String toString() {
        return dates + " in financial years to the end of " + year.lastMonth();
    }
}
