package org.ropa4j.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * What allows a transfer to a third country or an international organisation (GDPR Chapter V). Mechanisms that have
 * ended are here too, since records and notices still name them; whether one held on a day is for the dated tables of
 * the law to say.
 */
public sealed interface TransferMechanism {

    /**
     * The provision that names it, as {@link org.ropa4j.law.TransferInstruments} has it; empty for tools of other laws, for {@link
     * Unspecified}, and where the record leaves open which of several it is.
     */
    default Optional<Citation> provision() {
        return MechanismInstruments.provisionOf(this);
    }

    /**
     * The rows of {@link org.ropa4j.law.TransferInstruments} that it may be, by their identifiers: one, or several where the
     * record leaves open which, or none for {@link Unspecified}. They say when it held and between whom.
     */
    default List<String> instruments() {
        return MechanismInstruments.of(this);
    }

    /**
     * A decision that the country, territory, sector or organisation protects personal data adequately (Art. 45).
     *
     * @param decision the decision, such as {@code (EU) 2019/419}; empty: the one for the country, as of the date asked
     * for
     * @param scope why the importer is within the scope of the decision, where that is limited
     */
    record Adequacy(Optional<@Filled String> decision, Optional<LocalizedText> scope) implements TransferMechanism {
        public Adequacy {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(scope, "scope");
        }
    }

    /** A scheme by which companies in the United States list themselves. */
    enum Scheme {
        /** Safe Harbour, Decision 2000/520/EC, invalid since 2015-10-06 (C-362/14). */
        SAFE_HARBOUR,
        /** Privacy Shield, Implementing Decision (EU) 2016/1250, invalid since 2020-07-16 (C-311/18). */
        PRIVACY_SHIELD,
        /** EU-US Data Privacy Framework, Implementing Decision (EU) 2023/1795. */
        DATA_PRIVACY_FRAMEWORK,
        /** The UK Extension to the Data Privacy Framework, for exports under United Kingdom law. */
        UK_EXTENSION,
        /** The Swiss-US Data Privacy Framework, for exports under Swiss law. */
        SWISS_US
    }

    /** Which data a listing covers. */
    enum ListedFor {
        /** Data on employees as well. */
        HUMAN_RESOURCES_ALSO,
        /** All but data on employees. */
        NOT_HUMAN_RESOURCES
    }

    /**
     * The importer in the United States is listed under a scheme that an adequacy decision covers (Art. 45).
     *
     * @param scheme which scheme
     * @param since from when the importer is listed; empty: the listing is not evidenced
     * @param until the last day of the listing
     * @param verified when somebody last looked the importer up
     * @param covers which data the listing covers
     */
    @Chronological(last = "until")
    record FrameworkListing(
            Scheme scheme,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Optional<LocalDate> verified,
            Optional<ListedFor> covers)
            implements TransferMechanism, TimeSpan {
        public FrameworkListing {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(verified, "verified");
            Objects.requireNonNull(covers, "covers");
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return since;
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return until;
        }
    }

    /**
     * Standard data protection clauses (Art. 46(2)(c)–(d), 46(5)).
     *
     * @param set which set; empty: not said
     * @param modules which modules of the set of 2021
     * @param date when they were concluded
     * @param annexes which annexes are filled in; empty: not recorded
     * @param reference where they are kept
     */
    record StandardClauses(
            Optional<ClauseSet> set,
            List<ClauseModule> modules,
            Optional<LocalDate> date,
            List<ClauseAnnex> annexes,
            Optional<String> reference)
            implements TransferMechanism {
        public StandardClauses {
            Objects.requireNonNull(set, "set");
            modules = List.copyOf(modules);
            Objects.requireNonNull(date, "date");
            annexes = List.copyOf(annexes);
            Objects.requireNonNull(reference, "reference");
        }
    }

    /** Whose binding corporate rules they are. */
    enum RulesFor {
        /** For data that the group processes as controller. */
        CONTROLLERS,
        /** For data that the group processes for others. */
        PROCESSORS
    }

    /**
     * Binding corporate rules of a group (Art. 46(2)(b), 47).
     *
     * @param rulesFor for controllers or processors
     * @param approval the supervisory authority's decision that approves them
     * @param approved when it was taken
     */
    record BindingCorporateRules(
            Optional<RulesFor> rulesFor, Optional<@Filled String> approval, Optional<LocalDate> approved)
            implements TransferMechanism {
        public BindingCorporateRules {
            Objects.requireNonNull(rulesFor, "rulesFor");
            Objects.requireNonNull(approval, "approval");
            Objects.requireNonNull(approved, "approved");
        }
    }

    /**
     * An approved code of conduct with binding commitments of the importer (Art. 46(2)(e), 40(3)).
     *
     * @param code which code
     * @param committed when the importer committed itself
     */
    record CodeOfConduct(Optional<@Filled String> code, Optional<LocalDate> committed) implements TransferMechanism {
        public CodeOfConduct {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(committed, "committed");
        }
    }

    /**
     * An approved certification with binding commitments of the importer (Art. 46(2)(f), 42).
     *
     * @param certificate which certificate
     * @param until when it ends
     */
    record ApprovedCertification(Optional<@Filled String> certificate, Optional<LocalDate> until)
            implements TransferMechanism {
        public ApprovedCertification {
            Objects.requireNonNull(certificate, "certificate");
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * A legally binding and enforceable instrument between public authorities (Art. 46(2)(a)).
     *
     * @param instrument which instrument
     */
    record PublicInstrument(Optional<@Filled String> instrument) implements TransferMechanism {
        public PublicInstrument {
            Objects.requireNonNull(instrument, "instrument");
        }
    }

    /**
     * Clauses of one's own, authorised by the supervisory authority (Art. 46(3)(a)).
     *
     * @param authorisation the decision that authorises them
     */
    record AdHocClauses(Optional<@Filled String> authorisation) implements TransferMechanism {
        public AdHocClauses {
            Objects.requireNonNull(authorisation, "authorisation");
        }
    }

    /**
     * Provisions in an arrangement between public authorities, authorised by the supervisory authority (Art. 46(3)(b)).
     *
     * @param authorisation the decision that authorises them
     */
    record AdministrativeArrangement(Optional<@Filled String> authorisation) implements TransferMechanism {
        public AdministrativeArrangement {
            Objects.requireNonNull(authorisation, "authorisation");
        }
    }

    /** How often a transfer under a derogation takes place. */
    enum Frequency {
        /** Now and then, not by routine (recital 111). */
        OCCASIONAL,
        /** Again and again. */
        REGULAR
    }

    /**
     * A derogation for a specific situation (Art. 49(1) first subparagraph).
     *
     * @param ground which one
     * @param frequency how often
     * @param explanation why it applies; for explicit consent also which risks people are told of
     * @param risksTold for explicit consent, which risks of the transfer people are told of (Art. 49(1)(a)), as full
     *     sentences
     * @param laws law that recognises the public interest or opens the register
     */
    record Derogation(
            DerogationGround ground,
            Optional<Frequency> frequency,
            Optional<LocalizedText> explanation,
            Optional<LocalizedText> risksTold,
            List<Citation> laws)
            implements TransferMechanism {
        public Derogation {
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(frequency, "frequency");
            Objects.requireNonNull(explanation, "explanation");
            Objects.requireNonNull(risksTold, "risksTold");
            laws = List.copyOf(laws);
        }
    }

    /** How many people a transfer for compelling legitimate interests concerns. */
    enum Persons {
        /** A limited number, as the law asks. */
        LIMITED_NUMBER,
        /** More than that. */
        NOT_LIMITED
    }

    /**
     * Compelling legitimate interests in a single transfer that concerns few persons (Art. 49(1) second subparagraph, 49(6),
     * 30(1)(e)).
     *
     * @param interest which interest
     * @param safeguards the assessment and the suitable safeguards, which belong in the record of Art. 30
     * @param frequency how often
     * @param persons how many people it concerns
     * @param authorityInformed when the supervisory authority was told
     * @param personsInformed when the persons were told
     */
    record CompellingInterests(
            Optional<LocalizedText> interest,
            Optional<LocalizedText> safeguards,
            Optional<Frequency> frequency,
            Optional<Persons> persons,
            Optional<LocalDate> authorityInformed,
            Optional<LocalDate> personsInformed)
            implements TransferMechanism {
        public CompellingInterests {
            Objects.requireNonNull(interest, "interest");
            Objects.requireNonNull(safeguards, "safeguards");
            Objects.requireNonNull(frequency, "frequency");
            Objects.requireNonNull(persons, "persons");
            Objects.requireNonNull(authorityInformed, "authorityInformed");
            Objects.requireNonNull(personsInformed, "personsInformed");
        }
    }

    /** A tool for exports under United Kingdom law. */
    enum UkTool {
        /** The International Data Transfer Agreement (IDTA). */
        AGREEMENT,
        /** The Addendum to the EU clauses. */
        ADDENDUM
    }

    /**
     * Clauses issued under section 119A of the Data Protection Act 2018 of the United Kingdom. They are no tool for exports
     * under the GDPR.
     *
     * @param tool which of the two
     * @param date when they were concluded
     */
    record UkClauses(UkTool tool, Optional<LocalDate> date) implements TransferMechanism {
        public UkClauses {
            Objects.requireNonNull(tool, "tool");
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * The clauses of the European Commission, adapted to Swiss law. They are no tool for exports under the GDPR.
     *
     * @param date when they were concluded
     */
    record SwissClauses(Optional<LocalDate> date) implements TransferMechanism {
        public SwissClauses {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * Safeguards that are promised without saying which.
     *
     * @param text the promise in words
     */
    record Unspecified(Optional<LocalizedText> text) implements TransferMechanism {
        public Unspecified {
            Objects.requireNonNull(text, "text");
        }
    }

    /** The adequacy decision for the country. */
    static Adequacy adequacy() {
        return new Adequacy(Optional.empty(), Optional.empty());
    }

    /** The clauses of 2021 in this module, concluded on this day. */
    static StandardClauses clauses(ClauseModule module, LocalDate date) {
        return new StandardClauses(
                Optional.of(ClauseSet.COMMISSION_2021),
                List.of(module),
                Optional.of(date),
                List.of(),
                Optional.empty());
    }

    /** An older set of clauses, concluded on this day. */
    static StandardClauses clauses(ClauseSet set, LocalDate date) {
        return new StandardClauses(Optional.of(set), List.of(), Optional.of(date), List.of(), Optional.empty());
    }

    /** A listing under the Data Privacy Framework since this day. */
    static FrameworkListing dataPrivacyFramework(LocalDate since) {
        return new FrameworkListing(
                Scheme.DATA_PRIVACY_FRAMEWORK,
                Optional.of(since),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A derogation, with why it applies. */
    static Derogation derogation(DerogationGround ground, LocalizedText explanation) {
        return new Derogation(ground, Optional.empty(), Optional.of(explanation), Optional.empty(), List.of());
    }
}
