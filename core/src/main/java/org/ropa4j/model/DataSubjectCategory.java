package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A category of data subjects (GDPR Art. 30(1)(c)).
 *
 * @param id how records refer to it
 * @param label see {@link Concept#label()}
 * @param vulnerable whether they depend on the controller or can hardly object (WP248 rev.01)
 * @param ages how old they are, where that matters
 * @param dpv its name in the W3C Data Privacy Vocabulary 2.3
 */
public record DataSubjectCategory(
        @Valid DataSubjectCategoryId id,
        LocalizedText label,
        boolean vulnerable,
        Optional<@Valid AgeRange> ages,
        Optional<String> dpv)
        implements Concept {
    public DataSubjectCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(ages, "ages");
        Objects.requireNonNull(dpv, "dpv");
    }

    /**
     * Ages in completed years.
     *
     * @param from the youngest
     * @param to the oldest
     */
    @Ascending
    public record AgeRange(
            @PositiveOrZero int from, @PositiveOrZero int to) {
        public AgeRange {}

        /** Whether somebody in it is under 18. */
        public boolean includesChildren() {
            return from < 18;
        }
    }
    /** A category of one's own. */
    public static DataSubjectCategory of(String id, LocalizedText label) {
        return new DataSubjectCategory(DataSubjectCategoryId.of(id), label, false, Optional.empty(), Optional.empty());
    }
}
