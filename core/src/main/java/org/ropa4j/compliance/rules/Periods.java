package org.ropa4j.compliance.rules;

import java.time.Period;
import org.ropa4j.model.RetentionRule;

/** How periods of the calendar compare, see {@link RetentionRule#BY_LENGTH}. */
final class Periods {
    private Periods() {}

    /** Whether a period ends later than another that starts on the same day, the first of a January. */
    static boolean isLonger(Period period, Period limit) {
        return RetentionRule.BY_LENGTH.compare(period, limit) > 0;
    }
}
