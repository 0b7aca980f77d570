package org.ropa4j.jackson;

import org.jspecify.annotations.Nullable;

/** A value that stands in a file as one word or text, so that it can be a key as well. */
sealed interface WordShape extends Shape permits EnumShape, TextShape {

    /**
     * What the current key stands for.
     *
     * @return null if it stands for nothing; the problem has then been reported to {@code in}
     */
    @Nullable
    Object readKey(Reading in);

    /** The word for a value. */
    String word(Object value);
}
