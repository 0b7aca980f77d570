package org.ropa4j.model;

/**
 * The built-in categories of recipients.
 *
 * <p>Each constant is the identifier of a row of {@code recipient-categories.csv}, which holds its labels.
 */
public final class RecipientCategories {
    /** Third parties. */
    public static final RecipientCategoryId THIRD_PARTIES = RecipientCategoryId.of("third-parties");

    /** Suppliers and partners. */
    public static final RecipientCategoryId SUPPLIERS_AND_PARTNERS = RecipientCategoryId.of("suppliers-and-partners");

    /** Companies of the same group. */
    public static final RecipientCategoryId GROUP_COMPANIES = RecipientCategoryId.of("group-companies");

    /** IT suppliers. */
    public static final RecipientCategoryId IT_SUPPLIERS = RecipientCategoryId.of("it-suppliers");

    /** Hosting providers. */
    public static final RecipientCategoryId HOSTING_PROVIDERS = RecipientCategoryId.of("hosting-providers");

    /** Cloud providers. */
    public static final RecipientCategoryId CLOUD_PROVIDERS = RecipientCategoryId.of("cloud-providers");

    /** E-mail service providers. */
    public static final RecipientCategoryId EMAIL_PROVIDERS = RecipientCategoryId.of("email-providers");

    /** Providers of customer systems. */
    public static final RecipientCategoryId CRM_PROVIDERS = RecipientCategoryId.of("crm-providers");

    /** Providers of learning platforms. */
    public static final RecipientCategoryId LEARNING_PLATFORMS = RecipientCategoryId.of("learning-platforms");

    /** Analytics providers. */
    public static final RecipientCategoryId ANALYTICS_PROVIDERS = RecipientCategoryId.of("analytics-providers");

    /** Marketing service providers. */
    public static final RecipientCategoryId MARKETING_PROVIDERS = RecipientCategoryId.of("marketing-providers");

    /** Advertising networks. */
    public static final RecipientCategoryId ADVERTISING_NETWORKS = RecipientCategoryId.of("advertising-networks");

    /** Social media platforms. */
    public static final RecipientCategoryId SOCIAL_MEDIA_PLATFORMS = RecipientCategoryId.of("social-media-platforms");

    /** Call centres. */
    public static final RecipientCategoryId CALL_CENTRES = RecipientCategoryId.of("call-centres");

    /** Survey and market research providers. */
    public static final RecipientCategoryId SURVEY_PROVIDERS = RecipientCategoryId.of("survey-providers");

    /** Payment service providers. */
    public static final RecipientCategoryId PAYMENT_PROVIDERS = RecipientCategoryId.of("payment-providers");

    /** Card companies. */
    public static final RecipientCategoryId CARD_COMPANIES = RecipientCategoryId.of("card-companies");

    /** Banks. */
    public static final RecipientCategoryId BANKS = RecipientCategoryId.of("banks");

    /** Debt collectors. */
    public static final RecipientCategoryId DEBT_COLLECTORS = RecipientCategoryId.of("debt-collectors");

    /** Credit reference agencies. */
    public static final RecipientCategoryId CREDIT_AGENCIES = RecipientCategoryId.of("credit-agencies");

    /** Fraud prevention providers. */
    public static final RecipientCategoryId FRAUD_PREVENTION_PROVIDERS =
            RecipientCategoryId.of("fraud-prevention-providers");

    /** Accountants. */
    public static final RecipientCategoryId ACCOUNTANTS = RecipientCategoryId.of("accountants");

    /** Auditors. */
    public static final RecipientCategoryId AUDITORS = RecipientCategoryId.of("auditors");

    /** Insurers. */
    public static final RecipientCategoryId INSURERS = RecipientCategoryId.of("insurers");

    /** Lawyers. */
    public static final RecipientCategoryId LEGAL_ADVISERS = RecipientCategoryId.of("legal-advisers");

    /** Professional advisers. */
    public static final RecipientCategoryId PROFESSIONAL_ADVISERS = RecipientCategoryId.of("professional-advisers");

    /** Carriers and postal companies. */
    public static final RecipientCategoryId CARRIERS = RecipientCategoryId.of("carriers");

    /** Telecom operators. */
    public static final RecipientCategoryId TELECOM_OPERATORS = RecipientCategoryId.of("telecom-operators");

    /** Public authorities. */
    public static final RecipientCategoryId PUBLIC_AUTHORITIES = RecipientCategoryId.of("public-authorities");

    /** Tax authorities. */
    public static final RecipientCategoryId TAX_AUTHORITIES = RecipientCategoryId.of("tax-authorities");

    /** Courts. */
    public static final RecipientCategoryId COURTS = RecipientCategoryId.of("courts");

    /** The police. */
    public static final RecipientCategoryId POLICE = RecipientCategoryId.of("police");

    /** Supervisory authorities. */
    public static final RecipientCategoryId SUPERVISORY_AUTHORITIES = RecipientCategoryId.of("supervisory-authorities");

    /** Social security authorities. */
    public static final RecipientCategoryId SOCIAL_SECURITY_AUTHORITIES =
            RecipientCategoryId.of("social-security-authorities");

    /** Health services. */
    public static final RecipientCategoryId HEALTH_SERVICES = RecipientCategoryId.of("health-services");

    /** Employers. */
    public static final RecipientCategoryId EMPLOYERS = RecipientCategoryId.of("employers");

    /** Venues. */
    public static final RecipientCategoryId VENUES = RecipientCategoryId.of("venues");

    /** Research institutions. */
    public static final RecipientCategoryId RESEARCH_INSTITUTIONS = RecipientCategoryId.of("research-institutions");

    /** Buyers of the business. */
    public static final RecipientCategoryId BUSINESS_BUYERS = RecipientCategoryId.of("business-buyers");

    /** The public. */
    public static final RecipientCategoryId PUBLIC = RecipientCategoryId.of("public");

    /** Clients. */
    public static final RecipientCategoryId CLIENTS = RecipientCategoryId.of("clients");

    /** Staff who need them for their work. */
    public static final RecipientCategoryId INTERNAL_STAFF = RecipientCategoryId.of("internal-staff");

    private RecipientCategories() {}
}
