package org.ropa4j.jackson;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The two ways in which a record of processing is written down. They hold the same and name it alike. */
public enum FileFormat {
    /** JSON (RFC 8259), for programs. */
    JSON,
    /** YAML 1.2, for people. */
    YAML;

    /**
     * The format that the ending of a file's name promises: {@code .json}, {@code .yaml} or {@code .yml}, in capitals or not.
     *
     * @return empty if it is none of these
     */
    public static Optional<FileFormat> ofFileName(String name) {
        String ending = Objects.requireNonNull(name, "name").toLowerCase(Locale.ROOT);
        if (ending.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return ending.endsWith(".yaml") || ending.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
    }
}
