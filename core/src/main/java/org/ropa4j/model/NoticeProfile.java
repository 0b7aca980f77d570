package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * What the organisation decides about its privacy notice beyond what the record gives.
 *
 * @param title the heading; empty: the usual word of the language
 * @param subtitle a line below it
 * @param lastChanged the date of the text, printed on it
 * @param changes what is said about changes
 * @param channelAdvice advice on unsafe channels
 * @param statements whatever else is to be said
 */
public record NoticeProfile(
        Optional<LocalizedText> title,
        Optional<LocalizedText> subtitle,
        Optional<LocalDate> lastChanged,
        Optional<@Valid ChangePolicy> changes,
        List<@Valid ChannelAdvice> channelAdvice,
        List<@Valid Statement> statements) {
    public NoticeProfile {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(lastChanged, "lastChanged");
        Objects.requireNonNull(changes, "changes");
        channelAdvice = List.copyOf(channelAdvice);
        statements = List.copyOf(statements);
    }

    /** The statements for one place, in their order. */
    public List<Statement> statementsAt(NoticePlace place) {
        return statements.stream()
                .filter(statement -> statement.place() == place)
                .toList();
    }

    /** A profile that decides nothing. */
    public static NoticeProfile standard() {
        return builder().build();
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this profile. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title.orElse(null);
        builder.subtitle = subtitle.orElse(null);
        builder.lastChanged = lastChanged.orElse(null);
        builder.changes = changes.orElse(null);
        builder.channelAdvice.addAll(channelAdvice);
        builder.statements.addAll(statements);
        return builder;
    }

    /** Builds a {@link NoticeProfile}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalizedText title;
        private @Nullable LocalizedText subtitle;
        private @Nullable LocalDate lastChanged;
        private @Nullable ChangePolicy changes;
        private final List<ChannelAdvice> channelAdvice = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();

        private Builder() {}

        public Builder title(LocalizedText title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        public Builder subtitle(LocalizedText subtitle) {
            this.subtitle = Objects.requireNonNull(subtitle, "subtitle");
            return this;
        }

        public Builder lastChanged(LocalDate lastChanged) {
            this.lastChanged = Objects.requireNonNull(lastChanged, "lastChanged");
            return this;
        }

        public Builder changes(ChangePolicy changes) {
            this.changes = Objects.requireNonNull(changes, "changes");
            return this;
        }

        public Builder channelAdvice(ChannelAdvice advice) {
            channelAdvice.add(Objects.requireNonNull(advice, "advice"));
            return this;
        }

        public Builder statement(NoticePlace place, LocalizedText text) {
            statements.add(new Statement(place, text));
            return this;
        }

        public NoticeProfile build() {
            return new NoticeProfile(
                    Optional.ofNullable(title),
                    Optional.ofNullable(subtitle),
                    Optional.ofNullable(lastChanged),
                    Optional.ofNullable(changes),
                    channelAdvice,
                    statements);
        }
    }
}
