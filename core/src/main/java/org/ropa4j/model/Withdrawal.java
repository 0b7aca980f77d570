package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * How people take back a consent or stop something they had a say in (GDPR Art. 7(3), 21(2)–(3)).
 *
 * @param means the ways offered
 * @param how the same in words for the reader, as full sentences
 * @param link where it is done or explained
 * @param reach whether all of it can be stopped
 * @param perChannel whether each channel must be stopped on its own
 * @param charge what it costs
 * @param offered when people are told that they can (Norway: markedsføringsloven § 15 third paragraph)
 * @param delay how long it takes to work, if a time is stated
 * @param effect what happens then and meanwhile, as full sentences
 */
public record Withdrawal(
        List<WithdrawalMeans> means,
        Optional<LocalizedText> how,
        Optional<@Valid Link> link,
        Optional<Reach> reach,
        boolean perChannel,
        Optional<Charge> charge,
        List<Offered> offered,
        Optional<@PositivePeriod TemporalAmount> delay,
        Optional<LocalizedText> effect) {
    public Withdrawal {
        means = List.copyOf(means);
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(reach, "reach");
        offered = List.copyOf(offered);
        Objects.requireNonNull(delay, "delay");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(charge, "charge");
    }

    /** How far a withdrawal reaches. */
    public enum Reach {
        /** All of it stops. */
        EVERYTHING,
        /** Only parts of it can be stopped. */
        PARTS
    }
    /** When people are told that they can stop something. */
    public enum Offered {
        /** When they give their data. */
        AT_COLLECTION,
        /** In each message. */
        IN_EACH_MESSAGE,
        /** When they ask. */
        ON_REQUEST
    }
    /** What it costs to withdraw or opt out. */
    public enum Charge {
        /** Nothing beyond what sending the message costs. */
        FREE,
        /** Money. */
        CHARGED
    }

    /** Withdrawal in these ways, with nothing more said. */
    public static Withdrawal by(WithdrawalMeans... means) {
        Builder builder = builder();
        List.of(means).forEach(builder::means);
        return builder.build();
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this withdrawal. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.means.addAll(means);
        builder.how = how.orElse(null);
        builder.link = link.orElse(null);
        builder.reach = reach.orElse(null);
        builder.perChannel = perChannel;
        builder.charge = charge.orElse(null);
        builder.offered.addAll(offered);
        builder.delay = delay.orElse(null);
        builder.effect = effect.orElse(null);
        return builder;
    }

    /** Builds a {@link Withdrawal}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final List<WithdrawalMeans> means = new ArrayList<>();
        private @Nullable LocalizedText how;
        private @Nullable Link link;
        private @Nullable Reach reach;
        private boolean perChannel;
        private @Nullable Charge charge;
        private final List<Offered> offered = new ArrayList<>();
        private @Nullable TemporalAmount delay;
        private @Nullable LocalizedText effect;

        private Builder() {}

        public Builder means(WithdrawalMeans means) {
            this.means.add(Objects.requireNonNull(means, "means"));
            return this;
        }

        public Builder how(LocalizedText how) {
            this.how = Objects.requireNonNull(how, "how");
            return this;
        }

        public Builder link(Link link) {
            this.link = Objects.requireNonNull(link, "link");
            return this;
        }

        public Builder reach(Reach reach) {
            this.reach = Objects.requireNonNull(reach, "reach");
            return this;
        }

        public Builder perChannel(boolean perChannel) {
            this.perChannel = perChannel;
            return this;
        }

        public Builder charge(Charge charge) {
            this.charge = Objects.requireNonNull(charge, "charge");
            return this;
        }

        public Builder offered(Offered moment) {
            offered.add(Objects.requireNonNull(moment, "moment"));
            return this;
        }

        public Builder delay(TemporalAmount delay) {
            this.delay = Objects.requireNonNull(delay, "delay");
            return this;
        }

        public Builder effect(LocalizedText effect) {
            this.effect = Objects.requireNonNull(effect, "effect");
            return this;
        }

        public Withdrawal build() {
            return new Withdrawal(
                    means,
                    Optional.ofNullable(how),
                    Optional.ofNullable(link),
                    Optional.ofNullable(reach),
                    perChannel,
                    Optional.ofNullable(charge),
                    offered,
                    Optional.ofNullable(delay),
                    Optional.ofNullable(effect));
        }
    }
}
