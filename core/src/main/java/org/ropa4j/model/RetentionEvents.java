package org.ropa4j.model;

/**
 * The built-in events that start or end a time of storage.
 *
 * <p>Each constant is the identifier of a row of {@code retention-events.csv}, which holds its labels.
 */
public final class RetentionEvents {
    /** The data were collected. */
    public static final RetentionEventId COLLECTION = RetentionEventId.of("collection");

    /** The recording was made. */
    public static final RetentionEventId RECORDING = RetentionEventId.of("recording");

    /** Consent was given. */
    public static final RetentionEventId CONSENT_GIVEN = RetentionEventId.of("consent-given");

    /** Consent has been withdrawn. */
    public static final RetentionEventId CONSENT_WITHDRAWN = RetentionEventId.of("consent-withdrawn");

    /** The person has objected or opted out. */
    public static final RetentionEventId OBJECTION = RetentionEventId.of("objection");

    /** The person has asked for erasure. */
    public static final RetentionEventId ERASURE_REQUESTED = RetentionEventId.of("erasure-requested");

    /** The customer relationship has ended. */
    public static final RetentionEventId CUSTOMER_RELATIONSHIP_ENDED =
            RetentionEventId.of("customer-relationship-ended");

    /** The contract was concluded. */
    public static final RetentionEventId CONTRACT_CONCLUDED = RetentionEventId.of("contract-concluded");

    /** The contract has ended. */
    public static final RetentionEventId CONTRACT_ENDED = RetentionEventId.of("contract-ended");

    /** The account has been closed. */
    public static final RetentionEventId ACCOUNT_CLOSED = RetentionEventId.of("account-closed");

    /** The account was last updated. */
    public static final RetentionEventId ACCOUNT_UPDATED = RetentionEventId.of("account-updated");

    /** The service was last used. */
    public static final RetentionEventId LAST_ACTIVITY = RetentionEventId.of("last-activity");

    /** The last contact took place. */
    public static final RetentionEventId LAST_CONTACT = RetentionEventId.of("last-contact");

    /** Delivery of the service has ended. */
    public static final RetentionEventId SERVICE_ENDED = RetentionEventId.of("service-ended");

    /** The goods have been delivered. */
    public static final RetentionEventId DELIVERED = RetentionEventId.of("delivered");

    /** The transaction took place. */
    public static final RetentionEventId TRANSACTION = RetentionEventId.of("transaction");

    /** The payment has gone through. */
    public static final RetentionEventId PAYMENT_COMPLETED = RetentionEventId.of("payment-completed");

    /** The cancellation period has ended. */
    public static final RetentionEventId CANCELLATION_PERIOD_ENDED = RetentionEventId.of("cancellation-period-ended");

    /** The financial year has ended. */
    public static final RetentionEventId FINANCIAL_YEAR_ENDED = RetentionEventId.of("financial-year-ended");

    /** The case has been closed. */
    public static final RetentionEventId CASE_CLOSED = RetentionEventId.of("case-closed");

    /** The communication has ended. */
    public static final RetentionEventId COMMUNICATION_ENDED = RetentionEventId.of("communication-ended");

    /** The claim has been finally settled. */
    public static final RetentionEventId CLAIM_SETTLED = RetentionEventId.of("claim-settled");

    /** The claim is time-barred. */
    public static final RetentionEventId CLAIM_TIME_BARRED = RetentionEventId.of("claim-time-barred");

    /** The course or event is over. */
    public static final RetentionEventId EVENT_OVER = RetentionEventId.of("event-over");

    /** The next course or event starts. */
    public static final RetentionEventId NEXT_EVENT = RetentionEventId.of("next-event");

    /** The assignment has ended. */
    public static final RetentionEventId ASSIGNMENT_ENDED = RetentionEventId.of("assignment-ended");

    /** The project has ended. */
    public static final RetentionEventId PROJECT_ENDED = RetentionEventId.of("project-ended");

    /** The application has been decided. */
    public static final RetentionEventId APPLICATION_DECIDED = RetentionEventId.of("application-decided");

    /** The employment has ended. */
    public static final RetentionEventId EMPLOYMENT_ENDED = RetentionEventId.of("employment-ended");

    /** The membership has ended. */
    public static final RetentionEventId MEMBERSHIP_ENDED = RetentionEventId.of("membership-ended");

    /** The tenancy has ended. */
    public static final RetentionEventId TENANCY_ENDED = RetentionEventId.of("tenancy-ended");

    /** The treatment has ended. */
    public static final RetentionEventId TREATMENT_ENDED = RetentionEventId.of("treatment-ended");

    /** The person has died. */
    public static final RetentionEventId DEATH = RetentionEventId.of("death");

    /** The person has reached a certain age. */
    public static final RetentionEventId AGE_REACHED = RetentionEventId.of("age-reached");

    /** The purpose has been fulfilled. */
    public static final RetentionEventId PURPOSE_FULFILLED = RetentionEventId.of("purpose-fulfilled");

    /** Newer data have replaced them. */
    public static final RetentionEventId NEWER_VERSION = RetentionEventId.of("newer-version");

    /** The auditor's report was issued (Norway: revisorloven § 9-9). */
    public static final RetentionEventId AUDIT_REPORT_ISSUED = RetentionEventId.of("audit-report-issued");

    /** The tax period has ended. */
    public static final RetentionEventId TAX_PERIOD_ENDED = RetentionEventId.of("tax-period-ended");

    /** Performance of a claim can first be demanded (Norway: foreldelsesloven § 3). */
    public static final RetentionEventId CLAIM_DUE = RetentionEventId.of("claim-due");

    /** Whoever has a claim learnt, or should have learnt, of it (Norway: foreldelsesloven § 10). */
    public static final RetentionEventId KNOWLEDGE_OF_CLAIM = RetentionEventId.of("knowledge-of-claim");

    /** The injured person learnt, or should have learnt, of the damage and of who is liable (Norway: foreldelsesloven § 9). */
    public static final RetentionEventId KNOWLEDGE_OF_DAMAGE = RetentionEventId.of("knowledge-of-damage");

    /** What gives rise to liability has ended (Norway: foreldelsesloven § 9). */
    public static final RetentionEventId LIABILITY_CAUSE_ENDED = RetentionEventId.of("liability-cause-ended");

    /** The data were registered for the first time. */
    public static final RetentionEventId FIRST_REGISTERED = RetentionEventId.of("first-registered");

    /** The data are of no more use in care (Norway: pasientjournalloven § 25). */
    public static final RetentionEventId NO_USE_FOR_CARE = RetentionEventId.of("no-use-for-care");

    private RetentionEvents() {}
}
