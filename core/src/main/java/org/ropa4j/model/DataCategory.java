package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A category of personal data (GDPR Art. 30(1)(c)).
 *
 * @param id how records refer to it
 * @param label see {@link Concept#label()}
 * @param sensitivity how the law looks at it
 * @param special which special category it is, if it is one
 * @param broader the category that it is part of
 * @param dpv its name in the personal-data extension of the W3C Data Privacy Vocabulary 2.3, such as {@code
 * EmailAddress}
 * @param fides its key in the Fides taxonomy, such as {@code user.contact.email}
 */
public record DataCategory(
        @Valid DataCategoryId id,
        LocalizedText label,
        Sensitivity sensitivity,
        Optional<SpecialCategory> special,
        Optional<@Valid DataCategoryId> broader,
        Optional<String> dpv,
        Optional<String> fides)
        implements Concept {
    public DataCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(sensitivity, "sensitivity");
        Objects.requireNonNull(special, "special");
        Objects.requireNonNull(broader, "broader");
        Objects.requireNonNull(dpv, "dpv");
        Objects.requireNonNull(fides, "fides");
    }

    /** An ordinary category of one's own. */
    public static DataCategory of(String id, LocalizedText label) {
        return of(id, label, Sensitivity.ORDINARY);
    }

    /** A category of one's own. */
    public static DataCategory of(String id, LocalizedText label, Sensitivity sensitivity) {
        return new DataCategory(
                DataCategoryId.of(id),
                label,
                sensitivity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
