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

    /** A post whose holder decides over purposes and means, and so could not watch over himself (GDPR Art. 38(6); C-453/21). */
    enum Position {
        /** Owner or partner. */
        OWNER,
        /** General manager or member of the board. */
        GENERAL_MANAGEMENT,
        /** Head of operations or finance. */
        OPERATIONS,
        /** Head of information technology. */
        INFORMATION_TECHNOLOGY,
        /** Head of human resources. */
        HUMAN_RESOURCES,
        /** Head of marketing. */
        MARKETING
    }

    /** Why nobody is appointed. */
    enum Ground {
        /** None of the cases in which the law asks for it (Art. 37(1), 27(1)). */
        NOT_REQUIRED,
        /** Processing is occasional, not on a large scale of protected data, and hardly a risk (Art. 27(2)(a)). */
        OCCASIONAL_PROCESSING,
        /** It is a public authority or body (Art. 27(2)(b)). */
        PUBLIC_BODY,
        /** Nobody has looked into it yet. */
        NOT_ASSESSED
    }

    /**
     * Somebody is appointed.
     *
     * @param party who it is, where an organisation is appointed
     * @param contactPoints how people reach it
     * @param since from when
     * @param notified when the supervisory authority was told (Art. 37(7))
     * @param published since when its contact details are published (Art. 37(7))
     * @param positions posts that the appointed one also holds and that decide over purposes and means
     * @param otherDuties what else the appointed one does for the organisation; it must not lead to a conflict of
     * interests (Art. 38(6))
     */
    record Appointed(
            Optional<@Valid PartyId> party,
            List<@Valid ContactPoint> contactPoints,
            Optional<LocalDate> since,
            Optional<LocalDate> notified,
            Optional<LocalDate> published,
            List<Position> positions,
            Optional<LocalizedText> otherDuties)
            implements Appointment {
        public Appointed {
            Objects.requireNonNull(party, "party");
            contactPoints = List.copyOf(contactPoints);
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(notified, "notified");
            Objects.requireNonNull(published, "published");
            positions = List.copyOf(positions);
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
            builder.published = published.orElse(null);
            builder.positions.addAll(positions);
            builder.otherDuties = otherDuties.orElse(null);
            return builder;
        }

        /** Builds a {@link Appointed}; every method stands for the component of the same name. Not thread-safe. */
        public static final class Builder {
            private @Nullable PartyId party;
            private final List<ContactPoint> contactPoints = new ArrayList<>();
            private @Nullable LocalDate since;
            private @Nullable LocalDate notified;
            private @Nullable LocalDate published;
            private final List<Position> positions = new ArrayList<>();
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

            public Builder published(LocalDate published) {
                this.published = Objects.requireNonNull(published, "published");
                return this;
            }

            public Builder position(Position position) {
                positions.add(Objects.requireNonNull(position, "position"));
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
                        Optional.ofNullable(published),
                        positions,
                        Optional.ofNullable(otherDuties));
            }
        }
    }

    /**
     * Nobody is appointed.
     *
     * @param reason why nobody needs to be (Art. 27(2), 37(1)), in words
     * @param ground the same as the law knows it
     */
    record NotAppointed(Optional<LocalizedText> reason, Optional<Ground> ground) implements Appointment {
        public NotAppointed {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(ground, "ground");
        }
    }

    /** Appointed, to be reached here. */
    static Appointed appointed(ContactPoint... contactPoints) {
        Appointed.Builder builder = Appointed.builder();
        List.of(contactPoints).forEach(builder::contactPoint);
        return builder.build();
    }

    /** Not appointed, for this reason. */
    static NotAppointed notAppointed(LocalizedText reason) {
        return new NotAppointed(Optional.of(reason), Optional.empty());
    }

    /** Not appointed, for this reason of the law. */
    static NotAppointed notAppointed(Ground ground) {
        return new NotAppointed(Optional.empty(), Optional.of(ground));
    }
}
