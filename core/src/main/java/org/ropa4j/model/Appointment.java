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
 * Whether a data protection officer (GDPR Art. 37) or a representative in the EEA (Art. 27) is appointed. A record that
 * holds no appointment is silent on it, which is something else than {@link NotAppointed}.
 */
public sealed interface Appointment {

    /**
     * Somebody is appointed.
     *
     * @param party who it is, where an organisation is appointed
     * @param contactPoints how people reach it
     * @param since from when
     * @param notified when the supervisory authority was told (Art. 37(7))
     * @param otherDuties what else the appointed one does for the organisation; it must not lead to a conflict of
     * interests (Art. 38(6))
     */
    record Appointed(
            Optional<@Valid PartyId> party,
            List<@Valid ContactPoint> contactPoints,
            Optional<LocalDate> since,
            Optional<LocalDate> notified,
            Optional<LocalizedText> otherDuties)
            implements Appointment {
        public Appointed {
            Objects.requireNonNull(party, "party");
            contactPoints = List.copyOf(contactPoints);
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(notified, "notified");
            Objects.requireNonNull(otherDuties, "otherDuties");
        }

        /** A builder for an appointment. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder that starts from this appointment. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.party = party.orElse(null);
            builder.contactPoints.addAll(contactPoints);
            builder.since = since.orElse(null);
            builder.notified = notified.orElse(null);
            builder.otherDuties = otherDuties.orElse(null);
            return builder;
        }

        /** Builds a {@link Appointed}; every method stands for the component of the same name. Not thread-safe. */
        public static final class Builder {
            private @Nullable PartyId party;
            private final List<ContactPoint> contactPoints = new ArrayList<>();
            private @Nullable LocalDate since;
            private @Nullable LocalDate notified;
            private @Nullable LocalizedText otherDuties;

            private Builder() {}

            public Builder party(PartyId party) {
                this.party = Objects.requireNonNull(party, "party");
                return this;
            }

            public Builder contactPoint(ContactPoint contactPoint) {
                contactPoints.add(Objects.requireNonNull(contactPoint, "contactPoint"));
                return this;
            }

            public Builder since(LocalDate since) {
                this.since = Objects.requireNonNull(since, "since");
                return this;
            }

            public Builder notified(LocalDate notified) {
                this.notified = Objects.requireNonNull(notified, "notified");
                return this;
            }

            public Builder otherDuties(LocalizedText otherDuties) {
                this.otherDuties = Objects.requireNonNull(otherDuties, "otherDuties");
                return this;
            }

            public Appointed build() {
                return new Appointed(
                        Optional.ofNullable(party),
                        contactPoints,
                        Optional.ofNullable(since),
                        Optional.ofNullable(notified),
                        Optional.ofNullable(otherDuties));
            }
        }
    }

    /**
     * Nobody is appointed.
     *
     * @param reason why nobody needs to be (Art. 27(2), 37(1))
     */
    record NotAppointed(Optional<LocalizedText> reason) implements Appointment {
        public NotAppointed {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Appointed, to be reached here. */
    static Appointed appointed(ContactPoint... contactPoints) {
        return new Appointed(
                Optional.empty(), List.of(contactPoints), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Not appointed, for this reason. */
    static NotAppointed notAppointed(LocalizedText reason) {
        return new NotAppointed(Optional.of(reason));
    }
}
