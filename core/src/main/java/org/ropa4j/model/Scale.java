package org.ropa4j.model;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How large an activity is (GDPR Art. 30(5), 35(3), 37(1)).
 *
 * @param size whether it is on a large scale
 * @param persons about how many people it concerns
 * @param frequency how often it takes place
 * @param core whether it is a core activity of the organisation (Art. 37(1)(b)–(c))
 * @param systematicMonitoring whether people are monitored regularly and systematically
 * @param publicArea whether an area that everybody can enter is monitored (Art. 35(3)(c))
 */
public record Scale(
        Optional<Size> size,
        Optional<@PositiveOrZero Integer> persons,
        Optional<Frequency> frequency,
        boolean core,
        boolean systematicMonitoring,
        boolean publicArea) {
    public Scale {
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(frequency, "frequency");
    }

    private static final Scale NOT_RECORDED = builder().build();

    /** Nothing recorded. */
    public static Scale notRecorded() {
        return NOT_RECORDED;
    }

    /** Whether processing is on a large scale. */
    public enum Size {
        /** It is. */
        LARGE,
        /** It is not. */
        NOT_LARGE,
        /** Nobody has looked into it yet. */
        NOT_ASSESSED
    }
    /** How often processing takes place. */
    public enum Frequency {
        /** Regularly. */
        REGULAR,
        /** Occasionally. */
        OCCASIONAL
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this scale. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.size = size.orElse(null);
        builder.persons = persons.orElse(null);
        builder.frequency = frequency.orElse(null);
        builder.core = core;
        builder.systematicMonitoring = systematicMonitoring;
        builder.publicArea = publicArea;
        return builder;
    }

    /** Builds a {@link Scale}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable Size size;
        private @Nullable Integer persons;
        private @Nullable Frequency frequency;
        private boolean core;
        private boolean systematicMonitoring;
        private boolean publicArea;

        private Builder() {}

        public Builder size(Size size) {
            this.size = Objects.requireNonNull(size, "size");
            return this;
        }

        public Builder persons(int persons) {
            this.persons = persons;
            return this;
        }

        public Builder frequency(Frequency frequency) {
            this.frequency = Objects.requireNonNull(frequency, "frequency");
            return this;
        }

        public Builder core(boolean core) {
            this.core = core;
            return this;
        }

        public Builder systematicMonitoring(boolean systematicMonitoring) {
            this.systematicMonitoring = systematicMonitoring;
            return this;
        }

        public Builder publicArea(boolean publicArea) {
            this.publicArea = publicArea;
            return this;
        }

        public Scale build() {
            return new Scale(
                    Optional.ofNullable(size),
                    Optional.ofNullable(persons),
                    Optional.ofNullable(frequency),
                    core,
                    systematicMonitoring,
                    publicArea);
        }
    }
}
