package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * How long personal data are kept, or what decides it (GDPR Art. 5(1)(e), 13(2)(a), 30(1)(f)).
 *
 * <p>Several rules beside each other divide the data between them: each says in its {@link Coverage} whom it concerns
 * and what happens in the end. Rules inside {@link Earliest}, {@link Latest} and {@link Either} only give times; what
 * they would cover is not looked at.
 */
public sealed interface RetentionRule {
    /** Which of two periods ends later if both start on the first of a January: a month is not a number of days. */
    Comparator<Period> BY_LENGTH = Comparator.comparing((Period period) -> LocalDate.EPOCH.plus(period));

    /** Whom, what and how it ends: what every rule says beside its time. */
    Coverage coverage();

    /** The same rule for something else. */
    RetentionRule covering(Coverage coverage);

    /** The last day on which the data may be kept, counted on the calendar from what has happened. */
    default Expiry expiry(EventDates dates) {
        return ExpiryCalculation.of(this, Objects.requireNonNull(dates, "dates"));
    }

    /**
     * The longest that data are kept after the event from which the time is counted, as far as a period says so: of {@link Earliest}
     * the shortest of its periods, of {@link Latest} and {@link Either} the longest if each of their times has one. Empty if no
     * period ends it, as where only an event does.
     */
    default Optional<Period> longestPeriod() {
        return Optional.empty();
    }

    /** The same rule, with what happens to the data in the end. */
    default RetentionRule then(FinalAction... actions) {
        Coverage.Builder more = coverage().toBuilder();
        List.of(actions).forEach(more::finalAction);
        return covering(more.build());
    }

    /**
     * A period after an event, on the calendar.
     *
     * @param period how long, such as five years
     * @param after what starts it; empty: the record does not say
     * @param atMost whether it is an upper limit
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record ForPeriod(
            @PositivePeriod Period period,
            Optional<@Valid RetentionEventId> after,
            boolean atMost,
            @Valid Coverage coverage)
            implements RetentionRule {
        public ForPeriod {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public Optional<Period> longestPeriod() {
            return Optional.of(period);
        }

        @Override
        public ForPeriod covering(Coverage coverage) {
            return new ForPeriod(period, after, atMost, coverage);
        }
    }

    /**
     * Until an event, without a period after it.
     *
     * @param event what ends it
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record UntilEvent(@Valid RetentionEventId event, @Valid Coverage coverage) implements RetentionRule {
        public UntilEvent {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public UntilEvent covering(Coverage coverage) {
            return new UntilEvent(event, coverage);
        }
    }

    /**
     * Until the first of several times.
     *
     * @param rules the times
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record Earliest(
            @NotEmpty List<@Valid RetentionRule> rules,
            @Valid Coverage coverage) implements RetentionRule {
        public Earliest {
            rules = List.copyOf(rules);
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public Optional<Period> longestPeriod() {
            return rules.stream().flatMap(rule -> rule.longestPeriod().stream()).min(BY_LENGTH);
        }

        @Override
        public Earliest covering(Coverage coverage) {
            return new Earliest(rules, coverage);
        }
    }

    /**
     * Until the last of several times.
     *
     * @param rules the times
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record Latest(
            @NotEmpty List<@Valid RetentionRule> rules,
            @Valid Coverage coverage) implements RetentionRule {
        public Latest {
            rules = List.copyOf(rules);
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public Optional<Period> longestPeriod() {
            return longestOf(rules);
        }

        @Override
        public Latest covering(Coverage coverage) {
            return new Latest(rules, coverage);
        }
    }

    /**
     * Until one of several times, where the record leaves open which.
     *
     * @param rules the times
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record Either(
            @NotEmpty List<@Valid RetentionRule> rules,
            @Valid Coverage coverage) implements RetentionRule {
        public Either {
            rules = List.copyOf(rules);
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public Optional<Period> longestPeriod() {
            return longestOf(rules);
        }

        @Override
        public Either covering(Coverage coverage) {
            return new Either(rules, coverage);
        }
    }

    /**
     * As long as an Act says.
     *
     * @param laws the provisions; empty if the record only says that some law decides
     * @param period how long after the event, if recorded
     * @param after what starts the period, if recorded
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record Statutory(
            List<Citation> laws,
            Optional<@PositivePeriod Period> period,
            Optional<@Valid RetentionEventId> after,
            @Valid Coverage coverage)
            implements RetentionRule {
        public Statutory {
            laws = List.copyOf(laws);
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public Optional<Period> longestPeriod() {
            return period;
        }

        @Override
        public Statutory covering(Coverage coverage) {
            return new Statutory(laws, period, after, coverage);
        }
    }

    /**
     * Longer than the other rules say, for as long as a legal basis wants it.
     *
     * @param basis which basis; empty: the record only says that there may be one
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record Prolonged(
            Optional<@Valid LegalBasis> basis, @Valid Coverage coverage) implements RetentionRule {
        public Prolonged {
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public Prolonged covering(Coverage coverage) {
            return new Prolonged(basis, coverage);
        }
    }

    /**
     * As long as the person wants them kept.
     *
     * @param choice what the person can choose
     * @param until how long they are then kept
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record AtPersonsChoice(
            Optional<LocalizedText> choice,
            Optional<@Valid RetentionEventId> until,
            @Valid Coverage coverage) implements RetentionRule {
        public AtPersonsChoice {
            Objects.requireNonNull(choice, "choice");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public AtPersonsChoice covering(Coverage coverage) {
            return new AtPersonsChoice(choice, until, coverage);
        }
    }

    /**
     * A concrete criterion in words.
     *
     * @param criterion what decides, written so that it continues "kept …"
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record ByCriterion(LocalizedText criterion, @Valid Coverage coverage) implements RetentionRule {
        public ByCriterion {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public ByCriterion covering(Coverage coverage) {
            return new ByCriterion(criterion, coverage);
        }
    }

    /**
     * As long as the purpose needs the data: what the law says anyway, and so no criterion that a reader could apply (WP260
     * rev.01 on Art. 13(2)(a)).
     *
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record WhileNecessary(@Valid Coverage coverage) implements RetentionRule {
        public WhileNecessary {
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public WhileNecessary covering(Coverage coverage) {
            return new WhileNecessary(coverage);
        }
    }

    /**
     * As long as it takes, the record saying that the time cannot be settled beforehand.
     *
     * @param reason why not
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record NotDeterminable(
            Optional<LocalizedText> reason, @Valid Coverage coverage) implements RetentionRule {
        public NotDeterminable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public NotDeterminable covering(Coverage coverage) {
            return new NotDeterminable(reason, coverage);
        }
    }

    /**
     * For ever.
     *
     * @param reason why
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record Indefinite(Optional<LocalizedText> reason, @Valid Coverage coverage) implements RetentionRule {
        public Indefinite {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(coverage, "coverage");
        }

        @Override
        public Indefinite covering(Coverage coverage) {
            return new Indefinite(reason, coverage);
        }
    }

    /** This period after an event. */
    static ForPeriod forPeriod(Period period, RetentionEventId after) {
        return new ForPeriod(period, Optional.of(after), false, Coverage.everything());
    }

    /** At most this period after an event. */
    static ForPeriod atMost(Period period, RetentionEventId after) {
        return new ForPeriod(period, Optional.of(after), true, Coverage.everything());
    }

    /** Until this event. */
    static UntilEvent until(RetentionEventId event) {
        return new UntilEvent(event, Coverage.everything());
    }

    /** Until the first of these times. */
    static Earliest earliest(RetentionRule... rules) {
        return new Earliest(List.of(rules), Coverage.everything());
    }

    /** Until the last of these times. */
    static Latest latest(RetentionRule... rules) {
        return new Latest(List.of(rules), Coverage.everything());
    }

    /** This period after an event, because an Act says so. */
    static Statutory statutory(Citation law, Period period, RetentionEventId after) {
        return new Statutory(List.of(law), Optional.of(period), Optional.of(after), Coverage.everything());
    }

    /** As long as the purpose needs the data. */
    static WhileNecessary whileNecessary() {
        return new WhileNecessary(Coverage.everything());
    }

    private static Optional<Period> longestOf(List<RetentionRule> rules) {
        List<Period> periods =
                rules.stream().flatMap(rule -> rule.longestPeriod().stream()).toList();
        return periods.size() == rules.size() ? periods.stream().max(BY_LENGTH) : Optional.empty();
    }
}
