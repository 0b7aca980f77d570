package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Country;

/**
 * An organisation or person that the record names: a controller, a processor, another recipient. What it <i>does</i> with
 * personal data stands with the activities and recipients that refer to it (GDPR Art. 4(7)–(10)).
 *
 * @param id how the rest of the record refers to it
 * @param legalName the registered name; empty if it is not recorded, even if a brand or domain is known
 * @param knownAs the name that people know it by: a brand, or a domain that speaks for it
 * @param kind what it is in law
 * @param organisationNumber its number in the register of its country, digits and spaces as written there
 * @param country where it is established
 * @param address its registered or visiting address
 * @param contactPoints ways to reach it, the preferred one first
 * @param sites its web sites
 * @param links its own notices and pages that readers are sent to
 */
public record Party(
        @Valid PartyId id,
        Optional<String> legalName,
        Optional<String> knownAs,
        Optional<PartyKind> kind,
        Optional<String> organisationNumber,
        Optional<Country> country,
        Optional<@Valid PostalAddress> address,
        List<@Valid ContactPoint> contactPoints,
        List<@Valid Site> sites,
        List<@Valid Link> links) {
    public Party {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(legalName, "legalName");
        Objects.requireNonNull(knownAs, "knownAs");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(organisationNumber, "organisationNumber");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(address, "address");
        contactPoints = List.copyOf(contactPoints);
        sites = List.copyOf(sites);
        links = List.copyOf(links);
    }

    /** The name to print: the registered one, else the one it is known by, else the identifier. */
    public String displayName() {
        return legalName.or(() -> knownAs).orElse(id.value());
    }

    /** A builder for the party with this identifier. */
    public static Builder builder(String id) {
        return new Builder(PartyId.of(id));
    }

    /** A builder that starts from this party. */
    public Builder toBuilder() {
        Builder builder = new Builder(id);
        builder.legalName = legalName.orElse(null);
        builder.knownAs = knownAs.orElse(null);
        builder.kind = kind.orElse(null);
        builder.organisationNumber = organisationNumber.orElse(null);
        builder.country = country.orElse(null);
        builder.address = address.orElse(null);
        builder.contactPoints.addAll(contactPoints);
        builder.sites.addAll(sites);
        builder.links.addAll(links);
        return builder;
    }

    /** Builds a {@link Party}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final PartyId id;
        private @Nullable String legalName;
        private @Nullable String knownAs;
        private @Nullable PartyKind kind;
        private @Nullable String organisationNumber;
        private @Nullable Country country;
        private @Nullable PostalAddress address;
        private final List<ContactPoint> contactPoints = new ArrayList<>();
        private final List<Site> sites = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        private Builder(PartyId id) {
            this.id = id;
        }

        public Builder legalName(String legalName) {
            this.legalName = Objects.requireNonNull(legalName, "legalName");
            return this;
        }

        public Builder knownAs(String knownAs) {
            this.knownAs = Objects.requireNonNull(knownAs, "knownAs");
            return this;
        }

        public Builder kind(PartyKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        public Builder organisationNumber(String organisationNumber) {
            this.organisationNumber = Objects.requireNonNull(organisationNumber, "organisationNumber");
            return this;
        }

        public Builder country(Country country) {
            this.country = Objects.requireNonNull(country, "country");
            return this;
        }

        /** The country with this ISO 3166-1 alpha-2 code; see {@link Country#of(String)}. */
        public Builder country(String code) {
            return country(Country.of(code));
        }

        public Builder address(PostalAddress address) {
            this.address = Objects.requireNonNull(address, "address");
            return this;
        }

        public Builder contactPoint(ContactPoint contactPoint) {
            contactPoints.add(Objects.requireNonNull(contactPoint, "contactPoint"));
            return this;
        }

        /** Adds an e-mail address as contact point. */
        public Builder email(String address) {
            return contactPoint(new ContactPoint.Email(address));
        }

        public Builder site(String domain) {
            sites.add(new Site(domain));
            return this;
        }

        public Builder link(Link link) {
            links.add(Objects.requireNonNull(link, "link"));
            return this;
        }

        public Party build() {
            return new Party(
                    id,
                    Optional.ofNullable(legalName),
                    Optional.ofNullable(knownAs),
                    Optional.ofNullable(kind),
                    Optional.ofNullable(organisationNumber),
                    Optional.ofNullable(country),
                    Optional.ofNullable(address),
                    contactPoints,
                    sites,
                    links);
        }
    }
}
