package org.ropa4j.model;

import java.time.LocalDate;
import java.util.Optional;

/** Something that holds for a time, either end of which may not be recorded; see {@link Chronological}. */
public sealed interface TimeSpan
        permits Administration, Certification, ProcessingAgreement, Transfer, TransferMechanism.FrameworkListing {

    /** The first day. */
    Optional<LocalDate> firstDay();

    /** The last day. */
    Optional<LocalDate> lastDay();

    /** Whether the last day, if both are recorded, does not lie before the first. */
    default boolean isChronological() {
        return firstDay().isEmpty()
                || lastDay().isEmpty()
                || !lastDay().get().isBefore(firstDay().get());
    }
}
