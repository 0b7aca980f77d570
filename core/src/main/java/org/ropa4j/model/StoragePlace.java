package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Country;
import org.ropa4j.text.LocalizedText;

/**
 * A system or place in which personal data are kept.
 *
 * @param name what it is called, a noun phrase that continues "kept in …"
 * @param country where it stands
 * @param operator the party that runs it
 * @param purpose what the system as a whole is for; the activity is to have that purpose too, or its data serve one that
 *     people are not told of (GDPR Art. 5(1)(b), 13(1)(c)). Empty: nothing beyond what the activity itself is for
 * @param kind what kind of place it is; empty: where the data are worked with
 * @param keptFor how long copies stay there, where that is longer or shorter than the data are kept, as in backups and
 *     logs
 */
public record StoragePlace(
        LocalizedText name,
        Optional<Country> country,
        Optional<@Valid PartyId> operator,
        Optional<@Valid PurposeCategoryId> purpose,
        Optional<Kind> kind,
        Optional<@PositivePeriod Period> keptFor) {
    public StoragePlace {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(keptFor, "keptFor");
    }

    /** What kind of place data are kept in. */
    public enum Kind {
        /** Where they are worked with. */
        WORKING,
        /** A copy for when the other is lost. */
        BACKUP,
        /** What a system writes down about its own use. */
        LOG,
        /** Where what is finished is kept. */
        ARCHIVE,
        /** Paper. */
        PAPER
    }

    /** A place of which only the name is recorded. */
    public static StoragePlace of(LocalizedText name) {
        return builder(name).build();
    }

    /** A builder for the place with this name. */
    public static Builder builder(LocalizedText name) {
        return new Builder(name);
    }

    /** A builder that starts from this place. */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.country = country.orElse(null);
        builder.operator = operator.orElse(null);
        builder.purpose = purpose.orElse(null);
        builder.kind = kind.orElse(null);
        builder.keptFor = keptFor.orElse(null);
        return builder;
    }

    /** Builds a {@link StoragePlace}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final LocalizedText name;
        private @Nullable Country country;
        private @Nullable PartyId operator;
        private @Nullable PurposeCategoryId purpose;
        private @Nullable Kind kind;
        private @Nullable Period keptFor;

        private Builder(LocalizedText name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        public Builder country(Country country) {
            this.country = Objects.requireNonNull(country, "country");
            return this;
        }

        public Builder operator(PartyId operator) {
            this.operator = Objects.requireNonNull(operator, "operator");
            return this;
        }

        public Builder purpose(PurposeCategoryId purpose) {
            this.purpose = Objects.requireNonNull(purpose, "purpose");
            return this;
        }

        public Builder kind(Kind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        public Builder keptFor(Period keptFor) {
            this.keptFor = Objects.requireNonNull(keptFor, "keptFor");
            return this;
        }

        public StoragePlace build() {
            return new StoragePlace(
                    name,
                    Optional.ofNullable(country),
                    Optional.ofNullable(operator),
                    Optional.ofNullable(purpose),
                    Optional.ofNullable(kind),
                    Optional.ofNullable(keptFor));
        }
    }
}
