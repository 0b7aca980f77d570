package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * One category of personal data in one activity or group: the cell of the record. What it leaves out is inherited from
 * the activity, then the group, then the record; see {@link DataCell}.
 *
 * @param category which data
 * @param description the data as the record names them, where that is narrower than the category: a noun phrase
 * @param dataSubjects whose; empty: everybody's in the activity
 * @param occurrence how firmly it is said that they are processed
 * @param condition when they are processed, if not always: a clause such as {@code if you want us to call you}
 * @param form in which form
 * @param provision whether people must give them (Art. 13(2)(e))
 * @param sources where they come from (Art. 14(2)(f))
 * @param bases what their processing rests on, if not on what the purposes rest on
 * @param basisStatus that what their processing rests on is not settled; empty: it rests on {@code bases}, or on what
 *     the purposes rest on
 * @param permittedBy what permits their processing beside the basis (Art. 9(2), 10, 87)
 * @param recipients who receives them
 * @param retention how long they are kept
 */
public record DataUse(
        @Valid DataCategoryId category,
        Optional<LocalizedText> description,
        List<@Valid DataSubjectCategoryId> dataSubjects,
        Optional<Occurrence> occurrence,
        Optional<LocalizedText> condition,
        Optional<DataForm> form,
        Optional<@Valid Provision> provision,
        List<@Valid Source> sources,
        List<@Valid LegalBasis> bases,
        Optional<BasisStatus> basisStatus,
        List<@Valid DataPermission> permittedBy,
        @Valid Stated<Recipient> recipients,
        List<@Valid RetentionRule> retention) {
    public DataUse {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(description, "description");
        dataSubjects = List.copyOf(dataSubjects);
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(provision, "provision");
        sources = List.copyOf(sources);
        bases = List.copyOf(bases);
        Objects.requireNonNull(basisStatus, "basisStatus");
        permittedBy = List.copyOf(permittedBy);
        Objects.requireNonNull(recipients, "recipients");
        retention = List.copyOf(retention);
    }

    /** Why data of an activity rest neither on its bases nor on their own. */
    public enum BasisStatus {
        /** Nobody has settled yet what their processing rests on. */
        UNRESOLVED,
        /** Nothing covers them: the activity does not need them (GDPR Art. 5(1)(c)). */
        EXCESS
    }

    /** Data that are always processed, and of which all else is inherited. */
    public static DataUse of(DataCategoryId category) {
        return builder(category).build();
    }

    /** A builder for the use of this category. */
    public static Builder builder(DataCategoryId category) {
        return new Builder(category);
    }

    /** A builder that starts from this use. */
    public Builder toBuilder() {
        Builder builder = new Builder(category);
        builder.description = description.orElse(null);
        builder.dataSubjects.addAll(dataSubjects);
        builder.occurrence = occurrence.orElse(null);
        builder.condition = condition.orElse(null);
        builder.form = form.orElse(null);
        builder.provision = provision.orElse(null);
        builder.sources.addAll(sources);
        builder.bases.addAll(bases);
        builder.basisStatus = basisStatus.orElse(null);
        builder.permittedBy.addAll(permittedBy);
        builder.recipients = recipients;
        builder.retention.addAll(retention);
        return builder;
    }

    /** Builds a {@link DataUse}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final DataCategoryId category;
        private @Nullable LocalizedText description;
        private final List<DataSubjectCategoryId> dataSubjects = new ArrayList<>();
        private @Nullable Occurrence occurrence;
        private @Nullable LocalizedText condition;
        private @Nullable DataForm form;
        private @Nullable Provision provision;
        private final List<Source> sources = new ArrayList<>();
        private final List<LegalBasis> bases = new ArrayList<>();
        private @Nullable BasisStatus basisStatus;
        private final List<DataPermission> permittedBy = new ArrayList<>();
        private Stated<Recipient> recipients = Stated.notStated();
        private final List<RetentionRule> retention = new ArrayList<>();

        private Builder(DataCategoryId category) {
            this.category = Objects.requireNonNull(category, "category");
        }

        public Builder description(LocalizedText description) {
            this.description = Objects.requireNonNull(description, "description");
            return this;
        }

        public Builder dataSubject(DataSubjectCategoryId category) {
            dataSubjects.add(Objects.requireNonNull(category, "category"));
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

        public Builder form(DataForm form) {
            this.form = Objects.requireNonNull(form, "form");
            return this;
        }

        public Builder provision(Provision provision) {
            this.provision = Objects.requireNonNull(provision, "provision");
            return this;
        }

        public Builder source(Source source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        public Builder basis(LegalBasis basis) {
            bases.add(Objects.requireNonNull(basis, "basis"));
            return this;
        }

        public Builder basisStatus(BasisStatus basisStatus) {
            this.basisStatus = Objects.requireNonNull(basisStatus, "basisStatus");
            return this;
        }

        public Builder permittedBy(DataPermission permission) {
            permittedBy.add(Objects.requireNonNull(permission, "permission"));
            return this;
        }

        public Builder recipients(Stated<Recipient> recipients) {
            this.recipients = Objects.requireNonNull(recipients, "recipients");
            return this;
        }

        public Builder retention(RetentionRule rule) {
            retention.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** States these recipients in place of whatever was stated before. */
        public Builder recipients(Recipient... recipients) {
            return recipients(Stated.listed(List.of(recipients)));
        }

        public DataUse build() {
            return new DataUse(
                    category,
                    Optional.ofNullable(description),
                    dataSubjects,
                    Optional.ofNullable(occurrence),
                    Optional.ofNullable(condition),
                    Optional.ofNullable(form),
                    Optional.ofNullable(provision),
                    sources,
                    bases,
                    Optional.ofNullable(basisStatus),
                    permittedBy,
                    recipients,
                    retention);
        }
    }
}
