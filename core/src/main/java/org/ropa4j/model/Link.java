package org.ropa4j.model;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A reference to something that stands elsewhere, as a reader sees it.
 *
 * @param text what the link says
 * @param url where it leads, an {@code http} or {@code https} address; empty if only the words are known
 */
public record Link(
        LocalizedText text, Optional<@Pattern(regexp = "https?://[^\\s<>\"]+") @Size(max = 2000) String> url) {
    public Link {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(url, "url");
    }

    /** A link whose address is not known. */
    public static Link of(LocalizedText text) {
        return new Link(text, Optional.empty());
    }

    /** A link to an address. */
    public static Link of(LocalizedText text, String url) {
        return new Link(text, Optional.of(url));
    }
}
