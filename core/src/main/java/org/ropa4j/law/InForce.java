package org.ropa4j.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Time in force, both ends included; an empty start means "before anything this library looks at". */
final class InForce {

    private InForce() {}

    static boolean on(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate date) {
        Objects.requireNonNull(date, "date");
        return (from.isEmpty() || !date.isBefore(from.get())) && (to.isEmpty() || !date.isAfter(to.get()));
    }
}
