package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.CITED_LAW;
import static org.ropa4j.compliance.Subject.LEGAL_BASIS;
import static org.ropa4j.compliance.Subject.PURPOSE;
import static org.ropa4j.compliance.Subject.RETENTION_RULE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Citation;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.LegalBasis.Contract;
import org.ropa4j.model.LegalBasis.LegalObligation;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.LegalBasis.PublicTask;
import org.ropa4j.model.Purpose;
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

    static final Rule<Purpose> BASIS_MISSING = Rule.on(PURPOSE, "legal-basis-missing")
            .citing("GDPR Art. 6(1)", "GDPR Art. 13(1)(c)")
            .error()
            .at("bases")
            .violatedWhen(purpose -> purpose.bases().isEmpty())
            .with("purpose", Purpose::text)
            .with("activity", (purpose, in) -> in.activity().name())
            .build();

    static final Rule<LegalBasis> INTEREST_MISSING = Rule.on(LEGAL_BASIS, "legitimate-interest-missing")
            .citing("GDPR Art. 13(1)(d)", "GDPR Art. 14(2)(b)")
            .error()
            .at("interest")
            .appliesWhen(LegitimateInterests.class::isInstance)
            .violatedWhen(basis -> ((LegitimateInterests) basis).interest().isEmpty())
            .with("purpose", (basis, in) -> in.purpose().text())
            .build();

    static final Rule<LegalBasis> OBLIGATION_WITHOUT_LAW = Rule.on(LEGAL_BASIS, "legal-obligation-without-law")
            .citing("GDPR Art. 6(3)", "GDPR Art. 6(1)(c)")
            .error()
            .at("laws")
            .appliesWhen(LegalObligation.class::isInstance)
            .violatedWhen(basis -> basis.laws().isEmpty())
            .with("purpose", (basis, in) -> in.purpose().text())
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
            .violatedWhen(purpose ->
                    purpose.bases().stream().anyMatch(basis -> basis.scope().isEmpty()))
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
            INTEREST_MISSING,
            OBLIGATION_WITHOUT_LAW,
            TASK_WITHOUT_LAW,
            BASES_NOT_DELIMITED,
            CONTRACT_NOT_CONSIDERED,
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

    private static boolean endBefore(Citation law, LocalDate asOf) {
        return law.instrument().inForceTo().filter(asOf::isAfter).isPresent();
    }
}
