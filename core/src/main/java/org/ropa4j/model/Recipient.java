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
 * @param purposes the kinds of purposes for which it receives them
 * @param data which data it receives; with no groups either: all of the activity's
 * @param dataGroups which groups of data it receives
 * @param dataExtent whether {@code data} and {@code dataGroups} name all that it receives
 * @param occurrence how firmly the disclosure is said to happen
 * @param condition when data are disclosed, if not always: an adverbial such as {@code only when the law requires it}
 * @param bases what the disclosure rests on, if not on what the activity rests on
 * @param ownPurposes whether it also uses the data for purposes of its own (Art. 28(10))
 * @param agreement what binds it
 * @param oversight how it is overseen
 * @param subProcessors the processors it engages in turn (Art. 28(2), (4))
 * @param transfers transfers to third countries that the disclosure brings; not stated: see {@link Ropa#transfers()}
 */
public record Recipient(
        Optional<@Valid PartyId> party,
        Optional<@Valid RecipientCategoryId> category,
        Optional<RecipientRole> role,
        Optional<LocalizedText> task,
        List<@Valid PurposeCategoryId> purposes,
        List<@Valid DataCategoryId> data,
        List<@Valid DataGroupId> dataGroups,
        Optional<Extent> dataExtent,
        Optional<Occurrence> occurrence,
        Optional<LocalizedText> condition,
        List<@Valid LegalBasis> bases,
        boolean ownPurposes,
        Optional<@Valid ProcessingAgreement> agreement,
        Optional<@Valid Oversight> oversight,
        @Valid Stated<Recipient> subProcessors,
        @Valid Stated<Transfer> transfers) {
    public Recipient {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(task, "task");
        purposes = List.copyOf(purposes);
        data = List.copyOf(data);
        dataGroups = List.copyOf(dataGroups);
        Objects.requireNonNull(dataExtent, "dataExtent");
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(condition, "condition");
        bases = List.copyOf(bases);
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(oversight, "oversight");
        Objects.requireNonNull(subProcessors, "subProcessors");
        Objects.requireNonNull(transfers, "transfers");
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

    /** A builder for a processor known by name. */
    public static Builder processor(PartyId party) {
        return party(party).role(RecipientRole.PROCESSOR);
    }

    /** A builder that starts from this recipient. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.party = party.orElse(null);
        builder.category = category.orElse(null);
        builder.role = role.orElse(null);
        builder.task = task.orElse(null);
        builder.purposes.addAll(purposes);
        builder.data.addAll(data);
        builder.dataGroups.addAll(dataGroups);
        builder.dataExtent = dataExtent.orElse(null);
        builder.occurrence = occurrence.orElse(null);
        builder.condition = condition.orElse(null);
        builder.bases.addAll(bases);
        builder.ownPurposes = ownPurposes;
        builder.agreement = agreement.orElse(null);
        builder.oversight = oversight.orElse(null);
        builder.subProcessors = subProcessors;
        builder.transfers = transfers;
        return builder;
    }

    /** Builds a {@link Recipient}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable PartyId party;
        private @Nullable RecipientCategoryId category;
        private @Nullable RecipientRole role;
        private @Nullable LocalizedText task;
        private final List<PurposeCategoryId> purposes = new ArrayList<>();
        private final List<DataCategoryId> data = new ArrayList<>();
        private final List<DataGroupId> dataGroups = new ArrayList<>();
        private @Nullable Extent dataExtent;
        private @Nullable Occurrence occurrence;
        private @Nullable LocalizedText condition;
        private final List<LegalBasis> bases = new ArrayList<>();
        private boolean ownPurposes;
        private @Nullable ProcessingAgreement agreement;
        private @Nullable Oversight oversight;
        private Stated<Recipient> subProcessors = Stated.notStated();
        private Stated<Transfer> transfers = Stated.notStated();

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

        public Builder purpose(PurposeCategoryId category) {
            purposes.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        public Builder data(DataCategoryId category) {
            data.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        public Builder dataGroup(DataGroupId group) {
            dataGroups.add(Objects.requireNonNull(group, "group"));
            return this;
        }

        public Builder dataExtent(Extent dataExtent) {
            this.dataExtent = Objects.requireNonNull(dataExtent, "dataExtent");
            return this;
        }

        public Builder occurrence(Occurrence occurrence) {
            this.occurrence = Objects.requireNonNull(occurrence, "occurrence");
            return this;
        }

        public Builder condition(LocalizedText condition) {
            this.condition = Objects.requireNonNull(condition, "condition");
            return this;
        }

        public Builder basis(LegalBasis basis) {
            bases.add(Objects.requireNonNull(basis, "basis"));
            return this;
        }

        public Builder ownPurposes(boolean ownPurposes) {
            this.ownPurposes = ownPurposes;
            return this;
        }

        public Builder agreement(ProcessingAgreement agreement) {
            this.agreement = Objects.requireNonNull(agreement, "agreement");
            return this;
        }

        public Builder oversight(Oversight oversight) {
            this.oversight = Objects.requireNonNull(oversight, "oversight");
            return this;
        }

        public Builder subProcessors(Stated<Recipient> subProcessors) {
            this.subProcessors = Objects.requireNonNull(subProcessors, "subProcessors");
            return this;
        }

        public Builder transfers(Stated<Transfer> transfers) {
            this.transfers = Objects.requireNonNull(transfers, "transfers");
            return this;
        }

        /** States these sub-processors in place of whatever was stated before. */
        public Builder subProcessors(Recipient... subProcessors) {
            return subProcessors(Stated.listed(List.of(subProcessors)));
        }

        /** States these transfers in place of whatever was stated before. */
        public Builder transfers(Transfer... transfers) {
            return transfers(Stated.listed(List.of(transfers)));
        }

        public Recipient build() {
            return new Recipient(
                    Optional.ofNullable(party),
                    Optional.ofNullable(category),
                    Optional.ofNullable(role),
                    Optional.ofNullable(task),
                    purposes,
                    data,
                    dataGroups,
                    Optional.ofNullable(dataExtent),
                    Optional.ofNullable(occurrence),
                    Optional.ofNullable(condition),
                    bases,
                    ownPurposes,
                    Optional.ofNullable(agreement),
                    Optional.ofNullable(oversight),
                    subProcessors,
                    transfers);
        }
    }
}
