package org.ropa4j.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a tool for transfers can be used. New contracts on it end before those that exist: the clauses of 2010 could be
 * signed until 2021-09-26 and held until 2022-12-27.
 *
 * @param from the first day; empty if this library looks at none before it
 * @param lastDayForNewContracts the last day on which contracts could be concluded, or the tool be taken into use
 * @param to the last day on which contracts hold
 */
public record TransferValidity(
        Optional<LocalDate> from, Optional<LocalDate> lastDayForNewContracts, Optional<LocalDate> to) {

    /** Without limits. */
    public static final TransferValidity ALWAYS =
            new TransferValidity(Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks that nothing is null. */
    public TransferValidity {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(lastDayForNewContracts, "lastDayForNewContracts");
        Objects.requireNonNull(to, "to");
    }

    /** Whether a contract may be concluded on a day, or the tool be taken into use. */
    public boolean mayBeConcludedOn(LocalDate day) {
        return InForce.on(from, lastDayForNewContracts, day) && isValidOn(day);
    }

    /** Whether a contract can hold on a day, if it was concluded in time. */
    public boolean isValidOn(LocalDate date) {
        return InForce.on(from, to, date);
    }

    /**
     * Whether a contract that was concluded on one day holds on another. A contract that outlives the end for new ones does
     * so only while the processing is unchanged, which dates cannot tell.
     */
    public boolean holds(LocalDate concluded, LocalDate date) {
        return mayBeConcludedOn(concluded) && isValidOn(date) && !date.isBefore(concluded);
    }

    /** Whether only contracts that were concluded earlier hold on a day. */
    public boolean isRunningOut(LocalDate date) {
        return isValidOn(date) && !mayBeConcludedOn(date);
    }
}
