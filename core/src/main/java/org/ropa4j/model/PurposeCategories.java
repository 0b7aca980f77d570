package org.ropa4j.model;

/**
 * The built-in kinds of purposes.
 *
 * <p>Each constant is the identifier of a row of {@code purpose-categories.csv}, which holds its labels.
 */
public final class PurposeCategories {
    /** Answering enquiries. */
    public static final PurposeCategoryId ANSWERING_ENQUIRIES = PurposeCategoryId.of("answering-enquiries");

    /** Customer service. */
    public static final PurposeCategoryId CUSTOMER_SERVICE = PurposeCategoryId.of("customer-service");

    /** Handling complaints. */
    public static final PurposeCategoryId COMPLAINTS_HANDLING = PurposeCategoryId.of("complaints-handling");

    /** Setting up and following up customer relationships. */
    public static final PurposeCategoryId CUSTOMER_RELATIONSHIP = PurposeCategoryId.of("customer-relationship");

    /** Performing contracts. */
    public static final PurposeCategoryId CONTRACT_PERFORMANCE = PurposeCategoryId.of("contract-performance");

    /** Handling orders. */
    public static final PurposeCategoryId ORDERING = PurposeCategoryId.of("ordering");

    /** Delivering goods. */
    public static final PurposeCategoryId DELIVERY = PurposeCategoryId.of("delivery");

    /** Providing services. */
    public static final PurposeCategoryId SERVICE_PROVISION = PurposeCategoryId.of("service-provision");

    /** Teaching and guidance. */
    public static final PurposeCategoryId TEACHING = PurposeCategoryId.of("teaching");

    /** Managing user accounts. */
    public static final PurposeCategoryId ACCOUNT_MANAGEMENT = PurposeCategoryId.of("account-management");

    /** Login and authentication. */
    public static final PurposeCategoryId AUTHENTICATION = PurposeCategoryId.of("authentication");

    /** Payment. */
    public static final PurposeCategoryId PAYMENT = PurposeCategoryId.of("payment");

    /** Invoicing. */
    public static final PurposeCategoryId INVOICING = PurposeCategoryId.of("invoicing");

    /** Debt collection. */
    public static final PurposeCategoryId DEBT_COLLECTION = PurposeCategoryId.of("debt-collection");

    /** Assessing creditworthiness. */
    public static final PurposeCategoryId CREDIT_ASSESSMENT = PurposeCategoryId.of("credit-assessment");

    /** Accounting. */
    public static final PurposeCategoryId ACCOUNTING = PurposeCategoryId.of("accounting");

    /** Complying with legal obligations. */
    public static final PurposeCategoryId LEGAL_COMPLIANCE = PurposeCategoryId.of("legal-compliance");

    /** Establishing and defending legal claims. */
    public static final PurposeCategoryId LEGAL_CLAIMS = PurposeCategoryId.of("legal-claims");

    /** Preventing money laundering. */
    public static final PurposeCategoryId ANTI_MONEY_LAUNDERING = PurposeCategoryId.of("anti-money-laundering");

    /** Disclosure to authorities. */
    public static final PurposeCategoryId DISCLOSURE_TO_AUTHORITIES = PurposeCategoryId.of("disclosure-to-authorities");

    /** Direct marketing. */
    public static final PurposeCategoryId DIRECT_MARKETING = PurposeCategoryId.of("direct-marketing");

    /** Newsletters. */
    public static final PurposeCategoryId NEWSLETTER = PurposeCategoryId.of("newsletter");

    /** Targeted advertising. */
    public static final PurposeCategoryId TARGETED_ADVERTISING = PurposeCategoryId.of("targeted-advertising");

    /** Advertising. */
    public static final PurposeCategoryId ADVERTISING = PurposeCategoryId.of("advertising");

    /** Profiling for marketing. */
    public static final PurposeCategoryId MARKETING_PROFILING = PurposeCategoryId.of("marketing-profiling");

    /** Collecting contacts in return for free material. */
    public static final PurposeCategoryId LEAD_GENERATION = PurposeCategoryId.of("lead-generation");

    /** Pages in social media. */
    public static final PurposeCategoryId SOCIAL_MEDIA_PAGE = PurposeCategoryId.of("social-media-page");

    /** Adapting content and services. */
    public static final PurposeCategoryId PERSONALISATION = PurposeCategoryId.of("personalisation");

    /** Analysing the use of sites and apps. */
    public static final PurposeCategoryId WEB_ANALYTICS = PurposeCategoryId.of("web-analytics");

    /** Analysis and statistics. */
    public static final PurposeCategoryId ANALYTICS = PurposeCategoryId.of("analytics");

    /** Improving services and products. */
    public static final PurposeCategoryId SERVICE_IMPROVEMENT = PurposeCategoryId.of("service-improvement");

    /** Market research and customer surveys. */
    public static final PurposeCategoryId MARKET_RESEARCH = PurposeCategoryId.of("market-research");

    /** Operating sites and systems. */
    public static final PurposeCategoryId SERVICE_OPERATION = PurposeCategoryId.of("service-operation");

    /** Showing content from others. */
    public static final PurposeCategoryId EMBEDDED_CONTENT = PurposeCategoryId.of("embedded-content");

    /** Monitoring systems for errors. */
    public static final PurposeCategoryId MONITORING = PurposeCategoryId.of("monitoring");

    /** Security. */
    public static final PurposeCategoryId SECURITY = PurposeCategoryId.of("security");

    /** Preventing fraud and misuse. */
    public static final PurposeCategoryId FRAUD_PREVENTION = PurposeCategoryId.of("fraud-prevention");

    /** Camera surveillance. */
    public static final PurposeCategoryId CAMERA_SURVEILLANCE = PurposeCategoryId.of("camera-surveillance");

    /** Access control to premises. */
    public static final PurposeCategoryId ACCESS_CONTROL = PurposeCategoryId.of("access-control");

    /** Registering for and running courses and events. */
    public static final PurposeCategoryId EVENT_ADMINISTRATION = PurposeCategoryId.of("event-administration");

    /** Bookings and appointments. */
    public static final PurposeCategoryId BOOKING = PurposeCategoryId.of("booking");

    /** Sales follow-up. */
    public static final PurposeCategoryId SALES_FOLLOW_UP = PurposeCategoryId.of("sales-follow-up");

    /** Recruitment. */
    public static final PurposeCategoryId RECRUITMENT = PurposeCategoryId.of("recruitment");

    /** Personnel administration. */
    public static final PurposeCategoryId PERSONNEL_ADMINISTRATION = PurposeCategoryId.of("personnel-administration");

    /** Payroll. */
    public static final PurposeCategoryId PAYROLL = PurposeCategoryId.of("payroll");

    /** Monitoring of employees. */
    public static final PurposeCategoryId EMPLOYEE_MONITORING = PurposeCategoryId.of("employee-monitoring");

    /** Administering members. */
    public static final PurposeCategoryId MEMBER_ADMINISTRATION = PurposeCategoryId.of("member-administration");

    /** Managing suppliers. */
    public static final PurposeCategoryId SUPPLIER_MANAGEMENT = PurposeCategoryId.of("supplier-management");

    /** Internal administration. */
    public static final PurposeCategoryId INTERNAL_ADMINISTRATION = PurposeCategoryId.of("internal-administration");

    /** Record keeping. */
    public static final PurposeCategoryId RECORD_KEEPING = PurposeCategoryId.of("record-keeping");

    /** Risk management and insurance. */
    public static final PurposeCategoryId RISK_MANAGEMENT = PurposeCategoryId.of("risk-management");

    /** Obtaining professional advice. */
    public static final PurposeCategoryId PROFESSIONAL_ADVICE = PurposeCategoryId.of("professional-advice");

    /** Handling reports of wrongdoing. */
    public static final PurposeCategoryId WHISTLEBLOWING = PurposeCategoryId.of("whistleblowing");

    /** Health care. */
    public static final PurposeCategoryId HEALTH_CARE = PurposeCategoryId.of("health-care");

    /** Handling cases. */
    public static final PurposeCategoryId CASE_HANDLING = PurposeCategoryId.of("case-handling");

    /** Research. */
    public static final PurposeCategoryId RESEARCH = PurposeCategoryId.of("research");

    /** Publishing articles and statistics. */
    public static final PurposeCategoryId PUBLICATION = PurposeCategoryId.of("publication");

    /** Protecting life and health. */
    public static final PurposeCategoryId VITAL_INTERESTS = PurposeCategoryId.of("vital-interests");

    /** Answering people who use their rights. */
    public static final PurposeCategoryId RIGHTS_HANDLING = PurposeCategoryId.of("rights-handling");

    /** Removing data of children. */
    public static final PurposeCategoryId CHILDREN_PROTECTION = PurposeCategoryId.of("children-protection");

    private PurposeCategories() {}
}
