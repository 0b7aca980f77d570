package org.ropa4j.jackson;

import org.jspecify.annotations.Nullable;

/**
 * How the values of one type of the model stand in a file.
 *
 * <p>Shapes are found from the types themselves, see {@link Shapes}; they are immutable once found and hold nothing of a
 * single reading or writing.
 */
sealed interface Shape
        permits FlagShape,
                FormatVersionShape,
                LanguagesShape,
                ListShape,
                LocalizedTextShape,
                MapShape,
                NumberShape,
                OptionalShape,
                RecordShape,
                RuleShape,
                SetShape,
                StatedShape,
                VariantsShape,
                WordShape {

    /**
     * Reads the value whose first token is the current one, up to its last token.
     *
     * @return null if it cannot be read; the problem has then been reported to {@code in}
     */
    @Nullable
    Object read(Reading in);

    /** Writes a value of this type. */
    void write(Object value, Writing out);

    /** The value that a missing key stands for; null if the key may not be missing. Writing leaves this value out. */
    default @Nullable Object absent() {
        return null;
    }

    /** What was expected, to stand after "expected": {@code a date such as 2026-11-23}. */
    String expected();
}
