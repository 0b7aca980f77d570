package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Advice to people not to send certain data through an unsafe channel.
 *
 * @param channel the channel
 * @param data which data the advice is about; empty: the text alone says it
 * @param reason why it is unsafe, as full sentences
 * @param advice what people should do or not do, as full sentences
 * @param scope when it holds, as a full sentence
 */
public record ChannelAdvice(
        Channel channel,
        List<@Valid DataCategoryId> data,
        Optional<LocalizedText> reason,
        LocalizedText advice,
        Optional<LocalizedText> scope) {
    public ChannelAdvice {
        Objects.requireNonNull(channel, "channel");
        data = List.copyOf(data);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(scope, "scope");
    }

    /** A channel that advice can be about. */
    public enum Channel {
        /** E-mail that is not encrypted from end to end. */
        UNENCRYPTED_EMAIL,
        /** A form on the web. */
        WEB_FORM,
        /** Chat or direct messages. */
        CHAT
    }
}
