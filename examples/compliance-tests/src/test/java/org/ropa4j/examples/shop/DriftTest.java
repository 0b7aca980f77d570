package org.ropa4j.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.ropa4j.model.Ropa;

/** The code keeps what the record says, and the record says what the code keeps. */
class DriftTest {
    private static final String HERE = "nettbutikken";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ropa4j.examples.shop");

    private final Ropa record;

    DriftTest() throws IOException {
        record = ShopRecord.read().ropa();
    }

    @Test
    void code_and_record_are_in_step() {
        assertThat(Drift.between(CODE, record, HERE)).isEmpty();
    }

    @Test
    void a_place_may_be_named_in_any_language_of_the_record() {
        assertThat(Drift.between(CODE, record, "the web shop")).isEmpty();
    }

    @Test
    void fields_that_the_record_does_not_know_are_named() {
        JavaClasses code = new ClassFileImporter()
                .importClasses(
                        Customer.class, Order.class, FootMeasurements.class, NewsletterSignup.class, Loyalty.class);

        assertThat(Drift.between(code, record, HERE))
                .containsExactly(
                        "Loyalty.born is marked 'date-of-birth', which no activity of the record uses: add it to the"
                                + " activity that needs it, or drop the field",
                        "Loyalty.lastInvoice is marked 'vouchers', which the record keeps elsewhere only (accounting):"
                                + " let storedIn name 'nettbutikken' there, or drop the field");
    }

    @Test
    void data_that_no_field_is_marked_with_are_named() {
        JavaClasses code = new ClassFileImporter().importClasses(Order.class, Lead.class);

        assertThat(Drift.between(code, record, HERE))
                .containsExactly(
                        "data group contact-details is kept in 'nettbutikken', but no field is marked with name,"
                                + " delivery-address: mark the fields that hold it @PersonalData(\"contact-details\"),"
                                + " or correct storedIn in the record",
                        "data group foot-measurements is kept in 'nettbutikken', but no field is marked with health:"
                                + " mark the fields that hold it @PersonalData(\"foot-measurements\"), or correct"
                                + " storedIn in the record",
                        "data category consent-choices is kept in 'nettbutikken', but no field is marked with"
                                + " consent-choices: mark the fields that hold it @PersonalData(\"consent-choices\"),"
                                + " or correct storedIn in the record");
    }

    @Test
    void a_narrower_category_is_part_of_what_the_record_names() {
        JavaClasses code = new ClassFileImporter()
                .importClasses(Customer.class, Order.class, NewsletterSignup.class, Complaint.class);

        assertThat(Drift.between(code, record, HERE)).isEmpty();
    }

    @Test
    void a_place_that_the_record_does_not_name_is_refused() {
        assertThatThrownBy(() -> Drift.between(CODE, record, "nettbutiken"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no activity of the record eksempelsaler keeps data in 'nettbutiken'; see storedIn");
    }

    /** What drifting code looks like: somebody has added fields and not told the record. */
    private record Loyalty(
            @PersonalData("date-of-birth") String born,
            @PersonalData("vouchers") String lastInvoice) {}

    /** One category of a group is not the group. */
    private record Lead(@PersonalData("email-address") String email) {}

    /** The record says health data, of which a diagnosis is a part. */
    private record Complaint(@PersonalData("diagnosis") String diagnosis) {}
}
