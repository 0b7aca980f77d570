package org.ropa4j.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Counts a {@link RetentionRule} on the calendar. */
final class ExpiryCalculation {
    private final EventDates dates;

    private ExpiryCalculation(EventDates dates) {
        this.dates = dates;
    }

    static Expiry of(RetentionRule rule, EventDates dates) {
        return new ExpiryCalculation(dates).of(rule);
    }

    private Expiry of(RetentionRule rule) {
        if (rule instanceof RetentionRule.ForPeriod fixed) {
            return fixed.after()
                    .map(event -> after(fixed.period(), event))
                    .orElse(new Expiry.NotComputable(Expiry.Reason.PERIOD_NOT_RECORDED));
        }
        if (rule instanceof RetentionRule.UntilEvent until) {
            return at(until.event());
        }
        if (rule instanceof RetentionRule.Statutory law) {
            return law.period().isPresent() && law.after().isPresent()
                    ? after(law.period().get(), law.after().get())
                    : new Expiry.NotComputable(Expiry.Reason.PERIOD_NOT_RECORDED);
        }
        if (rule instanceof RetentionRule.AtPersonsChoice choice) {
            return choice.until().map(this::at).orElse(new Expiry.NotComputable(Expiry.Reason.NEEDS_JUDGEMENT));
        }
        if (rule instanceof RetentionRule.Earliest first) {
            return earliest(first.rules());
        }
        if (rule instanceof RetentionRule.Latest last) {
            return latest(last.rules());
        }
        if (rule instanceof RetentionRule.Either open) {
            return either(open.rules());
        }
        return new Expiry.NotComputable(
                rule instanceof RetentionRule.Indefinite ? Expiry.Reason.NEVER : Expiry.Reason.NEEDS_JUDGEMENT);
    }

    private Expiry at(RetentionEventId event) {
        return dates.of(event).<Expiry>map(Expiry.On::new).orElseGet(() -> new Expiry.Waiting(List.of(event)));
    }

    private Expiry after(Period period, RetentionEventId event) {
        if (!(at(event) instanceof Expiry.On start)) {
            return at(event);
        }
        try {
            LocalDate end = start.lastDay().plus(period);
            return new Expiry.On(countsFinancialYears(start.lastDay(), period, event) ? lastOfMonth(end) : end);
        } catch (DateTimeException | ArithmeticException e) {
            return new Expiry.NotComputable(Expiry.Reason.OUT_OF_RANGE);
        }
    }

    /** Whole months after the end of a financial year end with a month, though that may be longer than the one they start from. */
    private static boolean countsFinancialYears(LocalDate start, Period period, RetentionEventId event) {
        return event.equals(RetentionEvents.FINANCIAL_YEAR_ENDED)
                && period.equals(period.withDays(0))
                && start.equals(lastOfMonth(start));
    }

    private static LocalDate lastOfMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }

    /** What has not happened cannot end the storage; what can be counted is an upper limit. */
    private Expiry earliest(List<RetentionRule> rules) {
        List<Expiry> times = times(rules);
        return pick(times, BinaryOperator.minBy(Comparator.naturalOrder()))
                .or(() -> waiting(times))
                .orElseGet(() -> times.get(0));
    }

    /** Every time has to be known before the last can be told. */
    private Expiry latest(List<RetentionRule> rules) {
        List<Expiry> times = times(rules);
        for (Expiry time : times) {
            if (time instanceof Expiry.NotComputable) {
                return time;
            }
        }
        return waiting(times)
                .or(() -> pick(times, BinaryOperator.maxBy(Comparator.naturalOrder())))
                .orElseThrow();
    }

    private Expiry either(List<RetentionRule> rules) {
        List<Expiry> times = times(rules);
        return times.stream().distinct().count() == 1
                ? times.get(0)
                : waiting(times).orElse(new Expiry.NotComputable(Expiry.Reason.AMBIGUOUS));
    }

    /** The times of several rules; none at all is a draft that has not come so far. */
    private List<Expiry> times(List<RetentionRule> rules) {
        return rules.isEmpty()
                ? List.of(new Expiry.NotComputable(Expiry.Reason.PERIOD_NOT_RECORDED))
                : rules.stream().map(this::of).toList();
    }

    private static Optional<Expiry> pick(List<Expiry> times, BinaryOperator<LocalDate> choice) {
        return times.stream()
                .flatMap(time -> time.date().stream())
                .reduce(choice)
                .map(Expiry.On::new);
    }

    private static Optional<Expiry> waiting(List<Expiry> times) {
        Set<RetentionEventId> events = new LinkedHashSet<>();
        for (Expiry time : times) {
            if (time instanceof Expiry.Waiting waiting) {
                events.addAll(waiting.events());
            }
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(new Expiry.Waiting(List.copyOf(events)));
    }
}
