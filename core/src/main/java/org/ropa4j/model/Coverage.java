package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * What a retention rule covers and what happens to the data in the end.
 *
 * @param dataSubjects whose data; empty: those of everybody in the activity
 * @param data which data; with no groups either: all of the activity's
 * @param dataGroups which groups of data
 * @param scope which data or cases, a noun phrase that says it by itself ({@code data about invoices})
 * @param reason why they are kept so long, as full sentences
 * @param finalActions what happens then; several are alternatives between which the record does not choose
 * @param methods how data are erased
 * @param reviewEvery how often somebody checks whether they are still needed
 * @param responsible the role or unit that sees to it, a noun phrase
 */
public record Coverage(
        List<@Valid DataSubjectCategoryId> dataSubjects,
        List<@Valid DataCategoryId> data,
        List<@Valid DataGroupId> dataGroups,
        Optional<LocalizedText> scope,
        Optional<LocalizedText> reason,
        List<FinalAction> finalActions,
        List<ErasureMethod> methods,
        Optional<@PositivePeriod Period> reviewEvery,
        Optional<LocalizedText> responsible) {
    public Coverage {
        dataSubjects = List.copyOf(dataSubjects);
        data = List.copyOf(data);
        dataGroups = List.copyOf(dataGroups);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(reason, "reason");
        finalActions = List.copyOf(finalActions);
        methods = List.copyOf(methods);
        Objects.requireNonNull(reviewEvery, "reviewEvery");
        Objects.requireNonNull(responsible, "responsible");
    }

    /** Everything in the activity; the end is not recorded. */
    public static Coverage everything() {
        return builder().build();
    }

    /** A builder that starts from everything. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this coverage. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.dataSubjects.addAll(dataSubjects);
        builder.data.addAll(data);
        builder.dataGroups.addAll(dataGroups);
        builder.scope = scope.orElse(null);
        builder.reason = reason.orElse(null);
        builder.finalActions.addAll(finalActions);
        builder.methods.addAll(methods);
        builder.reviewEvery = reviewEvery.orElse(null);
        builder.responsible = responsible.orElse(null);
        return builder;
    }

    /** Builds a {@link Coverage}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final List<DataSubjectCategoryId> dataSubjects = new ArrayList<>();
        private final List<DataCategoryId> data = new ArrayList<>();
        private final List<DataGroupId> dataGroups = new ArrayList<>();
        private @Nullable LocalizedText scope;
        private @Nullable LocalizedText reason;
        private final List<FinalAction> finalActions = new ArrayList<>();
        private final List<ErasureMethod> methods = new ArrayList<>();
        private @Nullable Period reviewEvery;
        private @Nullable LocalizedText responsible;

        private Builder() {}

        public Builder dataSubject(DataSubjectCategoryId category) {
            dataSubjects.add(Objects.requireNonNull(category, "category"));
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

        public Builder scope(LocalizedText scope) {
            this.scope = Objects.requireNonNull(scope, "scope");
            return this;
        }

        public Builder reason(LocalizedText reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
            return this;
        }

        public Builder finalAction(FinalAction action) {
            finalActions.add(Objects.requireNonNull(action, "action"));
            return this;
        }

        public Builder method(ErasureMethod method) {
            methods.add(Objects.requireNonNull(method, "method"));
            return this;
        }

        public Builder reviewEvery(Period reviewEvery) {
            this.reviewEvery = Objects.requireNonNull(reviewEvery, "reviewEvery");
            return this;
        }

        public Builder responsible(LocalizedText responsible) {
            this.responsible = Objects.requireNonNull(responsible, "responsible");
            return this;
        }

        public Coverage build() {
            return new Coverage(
                    dataSubjects,
                    data,
                    dataGroups,
                    Optional.ofNullable(scope),
                    Optional.ofNullable(reason),
                    finalActions,
                    methods,
                    Optional.ofNullable(reviewEvery),
                    Optional.ofNullable(responsible));
        }
    }
}
