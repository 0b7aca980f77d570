package org.ropa4j.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * How legitimate interests were weighed against those of the persons (GDPR Art. 6(1)(f), 5(2)).
 *
 * @param date when
 * @param reference where it is kept
 * @param outcome what came out
 * @param summary the reasons in short
 */
public record InterestAssessment(
        Optional<LocalDate> date,
        Optional<String> reference,
        Optional<Outcome> outcome,
        Optional<LocalizedText> summary) {
    public InterestAssessment {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(summary, "summary");
    }

    /** What came out of the weighing. */
    public enum Outcome {
        /** The interest is not overridden. */
        PREVAILS,
        /** It is not overridden, as long as certain safeguards are in place. */
        PREVAILS_WITH_SAFEGUARDS,
        /** The interests of the persons override it. */
        OVERRIDDEN
    }
}
