package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Data that are meant to stay out of an activity, and what happens if they come in all the same.
 *
 * @param data which data
 * @param text the exclusion in words, as full sentences
 * @param instruction what people are asked not to do, as full sentences
 * @param ifReceived what is done with them if they come in
 * @param contingency the same in words, as full sentences
 */
public record DataExclusion(
        List<@Valid DataCategoryId> data,
        Optional<LocalizedText> text,
        Optional<LocalizedText> instruction,
        Optional<IfReceived> ifReceived,
        Optional<LocalizedText> contingency) {
    public DataExclusion {
        data = List.copyOf(data);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(ifReceived, "ifReceived");
        Objects.requireNonNull(contingency, "contingency");
    }
}
