package org.ropa4j.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * A web site that an organisation runs.
 *
 * @param domain its domain name, such as {@code example.com}, without scheme and path
 */
public record Site(@NotBlank String domain) {
    public Site {
        Objects.requireNonNull(domain, "domain");
    }
}
