package org.ropa4j.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.ropa4j.model.Administration;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ConsentChoice;
import org.ropa4j.model.ContractParty;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.DataForm;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.ErasureMethod;
import org.ropa4j.model.Extent;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.Occurrence;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Scale;
import org.ropa4j.model.TaskKind;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferAssessment;
import org.ropa4j.model.WithdrawalMeans;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same document as bare records, the way somebody would bind it who has Jackson and nothing else: strings for ids, texts,
 * countries and citations, dates, enums and lists, null for what is absent. Nothing is checked. What stands in a {@link
 * GeneratedRegister} once or never is left open.
 */
@NullUnmarked
record PlainRegister(
        int formatVersion,
        String id,
        List<String> languages,
        String version,
        String framework,
        Admin administration,
        String controller,
        List<Organisation> parties,
        Object vocabulary,
        List<Group> dataGroups,
        List<Activity> activities,
        List<Object> processorActivities,
        List<Object> jointArrangements,
        List<Object> trackers,
        Extent trackersExtent,
        Object trackerPolicy,
        List<Receiver> recipients,
        Extent recipientsExtent,
        List<TransferTo> transfers,
        List<Retention> retention,
        List<Storage> storedIn,
        List<Protection> measures,
        String automatedDecisions,
        Object children,
        Object rights,
        Object breaches,
        Object notice,
        Object publishedNotice) {

    /** A mapper as it comes, but for the spelling of enums, and flags that may be left out. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    record Organisation(
            String id,
            String legalName,
            String knownAs,
            PartyKind kind,
            String organisationNumber,
            String vatNumber,
            String country,
            Address address,
            Address officeAddress,
            List<Contact> contactPoints,
            List<Object> privacyContacts,
            Object dataProtectionOfficer,
            Object representative,
            List<String> sameGroupAs,
            Integer employees,
            List<Object> sites,
            List<Object> certifications,
            List<Object> links) {}

    record Address(List<String> lines, String postcode, String city, String country) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Contact.Email.class, name = "email"))
    sealed interface Contact {
        record Email(String address, String purpose) implements Contact {}
    }

    record Group(
            String id,
            String name,
            List<Use> data,
            Extent dataExtent,
            String dataNote,
            List<Origin> sources,
            List<Retention> retention) {}

    record Activity(
            String id,
            String name,
            List<String> controllers,
            List<Aim> purposes,
            List<String> dataSubjects,
            boolean allData,
            List<String> dataGroups,
            List<Use> data,
            Extent dataExtent,
            String dataNote,
            List<Object> exclusions,
            List<Permission> permittedBy,
            List<Object> deidentification,
            List<Origin> sources,
            List<Object> collectionPoints,
            Duty provision,
            List<Receiver> recipients,
            List<Retention> retention,
            List<Storage> storedIn,
            List<Protection> measures,
            Advertising marketing,
            List<String> profiling,
            List<Object> automatedDecisions,
            Assessment dpia,
            Extensiveness scale,
            Admin administration) {}

    record Aim(
            String category,
            String text,
            Occurrence occurrence,
            List<Basis> bases,
            Purpose.BasisRelation basisRelation,
            String basisSelection,
            Object furtherUse) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Basis.Consent.class, name = "consent"),
        @JsonSubTypes.Type(value = Basis.Contract.class, name = "contract"),
        @JsonSubTypes.Type(value = Basis.LegalObligation.class, name = "legal-obligation"),
        @JsonSubTypes.Type(value = Basis.PublicTask.class, name = "public-task")
    })
    sealed interface Basis {
        record Consent(
                String scope,
                ConsentAct given,
                ConsentChoice choice,
                String condition,
                Revocation withdrawal,
                boolean explicit,
                boolean requiredForService,
                String evidence,
                List<String> laws)
                implements Basis {}

        record Contract(String scope, ContractStage stage, ContractParty with, String contract) implements Basis {}

        record LegalObligation(String scope, String obligation, List<String> laws) implements Basis {}

        record PublicTask(String scope, TaskKind task, String description, List<String> laws) implements Basis {}
    }

    record Revocation(
            List<WithdrawalMeans> means,
            String how,
            Object link,
            String reach,
            boolean perChannel,
            List<String> offered,
            String delay,
            String effect) {}

    record Use(
            String category,
            String description,
            List<String> dataSubjects,
            Occurrence occurrence,
            String condition,
            DataForm form,
            Duty provision,
            List<Origin> sources,
            List<Basis> bases,
            List<Permission> permittedBy,
            List<Receiver> recipients,
            List<Retention> retention) {
        @JsonCreator
        Use {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Use of(String category) {
            return new Use(category, null, null, null, null, null, null, null, null, null, null, null);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Permission.SpecialData.class, name = "special-data"))
    sealed interface Permission {
        record SpecialData(
                DataPermission.Condition condition,
                String scope,
                List<String> laws,
                Revocation withdrawal,
                boolean professionalSecrecy)
                implements Permission {}
    }

    record Origin(
            String kind,
            String description,
            String condition,
            String party,
            List<String> data,
            Period informedWithin,
            String exemption) {
        @JsonCreator
        Origin {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Origin of(String kind) {
            return new Origin(kind, null, null, null, null, null, null);
        }
    }

    record Duty(ProvisionKind kind, String consequence) {}

    record Receiver(
            String party,
            String category,
            RecipientRole role,
            String task,
            List<String> purposes,
            List<String> data,
            List<String> dataGroups,
            Extent dataExtent,
            Occurrence occurrence,
            String condition,
            List<Basis> bases,
            boolean ownPurposes,
            Agreement agreement,
            Supervision oversight,
            List<Receiver> subProcessors,
            List<TransferTo> transfers) {}

    record Agreement(
            ProcessingAgreement.Kind kind,
            LocalDate date,
            LocalDate until,
            String reference,
            List<ProcessingAgreement.Term> terms,
            ProcessingAgreement.Authorisation subProcessors,
            Duration breachNotice,
            List<FinalAction> atEnd,
            boolean confidentiality,
            String description) {}

    record Supervision(String method, Period interval, LocalDate selected, LocalDate last, LocalDate next) {}

    record TransferTo(
            String country,
            String organisation,
            Transfer.Form form,
            Occurrence occurrence,
            List<String> data,
            List<Mechanism> mechanisms,
            String mechanismCondition,
            boolean importerUnderGdpr,
            TransferImpact assessment,
            Object copy,
            List<String> onwardTo,
            LocalDate since,
            LocalDate until) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Mechanism.StandardClauses.class, name = "standard-clauses"))
    sealed interface Mechanism {
        record StandardClauses(String set, List<String> modules, LocalDate date, List<String> annexes, String reference)
                implements Mechanism {}
    }

    record TransferImpact(
            LocalDate date,
            String reference,
            TransferAssessment.Outcome outcome,
            List<Protection> supplementaryMeasures,
            LocalDate nextReview) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Retention.ForPeriod.class, name = "for-period"),
        @JsonSubTypes.Type(value = Retention.Statutory.class, name = "statutory")
    })
    sealed interface Retention {
        record ForPeriod(Period period, String after, boolean atMost, Covered coverage) implements Retention {}

        record Statutory(List<String> laws, Period period, String after, Covered coverage) implements Retention {}
    }

    record Covered(
            List<String> dataSubjects,
            List<String> data,
            List<String> dataGroups,
            String scope,
            List<FinalAction> finalActions,
            List<ErasureMethod> methods,
            Period reviewEvery) {}

    record Storage(String name, String country, String operator, String purpose) {}

    record Protection(String category, String text, Occurrence occurrence, boolean internal) {
        @JsonCreator
        Protection {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Protection of(String category) {
            return new Protection(category, null, null, false);
        }
    }

    record Advertising(
            List<MarketingChannel> channels,
            String content,
            List<String> offers,
            List<String> entries,
            String frequency,
            String technology,
            String cost,
            Revocation optOut,
            String serviceMessages,
            String register) {}

    record Assessment(
            Dpia.Need need,
            List<Dpia.Criterion> criteria,
            String reason,
            LocalDate date,
            String reference,
            List<Dpia.Content> contents,
            Dpia.Risk residualRisk,
            LocalDate priorConsultation,
            LocalDate nextReview) {}

    record Extensiveness(
            Scale.Size size, Integer persons, Scale.Frequency frequency, boolean core, boolean systematicMonitoring) {}

    record Admin(
            Administration.Status status,
            String owner,
            LocalDate start,
            LocalDate end,
            LocalDate lastReviewed,
            String reviewedBy,
            LocalDate nextReview) {}
}
