package org.ropa4j.model;

/**
 * The built-in categories of personal data.
 *
 * <p>Each constant is the identifier of a row of {@code data-categories.csv}, which holds its labels.
 */
public final class DataCategories {
    /** Contact details. */
    public static final DataCategoryId CONTACT_DETAILS = DataCategoryId.of("contact-details");

    /** Name. */
    public static final DataCategoryId NAME = DataCategoryId.of("name");

    /** First name. */
    public static final DataCategoryId FIRST_NAME = DataCategoryId.of("first-name");

    /** Last name. */
    public static final DataCategoryId LAST_NAME = DataCategoryId.of("last-name");

    /** Username. */
    public static final DataCategoryId USERNAME = DataCategoryId.of("username");

    /** E-mail address. */
    public static final DataCategoryId EMAIL_ADDRESS = DataCategoryId.of("email-address");

    /** Telephone number. */
    public static final DataCategoryId PHONE_NUMBER = DataCategoryId.of("phone-number");

    /** Postal address. */
    public static final DataCategoryId POSTAL_ADDRESS = DataCategoryId.of("postal-address");

    /** Home address. */
    public static final DataCategoryId HOME_ADDRESS = DataCategoryId.of("home-address");

    /** Delivery address. */
    public static final DataCategoryId DELIVERY_ADDRESS = DataCategoryId.of("delivery-address");

    /** Contact details of next of kin. */
    public static final DataCategoryId NEXT_OF_KIN_CONTACT = DataCategoryId.of("next-of-kin-contact");

    /** Social media profile. */
    public static final DataCategoryId SOCIAL_MEDIA_PROFILE = DataCategoryId.of("social-media-profile");

    /** Company name and affiliation. */
    public static final DataCategoryId COMPANY_AFFILIATION = DataCategoryId.of("company-affiliation");

    /** Customer number. */
    public static final DataCategoryId CUSTOMER_NUMBER = DataCategoryId.of("customer-number");

    /** Date of birth. */
    public static final DataCategoryId DATE_OF_BIRTH = DataCategoryId.of("date-of-birth");

    /** Demographic data. */
    public static final DataCategoryId DEMOGRAPHICS = DataCategoryId.of("demographics");

    /** Age. */
    public static final DataCategoryId AGE = DataCategoryId.of("age");

    /** Age range. */
    public static final DataCategoryId AGE_RANGE = DataCategoryId.of("age-range");

    /** Gender. */
    public static final DataCategoryId GENDER = DataCategoryId.of("gender");

    /** Language. */
    public static final DataCategoryId LANGUAGE = DataCategoryId.of("language");

    /** Nationality. */
    public static final DataCategoryId NATIONALITY = DataCategoryId.of("nationality");

    /** Marital status. */
    public static final DataCategoryId MARITAL_STATUS = DataCategoryId.of("marital-status");

    /** Family circumstances. */
    public static final DataCategoryId FAMILY = DataCategoryId.of("family");

    /** Place of residence. */
    public static final DataCategoryId PLACE_OF_RESIDENCE = DataCategoryId.of("place-of-residence");

    /** National identity number. */
    public static final DataCategoryId NATIONAL_IDENTITY_NUMBER = DataCategoryId.of("national-identity-number");

    /** Passport details. */
    public static final DataCategoryId PASSPORT = DataCategoryId.of("passport");

    /** Driving licence details. */
    public static final DataCategoryId DRIVING_LICENCE = DataCategoryId.of("driving-licence");

    /** Vehicle registration number. */
    public static final DataCategoryId VEHICLE_REGISTRATION = DataCategoryId.of("vehicle-registration");

    /** Signature. */
    public static final DataCategoryId SIGNATURE = DataCategoryId.of("signature");

    /** Photographs. */
    public static final DataCategoryId PHOTO = DataCategoryId.of("photo");

    /** Video recordings. */
    public static final DataCategoryId VIDEO_RECORDING = DataCategoryId.of("video-recording");

    /** Recordings from security cameras. */
    public static final DataCategoryId CAMERA_RECORDING = DataCategoryId.of("camera-recording");

    /** Audio recordings. */
    public static final DataCategoryId AUDIO_RECORDING = DataCategoryId.of("audio-recording");

    /** Account details. */
    public static final DataCategoryId ACCOUNT_DETAILS = DataCategoryId.of("account-details");

    /** Login credentials. */
    public static final DataCategoryId LOGIN_CREDENTIALS = DataCategoryId.of("login-credentials");

    /** Account settings. */
    public static final DataCategoryId ACCOUNT_SETTINGS = DataCategoryId.of("account-settings");

    /** Preferences. */
    public static final DataCategoryId PREFERENCES = DataCategoryId.of("preferences");

    /** Consents and objections. */
    public static final DataCategoryId CONSENT_CHOICES = DataCategoryId.of("consent-choices");

    /** Information given at registration. */
    public static final DataCategoryId REGISTRATION_DATA = DataCategoryId.of("registration-data");

    /** The content of the enquiry. */
    public static final DataCategoryId ENQUIRY_CONTENT = DataCategoryId.of("enquiry-content");

    /** The content of messages and correspondence. */
    public static final DataCategoryId COMMUNICATION_CONTENT = DataCategoryId.of("communication-content");

    /** The content of e-mails. */
    public static final DataCategoryId EMAIL_CONTENT = DataCategoryId.of("email-content");

    /** The content of chats. */
    public static final DataCategoryId CHAT_CONTENT = DataCategoryId.of("chat-content");

    /** Sender, recipient and time of messages. */
    public static final DataCategoryId COMMUNICATION_METADATA = DataCategoryId.of("communication-metadata");

    /** Answers in questionnaires. */
    public static final DataCategoryId QUESTIONNAIRE_ANSWERS = DataCategoryId.of("questionnaire-answers");

    /** Answers in surveys. */
    public static final DataCategoryId SURVEY_ANSWERS = DataCategoryId.of("survey-answers");

    /** Content posted by the user. */
    public static final DataCategoryId USER_CONTENT = DataCategoryId.of("user-content");

    /** Comments, shares and likes. */
    public static final DataCategoryId COMMENTS_AND_LIKES = DataCategoryId.of("comments-and-likes");

    /** Invoice details. */
    public static final DataCategoryId INVOICE_DETAILS = DataCategoryId.of("invoice-details");

    /** Payment details. */
    public static final DataCategoryId PAYMENT_DETAILS = DataCategoryId.of("payment-details");

    /** Means of payment. */
    public static final DataCategoryId MEANS_OF_PAYMENT = DataCategoryId.of("means-of-payment");

    /** Card details. */
    public static final DataCategoryId CARD_DETAILS = DataCategoryId.of("card-details");

    /** Bank account number. */
    public static final DataCategoryId BANK_ACCOUNT = DataCategoryId.of("bank-account");

    /** Transaction details. */
    public static final DataCategoryId TRANSACTIONS = DataCategoryId.of("transactions");

    /** Financial details. */
    public static final DataCategoryId FINANCIAL_DETAILS = DataCategoryId.of("financial-details");

    /** Credit rating. */
    public static final DataCategoryId CREDIT_RATING = DataCategoryId.of("credit-rating");

    /** Income. */
    public static final DataCategoryId INCOME = DataCategoryId.of("income");

    /** Tax details. */
    public static final DataCategoryId TAX_DETAILS = DataCategoryId.of("tax-details");

    /** Debts. */
    public static final DataCategoryId DEBT = DataCategoryId.of("debt");

    /** Insurance details. */
    public static final DataCategoryId INSURANCE_DETAILS = DataCategoryId.of("insurance-details");

    /** Social benefits. */
    public static final DataCategoryId BENEFITS = DataCategoryId.of("benefits");

    /** Order details. */
    public static final DataCategoryId ORDER_DETAILS = DataCategoryId.of("order-details");

    /** Delivery details. */
    public static final DataCategoryId DELIVERY_DETAILS = DataCategoryId.of("delivery-details");

    /** Purchase history. */
    public static final DataCategoryId PURCHASE_HISTORY = DataCategoryId.of("purchase-history");

    /** The content of the shopping cart. */
    public static final DataCategoryId SHOPPING_CART = DataCategoryId.of("shopping-cart");

    /** Discount codes. */
    public static final DataCategoryId DISCOUNT_CODES = DataCategoryId.of("discount-codes");

    /** Loyalty programme details. */
    public static final DataCategoryId LOYALTY_PROGRAMME = DataCategoryId.of("loyalty-programme");

    /** Contracts and products. */
    public static final DataCategoryId CONTRACTS = DataCategoryId.of("contracts");

    /** Bookings and appointments. */
    public static final DataCategoryId BOOKINGS = DataCategoryId.of("bookings");

    /** Attendance. */
    public static final DataCategoryId ATTENDANCE = DataCategoryId.of("attendance");

    /** Complaints. */
    public static final DataCategoryId COMPLAINTS = DataCategoryId.of("complaints");

    /** Interests. */
    public static final DataCategoryId INTERESTS = DataCategoryId.of("interests");

    /** A profile derived from other data. */
    public static final DataCategoryId CUSTOMER_PROFILE = DataCategoryId.of("customer-profile");

    /** Use of the service. */
    public static final DataCategoryId USAGE = DataCategoryId.of("usage");

    /** Time, frequency and pattern of use. */
    public static final DataCategoryId USAGE_TIMES = DataCategoryId.of("usage-times");

    /** Pages visited. */
    public static final DataCategoryId BROWSING_HISTORY = DataCategoryId.of("browsing-history");

    /** Search history. */
    public static final DataCategoryId SEARCH_HISTORY = DataCategoryId.of("search-history");

    /** What was watched, read or listened to. */
    public static final DataCategoryId MEDIA_CONSUMPTION = DataCategoryId.of("media-consumption");

    /** Clicks and movements on pages. */
    public static final DataCategoryId CLICKS = DataCategoryId.of("clicks");

    /** Opening of and clicks in e-mails. */
    public static final DataCategoryId EMAIL_OPENS = DataCategoryId.of("email-opens");

    /** The page the visit came from. */
    public static final DataCategoryId REFERRER = DataCategoryId.of("referrer");

    /** The page where the visit ended. */
    public static final DataCategoryId EXIT_PAGE = DataCategoryId.of("exit-page");

    /** How long the visit lasts. */
    public static final DataCategoryId TIME_ON_PAGE = DataCategoryId.of("time-on-page");

    /** Number of visits. */
    public static final DataCategoryId NUMBER_OF_VISITS = DataCategoryId.of("number-of-visits");

    /** IP address. */
    public static final DataCategoryId IP_ADDRESS = DataCategoryId.of("ip-address");

    /** Device details. */
    public static final DataCategoryId DEVICE_DETAILS = DataCategoryId.of("device-details");

    /** Device type. */
    public static final DataCategoryId DEVICE_TYPE = DataCategoryId.of("device-type");

    /** Device identifier. */
    public static final DataCategoryId DEVICE_IDENTIFIER = DataCategoryId.of("device-identifier");

    /** Advertising identifier. */
    public static final DataCategoryId ADVERTISING_IDENTIFIER = DataCategoryId.of("advertising-identifier");

    /** Browser and version. */
    public static final DataCategoryId BROWSER = DataCategoryId.of("browser");

    /** Operating system. */
    public static final DataCategoryId OPERATING_SYSTEM = DataCategoryId.of("operating-system");

    /** Screen resolution. */
    public static final DataCategoryId SCREEN_RESOLUTION = DataCategoryId.of("screen-resolution");

    /** Identifier that recognises you. */
    public static final DataCategoryId ONLINE_IDENTIFIER = DataCategoryId.of("online-identifier");

    /** Session identifier. */
    public static final DataCategoryId SESSION_IDENTIFIER = DataCategoryId.of("session-identifier");

    /** Pseudonymous identifier. */
    public static final DataCategoryId PSEUDONYMOUS_IDENTIFIER = DataCategoryId.of("pseudonymous-identifier");

    /** Log data. */
    public static final DataCategoryId LOG_DATA = DataCategoryId.of("log-data");

    /** Error reports. */
    public static final DataCategoryId ERROR_REPORTS = DataCategoryId.of("error-reports");

    /** Log of logins and look-ups. */
    public static final DataCategoryId ACCESS_LOG = DataCategoryId.of("access-log");

    /** Location. */
    public static final DataCategoryId LOCATION = DataCategoryId.of("location");

    /** Precise location. */
    public static final DataCategoryId PRECISE_LOCATION = DataCategoryId.of("precise-location");

    /** Approximate location. */
    public static final DataCategoryId APPROXIMATE_LOCATION = DataCategoryId.of("approximate-location");

    /** Movements and activity measured by the device. */
    public static final DataCategoryId MOVEMENTS = DataCategoryId.of("movements");

    /** Travel. */
    public static final DataCategoryId TRAVEL = DataCategoryId.of("travel");

    /** Employment. */
    public static final DataCategoryId EMPLOYMENT = DataCategoryId.of("employment");

    /** Job title. */
    public static final DataCategoryId JOB_TITLE = DataCategoryId.of("job-title");

    /** Salary. */
    public static final DataCategoryId SALARY = DataCategoryId.of("salary");

    /** Working time. */
    public static final DataCategoryId WORKING_TIME = DataCategoryId.of("working-time");

    /** Absence. */
    public static final DataCategoryId ABSENCE = DataCategoryId.of("absence");

    /** Performance review. */
    public static final DataCategoryId PERFORMANCE_REVIEW = DataCategoryId.of("performance-review");

    /** CV and application. */
    public static final DataCategoryId CV = DataCategoryId.of("cv");

    /** Education. */
    public static final DataCategoryId EDUCATION = DataCategoryId.of("education");

    /** Certificates. */
    public static final DataCategoryId CERTIFICATES = DataCategoryId.of("certificates");

    /** References. */
    public static final DataCategoryId REFERENCES = DataCategoryId.of("references");

    /** Grades and results. */
    public static final DataCategoryId GRADES = DataCategoryId.of("grades");

    /** Membership. */
    public static final DataCategoryId MEMBERSHIP = DataCategoryId.of("membership");

    /** Property and ownership. */
    public static final DataCategoryId PROPERTY = DataCategoryId.of("property");

    /** Case documents. */
    public static final DataCategoryId CASE_DOCUMENTS = DataCategoryId.of("case-documents");

    /** Health data. */
    public static final DataCategoryId HEALTH = DataCategoryId.of("health");

    /** Medical history. */
    public static final DataCategoryId MEDICAL_HISTORY = DataCategoryId.of("medical-history");

    /** Medical records. */
    public static final DataCategoryId MEDICAL_RECORDS = DataCategoryId.of("medical-records");

    /** Diagnosis. */
    public static final DataCategoryId DIAGNOSIS = DataCategoryId.of("diagnosis");

    /** Medication. */
    public static final DataCategoryId MEDICATION = DataCategoryId.of("medication");

    /** Symptoms. */
    public static final DataCategoryId SYMPTOMS = DataCategoryId.of("symptoms");

    /** Disability. */
    public static final DataCategoryId DISABILITY = DataCategoryId.of("disability");

    /** Allergies and diet for health reasons. */
    public static final DataCategoryId ALLERGIES = DataCategoryId.of("allergies");

    /** Sick leave. */
    public static final DataCategoryId SICK_LEAVE = DataCategoryId.of("sick-leave");

    /** Pregnancy. */
    public static final DataCategoryId PREGNANCY = DataCategoryId.of("pregnancy");

    /** Ethnic origin. */
    public static final DataCategoryId ETHNIC_ORIGIN = DataCategoryId.of("ethnic-origin");

    /** Political opinions. */
    public static final DataCategoryId POLITICAL_OPINION = DataCategoryId.of("political-opinion");

    /** Religious or philosophical beliefs. */
    public static final DataCategoryId RELIGION = DataCategoryId.of("religion");

    /** Trade-union membership. */
    public static final DataCategoryId TRADE_UNION_MEMBERSHIP = DataCategoryId.of("trade-union-membership");

    /** Genetic data. */
    public static final DataCategoryId GENETIC_DATA = DataCategoryId.of("genetic-data");

    /** Biometric data for identification. */
    public static final DataCategoryId BIOMETRIC_DATA = DataCategoryId.of("biometric-data");

    /** Fingerprint. */
    public static final DataCategoryId FINGERPRINT = DataCategoryId.of("fingerprint");

    /** Facial geometry for recognition. */
    public static final DataCategoryId FACE_TEMPLATE = DataCategoryId.of("face-template");

    /** Sex life. */
    public static final DataCategoryId SEX_LIFE = DataCategoryId.of("sex-life");

    /** Sexual orientation. */
    public static final DataCategoryId SEXUAL_ORIENTATION = DataCategoryId.of("sexual-orientation");

    /** Criminal convictions and offences. */
    public static final DataCategoryId CRIMINAL_CONVICTIONS = DataCategoryId.of("criminal-convictions");

    /** Police certificate. */
    public static final DataCategoryId POLICE_CERTIFICATE = DataCategoryId.of("police-certificate");

    /** Suspicion of offences. */
    public static final DataCategoryId SUSPECTED_OFFENCES = DataCategoryId.of("suspected-offences");

    /** Statistics without data on individuals. */
    public static final DataCategoryId AGGREGATED_STATISTICS = DataCategoryId.of("aggregated-statistics");

    private DataCategories() {}
}
