package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Country;
import org.ropa4j.text.LocalizedText;

/**
 * A transfer of personal data to a third country or an international organisation (GDPR Art. 44, 13(1)(f), 30(1)(e)). It
 * hangs on the recipient to whom it goes.
 *
 * @param country where to; with no organisation either: the country is not named
 * @param organisation the international organisation to which the data go
 * @param outside the country that the text says the data leave, where it does not say where they go
 * @param exporter who sends them there; empty: the controller
 * @param form in which way the data get there
 * @param occurrence how firmly it is said to happen
 * @param data which data; with no groups either: all that the recipient receives
 * @param dataGroups which groups of data
 * @param mechanisms what allows it; several are relied on side by side. Empty: not stated
 * @param mechanismCondition when the mechanism is said to be used, if not always
 * @param importerUnderGdpr whether the GDPR applies to the importer itself (Art. 3(2)); the clauses of 2021 are not
 * made for that case
 * @param assessment the assessment of law and practice there (C-311/18)
 * @param copy how people get a copy of the safeguards (Art. 13(1)(f))
 * @param onwardTo countries to which the importer sends the data on
 * @param since the first day
 * @param until the last day
 */
@Chronological(last = "until")
public record Transfer(
        Optional<Country> country,
        Optional<@Valid PartyId> organisation,
        Optional<Country> outside,
        Optional<@Valid PartyId> exporter,
        Optional<Form> form,
        Optional<Occurrence> occurrence,
        List<@Valid DataCategoryId> data,
        List<@Valid DataGroupId> dataGroups,
        List<@Valid TransferMechanism> mechanisms,
        Optional<LocalizedText> mechanismCondition,
        boolean importerUnderGdpr,
        Optional<@Valid TransferAssessment> assessment,
        Optional<@Valid SafeguardCopy> copy,
        List<Country> onwardTo,
        Optional<LocalDate> since,
        Optional<LocalDate> until)
        implements TimeSpan {
    public Transfer {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(outside, "outside");
        Objects.requireNonNull(exporter, "exporter");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(occurrence, "occurrence");
        data = List.copyOf(data);
        dataGroups = List.copyOf(dataGroups);
        mechanisms = List.copyOf(mechanisms);
        Objects.requireNonNull(mechanismCondition, "mechanismCondition");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(copy, "copy");
        onwardTo = List.copyOf(onwardTo);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return since;
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return until;
    }

    /** In which way data get to another country. */
    public enum Form {
        /** They are stored there. */
        STORAGE,
        /** They are stored elsewhere and read from there, for support for example. */
        REMOTE_ACCESS,
        /** They are sent to somebody there. */
        DISCLOSURE
    }
    /** A builder for a transfer to this country. */
    public static Builder to(Country country) {
        return new Builder().country(country);
    }

    /** A builder for a transfer to the country with this ISO 3166-1 alpha-2 code. */
    public static Builder to(String country) {
        return to(Country.of(country));
    }

    /** A builder for a transfer to this international organisation. */
    public static Builder to(PartyId organisation) {
        return new Builder().organisation(organisation);
    }

    /** A builder for a transfer to countries that are not named. */
    public static Builder toUnnamedCountries() {
        return new Builder();
    }

    /** Whether it takes place on a day, as far as its first and last day are recorded. */
    public boolean isActive(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return since.filter(date::isBefore).isEmpty()
                && until.filter(date::isAfter).isEmpty();
    }

    /** A builder that starts from this transfer. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.country = country.orElse(null);
        builder.organisation = organisation.orElse(null);
        builder.outside = outside.orElse(null);
        builder.exporter = exporter.orElse(null);
        builder.form = form.orElse(null);
        builder.occurrence = occurrence.orElse(null);
        builder.data.addAll(data);
        builder.dataGroups.addAll(dataGroups);
        builder.mechanisms.addAll(mechanisms);
        builder.mechanismCondition = mechanismCondition.orElse(null);
        builder.importerUnderGdpr = importerUnderGdpr;
        builder.assessment = assessment.orElse(null);
        builder.copy = copy.orElse(null);
        builder.onwardTo.addAll(onwardTo);
        builder.since = since.orElse(null);
        builder.until = until.orElse(null);
        return builder;
    }

    /** Builds a {@link Transfer}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable Country country;
        private @Nullable PartyId organisation;
        private @Nullable Country outside;
        private @Nullable PartyId exporter;
        private @Nullable Form form;
        private @Nullable Occurrence occurrence;
        private final List<DataCategoryId> data = new ArrayList<>();
        private final List<DataGroupId> dataGroups = new ArrayList<>();
        private final List<TransferMechanism> mechanisms = new ArrayList<>();
        private @Nullable LocalizedText mechanismCondition;
        private boolean importerUnderGdpr;
        private @Nullable TransferAssessment assessment;
        private @Nullable SafeguardCopy copy;
        private final List<Country> onwardTo = new ArrayList<>();
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;

        private Builder() {}

        public Builder country(Country country) {
            this.country = Objects.requireNonNull(country, "country");
            return this;
        }

        public Builder organisation(PartyId organisation) {
            this.organisation = Objects.requireNonNull(organisation, "organisation");
            return this;
        }

        public Builder outside(Country outside) {
            this.outside = Objects.requireNonNull(outside, "outside");
            return this;
        }

        public Builder exporter(PartyId exporter) {
            this.exporter = Objects.requireNonNull(exporter, "exporter");
            return this;
        }

        public Builder form(Form form) {
            this.form = Objects.requireNonNull(form, "form");
            return this;
        }

        public Builder occurrence(Occurrence occurrence) {
            this.occurrence = Objects.requireNonNull(occurrence, "occurrence");
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

        public Builder mechanism(TransferMechanism mechanism) {
            mechanisms.add(Objects.requireNonNull(mechanism, "mechanism"));
            return this;
        }

        public Builder mechanismCondition(LocalizedText mechanismCondition) {
            this.mechanismCondition = Objects.requireNonNull(mechanismCondition, "mechanismCondition");
            return this;
        }

        public Builder importerUnderGdpr(boolean importerUnderGdpr) {
            this.importerUnderGdpr = importerUnderGdpr;
            return this;
        }

        public Builder assessment(TransferAssessment assessment) {
            this.assessment = Objects.requireNonNull(assessment, "assessment");
            return this;
        }

        public Builder copy(SafeguardCopy copy) {
            this.copy = Objects.requireNonNull(copy, "copy");
            return this;
        }

        public Builder onwardTo(Country country) {
            onwardTo.add(Objects.requireNonNull(country, "country"));
            return this;
        }

        public Builder since(LocalDate since) {
            this.since = Objects.requireNonNull(since, "since");
            return this;
        }

        public Builder until(LocalDate until) {
            this.until = Objects.requireNonNull(until, "until");
            return this;
        }

        public Transfer build() {
            return new Transfer(
                    Optional.ofNullable(country),
                    Optional.ofNullable(organisation),
                    Optional.ofNullable(outside),
                    Optional.ofNullable(exporter),
                    Optional.ofNullable(form),
                    Optional.ofNullable(occurrence),
                    data,
                    dataGroups,
                    mechanisms,
                    Optional.ofNullable(mechanismCondition),
                    importerUnderGdpr,
                    Optional.ofNullable(assessment),
                    Optional.ofNullable(copy),
                    onwardTo,
                    Optional.ofNullable(since),
                    Optional.ofNullable(until));
        }
    }
}
