package org.ropa4j.model;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Within which time people who use a right get an answer (GDPR Art. 12(3)).
 *
 * @param within the time, on the calendar or, if {@code workingDays}, the number of working days
 * @param workingDays whether {@code within} counts working days
 * @param extension by how much it can be prolonged
 * @param extensionWhen when it can be prolonged, and that people are told, as full sentences
 * @param exceptions when it does not hold, as full sentences
 */
public record AnswerDeadline(
        @PositivePeriod Period within,
        boolean workingDays,
        Optional<@PositivePeriod Period> extension,
        Optional<LocalizedText> extensionWhen,
        Optional<LocalizedText> exceptions) {
    public AnswerDeadline {
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(extensionWhen, "extensionWhen");
        Objects.requireNonNull(exceptions, "exceptions");
    }

    /** One month, as the law has it, to be prolonged by two more where requests are complex or many. */
    public static AnswerDeadline statutory() {
        return new AnswerDeadline(
                Period.ofMonths(1), false, Optional.of(Period.ofMonths(2)), Optional.empty(), Optional.empty());
    }

    /** This time. */
    public static AnswerDeadline within(Period time) {
        return new AnswerDeadline(time, false, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
