package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * How a record or an activity is looked after inside the organisation. None of this is asked for by GDPR Art. 30;
 * authorities' templates ask for most of it, and a record nobody reviews soon stops being true (Art. 5(2), 24(1)).
 *
 * @param status how far the description has come
 * @param owner the role or unit that answers for it
 * @param created when it was first written down
 * @param lastChanged when what is done, or its description, last changed (Art. 35(11))
 * @param start the first day of the processing
 * @param end the last day of the processing
 * @param lastReviewed when somebody last checked that the description is true
 * @param reviewedBy the role that did
 * @param nextReview when it is to be checked next
 * @param documents documents about it that are kept elsewhere
 * @param tags words of the organisation's own to find and group it by
 */
@Chronological(last = "end")
public record Administration(
        Optional<Status> status,
        Optional<LocalizedText> owner,
        Optional<LocalDate> created,
        Optional<LocalDate> lastChanged,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<LocalDate> lastReviewed,
        Optional<LocalizedText> reviewedBy,
        Optional<LocalDate> nextReview,
        List<@Valid Link> documents,
        List<@Filled String> tags)
        implements TimeSpan {
    public Administration {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(lastChanged, "lastChanged");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(lastReviewed, "lastReviewed");
        Objects.requireNonNull(reviewedBy, "reviewedBy");
        Objects.requireNonNull(nextReview, "nextReview");
        documents = List.copyOf(documents);
        tags = List.copyOf(tags);
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return start;
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return end;
    }

    private static final Administration NOT_RECORDED = builder().build();

    /** How far a description has come. */
    public enum Status {
        /** It is being written. */
        DRAFT,
        /** It waits for approval. */
        IN_REVIEW,
        /** It describes what is done. */
        APPROVED,
        /** It no longer describes what is done. */
        NEEDS_REVISION,
        /** What it describes is done no more. */
        ENDED
    }
    /** Nothing recorded. */
    public static Administration notRecorded() {
        return NOT_RECORDED;
    }

    /** Whether the processing takes place on a day, as far as its start and end are recorded. */
    public boolean isActive(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return start.filter(date::isBefore).isEmpty()
                && end.filter(date::isAfter).isEmpty();
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this administration. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.status = status.orElse(null);
        builder.owner = owner.orElse(null);
        builder.created = created.orElse(null);
        builder.lastChanged = lastChanged.orElse(null);
        builder.start = start.orElse(null);
        builder.end = end.orElse(null);
        builder.lastReviewed = lastReviewed.orElse(null);
        builder.reviewedBy = reviewedBy.orElse(null);
        builder.nextReview = nextReview.orElse(null);
        builder.documents.addAll(documents);
        builder.tags.addAll(tags);
        return builder;
    }

    /** Builds a {@link Administration}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable Status status;
        private @Nullable LocalizedText owner;
        private @Nullable LocalDate created;
        private @Nullable LocalDate lastChanged;
        private @Nullable LocalDate start;
        private @Nullable LocalDate end;
        private @Nullable LocalDate lastReviewed;
        private @Nullable LocalizedText reviewedBy;
        private @Nullable LocalDate nextReview;
        private final List<Link> documents = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();

        private Builder() {}

        public Builder status(Status status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        public Builder owner(LocalizedText owner) {
            this.owner = Objects.requireNonNull(owner, "owner");
            return this;
        }

        public Builder created(LocalDate created) {
            this.created = Objects.requireNonNull(created, "created");
            return this;
        }

        public Builder lastChanged(LocalDate lastChanged) {
            this.lastChanged = Objects.requireNonNull(lastChanged, "lastChanged");
            return this;
        }

        public Builder start(LocalDate start) {
            this.start = Objects.requireNonNull(start, "start");
            return this;
        }

        public Builder end(LocalDate end) {
            this.end = Objects.requireNonNull(end, "end");
            return this;
        }

        public Builder lastReviewed(LocalDate lastReviewed) {
            this.lastReviewed = Objects.requireNonNull(lastReviewed, "lastReviewed");
            return this;
        }

        public Builder reviewedBy(LocalizedText reviewedBy) {
            this.reviewedBy = Objects.requireNonNull(reviewedBy, "reviewedBy");
            return this;
        }

        public Builder nextReview(LocalDate nextReview) {
            this.nextReview = Objects.requireNonNull(nextReview, "nextReview");
            return this;
        }

        public Builder document(Link document) {
            documents.add(Objects.requireNonNull(document, "document"));
            return this;
        }

        public Builder tag(String tag) {
            tags.add(Objects.requireNonNull(tag, "tag"));
            return this;
        }

        public Administration build() {
            return new Administration(
                    Optional.ofNullable(status),
                    Optional.ofNullable(owner),
                    Optional.ofNullable(created),
                    Optional.ofNullable(lastChanged),
                    Optional.ofNullable(start),
                    Optional.ofNullable(end),
                    Optional.ofNullable(lastReviewed),
                    Optional.ofNullable(reviewedBy),
                    Optional.ofNullable(nextReview),
                    documents,
                    tags);
        }
    }
}
