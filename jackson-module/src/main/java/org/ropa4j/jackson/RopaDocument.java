package org.ropa4j.jackson;

import java.util.Objects;
import org.ropa4j.model.Ropa;

/**
 * A record of processing and the file it was read from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ropa what the file says
 * @param positions where in the file it says so
 */
public record RopaDocument(Ropa ropa, SourceMap positions) {
    public RopaDocument {
        Objects.requireNonNull(ropa, "ropa");
        Objects.requireNonNull(positions, "positions");
    }
}
