package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * Somebody to whom personal data are or will be disclosed (GDPR Art. 4(9), 13(1)(e), 30(1)(d)): a party by name, or a
 * category of recipients.
 *
 * @param party the recipient by name
 * @param category the kind of recipient
 * @param role what it is in relation to the controller
 * @param task what it does with the data, a verb phrase that continues its name ({@code runs our web site})
 * @param data which data it receives; empty: all of the activity's
 * @param condition when data are disclosed, if not always: an adverbial such as {@code only when the law requires it}
 * @param agreement the contract with a processor
 */
public record Recipient(
        Optional<@Valid PartyId> party,
        Optional<@Valid RecipientCategoryId> category,
        Optional<RecipientRole> role,
        Optional<LocalizedText> task,
        List<@Valid DataCategoryId> data,
        Optional<LocalizedText> condition,
        Optional<ProcessingAgreement> agreement) {
    public Recipient {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(task, "task");
        data = List.copyOf(data);
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(agreement, "agreement");
    }

    /** A builder for a recipient known by name. */
    public static Builder party(PartyId party) {
        Builder builder = new Builder();
        builder.party = Objects.requireNonNull(party, "party");
        return builder;
    }

    /** A builder for a category of recipients. */
    public static Builder category(RecipientCategoryId category) {
        Builder builder = new Builder();
        builder.category = Objects.requireNonNull(category, "category");
        return builder;
    }

    /** A builder that starts from this recipient. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.party = party.orElse(null);
        builder.category = category.orElse(null);
        builder.role = role.orElse(null);
        builder.task = task.orElse(null);
        builder.data.addAll(data);
        builder.condition = condition.orElse(null);
        builder.agreement = agreement.orElse(null);
        return builder;
    }

    /** Builds a {@link Recipient}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable PartyId party;
        private @Nullable RecipientCategoryId category;
        private @Nullable RecipientRole role;
        private @Nullable LocalizedText task;
        private final List<DataCategoryId> data = new ArrayList<>();
        private @Nullable LocalizedText condition;
        private @Nullable ProcessingAgreement agreement;

        private Builder() {}

        public Builder category(RecipientCategoryId category) {
            this.category = Objects.requireNonNull(category, "category");
            return this;
        }

        public Builder role(RecipientRole role) {
            this.role = Objects.requireNonNull(role, "role");
            return this;
        }

        public Builder task(LocalizedText task) {
            this.task = Objects.requireNonNull(task, "task");
            return this;
        }

        public Builder data(DataCategoryId category) {
            data.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        public Builder condition(LocalizedText condition) {
            this.condition = Objects.requireNonNull(condition, "condition");
            return this;
        }

        public Builder agreement(ProcessingAgreement agreement) {
            this.agreement = Objects.requireNonNull(agreement, "agreement");
            return this;
        }

        public Recipient build() {
            return new Recipient(
                    Optional.ofNullable(party),
                    Optional.ofNullable(category),
                    Optional.ofNullable(role),
                    Optional.ofNullable(task),
                    data,
                    Optional.ofNullable(condition),
                    Optional.ofNullable(agreement));
        }
    }
}
