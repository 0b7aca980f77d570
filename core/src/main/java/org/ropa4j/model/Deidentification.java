package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Something done to data so that they point less, or no longer, to a person (GDPR Art. 4(5), recital 26). Whether the
 * result is anonymous is another question; see {@link ClaimKind#ANONYMOUS}.
 *
 * @param technique what is done
 * @param data to which data; empty: to all of the activity
 * @param stage when
 * @param remains what is left afterwards, such as the first three groups of an address
 * @param text the same in words, as full sentences
 */
public record Deidentification(
        Technique technique,
        List<@Valid DataCategoryId> data,
        Optional<Stage> stage,
        Optional<LocalizedText> remains,
        Optional<LocalizedText> text) {
    public Deidentification {
        Objects.requireNonNull(technique, "technique");
        data = List.copyOf(data);
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(remains, "remains");
        Objects.requireNonNull(text, "text");
    }

    /** What is done to the data. */
    public enum Technique {
        /** A part is cut off, as the end of an IP address. */
        TRUNCATION,
        /** They are summed up over many persons. */
        AGGREGATION,
        /** What identifies is replaced and kept apart. */
        PSEUDONYMISATION,
        /** They are replaced by a value computed from them. */
        HASHING,
        /** What identifies is removed. */
        REMOVAL,
        /** They are blurred at random. */
        NOISE,
        /** The text only says that they are anonymised or de-identified. */
        UNSPECIFIED
    }
    /** When it is done. */
    public enum Stage {
        /** Before they leave the person's device. */
        ON_THE_DEVICE,
        /** As they are collected, before they are stored. */
        AT_COLLECTION,
        /** After they have been stored whole. */
        AFTER_COLLECTION,
        /** Before somebody else receives them. */
        BEFORE_DISCLOSURE,
        /** Instead of erasing them, when their time is up. */
        AT_THE_END
    }
}
