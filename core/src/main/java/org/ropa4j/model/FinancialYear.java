package org.ropa4j.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;

/**
 * The year for which an organisation keeps accounts. Periods of storage often start when it ends (Norway: bokføringsloven § 13).
 *
 * @param lastMonth the month with whose last day it ends
 */
public record FinancialYear(Month lastMonth) {
    public FinancialYear {
        Objects.requireNonNull(lastMonth, "lastMonth");
    }

    /** The calendar year. */
    public static FinancialYear calendarYear() {
        return new FinancialYear(Month.DECEMBER);
    }

    /** The last day of the financial year to which a day belongs. */
    public LocalDate endOf(LocalDate day) {
        int year = day.getMonthValue() <= lastMonth.getValue() ? day.getYear() : day.getYear() + 1;
        return YearMonth.of(year, lastMonth).atEndOfMonth();
    }
}
