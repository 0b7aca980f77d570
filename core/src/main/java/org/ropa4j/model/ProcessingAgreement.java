package org.ropa4j.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * The contract or other legal act that binds a processor (GDPR Art. 28(3)).
 *
 * @param date when it was concluded
 * @param reference where the controller keeps it
 * @param description what is said of it to readers, as full sentences
 */
public record ProcessingAgreement(
        Optional<LocalDate> date, Optional<String> reference, Optional<LocalizedText> description) {
    public ProcessingAgreement {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(description, "description");
    }
}
