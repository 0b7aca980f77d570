package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * A cookie or similar technology: something stored on or read from a person's device (ePrivacy Directive Art. 5(3);
 * Norway: ekomloven § 3-15).
 *
 * @param id how the rest of the record refers to it
 * @param name its technical name, as a person would find it in the browser; empty: not recorded
 * @param product the product it belongs to, such as {@code Google Analytics}
 * @param activity the activity it serves
 * @param kind the technology
 * @param category what it is for, in the classes of consent dialogues
 * @param provider the party that provides it and may receive what it reads
 * @param access who can read it (C-673/17)
 * @param setBy whose domain sets it
 * @param purpose what it does, as a full sentence
 * @param benefit what that is good for, as a full sentence
 * @param condition when it is used, if not always
 * @param lifetime how long it stays
 * @param data which personal data it holds or reads
 * @param consent how people are asked for it, if not as for the others
 * @param bases what storing and reading are said to rest on, if not on consent; the law knows no other (ePrivacy
 *     Directive Art. 5(3))
 * @param describedAt the page that describes it, where the record does not
 */
public record Tracker(
        @Valid TrackerId id,
        Optional<@Filled String> name,
        Optional<@Filled String> product,
        Optional<@Valid ActivityId> activity,
        Optional<TrackerKind> kind,
        Optional<TrackerCategory> category,
        Optional<@Valid PartyId> provider,
        Optional<Access> access,
        Optional<SetBy> setBy,
        Optional<LocalizedText> purpose,
        Optional<LocalizedText> benefit,
        Optional<LocalizedText> condition,
        Optional<@Valid TrackerLifetime> lifetime,
        List<@Valid DataCategoryId> data,
        Optional<@Valid TrackerConsent> consent,
        List<@Valid LegalBasis> bases,
        Optional<@Valid Link> describedAt) {
    public Tracker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(setBy, "setBy");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(benefit, "benefit");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(lifetime, "lifetime");
        data = List.copyOf(data);
        Objects.requireNonNull(consent, "consent");
        bases = List.copyOf(bases);
        Objects.requireNonNull(describedAt, "describedAt");
    }

    /** Whose domain sets a tracker. */
    public enum SetBy {
        /** The site that people visit (first party). */
        SITE,
        /** Somebody else. */
        THIRD_PARTY
    }
    /** Who can read a tracker. */
    public enum Access {
        /** Only those whose site people visit. */
        SITE_ONLY,
        /** Others as well. */
        THIRD_PARTIES
    }

    /** The name to print: the technical one, else that of the product, else the identifier. */
    public String displayName() {
        return name.or(() -> product).orElse(id.value());
    }

    /** A builder for the tracker with this identifier. */
    public static Builder builder(String id) {
        return new Builder(TrackerId.of(id));
    }

    /** A builder for the tracker with this identifier and technical name. */
    public static Builder builder(String id, String name) {
        return builder(id).name(name);
    }

    /** A builder that starts from this tracker. */
    public Builder toBuilder() {
        Builder builder = new Builder(id);
        builder.name = name.orElse(null);
        builder.product = product.orElse(null);
        builder.activity = activity.orElse(null);
        builder.kind = kind.orElse(null);
        builder.category = category.orElse(null);
        builder.provider = provider.orElse(null);
        builder.access = access.orElse(null);
        builder.setBy = setBy.orElse(null);
        builder.purpose = purpose.orElse(null);
        builder.benefit = benefit.orElse(null);
        builder.condition = condition.orElse(null);
        builder.lifetime = lifetime.orElse(null);
        builder.data.addAll(data);
        builder.consent = consent.orElse(null);
        builder.bases.addAll(bases);
        builder.describedAt = describedAt.orElse(null);
        return builder;
    }

    /** Builds a {@link Tracker}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final TrackerId id;
        private @Nullable String name;
        private @Nullable String product;
        private @Nullable ActivityId activity;
        private @Nullable TrackerKind kind;
        private @Nullable TrackerCategory category;
        private @Nullable PartyId provider;
        private @Nullable Access access;
        private @Nullable SetBy setBy;
        private @Nullable LocalizedText purpose;
        private @Nullable LocalizedText benefit;
        private @Nullable LocalizedText condition;
        private @Nullable TrackerLifetime lifetime;
        private final List<DataCategoryId> data = new ArrayList<>();
        private @Nullable TrackerConsent consent;
        private final List<LegalBasis> bases = new ArrayList<>();
        private @Nullable Link describedAt;

        private Builder(TrackerId id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        public Builder product(String product) {
            this.product = Objects.requireNonNull(product, "product");
            return this;
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

        public Builder access(Access access) {
            this.access = Objects.requireNonNull(access, "access");
            return this;
        }

        public Builder setBy(SetBy setBy) {
            this.setBy = Objects.requireNonNull(setBy, "setBy");
            return this;
        }

        public Builder purpose(LocalizedText purpose) {
            this.purpose = Objects.requireNonNull(purpose, "purpose");
            return this;
        }

        public Builder benefit(LocalizedText benefit) {
            this.benefit = Objects.requireNonNull(benefit, "benefit");
            return this;
        }

        public Builder condition(LocalizedText condition) {
            this.condition = Objects.requireNonNull(condition, "condition");
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

        public Builder consent(TrackerConsent consent) {
            this.consent = Objects.requireNonNull(consent, "consent");
            return this;
        }

        public Builder basis(LegalBasis basis) {
            bases.add(Objects.requireNonNull(basis, "basis"));
            return this;
        }

        public Builder describedAt(Link describedAt) {
            this.describedAt = Objects.requireNonNull(describedAt, "describedAt");
            return this;
        }

        public Tracker build() {
            return new Tracker(
                    id,
                    Optional.ofNullable(name),
                    Optional.ofNullable(product),
                    Optional.ofNullable(activity),
                    Optional.ofNullable(kind),
                    Optional.ofNullable(category),
                    Optional.ofNullable(provider),
                    Optional.ofNullable(access),
                    Optional.ofNullable(setBy),
                    Optional.ofNullable(purpose),
                    Optional.ofNullable(benefit),
                    Optional.ofNullable(condition),
                    Optional.ofNullable(lifetime),
                    data,
                    Optional.ofNullable(consent),
                    bases,
                    Optional.ofNullable(describedAt));
        }
    }
}
