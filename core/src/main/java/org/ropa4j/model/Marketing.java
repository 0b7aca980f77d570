package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * Direct marketing done in an activity (GDPR Art. 21(2); Norway: markedsføringsloven §§ 12–16).
 *
 * @param channels how it reaches people
 * @param content what is sent, a noun phrase
 * @param marks what each message tells of itself (Norway: ehandelsloven § 9); empty: not recorded
 * @param offers whose goods and services it is about; empty: not recorded
 * @param entries how people come to receive it; several are alternatives
 * @param frequency how often, as full sentences
 * @param technology by which means it is sent, as full sentences
 * @param cost what it may cost the person, as full sentences
 * @param optOut how people stop it
 * @param serviceMessages messages about the service itself that cannot be stopped, as full sentences
 * @param register whether the national opt-out register is looked up before people are called or written to (Norway:
 * §§ 12–13)
 */
public record Marketing(
        List<MarketingChannel> channels,
        Optional<LocalizedText> content,
        List<Mark> marks,
        List<Offers> offers,
        List<Entry> entries,
        Optional<LocalizedText> frequency,
        Optional<LocalizedText> technology,
        Optional<LocalizedText> cost,
        Optional<@Valid Withdrawal> optOut,
        Optional<LocalizedText> serviceMessages,
        Optional<RegisterCheck> register) {
    public Marketing {
        channels = List.copyOf(channels);
        Objects.requireNonNull(content, "content");
        marks = List.copyOf(marks);
        offers = List.copyOf(offers);
        entries = List.copyOf(entries);
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(technology, "technology");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(optOut, "optOut");
        Objects.requireNonNull(serviceMessages, "serviceMessages");
        Objects.requireNonNull(register, "register");
    }

    /** Whose goods and services marketing is about. */
    public enum Offers {
        /** One's own, corresponding to those that the person has bought (markedsføringsloven § 15 third paragraph). */
        OWN_SIMILAR,
        /** One's own, of whatever kind. */
        OWN_OTHER,
        /** Those of other companies of the group. */
        GROUP_COMPANIES,
        /** Those of others. */
        OTHERS
    }
    /** How people come to receive marketing. */
    public enum Entry {
        /** They bought something, and the address was given in that connection. */
        CUSTOMER,
        /** They asked for it. */
        ASKED_FOR_IT,
        /** They consented. */
        CONSENTED,
        /** They took part in something or downloaded something for free. */
        DOWNLOADED_OR_TOOK_PART,
        /** The controller put them on the list. */
        ADDED_BY_CONTROLLER,
        /** Their address came from somebody else or from a public source. */
        FROM_OTHERS
    }
    /** What a message of marketing tells of itself. */
    public enum Mark {
        /** On whose behalf it is sent. */
        SENDER,
        /** That it is marketing. */
        MARKETING,
        /** Where people can stop it (Norway: markedsføringsloven § 15 third paragraph). */
        OPT_OUT
    }

    /** Whether a register of people who have opted out is looked up. */
    public enum RegisterCheck {
        /** It is. */
        CHECKED,
        /** It is not. */
        NOT_CHECKED
    }

    /** Marketing by this channel, which people stop in this way. */
    public static Marketing by(MarketingChannel channel, Withdrawal optOut) {
        return builder().channel(channel).optOut(optOut).build();
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this marketing. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.channels.addAll(channels);
        builder.content = content.orElse(null);
        builder.marks.addAll(marks);
        builder.offers.addAll(offers);
        builder.entries.addAll(entries);
        builder.frequency = frequency.orElse(null);
        builder.technology = technology.orElse(null);
        builder.cost = cost.orElse(null);
        builder.optOut = optOut.orElse(null);
        builder.serviceMessages = serviceMessages.orElse(null);
        builder.register = register.orElse(null);
        return builder;
    }

    /** Builds a {@link Marketing}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final List<MarketingChannel> channels = new ArrayList<>();
        private @Nullable LocalizedText content;
        private final List<Mark> marks = new ArrayList<>();
        private final List<Offers> offers = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private @Nullable LocalizedText frequency;
        private @Nullable LocalizedText technology;
        private @Nullable LocalizedText cost;
        private @Nullable Withdrawal optOut;
        private @Nullable LocalizedText serviceMessages;
        private @Nullable RegisterCheck register;

        private Builder() {}

        public Builder channel(MarketingChannel channel) {
            channels.add(Objects.requireNonNull(channel, "channel"));
            return this;
        }

        public Builder content(LocalizedText content) {
            this.content = Objects.requireNonNull(content, "content");
            return this;
        }

        public Builder mark(Mark mark) {
            marks.add(Objects.requireNonNull(mark, "mark"));
            return this;
        }

        public Builder offers(Offers offers) {
            this.offers.add(Objects.requireNonNull(offers, "offers"));
            return this;
        }

        public Builder entry(Entry entry) {
            entries.add(Objects.requireNonNull(entry, "entry"));
            return this;
        }

        public Builder frequency(LocalizedText frequency) {
            this.frequency = Objects.requireNonNull(frequency, "frequency");
            return this;
        }

        public Builder technology(LocalizedText technology) {
            this.technology = Objects.requireNonNull(technology, "technology");
            return this;
        }

        public Builder cost(LocalizedText cost) {
            this.cost = Objects.requireNonNull(cost, "cost");
            return this;
        }

        public Builder optOut(Withdrawal optOut) {
            this.optOut = Objects.requireNonNull(optOut, "optOut");
            return this;
        }

        public Builder serviceMessages(LocalizedText serviceMessages) {
            this.serviceMessages = Objects.requireNonNull(serviceMessages, "serviceMessages");
            return this;
        }

        public Builder register(RegisterCheck register) {
            this.register = Objects.requireNonNull(register, "register");
            return this;
        }

        /** Marketing in these channels. */
        public Builder channels(MarketingChannel... channels) {
            List.of(channels).forEach(this::channel);
            return this;
        }

        public Marketing build() {
            return new Marketing(
                    channels,
                    Optional.ofNullable(content),
                    marks,
                    offers,
                    entries,
                    Optional.ofNullable(frequency),
                    Optional.ofNullable(technology),
                    Optional.ofNullable(cost),
                    Optional.ofNullable(optOut),
                    Optional.ofNullable(serviceMessages),
                    Optional.ofNullable(register));
        }
    }
}
