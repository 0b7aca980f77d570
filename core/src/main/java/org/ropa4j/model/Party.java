package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Country;

/**
 * An organisation or person that the record names: a controller, a processor, another recipient. What it <i>does</i>
 * with personal data stands with the activities and recipients that refer to it (GDPR Art. 4(7)–(10)).
 *
 * @param id how the rest of the record refers to it
 * @param legalName the registered name; empty if it is not recorded, even if a brand or domain is known
 * @param knownAs the name that people know it by: a brand, or a domain that speaks for it
 * @param kind what it is in law
 * @param aim the aim of a non-profit body, where Art. 9(2)(d) asks for one
 * @param organisationNumber its number in the register of its country, digits and spaces as written there
 * @param register the register in which it is entered, such as {@code Foretaksregisteret}
 * @param vatNumber its number for value added tax, as printed, such as {@code NO 999 999 999 MVA}
 * @param country where it is established
 * @param establishments other countries in which it has an establishment (Art. 4(16), 4(23))
 * @param address its registered address, or the only one known
 * @param officeAddress where its office is, if that is another place or the text says that it is the same
 * @param contactPoints ways to reach it, the preferred one first
 * @param privacyContacts roles in it that are presented as responsible for privacy
 * @param dataProtectionOfficer its data protection officer (Art. 13(1)(b), 37); empty: not recorded
 * @param representative its representative in the EEA, if it is established outside (Art. 13(1)(a), 27); empty: not
 * recorded
 * @param leadAuthority the lead supervisory authority for what it does across borders (Art. 56), by the identifier of
 *     {@link org.ropa4j.law.SupervisoryAuthority}
 * @param sameGroupAs parties that belong to the same group of undertakings (Art. 4(19))
 * @param employees how many it employs (Art. 30(5))
 * @param recordDuty whether it takes itself to be bound to keep a record (Art. 30(5))
 * @param sites its web sites, apps and pages
 * @param certifications standards it meets or is said to meet
 * @param links its own notices and pages that readers are sent to
 */
public record Party(
        @Valid PartyId id,
        Optional<@Filled String> legalName,
        Optional<@Filled String> knownAs,
        Optional<PartyKind> kind,
        Optional<Aim> aim,
        Optional<@Filled String> organisationNumber,
        Optional<@Filled String> register,
        Optional<@Filled String> vatNumber,
        Optional<Country> country,
        List<Country> establishments,
        Optional<@Valid PostalAddress> address,
        Optional<@Valid PostalAddress> officeAddress,
        List<@Valid ContactPoint> contactPoints,
        List<@Valid PrivacyContact> privacyContacts,
        Optional<@Valid Appointment> dataProtectionOfficer,
        Optional<@Valid Appointment> representative,
        Optional<@Pattern(regexp = NoticeProfile.AUTHORITY) String> leadAuthority,
        List<@Valid PartyId> sameGroupAs,
        Optional<@PositiveOrZero Integer> employees,
        Optional<RecordDuty> recordDuty,
        List<@Valid Site> sites,
        List<@Valid Certification> certifications,
        List<@Valid Link> links) {
    public Party {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(legalName, "legalName");
        Objects.requireNonNull(knownAs, "knownAs");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(organisationNumber, "organisationNumber");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(vatNumber, "vatNumber");
        Objects.requireNonNull(country, "country");
        establishments = List.copyOf(establishments);
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(officeAddress, "officeAddress");
        contactPoints = List.copyOf(contactPoints);
        privacyContacts = List.copyOf(privacyContacts);
        Objects.requireNonNull(dataProtectionOfficer, "dataProtectionOfficer");
        Objects.requireNonNull(representative, "representative");
        Objects.requireNonNull(leadAuthority, "leadAuthority");
        sameGroupAs = List.copyOf(sameGroupAs);
        Objects.requireNonNull(employees, "employees");
        Objects.requireNonNull(recordDuty, "recordDuty");
        sites = List.copyOf(sites);
        certifications = List.copyOf(certifications);
        links = List.copyOf(links);
    }

    /** The aim of a body without profit (GDPR Art. 9(2)(d)). */
    public enum Aim {
        /** Political. */
        POLITICAL,
        /** Philosophical. */
        PHILOSOPHICAL,
        /** Religious. */
        RELIGIOUS,
        /** That of a trade union. */
        TRADE_UNION
    }

    /** What an organisation holds of its duty to keep a record (GDPR Art. 30). */
    public enum RecordDuty {
        /** It is bound to keep one. */
        BOUND,
        /**
         * It claims to be exempt (Art. 30(5)): fewer than 250 employees, and processing that is occasional, hardly a risk and
         * without special or criminal data.
         */
        EXEMPTION_CLAIMED
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
        builder.aim = aim.orElse(null);
        builder.organisationNumber = organisationNumber.orElse(null);
        builder.register = register.orElse(null);
        builder.vatNumber = vatNumber.orElse(null);
        builder.country = country.orElse(null);
        builder.establishments.addAll(establishments);
        builder.address = address.orElse(null);
        builder.officeAddress = officeAddress.orElse(null);
        builder.contactPoints.addAll(contactPoints);
        builder.privacyContacts.addAll(privacyContacts);
        builder.dataProtectionOfficer = dataProtectionOfficer.orElse(null);
        builder.representative = representative.orElse(null);
        builder.leadAuthority = leadAuthority.orElse(null);
        builder.sameGroupAs.addAll(sameGroupAs);
        builder.employees = employees.orElse(null);
        builder.recordDuty = recordDuty.orElse(null);
        builder.sites.addAll(sites);
        builder.certifications.addAll(certifications);
        builder.links.addAll(links);
        return builder;
    }

    /** Builds a {@link Party}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final PartyId id;
        private @Nullable String legalName;
        private @Nullable String knownAs;
        private @Nullable PartyKind kind;
        private @Nullable Aim aim;
        private @Nullable String organisationNumber;
        private @Nullable String register;
        private @Nullable String vatNumber;
        private @Nullable Country country;
        private final List<Country> establishments = new ArrayList<>();
        private @Nullable PostalAddress address;
        private @Nullable PostalAddress officeAddress;
        private final List<ContactPoint> contactPoints = new ArrayList<>();
        private final List<PrivacyContact> privacyContacts = new ArrayList<>();
        private @Nullable Appointment dataProtectionOfficer;
        private @Nullable Appointment representative;
        private @Nullable String leadAuthority;
        private final List<PartyId> sameGroupAs = new ArrayList<>();
        private @Nullable Integer employees;
        private @Nullable RecordDuty recordDuty;
        private final List<Site> sites = new ArrayList<>();
        private final List<Certification> certifications = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        private Builder(PartyId id) {
            this.id = Objects.requireNonNull(id, "id");
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

        public Builder aim(Aim aim) {
            this.aim = Objects.requireNonNull(aim, "aim");
            return this;
        }

        public Builder organisationNumber(String organisationNumber) {
            this.organisationNumber = Objects.requireNonNull(organisationNumber, "organisationNumber");
            return this;
        }

        public Builder register(String register) {
            this.register = Objects.requireNonNull(register, "register");
            return this;
        }

        public Builder vatNumber(String vatNumber) {
            this.vatNumber = Objects.requireNonNull(vatNumber, "vatNumber");
            return this;
        }

        public Builder country(Country country) {
            this.country = Objects.requireNonNull(country, "country");
            return this;
        }

        public Builder establishment(Country country) {
            establishments.add(Objects.requireNonNull(country, "country"));
            return this;
        }

        public Builder address(PostalAddress address) {
            this.address = Objects.requireNonNull(address, "address");
            return this;
        }

        public Builder officeAddress(PostalAddress officeAddress) {
            this.officeAddress = Objects.requireNonNull(officeAddress, "officeAddress");
            return this;
        }

        public Builder contactPoint(ContactPoint contactPoint) {
            contactPoints.add(Objects.requireNonNull(contactPoint, "contactPoint"));
            return this;
        }

        public Builder privacyContact(PrivacyContact privacyContact) {
            privacyContacts.add(Objects.requireNonNull(privacyContact, "privacyContact"));
            return this;
        }

        public Builder dataProtectionOfficer(Appointment dataProtectionOfficer) {
            this.dataProtectionOfficer = Objects.requireNonNull(dataProtectionOfficer, "dataProtectionOfficer");
            return this;
        }

        public Builder representative(Appointment representative) {
            this.representative = Objects.requireNonNull(representative, "representative");
            return this;
        }

        public Builder leadAuthority(String leadAuthority) {
            this.leadAuthority = Objects.requireNonNull(leadAuthority, "leadAuthority");
            return this;
        }

        public Builder sameGroupAs(PartyId party) {
            sameGroupAs.add(Objects.requireNonNull(party, "party"));
            return this;
        }

        public Builder employees(int employees) {
            this.employees = employees;
            return this;
        }

        public Builder recordDuty(RecordDuty recordDuty) {
            this.recordDuty = Objects.requireNonNull(recordDuty, "recordDuty");
            return this;
        }

        public Builder certification(Certification certification) {
            certifications.add(Objects.requireNonNull(certification, "certification"));
            return this;
        }

        public Builder link(Link link) {
            links.add(Objects.requireNonNull(link, "link"));
            return this;
        }

        /** The country with this ISO 3166-1 alpha-2 code; see {@link Country#of(String)}. */
        public Builder country(String code) {
            return country(Country.of(code));
        }

        /** Adds an e-mail address as contact point. */
        public Builder email(String address) {
            return contactPoint(new ContactPoint.Email(address));
        }

        /** Adds the web site at this domain. */
        public Builder site(String domain) {
            return site(Site.of(domain));
        }

        public Builder site(Site site) {
            sites.add(Objects.requireNonNull(site, "site"));
            return this;
        }

        public Party build() {
            return new Party(
                    id,
                    Optional.ofNullable(legalName),
                    Optional.ofNullable(knownAs),
                    Optional.ofNullable(kind),
                    Optional.ofNullable(aim),
                    Optional.ofNullable(organisationNumber),
                    Optional.ofNullable(register),
                    Optional.ofNullable(vatNumber),
                    Optional.ofNullable(country),
                    establishments,
                    Optional.ofNullable(address),
                    Optional.ofNullable(officeAddress),
                    contactPoints,
                    privacyContacts,
                    Optional.ofNullable(dataProtectionOfficer),
                    Optional.ofNullable(representative),
                    Optional.ofNullable(leadAuthority),
                    sameGroupAs,
                    Optional.ofNullable(employees),
                    Optional.ofNullable(recordDuty),
                    sites,
                    certifications,
                    links);
        }
    }
}
