package org.ropa4j.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a {@link RetentionRule} gives for certain dates: a day, or why there is none. */
public sealed interface Expiry {

    /** The last day on which the data may be kept, if it is known. */
    default Optional<LocalDate> date() {
        return this instanceof On on ? Optional.of(on.lastDay()) : Optional.empty();
    }

    /**
     * The data may be kept to the end of a day.
     *
     * @param lastDay that day; for a rule that ends with an event it is the day of the event
     */
    record On(LocalDate lastDay) implements Expiry {
        public On {
            Objects.requireNonNull(lastDay, "lastDay");
        }
    }

    /**
     * The time has not begun to run, or has not ended: events have no date yet.
     *
     * @param events the events that would give a day, in the order of the rule; never empty
     */
    record Waiting(List<RetentionEventId> events) implements Expiry {
        public Waiting {
            events = List.copyOf(events);
        }
    }

    /**
     * No date could give a day.
     *
     * @param reason why
     */
    record NotComputable(Reason reason) implements Expiry {
        public NotComputable {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why a rule gives no day. */
    enum Reason {
        /** The rule is a criterion that somebody has to apply. */
        NEEDS_JUDGEMENT,
        /** The rule lacks the period, or the event that starts it. */
        PERIOD_NOT_RECORDED,
        /** The rule names several times and leaves open which counts. */
        AMBIGUOUS,
        /** The data are kept for ever. */
        NEVER,
        /** The day lies beyond the years that the calendar has. */
        OUT_OF_RANGE
    }
}
