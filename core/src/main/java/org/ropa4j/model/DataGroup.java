package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * Data that a text names together, as "contact data" or "device data", and that activities, recipients and retention
 * rules refer to as one.
 *
 * @param id how the rest of the record refers to it
 * @param name what it is called: a noun phrase for the middle of a sentence
 * @param data what belongs to it
 * @param dataExtent whether {@code data} names all of it
 * @param dataNote what more there may be, as full sentences
 * @param sources where it comes from, in activities that do not say otherwise
 * @param retention how long it is kept, in activities that do not say otherwise
 */
public record DataGroup(
        @Valid DataGroupId id,
        LocalizedText name,
        List<@Valid DataUse> data,
        Optional<Extent> dataExtent,
        Optional<LocalizedText> dataNote,
        List<@Valid Source> sources,
        List<@Valid RetentionRule> retention) {
    public DataGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        data = List.copyOf(data);
        Objects.requireNonNull(dataExtent, "dataExtent");
        Objects.requireNonNull(dataNote, "dataNote");
        sources = List.copyOf(sources);
        retention = List.copyOf(retention);
    }

    /** A builder for the group with this identifier and name. */
    public static Builder builder(String id, LocalizedText name) {
        return new Builder(DataGroupId.of(id), name);
    }

    /** A builder that starts from this group. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.data.addAll(data);
        builder.dataExtent = dataExtent.orElse(null);
        builder.dataNote = dataNote.orElse(null);
        builder.sources.addAll(sources);
        builder.retention.addAll(retention);
        return builder;
    }

    /** Builds a {@link DataGroup}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final DataGroupId id;
        private final LocalizedText name;
        private final List<DataUse> data = new ArrayList<>();
        private @Nullable Extent dataExtent;
        private @Nullable LocalizedText dataNote;
        private final List<Source> sources = new ArrayList<>();
        private final List<RetentionRule> retention = new ArrayList<>();

        private Builder(DataGroupId id, LocalizedText name) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Objects.requireNonNull(name, "name");
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

        public Builder source(Source source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        public Builder retention(RetentionRule rule) {
            retention.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** Adds data that are always processed. */
        public Builder data(DataCategoryId... categories) {
            for (DataCategoryId category : categories) {
                data(DataUse.of(category));
            }
            return this;
        }

        public DataGroup build() {
            return new DataGroup(
                    id, name, data, Optional.ofNullable(dataExtent), Optional.ofNullable(dataNote), sources, retention);
        }
    }
}
