package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * How people get to see what protects their data in a third country (GDPR Art. 13(1)(f)).
 *
 * @param offer what they can get
 * @param contactPoints where; empty: from the controller's contact points
 * @param how the same in words
 */
public record SafeguardCopy(
        Optional<Offer> offer, List<@Valid ContactPoint> contactPoints, Optional<LocalizedText> how) {
    public SafeguardCopy {
        Objects.requireNonNull(offer, "offer");
        contactPoints = List.copyOf(contactPoints);
        Objects.requireNonNull(how, "how");
    }

    /** What people can get. */
    public enum Offer {
        /** A copy, or the place where one is available, as the law asks. */
        COPY,
        /** Only more information. */
        INFORMATION
    }
    /** A copy, to be had here. */
    public static SafeguardCopy from(ContactPoint... contactPoints) {
        return new SafeguardCopy(Optional.of(Offer.COPY), List.of(contactPoints), Optional.empty());
    }
}
