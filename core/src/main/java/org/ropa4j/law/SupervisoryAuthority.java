package org.ropa4j.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An authority that supervises the protection of personal data, or a law beside it.
 *
 * <p>Addresses go stale: {@link #seenOn} says when they were last seen.
 *
 * @param id stable over versions, such as {@code SA-NO}
 * @param country where it has authority; empty for a body of the European Union
 * @param subdivision the part of the country it is for, as the table names it, such as {@code DE-BE}; empty for the whole
 * @param level what it supervises
 * @param name in its own language
 * @param englishName in English
 * @param abbreviation such as {@code CNIL}
 * @param website address of its website
 * @param email address for the public
 * @param postalAddress on one line, parted by commas
 * @param seenOn the day on which these details were last seen at the source
 * @param source where the row comes from
 * @param checked how well it was checked
 */
public record SupervisoryAuthority(
        String id,
        Optional<Country> country,
        Optional<String> subdivision,
        Level level,
        String name,
        String englishName,
        Optional<String> abbreviation,
        Optional<String> website,
        Optional<String> email,
        Optional<String> postalAddress,
        Optional<LocalDate> seenOn,
        String source,
        Checked checked) {

    /** What an authority supervises. */
    public enum Level {
        /** Data protection in a country: whom people there complain to (GDPR Art. 77). */
        NATIONAL,
        /** Data protection in the federal bodies of a country where the states supervise companies. */
        FEDERAL,
        /** Data protection in a state of a federation, companies included. */
        STATE,
        /** Data protection in the public bodies of a region. */
        REGIONAL,
        /** Data protection in the institutions of the Union, or the cooperation of the national authorities. */
        EU,
        /** Another law that touches privacy: electronic communications, marketing. */
        SECTOR
    }

    /** Checks that nothing is null. */
    public SupervisoryAuthority {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(subdivision, "subdivision");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(englishName, "englishName");
        Objects.requireNonNull(abbreviation, "abbreviation");
        Objects.requireNonNull(website, "website");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(postalAddress, "postalAddress");
        Objects.requireNonNull(seenOn, "seenOn");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(checked, "checked");
    }
}
