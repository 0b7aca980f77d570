package org.ropa4j.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A period that a country's law sets for keeping or erasing data, or within which claims can be made.
 *
 * @param id stable over versions, in kebab-case, such as {@code accounting-primary}
 * @param country whose law it is
 * @param kind what the period means
 * @param topics what it is about, by language tag
 * @param period how long, on the calendar; empty if the provision sets no number
 * @param starts the id of the event that starts it, such as {@code financial-year-ended}; empty if the provision does not say
 * @param provision where it stands
 * @param inForceFrom the first day
 * @param inForceTo the last day
 * @param notes what else to know, in English
 * @param source where the row comes from
 * @param checked how well it was checked
 */
public record StatutoryPeriod(
        String id,
        Country country,
        Kind kind,
        Map<String, String> topics,
        Optional<Period> period,
        Optional<String> starts,
        Citation provision,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceTo,
        Optional<String> notes,
        String source,
        Checked checked) {

    /** What a period means for those who hold data. */
    public enum Kind {
        /** The data must be kept at least so long. */
        KEEP,
        /** The data must be erased at the latest then. */
        ERASE,
        /** A claim can be made, or a case be reopened, so long: a reason to keep data, not a duty. */
        CLAIM
    }

    /** Checks that nothing is null. */
    public StatutoryPeriod {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(kind, "kind");
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(inForceFrom, "inForceFrom");
        Objects.requireNonNull(inForceTo, "inForceTo");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(checked, "checked");
    }

    /**
     * What it is about: {@code kameraopptak}.
     *
     * @throws IllegalArgumentException if that is not said in the language
     */
    public String topic(Locale locale) {
        return new Names(topics).require(locale, "statutory period " + id);
    }

    /** Whether it is law on a day. */
    public boolean isInForce(LocalDate date) {
        return InForce.on(inForceFrom, inForceTo, date);
    }
}
