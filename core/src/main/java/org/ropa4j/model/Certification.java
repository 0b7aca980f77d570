package org.ropa4j.model;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A standard or seal that an organisation is said to meet (GDPR Art. 5(2), 28(5), 42).
 *
 * @param standard such as {@code ISO/IEC 27001}
 * @param edition the edition, such as {@code 2022}
 * @param degree whether it is certified or only said to be followed
 * @param since when it was certified
 * @param until when the certificate ends; one under GDPR Art. 42(7) lasts three years at most
 * @param scope what it covers
 */
@Chronological(last = "until")
public record Certification(
        @NotBlank String standard,
        Optional<@Filled String> edition,
        Optional<Degree> degree,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<LocalizedText> scope)
        implements TimeSpan {
    public Certification {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(degree, "degree");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(scope, "scope");
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return since;
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return until;
    }

    /** How far a standard is met. */
    public enum Degree {
        /** An accredited body has certified it. */
        CERTIFIED,
        /** The organisation says that it follows the standard. */
        FOLLOWED,
        /** Certification is under way. */
        IN_PROGRESS
    }
    /** A standard in an edition, met to this degree. */
    public static Certification of(String standard, String edition, Degree degree) {
        return new Certification(
                standard,
                Optional.of(edition),
                Optional.of(degree),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
