package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * What an organisation does with personal data on behalf of others: a row of the processor's record (GDPR Art. 30(2)).
 *
 * @param id how the rest of the record refers to it; one row of identifiers with the controller's activities
 * @param name what it is called
 * @param processor who does it; empty: the controller of the record, here as processor
 * @param controllers on behalf of whom (Art. 30(2)(a))
 * @param controllerNote the same in words, where the record does not name each
 * @param sameWorkAs activities of the organisation's own that are the same work, where it is not settled in which cases
 *     the organisation decides itself and in which the others do
 * @param processing the categories of processing (Art. 30(2)(b)), each a noun phrase
 * @param dataSubjects whose data
 * @param dataGroups groups of data
 * @param data which data, beside the groups
 * @param dataExtent whether {@code data} names all of them
 * @param dataNote what more there may be, as full sentences
 * @param agreement what binds the organisation to the controllers (Art. 28(3))
 * @param subProcessors other processors it engages (Art. 28(2), (4))
 * @param transfers transfers to third countries (Art. 30(2)(c)), beside those of the sub-processors
 * @param retention how long the data are kept
 * @param storedIn systems and places in which they are kept
 * @param measures what protects them (Art. 30(2)(d)), beside {@link Ropa#measures()}
 * @param administration how its description is looked after
 */
public record ProcessorActivity(
        @Valid ActivityId id,
        LocalizedText name,
        Optional<@Valid PartyId> processor,
        List<@Valid PartyId> controllers,
        Optional<LocalizedText> controllerNote,
        List<@Valid ActivityId> sameWorkAs,
        List<LocalizedText> processing,
        List<@Valid DataSubjectCategoryId> dataSubjects,
        List<@Valid DataGroupId> dataGroups,
        List<@Valid DataUse> data,
        Optional<Extent> dataExtent,
        Optional<LocalizedText> dataNote,
        Optional<@Valid ProcessingAgreement> agreement,
        @Valid Stated<Recipient> subProcessors,
        @Valid Stated<Transfer> transfers,
        List<@Valid RetentionRule> retention,
        List<@Valid StoragePlace> storedIn,
        List<@Valid Measure> measures,
        @Valid Administration administration) {
    public ProcessorActivity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(processor, "processor");
        controllers = List.copyOf(controllers);
        Objects.requireNonNull(controllerNote, "controllerNote");
        sameWorkAs = List.copyOf(sameWorkAs);
        processing = List.copyOf(processing);
        dataSubjects = List.copyOf(dataSubjects);
        dataGroups = List.copyOf(dataGroups);
        data = List.copyOf(data);
        Objects.requireNonNull(dataExtent, "dataExtent");
        Objects.requireNonNull(dataNote, "dataNote");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(subProcessors, "subProcessors");
        Objects.requireNonNull(transfers, "transfers");
        retention = List.copyOf(retention);
        storedIn = List.copyOf(storedIn);
        measures = List.copyOf(measures);
        Objects.requireNonNull(administration, "administration");
    }

    /** A builder for the activity with this identifier and name. */
    public static Builder builder(String id, LocalizedText name) {
        return new Builder(ActivityId.of(id), name);
    }

    /** A builder that starts from this activity. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.processor = processor.orElse(null);
        builder.controllers.addAll(controllers);
        builder.controllerNote = controllerNote.orElse(null);
        builder.sameWorkAs.addAll(sameWorkAs);
        builder.processing.addAll(processing);
        builder.dataSubjects.addAll(dataSubjects);
        builder.dataGroups.addAll(dataGroups);
        builder.data.addAll(data);
        builder.dataExtent = dataExtent.orElse(null);
        builder.dataNote = dataNote.orElse(null);
        builder.agreement = agreement.orElse(null);
        builder.subProcessors = subProcessors;
        builder.transfers = transfers;
        builder.retention.addAll(retention);
        builder.storedIn.addAll(storedIn);
        builder.measures.addAll(measures);
        builder.administration = administration;
        return builder;
    }

    /** Builds a {@link ProcessorActivity}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final ActivityId id;
        private final LocalizedText name;
        private @Nullable PartyId processor;
        private final List<PartyId> controllers = new ArrayList<>();
        private @Nullable LocalizedText controllerNote;
        private final List<ActivityId> sameWorkAs = new ArrayList<>();
        private final List<LocalizedText> processing = new ArrayList<>();
        private final List<DataSubjectCategoryId> dataSubjects = new ArrayList<>();
        private final List<DataGroupId> dataGroups = new ArrayList<>();
        private final List<DataUse> data = new ArrayList<>();
        private @Nullable Extent dataExtent;
        private @Nullable LocalizedText dataNote;
        private @Nullable ProcessingAgreement agreement;
        private Stated<Recipient> subProcessors = Stated.notStated();
        private Stated<Transfer> transfers = Stated.notStated();
        private final List<RetentionRule> retention = new ArrayList<>();
        private final List<StoragePlace> storedIn = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private Administration administration = Administration.notRecorded();

        private Builder(ActivityId id, LocalizedText name) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Objects.requireNonNull(name, "name");
        }

        public Builder processor(PartyId processor) {
            this.processor = Objects.requireNonNull(processor, "processor");
            return this;
        }

        public Builder controller(PartyId controller) {
            controllers.add(Objects.requireNonNull(controller, "controller"));
            return this;
        }

        public Builder controllerNote(LocalizedText controllerNote) {
            this.controllerNote = Objects.requireNonNull(controllerNote, "controllerNote");
            return this;
        }

        public Builder sameWorkAs(ActivityId activity) {
            sameWorkAs.add(Objects.requireNonNull(activity, "activity"));
            return this;
        }

        public Builder processing(LocalizedText category) {
            processing.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        public Builder dataSubject(DataSubjectCategoryId category) {
            dataSubjects.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        public Builder dataGroup(DataGroupId group) {
            dataGroups.add(Objects.requireNonNull(group, "group"));
            return this;
        }

        public Builder data(DataUse use) {
            data.add(Objects.requireNonNull(use, "use"));
            return this;
        }

        public Builder dataExtent(Extent dataExtent) {
            this.dataExtent = Objects.requireNonNull(dataExtent, "dataExtent");
            return this;
        }

        public Builder dataNote(LocalizedText dataNote) {
            this.dataNote = Objects.requireNonNull(dataNote, "dataNote");
            return this;
        }

        public Builder agreement(ProcessingAgreement agreement) {
            this.agreement = Objects.requireNonNull(agreement, "agreement");
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

        public Builder administration(Administration administration) {
            this.administration = Objects.requireNonNull(administration, "administration");
            return this;
        }

        /** Adds categories of data subjects. */
        public Builder dataSubjects(DataSubjectCategoryId... categories) {
            List.of(categories).forEach(this::dataSubject);
            return this;
        }

        /** Adds data that are always processed. */
        public Builder data(DataCategoryId... categories) {
            for (DataCategoryId category : categories) {
                data(DataUse.of(category));
            }
            return this;
        }

        /** States these sub-processors in place of whatever was stated before. */
        public Builder subProcessors(Recipient... subProcessors) {
            return subProcessors(Stated.listed(List.of(subProcessors)));
        }

        public ProcessorActivity build() {
            return new ProcessorActivity(
                    id,
                    name,
                    Optional.ofNullable(processor),
                    controllers,
                    Optional.ofNullable(controllerNote),
                    sameWorkAs,
                    processing,
                    dataSubjects,
                    dataGroups,
                    data,
                    Optional.ofNullable(dataExtent),
                    Optional.ofNullable(dataNote),
                    Optional.ofNullable(agreement),
                    subProcessors,
                    transfers,
                    retention,
                    storedIn,
                    measures,
                    administration);
        }
    }
}
