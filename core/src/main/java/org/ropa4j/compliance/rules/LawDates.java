package org.ropa4j.compliance.rules;

import java.time.LocalDate;
import org.ropa4j.law.Instrument;

/** Days from which a rule speaks, or speaks louder, taken from the table of instruments. */
final class LawDates {
    /** Consent to access to a device must meet the GDPR's standard in Norway: ekomloven § 3-15. */
    static final LocalDate NEW_EKOMLOV = start("ekomloven-2024");

    /** Duration and third-party access are part of what people must be told of cookies: C-673/17. */
    static final LocalDate PLANET49 = start("c-673-17");

    /** Analytics identifiers are personal data, with or without a masked IP address: Datatilsynet 20/03771-17. */
    static final LocalDate DATATILSYNET_ON_ANALYTICS = start("datatilsynet-20-03771");

    private LawDates() {}

    private static LocalDate start(String instrument) {
        return Instrument.of(instrument)
                .inForceFrom()
                .orElseThrow(
                        () -> new IllegalStateException("instrument " + instrument + " has no first day in force"));
    }
}
