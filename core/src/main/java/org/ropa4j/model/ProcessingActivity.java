package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Country;
import org.ropa4j.text.LocalizedText;

/**
 * One thing an organisation does with personal data: a row of the record (GDPR Art. 30(1)).
 *
 * @param id how the rest of the record refers to it
 * @param name what it is called
 * @param description what is done, as full sentences
 * @param controllers who decides about it; empty: the controller of the record
 * @param capacity in which capacity a public body does it
 * @param purposes why, and on which bases
 * @param dataSubjects whose data
 * @param allDataSubjects whether it concerns everybody whom the other activities of the record concern
 * @param dataSubjectsIn where they are; empty: see {@link Ropa#dataSubjectsIn()}
 * @param allData whether it uses all data that the other activities of the record process
 * @param dataGroups which groups of data
 * @param data which data, beside those of the groups
 * @param dataExtent whether {@code data} and {@code dataGroups} name all of them
 * @param dataNote what more there may be, as full sentences
 * @param exclusions data that are meant to stay out
 * @param permittedBy what permits processing its special, criminal or identity data (Art. 9(2), 10, 87)
 * @param deidentification what makes the data point less to a person
 * @param sources where the data come from
 * @param collectionPoints where people give them, outside the notice
 * @param provision whether people must give them
 * @param recipients who receives them; not stated: see {@link Ropa#recipients()}
 * @param retention how long they are kept; empty: as the groups say, else see {@link Ropa#retention()}
 * @param storedIn systems and places in which they are kept, beside {@link Ropa#storedIn()}
 * @param measures what protects them, beside {@link Ropa#measures()}
 * @param marketing direct marketing done in it
 * @param profiling profiling in it (Art. 4(4)), each case as full sentences
 * @param automatedDecisions automated decisions made in it; not stated: see {@link Ropa#automatedDecisions()}
 * @param children how it deals with children; empty: see {@link Ropa#children()}
 * @param cameras monitoring by camera in it
 * @param employeeMonitoring control of employees in it
 * @param research research, statistics or archiving in it
 * @param dpia the assessment of its impact (Art. 35)
 * @param scale how large it is
 * @param administration how its description is looked after
 */
public record ProcessingActivity(
        @Valid ActivityId id,
        LocalizedText name,
        Optional<LocalizedText> description,
        List<@Valid PartyId> controllers,
        Optional<PublicCapacity> capacity,
        List<@Valid Purpose> purposes,
        List<@Valid DataSubjectCategoryId> dataSubjects,
        boolean allDataSubjects,
        List<Country> dataSubjectsIn,
        boolean allData,
        List<@Valid DataGroupId> dataGroups,
        List<@Valid DataUse> data,
        Optional<Extent> dataExtent,
        Optional<LocalizedText> dataNote,
        List<@Valid DataExclusion> exclusions,
        List<@Valid DataPermission> permittedBy,
        List<@Valid Deidentification> deidentification,
        List<@Valid Source> sources,
        List<@Valid CollectionPoint> collectionPoints,
        Optional<@Valid Provision> provision,
        @Valid Stated<Recipient> recipients,
        List<@Valid RetentionRule> retention,
        List<@Valid StoragePlace> storedIn,
        List<@Valid Measure> measures,
        Optional<@Valid Marketing> marketing,
        @Valid Stated<LocalizedText> profiling,
        @Valid Stated<AutomatedDecision> automatedDecisions,
        Optional<@Valid ChildPolicy> children,
        Optional<@Valid CameraSurveillance> cameras,
        Optional<@Valid EmployeeMonitoring> employeeMonitoring,
        Optional<@Valid Research> research,
        Optional<@Valid Dpia> dpia,
        @Valid Scale scale,
        @Valid Administration administration) {
    public ProcessingActivity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        controllers = List.copyOf(controllers);
        Objects.requireNonNull(capacity, "capacity");
        purposes = List.copyOf(purposes);
        dataSubjects = List.copyOf(dataSubjects);
        dataGroups = List.copyOf(dataGroups);
        data = List.copyOf(data);
        Objects.requireNonNull(dataExtent, "dataExtent");
        Objects.requireNonNull(dataNote, "dataNote");
        exclusions = List.copyOf(exclusions);
        permittedBy = List.copyOf(permittedBy);
        deidentification = List.copyOf(deidentification);
        sources = List.copyOf(sources);
        collectionPoints = List.copyOf(collectionPoints);
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(recipients, "recipients");
        retention = List.copyOf(retention);
        storedIn = List.copyOf(storedIn);
        measures = List.copyOf(measures);
        Objects.requireNonNull(marketing, "marketing");
        Objects.requireNonNull(profiling, "profiling");
        Objects.requireNonNull(automatedDecisions, "automatedDecisions");
        Objects.requireNonNull(children, "children");
        Objects.requireNonNull(cameras, "cameras");
        Objects.requireNonNull(employeeMonitoring, "employeeMonitoring");
        Objects.requireNonNull(research, "research");
        Objects.requireNonNull(dpia, "dpia");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(administration, "administration");
        dataSubjectsIn = List.copyOf(dataSubjectsIn);
    }

    /** A builder for the activity with this identifier and name. */
    public static Builder builder(String id, LocalizedText name) {
        return new Builder(ActivityId.of(id), name);
    }

    /** A builder that starts from this activity. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.controllers.addAll(controllers);
        builder.capacity = capacity.orElse(null);
        builder.purposes.addAll(purposes);
        builder.dataSubjects.addAll(dataSubjects);
        builder.allDataSubjects = allDataSubjects;
        builder.dataSubjectsIn.addAll(dataSubjectsIn);
        builder.allData = allData;
        builder.dataGroups.addAll(dataGroups);
        builder.data.addAll(data);
        builder.dataExtent = dataExtent.orElse(null);
        builder.dataNote = dataNote.orElse(null);
        builder.exclusions.addAll(exclusions);
        builder.permittedBy.addAll(permittedBy);
        builder.deidentification.addAll(deidentification);
        builder.sources.addAll(sources);
        builder.collectionPoints.addAll(collectionPoints);
        builder.provision = provision.orElse(null);
        builder.recipients = recipients;
        builder.retention.addAll(retention);
        builder.storedIn.addAll(storedIn);
        builder.measures.addAll(measures);
        builder.marketing = marketing.orElse(null);
        builder.profiling = profiling;
        builder.automatedDecisions = automatedDecisions;
        builder.children = children.orElse(null);
        builder.cameras = cameras.orElse(null);
        builder.employeeMonitoring = employeeMonitoring.orElse(null);
        builder.research = research.orElse(null);
        builder.dpia = dpia.orElse(null);
        builder.scale = scale;
        builder.administration = administration;
        builder.description = description.orElse(null);
        return builder;
    }

    /** Builds a {@link ProcessingActivity}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final ActivityId id;
        private final LocalizedText name;
        private @Nullable LocalizedText description;
        private final List<PartyId> controllers = new ArrayList<>();
        private @Nullable PublicCapacity capacity;
        private final List<Purpose> purposes = new ArrayList<>();
        private final List<DataSubjectCategoryId> dataSubjects = new ArrayList<>();
        private boolean allDataSubjects;
        private final List<Country> dataSubjectsIn = new ArrayList<>();
        private boolean allData;
        private final List<DataGroupId> dataGroups = new ArrayList<>();
        private final List<DataUse> data = new ArrayList<>();
        private @Nullable Extent dataExtent;
        private @Nullable LocalizedText dataNote;
        private final List<DataExclusion> exclusions = new ArrayList<>();
        private final List<DataPermission> permittedBy = new ArrayList<>();
        private final List<Deidentification> deidentification = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();
        private final List<CollectionPoint> collectionPoints = new ArrayList<>();
        private @Nullable Provision provision;
        private Stated<Recipient> recipients = Stated.notStated();
        private final List<RetentionRule> retention = new ArrayList<>();
        private final List<StoragePlace> storedIn = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private @Nullable Marketing marketing;
        private Stated<LocalizedText> profiling = Stated.notStated();
        private Stated<AutomatedDecision> automatedDecisions = Stated.notStated();
        private @Nullable ChildPolicy children;
        private @Nullable CameraSurveillance cameras;
        private @Nullable EmployeeMonitoring employeeMonitoring;
        private @Nullable Research research;
        private @Nullable Dpia dpia;
        private Scale scale = Scale.notRecorded();
        private Administration administration = Administration.notRecorded();

        private Builder(ActivityId id, LocalizedText name) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Objects.requireNonNull(name, "name");
        }

        public Builder controller(PartyId controller) {
            controllers.add(Objects.requireNonNull(controller, "controller"));
            return this;
        }

        public Builder capacity(PublicCapacity capacity) {
            this.capacity = Objects.requireNonNull(capacity, "capacity");
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

        public Builder allDataSubjects(boolean allDataSubjects) {
            this.allDataSubjects = allDataSubjects;
            return this;
        }

        public Builder dataSubjectsIn(Country country) {
            dataSubjectsIn.add(Objects.requireNonNull(country, "country"));
            return this;
        }

        public Builder allData(boolean allData) {
            this.allData = allData;
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

        public Builder exclusion(DataExclusion exclusion) {
            exclusions.add(Objects.requireNonNull(exclusion, "exclusion"));
            return this;
        }

        public Builder permittedBy(DataPermission permission) {
            permittedBy.add(Objects.requireNonNull(permission, "permission"));
            return this;
        }

        public Builder deidentification(Deidentification step) {
            deidentification.add(Objects.requireNonNull(step, "step"));
            return this;
        }

        public Builder source(Source source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        public Builder collectionPoint(CollectionPoint point) {
            collectionPoints.add(Objects.requireNonNull(point, "point"));
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

        public Builder profiling(Stated<LocalizedText> profiling) {
            this.profiling = Objects.requireNonNull(profiling, "profiling");
            return this;
        }

        public Builder automatedDecisions(Stated<AutomatedDecision> automatedDecisions) {
            this.automatedDecisions = Objects.requireNonNull(automatedDecisions, "automatedDecisions");
            return this;
        }

        public Builder children(ChildPolicy children) {
            this.children = Objects.requireNonNull(children, "children");
            return this;
        }

        public Builder cameras(CameraSurveillance cameras) {
            this.cameras = Objects.requireNonNull(cameras, "cameras");
            return this;
        }

        public Builder employeeMonitoring(EmployeeMonitoring employeeMonitoring) {
            this.employeeMonitoring = Objects.requireNonNull(employeeMonitoring, "employeeMonitoring");
            return this;
        }

        public Builder research(Research research) {
            this.research = Objects.requireNonNull(research, "research");
            return this;
        }

        public Builder dpia(Dpia dpia) {
            this.dpia = Objects.requireNonNull(dpia, "dpia");
            return this;
        }

        public Builder scale(Scale scale) {
            this.scale = Objects.requireNonNull(scale, "scale");
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

        /** States these recipients in place of whatever was stated before. */
        public Builder recipients(Recipient... recipients) {
            return recipients(Stated.listed(List.of(recipients)));
        }

        public Builder description(LocalizedText description) {
            this.description = Objects.requireNonNull(description, "description");
            return this;
        }

        public ProcessingActivity build() {
            return new ProcessingActivity(
                    id,
                    name,
                    Optional.ofNullable(description),
                    controllers,
                    Optional.ofNullable(capacity),
                    purposes,
                    dataSubjects,
                    allDataSubjects,
                    dataSubjectsIn,
                    allData,
                    dataGroups,
                    data,
                    Optional.ofNullable(dataExtent),
                    Optional.ofNullable(dataNote),
                    exclusions,
                    permittedBy,
                    deidentification,
                    sources,
                    collectionPoints,
                    Optional.ofNullable(provision),
                    recipients,
                    retention,
                    storedIn,
                    measures,
                    Optional.ofNullable(marketing),
                    profiling,
                    automatedDecisions,
                    Optional.ofNullable(children),
                    Optional.ofNullable(cameras),
                    Optional.ofNullable(employeeMonitoring),
                    Optional.ofNullable(research),
                    Optional.ofNullable(dpia),
                    scale,
                    administration);
        }
    }
}
