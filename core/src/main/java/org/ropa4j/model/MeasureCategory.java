package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * A kind of technical or organisational measure (GDPR Art. 32(1)).
 *
 * @param id how records refer to it
 * @param label see {@link Concept#label()}
 * @param kind whether it works by technique or by organisation
 * @param objectives what it is for among the objectives of Art. 32(1); empty: none of them alone
 * @param dpv its name in the W3C Data Privacy Vocabulary 2.3
 */
public record MeasureCategory(
        @Valid MeasureCategoryId id,
        LocalizedText label,
        Optional<Kind> kind,
        List<Objective> objectives,
        Optional<String> dpv)
        implements Concept {
    public MeasureCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        objectives = List.copyOf(objectives);
        Objects.requireNonNull(dpv, "dpv");
    }

    /** What a measure works by. */
    public enum Kind {
        /** Technique. */
        TECHNICAL,
        /** Rules and people. */
        ORGANISATIONAL,
        /** Walls and locks. */
        PHYSICAL
    }
    /** What security is for (GDPR Art. 32(1)). */
    public enum Objective {
        /** Data that tell less to those who should not have them: (a). */
        PSEUDONYMISATION_AND_ENCRYPTION("a"),
        /** Only those who may see the data do: (b). */
        CONFIDENTIALITY("b"),
        /** The data are not changed or lost unnoticed: (b). */
        INTEGRITY("b"),
        /** The data are there when they are needed: (b). */
        AVAILABILITY("b"),
        /** Systems withstand attacks and failures: (b). */
        RESILIENCE("b"),
        /** The data are soon there again after an incident: (c). */
        RESTORATION("c"),
        /** The measures are tested, assessed and evaluated regularly: (d). */
        TESTING("d");

        private final String letter;

        Objective(String letter) {
            this.letter = letter;
        }

        /** The letter of Art. 32(1). */
        public Citation provision() {
            return Citation.gdpr("32(1)(" + letter + ")");
        }
    }

    /** A kind of one's own. */
    public static MeasureCategory of(String id, LocalizedText label) {
        return new MeasureCategory(MeasureCategoryId.of(id), label, Optional.empty(), List.of(), Optional.empty());
    }
}
