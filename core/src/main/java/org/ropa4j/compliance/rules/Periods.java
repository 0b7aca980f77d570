package org.ropa4j.compliance.rules;

import java.time.LocalDate;
import java.time.Period;

/** How periods of the calendar compare, which have no order of their own: a month is not a number of days. */
final class Periods {
    private Periods() {}

    /** Whether a period ends later than another that starts on the same day, the first of a January. */
    static boolean isLonger(Period period, Period limit) {
        return LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plus(limit));
    }
}
