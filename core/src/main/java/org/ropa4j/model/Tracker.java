package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * A cookie or similar technology: something stored on or read from a person's device (ePrivacy Directive Art. 5(3); Norway:
 * ekomloven § 3-15).
 *
 * @param id how the rest of the record refers to it
 * @param name its technical name, as a person would find it in the browser
 * @param activity the activity it serves
 * @param kind the technology
 * @param category what it is for, in the classes of consent dialogues
 * @param provider the party that provides it and may receive what it reads
 * @param purpose what it does, as a full sentence
 * @param lifetime how long it stays
 * @param data which personal data it holds or reads
 */
public record Tracker(
        @Valid TrackerId id,
        @NotBlank String name,
        Optional<@Valid ActivityId> activity,
        Optional<TrackerKind> kind,
        Optional<TrackerCategory> category,
        Optional<@Valid PartyId> provider,
        Optional<LocalizedText> purpose,
        Optional<@Valid TrackerLifetime> lifetime,
        List<@Valid DataCategoryId> data) {
    public Tracker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(lifetime, "lifetime");
        data = List.copyOf(data);
    }

    /** A builder for the tracker with this identifier and technical name. */
    public static Builder builder(String id, String name) {
        return new Builder(TrackerId.of(id), Objects.requireNonNull(name, "name"));
    }

    /** A builder that starts from this tracker. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.activity = activity.orElse(null);
        builder.kind = kind.orElse(null);
        builder.category = category.orElse(null);
        builder.provider = provider.orElse(null);
        builder.purpose = purpose.orElse(null);
        builder.lifetime = lifetime.orElse(null);
        builder.data.addAll(data);
        return builder;
    }

    /** Builds a {@link Tracker}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final TrackerId id;
        private final String name;
        private @Nullable ActivityId activity;
        private @Nullable TrackerKind kind;
        private @Nullable TrackerCategory category;
        private @Nullable PartyId provider;
        private @Nullable LocalizedText purpose;
        private @Nullable TrackerLifetime lifetime;
        private final List<DataCategoryId> data = new ArrayList<>();

        private Builder(TrackerId id, String name) {
            this.id = id;
            this.name = name;
        }

        public Builder activity(ActivityId activity) {
            this.activity = Objects.requireNonNull(activity, "activity");
            return this;
        }

        public Builder kind(TrackerKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        public Builder category(TrackerCategory category) {
            this.category = Objects.requireNonNull(category, "category");
            return this;
        }

        public Builder provider(PartyId provider) {
            this.provider = Objects.requireNonNull(provider, "provider");
            return this;
        }

        public Builder purpose(LocalizedText purpose) {
            this.purpose = Objects.requireNonNull(purpose, "purpose");
            return this;
        }

        public Builder lifetime(TrackerLifetime lifetime) {
            this.lifetime = Objects.requireNonNull(lifetime, "lifetime");
            return this;
        }

        public Builder data(DataCategoryId category) {
            data.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        public Tracker build() {
            return new Tracker(
                    id,
                    name,
                    Optional.ofNullable(activity),
                    Optional.ofNullable(kind),
                    Optional.ofNullable(category),
                    Optional.ofNullable(provider),
                    Optional.ofNullable(purpose),
                    Optional.ofNullable(lifetime),
                    data);
        }
    }
}
