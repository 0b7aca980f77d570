package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * What holds for all trackers of a record.
 *
 * @param consent how people are asked; a tracker may say otherwise
 * @param classes the classes into which the text divides trackers
 * @param refusal what follows if people refuse or block them
 * @param browserSignal what is done with a signal of the browser such as Do Not Track
 * @param planned what is going to change
 * @param guidance pages that explain how to manage trackers
 */
public record TrackerPolicy(
        Optional<@Valid TrackerConsent> consent,
        List<@Valid TrackerClass> classes,
        Optional<LocalizedText> refusal,
        Optional<BrowserSignal> browserSignal,
        Optional<LocalizedText> planned,
        List<@Valid Link> guidance) {
    public TrackerPolicy {
        Objects.requireNonNull(consent, "consent");
        classes = List.copyOf(classes);
        Objects.requireNonNull(refusal, "refusal");
        Objects.requireNonNull(browserSignal, "browserSignal");
        Objects.requireNonNull(planned, "planned");
        guidance = List.copyOf(guidance);
    }

    private static final TrackerPolicy NOT_RECORDED = builder().build();

    /**
     * A class of trackers as the text has it.
     *
     * @param category the class in law and practice that it is closest to
     * @param text what the text says of it
     * @param alsoHolds other classes that the text puts into it, as statistics among the necessary
     */
    public record TrackerClass(TrackerCategory category, LocalizedText text, List<TrackerCategory> alsoHolds) {
        public TrackerClass {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(text, "text");
            alsoHolds = List.copyOf(alsoHolds);
        }
    }
    /** What is done with a signal by which the browser says that people do not want to be tracked. */
    public enum BrowserSignal {
        /** It is taken as a refusal. */
        HONOURED,
        /** It is not looked at. */
        IGNORED
    }
    /** Nothing recorded. */
    public static TrackerPolicy notRecorded() {
        return NOT_RECORDED;
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this policy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.consent = consent.orElse(null);
        builder.classes.addAll(classes);
        builder.refusal = refusal.orElse(null);
        builder.browserSignal = browserSignal.orElse(null);
        builder.planned = planned.orElse(null);
        builder.guidance.addAll(guidance);
        return builder;
    }

    /** Builds a {@link TrackerPolicy}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable TrackerConsent consent;
        private final List<TrackerClass> classes = new ArrayList<>();
        private @Nullable LocalizedText refusal;
        private @Nullable BrowserSignal browserSignal;
        private @Nullable LocalizedText planned;
        private final List<Link> guidance = new ArrayList<>();

        private Builder() {}

        public Builder consent(TrackerConsent consent) {
            this.consent = Objects.requireNonNull(consent, "consent");
            return this;
        }

        public Builder trackerClass(TrackerClass trackerClass) {
            classes.add(Objects.requireNonNull(trackerClass, "trackerClass"));
            return this;
        }

        public Builder refusal(LocalizedText refusal) {
            this.refusal = Objects.requireNonNull(refusal, "refusal");
            return this;
        }

        public Builder browserSignal(BrowserSignal browserSignal) {
            this.browserSignal = Objects.requireNonNull(browserSignal, "browserSignal");
            return this;
        }

        public Builder planned(LocalizedText planned) {
            this.planned = Objects.requireNonNull(planned, "planned");
            return this;
        }

        public Builder guidance(Link link) {
            guidance.add(Objects.requireNonNull(link, "link"));
            return this;
        }

        public TrackerPolicy build() {
            return new TrackerPolicy(
                    Optional.ofNullable(consent),
                    classes,
                    Optional.ofNullable(refusal),
                    Optional.ofNullable(browserSignal),
                    Optional.ofNullable(planned),
                    guidance);
        }
    }
}
