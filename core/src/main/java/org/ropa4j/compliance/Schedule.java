package org.ropa4j.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How severe a violation is over time, in one jurisdiction. Silent before the first step; each step holds until the next.
 *
 * @param steps in the order of their dates
 */
record Schedule(List<Step> steps) {
    static final Schedule SILENT = new Schedule(List.of());

    /** From a day on, this severity. */
    record Step(LocalDate from, Severity severity) {}

    Schedule {
        steps = List.copyOf(steps);
    }

    Schedule then(LocalDate from, Severity severity) {
        if (!steps.isEmpty() && !steps.get(steps.size() - 1).from().isBefore(from)) {
            throw new IllegalArgumentException("from is " + from + ", but the rule is already "
                    + steps.get(steps.size() - 1).severity() + " from "
                    + steps.get(steps.size() - 1).from() + "; severities are given in the order of their dates");
        }
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(from, severity));
        return new Schedule(longer);
    }

    Optional<Severity> at(LocalDate date) {
        Optional<Severity> severity = Optional.empty();
        for (Step step : steps) {
            if (step.from().isAfter(date)) {
                break;
            }
            severity = Optional.of(step.severity());
        }
        return severity;
    }
}
