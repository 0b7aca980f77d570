package org.ropa4j.compliance.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ropa4j.law.Instrument;
import org.ropa4j.law.SupervisoryAuthorities;
import org.ropa4j.law.SupervisoryAuthority;

/** Days from which a rule speaks, or speaks louder, taken from the table of instruments. */
final class LawDates {
    /** Consent to access to a device must meet the GDPR's standard in Norway: ekomloven § 3-15. */
    static final LocalDate NEW_EKOMLOV = start("ekomloven-2024");

    /** Duration and third-party access are part of what people must be told of cookies: C-673/17. */
    static final LocalDate PLANET49 = start("c-673-17");

    /** Analytics identifiers are personal data, with or without a masked IP address: Datatilsynet 20/03771-17. */
    static final LocalDate DATATILSYNET_ON_ANALYTICS = start("datatilsynet-20-03771");

    /** How long a tracker may live that measures an audience without consent in France. */
    static final LocalDate CNIL_ON_AUDIENCE_MEASUREMENT = start("cnil-audience-measurement");

    /** Transfers on other grounds than adequacy need an assessment of law and practice there: C-311/18. */
    static final LocalDate SCHREMS_II = start("c-311-18");

    /** Transfers to companies in the USA that are on the list have an adequacy decision again: (EU) 2023/1795. */
    static final LocalDate PRIVACY_FRAMEWORK = start("decision-2023-1795");

    /** Who puts another's collection of data on a site decides together with them: C-40/17. */
    static final LocalDate FASHION_ID = start("c-40-17");

    /** The appeal C-703/25 P against the Data Privacy Framework was lodged. */
    static final LocalDate APPEAL_AGAINST_PRIVACY_FRAMEWORK = pending("c-703-25-p");

    /** Parliament and Council agreed on who need not keep a record: COM(2025) 501. */
    static final LocalDate AGREEMENT_ON_RECORDS = pending("com-2025-501");

    /**
     * The first day on which no certificate for ISO/IEC 27001 in the edition of 2013 is valid: the transition to that of 2022
     * ended the day before (IAF MD 26). A standard is no law, so the table has no date for it.
     */
    static final LocalDate ISO_27001_OF_2013_ENDED = LocalDate.of(2025, 11, 1);

    /** Where authorities are was last looked up then, see {@link SupervisoryAuthority#seenOn()}. */
    static final LocalDate AUTHORITIES_SEEN = SupervisoryAuthorities.builtIn().rows().stream()
            .flatMap(authority -> authority.seenOn().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();

    /** The Act on cookies in Norway before {@link #NEW_EKOMLOV}. */
    static final Instrument OLD_EKOMLOV = Instrument.of("ekomloven-2003");

    private LawDates() {}

    private static LocalDate start(String instrument) {
        return known(instrument, Instrument.of(instrument).inForceFrom());
    }

    private static LocalDate pending(String instrument) {
        return known(instrument, Instrument.of(instrument).pendingFrom());
    }

    private static LocalDate known(String instrument, Optional<LocalDate> day) {
        return day.orElseThrow(() -> new IllegalStateException("instrument " + instrument + " has no first day"));
    }
}
