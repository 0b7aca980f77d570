package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.CITED_LAW;
import static org.ropa4j.compliance.Subject.LEGAL_BASIS;
import static org.ropa4j.compliance.Subject.PURPOSE;
import static org.ropa4j.compliance.Subject.RETENTION_RULE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Citation;
import org.ropa4j.law.InstrumentKind;
import org.ropa4j.model.ContractParty;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.Contract;
import org.ropa4j.model.LegalBasis.LegalObligation;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.LegalBasis.PublicTask;
import org.ropa4j.model.LegalBasis.VitalInterests;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Purpose.BasisRelation;
import org.ropa4j.model.Purpose.FurtherUse;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.RetentionRule;

/** What makes processing lawful. */
final class LegalBasisRules {
    private static final PurposeCategoryId CUSTOMER_RELATIONSHIP = PurposeCategoryId.of("customer-relationship");
    private static final PurposeCategoryId EVENTS = PurposeCategoryId.of("event-administration");
    private static final DataCategoryId INVOICE_DETAILS = DataCategoryId.of("invoice-details");
    private static final Set<DataSubjectCategoryId> CONTRACTING = Set.of(
            DataSubjectCategoryId.of("customer"),
            DataSubjectCategoryId.of("prospective-customer"),
            DataSubjectCategoryId.of("event-participant"));

    /** What a service can be delivered without, by EDPB Guidelines 2/2019. */
    private static final List<PurposeCategoryId> NO_PART_OF_A_SERVICE = List.of(
            PurposeCategories.ANALYTICS,
            PurposeCategories.ADVERTISING,
            PurposeCategories.DIRECT_MARKETING,
            PurposeCategories.SERVICE_IMPROVEMENT,
            PurposeCategories.FRAUD_PREVENTION);

    /** What no life depends on; care, cases, security and the like are left out. */
    private static final List<PurposeCategoryId> ROUTINE = List.of(
            PurposeCategories.CUSTOMER_SERVICE,
            PurposeCategories.CUSTOMER_RELATIONSHIP,
            PurposeCategories.CONTRACT_PERFORMANCE,
            PurposeCategories.PAYMENT,
            PurposeCategories.ACCOUNTING,
            PurposeCategories.DIRECT_MARKETING,
            PurposeCategories.ADVERTISING,
            PurposeCategories.ANALYTICS,
            PurposeCategories.PERSONALISATION,
            PurposeCategories.SERVICE_IMPROVEMENT,
            PurposeCategories.INTERNAL_ADMINISTRATION);

    /** Says what the law is or may become, but lays nothing down. */
    private static final Set<InstrumentKind> NOT_LAW =
            EnumSet.of(InstrumentKind.JUDGMENT, InstrumentKind.GUIDELINES, InstrumentKind.PENDING);

    /** Where others may be those who decide, {@link #BASIS_MISSING_IF_OWN} speaks. */
    static final Rule<Purpose> BASIS_MISSING = Rule.on(PURPOSE, "legal-basis-missing")
            .citing("GDPR Art. 6(1)", "GDPR Art. 13(1)(c)")
            .error()
            .at("bases")
            .appliesWhen((purpose, in) -> !in.isAlsoDoneForOthers(in.activity()))
            .violatedWhen(purpose -> purpose.bases().isEmpty())
            .with("purpose", Purpose::text)
            .with("activity", (purpose, in) -> in.activity().name())
            .build();

    /** On whose behalf it is done is not settled; as a processor the organisation needs no basis of its own. */
    static final Rule<Purpose> BASIS_MISSING_IF_OWN = Rule.on(PURPOSE, "legal-basis-missing-for-own-part")
            .citing("GDPR Art. 6(1)", "GDPR Art. 13(1)(c)", "GDPR Art. 4(7)")
            .warning()
            .at("bases")
            .appliesWhen((purpose, in) -> in.isAlsoDoneForOthers(in.activity()))
            .violatedWhen(purpose -> purpose.bases().isEmpty())
            .with("purpose", Purpose::text)
            .with("activity", (purpose, in) -> in.activity().name())
            .build();

    static final Rule<LegalBasis> OBLIGATION_WITHOUT_LAW = Rule.on(LEGAL_BASIS, "legal-obligation-without-law")
            .citing("GDPR Art. 6(3)", "GDPR Art. 6(1)(c)")
            .error()
            .at("laws")
            .appliesWhen(LegalObligation.class::isInstance)
            .violatedWhen(basis -> basis.laws().isEmpty())
            .with("purpose", (basis, in) -> in.purpose().text())
            .build();

    static final Rule<LegalBasis> OBLIGATION_NOT_FROM_EEA_LAW = Rule.on(
                    LEGAL_BASIS, "legal-obligation-not-from-eea-law")
            .citing("GDPR Art. 6(3)", "GDPR Art. 6(1)(c)")
            .error()
            .at("laws")
            .appliesWhen(
                    basis -> basis instanceof LegalObligation && !basis.laws().isEmpty())
            .violatedWhen((basis, in) -> basis.laws().stream().noneMatch(law -> isLawOfTheEea(law, in.asOf())))
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("laws", LegalBasis::laws)
            .build();

    static final Rule<LegalBasis> TASK_WITHOUT_LAW = Rule.on(LEGAL_BASIS, "public-task-without-law")
            .citing("GDPR Art. 6(3)", "GDPR Art. 6(1)(e)")
            .error()
            .at("laws")
            .appliesWhen(PublicTask.class::isInstance)
            .violatedWhen(basis -> basis.laws().isEmpty())
            .with("purpose", (basis, in) -> in.purpose().text())
            .build();

    /** Where consent to access to a device stands beside legitimate interests, {@link DeviceConsentRules} says more. */
    static final Rule<Purpose> BASES_NOT_DELIMITED = Rule.on(PURPOSE, "bases-not-delimited")
            .citing("GDPR Art. 13(1)(c)", "GDPR Art. 5(1)(a)")
            .warning()
            .at("bases")
            .appliesWhen(
                    (purpose, in) -> purpose.bases().size() > 1 && !DeviceConsentRules.isAboutDeviceAccess(purpose, in))
            .violatedWhen(LegalBasisRules::leavesOpenWhichBasis)
            .with("purpose", Purpose::text)
            .with("activity", (purpose, in) -> in.activity().name())
            .build();

    static final Rule<Purpose> CONTRACT_NOT_CONSIDERED = Rule.on(PURPOSE, "contract-not-considered")
            .citing("GDPR Art. 6(1)(b)", "GDPR Art. 13(1)(c)")
            .warning()
            .at("bases")
            .appliesWhen(LegalBasisRules::servesContractWithPerson)
            .violatedWhen((purpose, in) -> !purpose.bases().isEmpty()
                    && purpose.bases().stream().allMatch(LegitimateInterests.class::isInstance)
                    && !in.resolved().restsOn(in.activity(), Contract.class))
            .with("purpose", Purpose::text)
            .with("activity", (purpose, in) -> in.activity().name())
            .build();

    static final Rule<LegalBasis> CONTRACT_WITH_SOMEBODY_ELSE = Rule.on(LEGAL_BASIS, "contract-with-somebody-else")
            .citing("GDPR Art. 6(1)(b)")
            .error()
            .at("with")
            .appliesWhen(Contract.class::isInstance)
            .undeterminedWhen((basis, in) -> ((Contract) basis).with().isEmpty())
            .violatedWhen(basis -> !((Contract) basis).with().equals(Optional.of(ContractParty.DATA_SUBJECT)))
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    static final Rule<LegalBasis> CONTRACT_FOR_MORE = Rule.on(LEGAL_BASIS, "contract-for-more-than-the-service")
            .citing("GDPR Art. 6(1)(b)", "EDPB Guidelines 2/2019")
            .warning()
            .appliesWhen(Contract.class::isInstance)
            .undeterminedWhen((basis, in) -> in.purpose().category().isEmpty())
            .violatedWhen((basis, in) -> isFor(in.purpose(), NO_PART_OF_A_SERVICE, in))
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    static final Rule<LegalBasis> VITAL_INTERESTS_IN_ROUTINE = Rule.on(LEGAL_BASIS, "vital-interests-in-routine")
            .citing("GDPR Art. 6(1)(d)", "GDPR recital 46")
            .warning()
            .appliesWhen(VitalInterests.class::isInstance)
            .undeterminedWhen((basis, in) -> in.purpose().category().isEmpty())
            .violatedWhen((basis, in) -> isFor(in.purpose(), ROUTINE, in))
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    static final Rule<LegalBasis> VITAL_INTERESTS_NOT_DESCRIBED = Rule.on(LEGAL_BASIS, "vital-interests-not-described")
            .citing("GDPR Art. 13(1)(c)", "GDPR Art. 6(1)(d)", "GDPR recital 46")
            .info()
            .at("situation")
            .appliesWhen(VitalInterests.class::isInstance)
            .violatedWhen(basis -> ((VitalInterests) basis).situation().isEmpty())
            .with("purpose", (basis, in) -> in.purpose().text())
            .with("activity", (basis, in) -> in.activity().name())
            .build();

    static final Rule<Purpose> FURTHER_USE_NOT_ASSESSED = Rule.on(PURPOSE, "further-use-not-assessed")
            .citing("GDPR Art. 6(4)", "GDPR Art. 5(1)(b)")
            .error()
            .at("furtherUse")
            .appliesWhen(purpose -> purpose.furtherUse().isPresent())
            .violatedWhen(purpose -> !isAllowed(purpose, purpose.furtherUse().orElseThrow()))
            .with("purpose", Purpose::text)
            .with("activity", (purpose, in) -> in.activity().name())
            .build();

    /** When people were told is known inside the organisation only. */
    static final Rule<Purpose> FURTHER_USE_NOT_ANNOUNCED = Rule.on(PURPOSE, "further-use-not-announced")
            .citing("GDPR Art. 13(3)", "GDPR Art. 14(4)")
            .warning()
            .at("furtherUse")
            .appliesWhen(purpose -> purpose.furtherUse().isPresent())
            .undeterminedWhen((purpose, in) -> told(purpose).isEmpty() && !in.isInternalRegister())
            .violatedWhen(purpose -> told(purpose).isEmpty())
            .with("purpose", Purpose::text)
            .with("activity", (purpose, in) -> in.activity().name())
            .build();

    static final Rule<RetentionRule> OBLIGATION_NOT_A_BASIS = Rule.on(RETENTION_RULE, "legal-obligation-not-a-basis")
            .citing("GDPR Art. 6(1)(c)", "GDPR Art. 13(1)(c)")
            .warning()
            .appliesWhen(RetentionRule.Statutory.class::isInstance)
            .violatedWhen((rule, in) -> !in.recordRestsOn(LegalObligation.class))
            .build();

    static final Rule<Citation> REPEALED_LAW_CITED = Rule.on(CITED_LAW, "repealed-law-cited")
            .citing("GDPR Art. 12(1)", "GDPR Art. 13(1)(c)")
            .error()
            .violatedWhen((law, in) -> endBefore(law, in.asOf()))
            .with("law", law -> law)
            .with("end", law -> law.instrument().inForceTo().orElseThrow())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            BASIS_MISSING,
            BASIS_MISSING_IF_OWN,
            OBLIGATION_WITHOUT_LAW,
            OBLIGATION_NOT_FROM_EEA_LAW,
            TASK_WITHOUT_LAW,
            BASES_NOT_DELIMITED,
            CONTRACT_NOT_CONSIDERED,
            CONTRACT_WITH_SOMEBODY_ELSE,
            CONTRACT_FOR_MORE,
            VITAL_INTERESTS_IN_ROUTINE,
            VITAL_INTERESTS_NOT_DESCRIBED,
            FURTHER_USE_NOT_ASSESSED,
            FURTHER_USE_NOT_ANNOUNCED,
            OBLIGATION_NOT_A_BASIS,
            REPEALED_LAW_CITED);

    private LegalBasisRules() {}

    /** Customers in person, and people who pay to take part: with them a contract is made or prepared. */
    private static boolean servesContractWithPerson(Purpose purpose, CheckContext in) {
        return purpose.category()
                .filter(category -> category.equals(CUSTOMER_RELATIONSHIP)
                        || (category.equals(EVENTS)
                                && in.activity().data().stream()
                                        .anyMatch(use -> use.category().equals(INVOICE_DETAILS))))
                .filter(category -> !Collections.disjoint(in.activity().dataSubjects(), CONTRACTING))
                .isPresent();
    }

    /**
     * Several interests that hold together are one basis, and what the scopes of others leave over is covered by the one without.
     * If the case decides, it is enough to say how.
     */
    private static boolean leavesOpenWhichBasis(Purpose purpose) {
        boolean decidedByCase = purpose.basisRelation().equals(Optional.of(BasisRelation.BY_CASE))
                && purpose.basisSelection().isPresent();
        return !decidedByCase
                && purpose.bases().stream()
                                .filter(basis -> basis.scope().isEmpty())
                                .map(LegalBasis::provision)
                                .distinct()
                                .count()
                        > 1;
    }

    /** Law of the Union, of the EEA or of a State in it; that of another country obliges nobody here (Art. 6(3)). */
    private static boolean isLawOfTheEea(Citation law, LocalDate asOf) {
        return !NOT_LAW.contains(law.instrument().kind())
                && law.instrument()
                        .jurisdiction()
                        .country()
                        .filter(country -> country.isThirdCountry(asOf))
                        .isEmpty();
    }

    private static boolean isFor(Purpose purpose, List<PurposeCategoryId> kinds, CheckContext in) {
        return purpose.category()
                .filter(category ->
                        kinds.stream().anyMatch(kind -> in.resolved().isA(category, kind)))
                .isPresent();
    }

    private static boolean isAllowed(Purpose purpose, FurtherUse use) {
        if (use.ground().isEmpty()) {
            return use.assessment().isPresent();
        }
        return switch (use.ground().get()) {
            case CONSENT -> purpose.bases().stream().anyMatch(Consent.class::isInstance);
            case LAW -> !use.laws().isEmpty();
            case COMPATIBLE -> use.assessment().isPresent();
        };
    }

    private static Optional<LocalDate> told(Purpose purpose) {
        return purpose.furtherUse().flatMap(FurtherUse::informed);
    }

    private static boolean endBefore(Citation law, LocalDate asOf) {
        return law.instrument().inForceTo().filter(asOf::isAfter).isPresent();
    }
}
