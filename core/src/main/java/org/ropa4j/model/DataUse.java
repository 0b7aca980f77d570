package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * One category of personal data in one activity.
 *
 * @param category which data
 * @param condition when they are processed, if not always: a clause such as {@code if you want us to call you}
 */
public record DataUse(@Valid DataCategoryId category, Optional<LocalizedText> condition) {
    public DataUse {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(condition, "condition");
    }

    /** Data that are always processed. */
    public static DataUse of(DataCategoryId category) {
        return new DataUse(category, Optional.empty());
    }
}
