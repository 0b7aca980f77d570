package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * How services deal with children (GDPR Art. 8, recital 38).
 *
 * @param offer whether they are offered to children
 * @param service whether it is an information society service (Art. 4(25)), to which Art. 8 is limited
 * @param minimumAge the youngest age in completed years
 * @param consentAge from which age children consent for themselves
 * @param guardianConsent whether a guardian must consent for younger ones, and whether that is verified
 * @param verification how age or guardian's consent is verified
 * @param ifYounger what is done with data of younger ones
 * @param noticeForChildren the notice in words for children (Art. 12(1), recital 58)
 * @param text the same in words, as full sentences
 */
public record ChildPolicy(
        Optional<Offer> offer,
        Optional<Service> service,
        Optional<@PositiveOrZero Integer> minimumAge,
        Optional<@PositiveOrZero Integer> consentAge,
        Optional<GuardianConsent> guardianConsent,
        Optional<LocalizedText> verification,
        Optional<IfReceived> ifYounger,
        Optional<@Valid Link> noticeForChildren,
        Optional<LocalizedText> text) {
    public ChildPolicy {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(minimumAge, "minimumAge");
        Objects.requireNonNull(consentAge, "consentAge");
        Objects.requireNonNull(guardianConsent, "guardianConsent");
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(ifYounger, "ifYounger");
        Objects.requireNonNull(noticeForChildren, "noticeForChildren");
        Objects.requireNonNull(text, "text");
    }

    /** Whether a service is offered to children. */
    public enum Offer {
        /** It is offered directly to children. */
        TO_CHILDREN,
        /** It is not meant for children. */
        NOT_TO_CHILDREN,
        /** Nobody has looked into it yet. */
        NOT_ASSESSED
    }
    /** What kind of service children may meet. */
    public enum Service {
        /** One at a distance, by electronic means and at the person's own request: an information society service. */
        INFORMATION_SOCIETY_SERVICE,
        /** Another. */
        OTHER
    }

    /** Whether a holder of parental responsibility must consent (GDPR Art. 8(1)–(2)). */
    public enum GuardianConsent {
        /** No. */
        NOT_ASKED,
        /** Yes, without checking. */
        ASKED,
        /** Yes, and reasonable efforts are made to verify it. */
        VERIFIED
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this policy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.offer = offer.orElse(null);
        builder.service = service.orElse(null);
        builder.minimumAge = minimumAge.orElse(null);
        builder.consentAge = consentAge.orElse(null);
        builder.guardianConsent = guardianConsent.orElse(null);
        builder.verification = verification.orElse(null);
        builder.ifYounger = ifYounger.orElse(null);
        builder.noticeForChildren = noticeForChildren.orElse(null);
        builder.text = text.orElse(null);
        return builder;
    }

    /** Builds a {@link ChildPolicy}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable Offer offer;
        private @Nullable Service service;
        private @Nullable Integer minimumAge;
        private @Nullable Integer consentAge;
        private @Nullable GuardianConsent guardianConsent;
        private @Nullable LocalizedText verification;
        private @Nullable IfReceived ifYounger;
        private @Nullable Link noticeForChildren;
        private @Nullable LocalizedText text;

        private Builder() {}

        public Builder offer(Offer offer) {
            this.offer = Objects.requireNonNull(offer, "offer");
            return this;
        }

        public Builder service(Service service) {
            this.service = Objects.requireNonNull(service, "service");
            return this;
        }

        public Builder minimumAge(int minimumAge) {
            this.minimumAge = minimumAge;
            return this;
        }

        public Builder consentAge(int consentAge) {
            this.consentAge = consentAge;
            return this;
        }

        public Builder guardianConsent(GuardianConsent guardianConsent) {
            this.guardianConsent = Objects.requireNonNull(guardianConsent, "guardianConsent");
            return this;
        }

        public Builder verification(LocalizedText verification) {
            this.verification = Objects.requireNonNull(verification, "verification");
            return this;
        }

        public Builder ifYounger(IfReceived ifYounger) {
            this.ifYounger = Objects.requireNonNull(ifYounger, "ifYounger");
            return this;
        }

        public Builder noticeForChildren(Link noticeForChildren) {
            this.noticeForChildren = Objects.requireNonNull(noticeForChildren, "noticeForChildren");
            return this;
        }

        public Builder text(LocalizedText text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        public ChildPolicy build() {
            return new ChildPolicy(
                    Optional.ofNullable(offer),
                    Optional.ofNullable(service),
                    Optional.ofNullable(minimumAge),
                    Optional.ofNullable(consentAge),
                    Optional.ofNullable(guardianConsent),
                    Optional.ofNullable(verification),
                    Optional.ofNullable(ifYounger),
                    Optional.ofNullable(noticeForChildren),
                    Optional.ofNullable(text));
        }
    }
}
