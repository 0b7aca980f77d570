package org.ropa4j.model;

/**
 * The built-in categories of data subjects.
 *
 * <p>Each constant is the identifier of a row of {@code data-subject-categories.csv}, which holds its labels.
 */
public final class DataSubjectCategories {
    /** People who get in touch. */
    public static final DataSubjectCategoryId ENQUIRER = DataSubjectCategoryId.of("enquirer");

    /** Customers. */
    public static final DataSubjectCategoryId CUSTOMER = DataSubjectCategoryId.of("customer");

    /** Prospective customers. */
    public static final DataSubjectCategoryId PROSPECTIVE_CUSTOMER = DataSubjectCategoryId.of("prospective-customer");

    /** Former customers. */
    public static final DataSubjectCategoryId FORMER_CUSTOMER = DataSubjectCategoryId.of("former-customer");

    /** Other interested people. */
    public static final DataSubjectCategoryId INTERESTED_PARTY = DataSubjectCategoryId.of("interested-party");

    /** People who buy goods. */
    public static final DataSubjectCategoryId BUYER_OF_GOODS = DataSubjectCategoryId.of("buyer-of-goods");

    /** Participants in courses and events. */
    public static final DataSubjectCategoryId EVENT_PARTICIPANT = DataSubjectCategoryId.of("event-participant");

    /** Subscribers to newsletters. */
    public static final DataSubjectCategoryId SUBSCRIBER = DataSubjectCategoryId.of("subscriber");

    /** People who download material. */
    public static final DataSubjectCategoryId DOWNLOADER = DataSubjectCategoryId.of("downloader");

    /** Visitors to the site. */
    public static final DataSubjectCategoryId SITE_VISITOR = DataSubjectCategoryId.of("site-visitor");

    /** Users of the app. */
    public static final DataSubjectCategoryId APP_USER = DataSubjectCategoryId.of("app-user");

    /** People with a user account. */
    public static final DataSubjectCategoryId ACCOUNT_HOLDER = DataSubjectCategoryId.of("account-holder");

    /** Visitors and followers of social media pages. */
    public static final DataSubjectCategoryId SOCIAL_MEDIA_FOLLOWER = DataSubjectCategoryId.of("social-media-follower");

    /** Contact persons in organisations. */
    public static final DataSubjectCategoryId COMPANY_CONTACT = DataSubjectCategoryId.of("company-contact");

    /** Contact persons at suppliers and partners. */
    public static final DataSubjectCategoryId SUPPLIER_CONTACT = DataSubjectCategoryId.of("supplier-contact");

    /** Employees. */
    public static final DataSubjectCategoryId EMPLOYEE = DataSubjectCategoryId.of("employee");

    /** Former employees. */
    public static final DataSubjectCategoryId FORMER_EMPLOYEE = DataSubjectCategoryId.of("former-employee");

    /** Job applicants. */
    public static final DataSubjectCategoryId JOB_APPLICANT = DataSubjectCategoryId.of("job-applicant");

    /** Contractors. */
    public static final DataSubjectCategoryId CONTRACTOR = DataSubjectCategoryId.of("contractor");

    /** Owners and partners. */
    public static final DataSubjectCategoryId PARTNER_IN_FIRM = DataSubjectCategoryId.of("partner-in-firm");

    /** Board members. */
    public static final DataSubjectCategoryId BOARD_MEMBER = DataSubjectCategoryId.of("board-member");

    /** Members. */
    public static final DataSubjectCategoryId MEMBER = DataSubjectCategoryId.of("member");

    /** Volunteers. */
    public static final DataSubjectCategoryId VOLUNTEER = DataSubjectCategoryId.of("volunteer");

    /** Donors. */
    public static final DataSubjectCategoryId DONOR = DataSubjectCategoryId.of("donor");

    /** Patients. */
    public static final DataSubjectCategoryId PATIENT = DataSubjectCategoryId.of("patient");

    /** Next of kin. */
    public static final DataSubjectCategoryId NEXT_OF_KIN = DataSubjectCategoryId.of("next-of-kin");

    /** Children. */
    public static final DataSubjectCategoryId CHILD = DataSubjectCategoryId.of("child");

    /** Parents and guardians. */
    public static final DataSubjectCategoryId GUARDIAN = DataSubjectCategoryId.of("guardian");

    /** Pupils. */
    public static final DataSubjectCategoryId PUPIL = DataSubjectCategoryId.of("pupil");

    /** Students. */
    public static final DataSubjectCategoryId STUDENT = DataSubjectCategoryId.of("student");

    /** Residents. */
    public static final DataSubjectCategoryId RESIDENT = DataSubjectCategoryId.of("resident");

    /** Tenants. */
    public static final DataSubjectCategoryId TENANT = DataSubjectCategoryId.of("tenant");

    /** Citizens. */
    public static final DataSubjectCategoryId CITIZEN = DataSubjectCategoryId.of("citizen");

    /** Parties to cases. */
    public static final DataSubjectCategoryId PARTY_TO_CASE = DataSubjectCategoryId.of("party-to-case");

    /** People in an area under camera surveillance. */
    public static final DataSubjectCategoryId PASSER_BY = DataSubjectCategoryId.of("passer-by");

    /** Participants in research and user tests. */
    public static final DataSubjectCategoryId RESEARCH_PARTICIPANT = DataSubjectCategoryId.of("research-participant");

    /** People who are filmed or interviewed. */
    public static final DataSubjectCategoryId FILMED_PERSON = DataSubjectCategoryId.of("filmed-person");

    /** Whistleblowers. */
    public static final DataSubjectCategoryId WHISTLEBLOWER = DataSubjectCategoryId.of("whistleblower");

    /** Elderly people in need of care. */
    public static final DataSubjectCategoryId ELDERLY = DataSubjectCategoryId.of("elderly");

    /** Residents of a particular state or region. */
    public static final DataSubjectCategoryId REGION_RESIDENT = DataSubjectCategoryId.of("region-resident");

    private DataSubjectCategories() {}
}
