package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Direct marketing done in an activity (GDPR Art. 21(2); Norway: markedsføringsloven § 15).
 *
 * @param channels how it reaches people
 * @param content what is sent, a noun phrase
 * @param optOut how people stop it
 */
public record Marketing(
        List<MarketingChannel> channels, Optional<LocalizedText> content, Optional<@Valid Withdrawal> optOut) {
    public Marketing {
        channels = List.copyOf(channels);
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(optOut, "optOut");
    }
}
