package org.ropa4j.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * The contract or other legal act that binds a recipient, above all a processor (GDPR Art. 28(3)).
 *
 * @param kind what it is
 * @param status how far it has come
 * @param form in which form it was made (Art. 28(9))
 * @param date when it was concluded
 * @param until when it ends, if that is settled
 * @param reference where the controller keeps it
 * @param terms which of the terms of Art. 28(3) it has; empty: not recorded
 * @param subProcessors how the processor may engage others (Art. 28(2))
 * @param breachNotice within which time the recipient reports a breach (Art. 33(2))
 * @param atEnd what happens to the data when it ends (Art. 28(3)(g)); several are alternatives
 * @param confidentiality whether it binds the recipient to confidentiality
 * @param description what is said of it to readers, as full sentences
 */
@Chronological(last = "until")
public record ProcessingAgreement(
        Optional<Kind> kind,
        Optional<Status> status,
        Optional<Form> form,
        Optional<LocalDate> date,
        Optional<LocalDate> until,
        Optional<String> reference,
        List<Term> terms,
        Optional<Authorisation> subProcessors,
        Optional<@PositivePeriod Duration> breachNotice,
        List<FinalAction> atEnd,
        boolean confidentiality,
        Optional<LocalizedText> description)
        implements TimeSpan {
    public ProcessingAgreement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(reference, "reference");
        terms = List.copyOf(terms);
        Objects.requireNonNull(subProcessors, "subProcessors");
        Objects.requireNonNull(breachNotice, "breachNotice");
        atEnd = List.copyOf(atEnd);
        Objects.requireNonNull(description, "description");
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return date;
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return until;
    }

    /** Whether it is said or to be taken to be a contract of Art. 28(3): of that kind, or of none that is recorded. */
    public boolean bindsProcessor() {
        return kind.isEmpty() || kind.get() == Kind.PROCESSING_AGREEMENT || kind.get() == Kind.COMMISSION_CLAUSES;
    }

    /** What binds a recipient. */
    public enum Kind {
        /** A data processing agreement (Art. 28(3)). */
        PROCESSING_AGREEMENT,
        /**
         * The clauses of Implementing Decision (EU) 2021/915 between controllers and processors; they are no tool for transfers.
         */
        COMMISSION_CLAUSES,
        /** The recipient's own terms. */
        TERMS_OF_SERVICE,
        /** An agreement between controllers. */
        DATA_SHARING,
        /** A duty of confidentiality alone. */
        CONFIDENTIALITY,
        /** A legal act. */
        LAW
    }
    /** How far an agreement has come. */
    public enum Status {
        /** It is being negotiated. */
        IN_NEGOTIATION,
        /** It is concluded. */
        CONCLUDED,
        /** It has ended. */
        ENDED
    }

    /** The form of an agreement: GDPR Art. 28(9) asks for writing, which may be electronic. */
    public enum Form {
        /** On paper. */
        WRITTEN,
        /** In electronic form. */
        ELECTRONIC,
        /** Neither. */
        ORAL
    }

    /** A term that GDPR Art. 28(3) asks for. */
    public enum Term {
        /** The subject-matter. */
        SUBJECT_MATTER,
        /** The duration. */
        DURATION,
        /** The nature and purpose of the processing. */
        NATURE_AND_PURPOSE,
        /** The type of personal data. */
        DATA,
        /** The categories of data subjects. */
        DATA_SUBJECTS,
        /** The obligations and rights of the controller. */
        CONTROLLER_DUTIES,
        /** Only on documented instructions: (a). */
        INSTRUCTIONS,
        /** Persons are bound to confidentiality: (b). */
        CONFIDENTIALITY,
        /** Security of Art. 32: (c). */
        SECURITY,
        /** Conditions for other processors: (d). */
        SUB_PROCESSORS,
        /** Help with people's rights: (e). */
        RIGHTS,
        /** Help with Art. 32–36: (f). */
        ASSISTANCE,
        /** Erasure or return at the end: (g). */
        DELETION_OR_RETURN,
        /** Information and audits: (h). */
        AUDITS
    }
    /** How a processor may engage other processors (GDPR Art. 28(2)). */
    public enum Authorisation {
        /** Each needs the controller's prior specific written authorisation. */
        SPECIFIC,
        /** There is a general written authorisation; the controller is told of changes and may object. */
        GENERAL,
        /** It may not. */
        NONE
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this agreement. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.kind = kind.orElse(null);
        builder.status = status.orElse(null);
        builder.form = form.orElse(null);
        builder.date = date.orElse(null);
        builder.until = until.orElse(null);
        builder.reference = reference.orElse(null);
        builder.terms.addAll(terms);
        builder.subProcessors = subProcessors.orElse(null);
        builder.breachNotice = breachNotice.orElse(null);
        builder.atEnd.addAll(atEnd);
        builder.confidentiality = confidentiality;
        builder.description = description.orElse(null);
        return builder;
    }

    /**
     * Builds a {@link ProcessingAgreement}; every method stands for the component of the same name. Not thread-safe.
     */
    public static final class Builder {
        private @Nullable Kind kind;
        private @Nullable Status status;
        private @Nullable Form form;
        private @Nullable LocalDate date;
        private @Nullable LocalDate until;
        private @Nullable String reference;
        private final List<Term> terms = new ArrayList<>();
        private @Nullable Authorisation subProcessors;
        private @Nullable Duration breachNotice;
        private final List<FinalAction> atEnd = new ArrayList<>();
        private boolean confidentiality;
        private @Nullable LocalizedText description;

        private Builder() {}

        public Builder kind(Kind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        public Builder status(Status status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        public Builder form(Form form) {
            this.form = Objects.requireNonNull(form, "form");
            return this;
        }

        public Builder date(LocalDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        public Builder until(LocalDate until) {
            this.until = Objects.requireNonNull(until, "until");
            return this;
        }

        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        public Builder term(Term term) {
            terms.add(Objects.requireNonNull(term, "term"));
            return this;
        }

        public Builder subProcessors(Authorisation subProcessors) {
            this.subProcessors = Objects.requireNonNull(subProcessors, "subProcessors");
            return this;
        }

        public Builder breachNotice(Duration breachNotice) {
            this.breachNotice = Objects.requireNonNull(breachNotice, "breachNotice");
            return this;
        }

        public Builder atEnd(FinalAction action) {
            atEnd.add(Objects.requireNonNull(action, "action"));
            return this;
        }

        public Builder confidentiality(boolean confidentiality) {
            this.confidentiality = confidentiality;
            return this;
        }

        public Builder description(LocalizedText description) {
            this.description = Objects.requireNonNull(description, "description");
            return this;
        }

        public ProcessingAgreement build() {
            return new ProcessingAgreement(
                    Optional.ofNullable(kind),
                    Optional.ofNullable(status),
                    Optional.ofNullable(form),
                    Optional.ofNullable(date),
                    Optional.ofNullable(until),
                    Optional.ofNullable(reference),
                    terms,
                    Optional.ofNullable(subProcessors),
                    Optional.ofNullable(breachNotice),
                    atEnd,
                    confidentiality,
                    Optional.ofNullable(description));
        }
    }
}
