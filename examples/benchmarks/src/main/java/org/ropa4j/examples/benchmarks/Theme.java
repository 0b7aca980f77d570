package org.ropa4j.examples.benchmarks;

import java.util.List;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;

/** What the places of the invented municipality do with personal data. */
enum Theme {
    TEACHING(
            "opplaering",
            "Opplæring",
            "skole",
            PurposeCategories.TEACHING,
            "gi elevene opplæring og følge opp læringen",
            List.of(DataSubjectCategories.PUPIL, DataSubjectCategories.GUARDIAN),
            List.of(
                    DataCategories.DATE_OF_BIRTH,
                    DataCategories.GRADES,
                    DataCategories.ATTENDANCE,
                    DataCategories.NEXT_OF_KIN_CONTACT,
                    DataCategories.COMMUNICATION_CONTENT)),
    HEALTH_CARE(
            "helsehjelp",
            "Helsehjelp",
            "legesenter",
            PurposeCategories.HEALTH_CARE,
            "undersøke og behandle pasienter og føre journal",
            List.of(DataSubjectCategories.PATIENT),
            List.of(
                    DataCategories.HEALTH,
                    DataCategories.DATE_OF_BIRTH,
                    DataCategories.BOOKINGS,
                    DataCategories.NEXT_OF_KIN_CONTACT,
                    DataCategories.COMMUNICATION_CONTENT,
                    DataCategories.ACCESS_LOG)),
    PAYROLL(
            "lonn",
            "Lønn",
            "lønnskontor",
            PurposeCategories.PAYROLL,
            "beregne og utbetale lønn og godtgjørelser",
            List.of(DataSubjectCategories.EMPLOYEE, DataSubjectCategories.FORMER_EMPLOYEE),
            List.of(
                    DataCategories.SALARY,
                    DataCategories.BANK_ACCOUNT,
                    DataCategories.TAX_DETAILS,
                    DataCategories.WORKING_TIME,
                    DataCategories.ABSENCE)),
    RECRUITMENT(
            "rekruttering",
            "Rekruttering",
            "personalkontor",
            PurposeCategories.RECRUITMENT,
            "vurdere søkere og ansette den best kvalifiserte",
            List.of(DataSubjectCategories.JOB_APPLICANT),
            List.of(
                    DataCategories.CV,
                    DataCategories.EDUCATION,
                    DataCategories.CERTIFICATES,
                    DataCategories.REFERENCES,
                    DataCategories.EMPLOYMENT)),
    ENQUIRIES(
            "henvendelser",
            "Henvendelser",
            "servicetorg",
            PurposeCategories.ANSWERING_ENQUIRIES,
            "svare på henvendelser fra innbyggere og bedrifter",
            List.of(DataSubjectCategories.ENQUIRER, DataSubjectCategories.COMPANY_CONTACT),
            List.of(DataCategories.ENQUIRY_CONTENT, DataCategories.POSTAL_ADDRESS, DataCategories.USAGE_TIMES)),
    NEWSLETTER(
            "nyhetsbrev",
            "Nyhetsbrev",
            "kulturhus",
            PurposeCategories.NEWSLETTER,
            "sende nyheter om arrangementer til dem som vil ha dem",
            List.of(DataSubjectCategories.SUBSCRIBER),
            List.of(DataCategories.INTERESTS, DataCategories.CONSENT_CHOICES, DataCategories.LANGUAGE)),
    BOOKING(
            "utleie",
            "Utleie av lokaler",
            "idrettshall",
            PurposeCategories.BOOKING,
            "leie ut lokaler og kreve inn leien",
            List.of(DataSubjectCategories.CUSTOMER),
            List.of(
                    DataCategories.BOOKINGS,
                    DataCategories.INVOICE_DETAILS,
                    DataCategories.PAYMENT_DETAILS,
                    DataCategories.POSTAL_ADDRESS)),
    CASES(
            "saker",
            "Byggesaker",
            "plankontor",
            PurposeCategories.CASE_HANDLING,
            "behandle søknader og klager etter loven",
            List.of(DataSubjectCategories.PARTY_TO_CASE, DataSubjectCategories.CITIZEN),
            List.of(
                    DataCategories.CASE_DOCUMENTS,
                    DataCategories.PROPERTY,
                    DataCategories.POSTAL_ADDRESS,
                    DataCategories.COMMUNICATION_CONTENT));

    private final String slug;
    private final String title;
    private final String place;
    private final PurposeCategoryId purpose;
    private final String purposeText;
    private final List<DataSubjectCategoryId> people;
    private final List<DataCategoryId> data;

    Theme(
            String slug,
            String title,
            String place,
            PurposeCategoryId purpose,
            String purposeText,
            List<DataSubjectCategoryId> people,
            List<DataCategoryId> data) {
        this.slug = slug;
        this.title = title;
        this.place = place;
        this.purpose = purpose;
        this.purposeText = purposeText;
        this.people = people;
        this.data = data;
    }

    /** How ids begin. */
    String slug() {
        return slug;
    }

    /** What the activity is called. */
    String title() {
        return title;
    }

    /** The sort of place that does it. */
    String place() {
        return place;
    }

    PurposeCategoryId purpose() {
        return purpose;
    }

    /** Why, in an infinitive without "å". */
    String purposeText() {
        return purposeText;
    }

    List<DataSubjectCategoryId> people() {
        return people;
    }

    List<DataCategoryId> data() {
        return data;
    }
}
