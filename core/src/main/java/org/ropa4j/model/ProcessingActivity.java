package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * One thing an organisation does with personal data: a row of the record (GDPR Art. 30(1)).
 *
 * @param id how the rest of the record refers to it
 * @param name what it is called
 * @param controllers who decides about it; empty: the controller of the record
 * @param purposes why, and on which bases
 * @param dataSubjects whose data
 * @param data which data
 * @param dataExtent whether {@code data} names all of them
 * @param dataNote what more there may be, as full sentences
 * @param sources where the data come from
 * @param provision whether people must give them
 * @param recipients who receives them; not stated: see {@link Ropa#recipients()}
 * @param retention how long they are kept; empty: see {@link Ropa#retention()}
 * @param storedIn systems and places in which they are kept
 * @param measures what protects them, beside {@link Ropa#measures()}
 * @param marketing direct marketing done in it
 * @param automatedDecisions automated decisions made in it; not stated: see {@link Ropa#automatedDecisions()}
 */
public record ProcessingActivity(
        @Valid ActivityId id,
        LocalizedText name,
        List<@Valid PartyId> controllers,
        List<@Valid Purpose> purposes,
        List<@Valid DataSubjectCategoryId> dataSubjects,
        List<@Valid DataUse> data,
        Optional<Extent> dataExtent,
        Optional<LocalizedText> dataNote,
        List<@Valid Source> sources,
        Optional<@Valid Provision> provision,
        @Valid Stated<Recipient> recipients,
        List<@Valid RetentionRule> retention,
        List<@Valid StoragePlace> storedIn,
        List<@Valid Measure> measures,
        Optional<@Valid Marketing> marketing,
        @Valid Stated<AutomatedDecision> automatedDecisions) {
    public ProcessingActivity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        controllers = List.copyOf(controllers);
        purposes = List.copyOf(purposes);
        dataSubjects = List.copyOf(dataSubjects);
        data = List.copyOf(data);
        Objects.requireNonNull(dataExtent, "dataExtent");
        Objects.requireNonNull(dataNote, "dataNote");
        sources = List.copyOf(sources);
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(recipients, "recipients");
        retention = List.copyOf(retention);
        storedIn = List.copyOf(storedIn);
        measures = List.copyOf(measures);
        Objects.requireNonNull(marketing, "marketing");
        Objects.requireNonNull(automatedDecisions, "automatedDecisions");
    }

    /** A builder for the activity with this identifier and name. */
    public static Builder builder(String id, LocalizedText name) {
        return new Builder(ActivityId.of(id), Objects.requireNonNull(name, "name"));
    }

    /** A builder that starts from this activity. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.controllers.addAll(controllers);
        builder.purposes.addAll(purposes);
        builder.dataSubjects.addAll(dataSubjects);
        builder.data.addAll(data);
        builder.dataExtent = dataExtent.orElse(null);
        builder.dataNote = dataNote.orElse(null);
        builder.sources.addAll(sources);
        builder.provision = provision.orElse(null);
        builder.recipients = recipients;
        builder.retention.addAll(retention);
        builder.storedIn.addAll(storedIn);
        builder.measures.addAll(measures);
        builder.marketing = marketing.orElse(null);
        builder.automatedDecisions = automatedDecisions;
        return builder;
    }

    /** Builds a {@link ProcessingActivity}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final ActivityId id;
        private final LocalizedText name;
        private final List<PartyId> controllers = new ArrayList<>();
        private final List<Purpose> purposes = new ArrayList<>();
        private final List<DataSubjectCategoryId> dataSubjects = new ArrayList<>();
        private final List<DataUse> data = new ArrayList<>();
        private @Nullable Extent dataExtent;
        private @Nullable LocalizedText dataNote;
        private final List<Source> sources = new ArrayList<>();
        private @Nullable Provision provision;
        private Stated<Recipient> recipients = Stated.notStated();
        private final List<RetentionRule> retention = new ArrayList<>();
        private final List<StoragePlace> storedIn = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private @Nullable Marketing marketing;
        private Stated<AutomatedDecision> automatedDecisions = Stated.notStated();

        private Builder(ActivityId id, LocalizedText name) {
            this.id = id;
            this.name = name;
        }

        public Builder controller(PartyId controller) {
            controllers.add(Objects.requireNonNull(controller, "controller"));
            return this;
        }

        public Builder purpose(Purpose purpose) {
            purposes.add(Objects.requireNonNull(purpose, "purpose"));
            return this;
        }

        public Builder dataSubject(DataSubjectCategoryId category) {
            dataSubjects.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        public Builder data(DataUse use) {
            data.add(Objects.requireNonNull(use, "use"));
            return this;
        }

        /** Adds data that are always processed. */
        public Builder data(DataCategoryId... categories) {
            for (DataCategoryId category : categories) {
                data(DataUse.of(category));
            }
            return this;
        }

        public Builder dataExtent(Extent extent) {
            this.dataExtent = Objects.requireNonNull(extent, "extent");
            return this;
        }

        public Builder dataNote(LocalizedText note) {
            this.dataNote = Objects.requireNonNull(note, "note");
            return this;
        }

        public Builder source(Source source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        public Builder provision(Provision provision) {
            this.provision = Objects.requireNonNull(provision, "provision");
            return this;
        }

        public Builder recipients(Stated<Recipient> recipients) {
            this.recipients = Objects.requireNonNull(recipients, "recipients");
            return this;
        }

        /** States these recipients in place of whatever was stated before. */
        public Builder recipients(Recipient... recipients) {
            return recipients(Stated.listed(List.of(recipients)));
        }

        public Builder retention(RetentionRule rule) {
            retention.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        public Builder storedIn(StoragePlace place) {
            storedIn.add(Objects.requireNonNull(place, "place"));
            return this;
        }

        public Builder measure(Measure measure) {
            measures.add(Objects.requireNonNull(measure, "measure"));
            return this;
        }

        public Builder marketing(Marketing marketing) {
            this.marketing = Objects.requireNonNull(marketing, "marketing");
            return this;
        }

        public Builder automatedDecisions(Stated<AutomatedDecision> automatedDecisions) {
            this.automatedDecisions = Objects.requireNonNull(automatedDecisions, "automatedDecisions");
            return this;
        }

        public ProcessingActivity build() {
            return new ProcessingActivity(
                    id,
                    name,
                    controllers,
                    purposes,
                    dataSubjects,
                    data,
                    Optional.ofNullable(dataExtent),
                    Optional.ofNullable(dataNote),
                    sources,
                    Optional.ofNullable(provision),
                    recipients,
                    retention,
                    storedIn,
                    measures,
                    Optional.ofNullable(marketing),
                    automatedDecisions);
        }
    }
}
