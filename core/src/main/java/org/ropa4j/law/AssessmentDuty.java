package org.ropa4j.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the law and practice of the destination, or the circumstances of a transfer, must be assessed first.
 *
 * @param when for which transfers
 * @param from the first day of the duty: for safeguards under Art. 46 that of the judgment C-311/18
 * @param law where it is laid down, if in the law of the Union
 */
public record AssessmentDuty(When when, Optional<LocalDate> from, Optional<Citation> law) {

    /** For which transfers an assessment is needed. */
    public enum When {
        /** None. */
        NEVER,
        /** All. */
        ALWAYS,
        /** Those of a processor that combines the data with data that it collected in the Union (clause 14, module 4). */
        IF_COMBINED
    }

    /** No assessment. */
    public static final AssessmentDuty NONE = new AssessmentDuty(When.NEVER, Optional.empty(), Optional.empty());

    /** Checks that nothing is null. */
    public AssessmentDuty {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(law, "law");
    }

    /**
     * Whether a transfer on a day needs an assessment.
     *
     * @param combined whether the exporting processor combines the data with data that it collected in the Union
     */
    public boolean isNeeded(LocalDate date, boolean combined) {
        return InForce.on(from, Optional.empty(), date)
                && switch (when) {
                    case NEVER -> false;
                    case ALWAYS -> true;
                    case IF_COMBINED -> combined;
                };
    }
}
