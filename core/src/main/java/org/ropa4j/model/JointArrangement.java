package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * The arrangement between joint controllers (GDPR Art. 26).
 *
 * @param controllers who decides together
 * @param activities for which activities; empty: for those whose controllers these are
 * @param essence what people are told of it (Art. 26(2))
 * @param allocation who does what (Art. 26(1))
 * @param contactPoints where people may turn (Art. 26(1)); they may turn to each controller all the same (Art. 26(3))
 * @param date when it was concluded; empty: not recorded
 * @param reference where it is kept
 */
public record JointArrangement(
        @NotEmpty List<@Valid PartyId> controllers,
        List<@Valid ActivityId> activities,
        Optional<LocalizedText> essence,
        List<@Valid Allocation> allocation,
        List<@Valid ContactPoint> contactPoints,
        Optional<LocalDate> date,
        Optional<String> reference) {
    public JointArrangement {
        controllers = List.copyOf(controllers);
        activities = List.copyOf(activities);
        Objects.requireNonNull(essence, "essence");
        allocation = List.copyOf(allocation);
        contactPoints = List.copyOf(contactPoints);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * Who does what of the duties that joint controllers share.
     *
     * @param duty which duty
     * @param party who sees to it
     * @param text how, in words for the reader
     */
    public record Allocation(Duty duty, @Valid PartyId party, Optional<LocalizedText> text) {
        public Allocation {
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(text, "text");
        }
    }

    /** A duty that joint controllers divide between them (GDPR Art. 26(1)). */
    public enum Duty {
        /** To inform people (Art. 13, 14). */
        INFORMATION,
        /** To answer people who use their rights (Art. 15–22). */
        RIGHTS,
        /** To keep the data secure (Art. 32). */
        SECURITY,
        /** To report breaches (Art. 33, 34). */
        BREACH_NOTICE,
        /** To choose and bind processors (Art. 28). */
        PROCESSORS,
        /** To assess the impact (Art. 35). */
        IMPACT_ASSESSMENT,
        /** To obtain consent (Art. 7; C-40/17). */
        CONSENT,
        /** To erase when the time is up (Art. 5(1)(e)). */
        ERASURE
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this arrangement. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.controllers.addAll(controllers);
        builder.activities.addAll(activities);
        builder.essence = essence.orElse(null);
        builder.allocation.addAll(allocation);
        builder.contactPoints.addAll(contactPoints);
        builder.date = date.orElse(null);
        builder.reference = reference.orElse(null);
        return builder;
    }

    /** Builds a {@link JointArrangement}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final List<PartyId> controllers = new ArrayList<>();
        private final List<ActivityId> activities = new ArrayList<>();
        private @Nullable LocalizedText essence;
        private final List<Allocation> allocation = new ArrayList<>();
        private final List<ContactPoint> contactPoints = new ArrayList<>();
        private @Nullable LocalDate date;
        private @Nullable String reference;

        private Builder() {}

        public Builder controller(PartyId controller) {
            controllers.add(Objects.requireNonNull(controller, "controller"));
            return this;
        }

        public Builder activity(ActivityId activity) {
            activities.add(Objects.requireNonNull(activity, "activity"));
            return this;
        }

        public Builder essence(LocalizedText essence) {
            this.essence = Objects.requireNonNull(essence, "essence");
            return this;
        }

        public Builder allocation(Allocation allocation) {
            this.allocation.add(Objects.requireNonNull(allocation, "allocation"));
            return this;
        }

        public Builder contactPoint(ContactPoint contactPoint) {
            contactPoints.add(Objects.requireNonNull(contactPoint, "contactPoint"));
            return this;
        }

        public Builder date(LocalDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /** Says who sees to a duty. */
        public Builder allocation(Duty duty, PartyId party) {
            return allocation(new Allocation(duty, party, Optional.empty()));
        }

        public JointArrangement build() {
            return new JointArrangement(
                    controllers,
                    activities,
                    Optional.ofNullable(essence),
                    allocation,
                    contactPoints,
                    Optional.ofNullable(date),
                    Optional.ofNullable(reference));
        }
    }
}
