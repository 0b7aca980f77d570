package org.ropa4j.examples.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.BreachProcedure;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.IdentityCheck;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;

/**
 * Records of an invented municipality with as many schools, clinics and offices as are asked for, each of which describes its own
 * activities in bokmål. The same number of activities always gives the same record, and a larger record starts like a smaller
 * one.
 *
 * <p>An activity takes some 4 kB as JSON: one or two purposes with their bases, half a dozen categories of data, recipients with
 * agreements and now and then a transfer, retention, measures, and how the description is looked after.
 */
public final class GeneratedRegister {
    static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private GeneratedRegister() {}

    /** A record that is kept with care: the rules have nothing to say. */
    public static Ropa careful(int activities) {
        return register(activities, true);
    }

    /** The same record with gaps: the rules have about three things to say of each activity. */
    public static Ropa careless(int activities) {
        return register(activities, false);
    }

    private static Ropa register(int activities, boolean careful) {
        Ropa.Builder ropa = Ropa.builder("eksempelvik", BOKMAL)
                .controller(Party.builder("eksempelvik")
                        .legalName("Eksempelvik kommune")
                        .kind(PartyKind.PUBLIC_BODY)
                        .organisationNumber("000 000 000")
                        .country("NO")
                        .address(new PostalAddress(
                                List.of("Rådhusplassen 1"),
                                Optional.of("0001"),
                                Optional.of("Eksempelvik"),
                                Optional.empty()))
                        .email("personvern@eksempelvik.example")
                        .dataProtectionOfficer(Appointment.Appointed.builder()
                                .contactPoint(ContactPoint.email("personvernombud@eksempelvik.example"))
                                .since(LocalDate.of(2018, 7, 20))
                                .notified(LocalDate.of(2018, 7, 20))
                                .published(LocalDate.of(2018, 7, 20))
                                .build())
                        .build())
                .dataGroup(DataGroup.builder("kontakt", GeneratedActivity.text("kontaktopplysninger"))
                        .data(DataCategories.NAME, DataCategories.EMAIL_ADDRESS, DataCategories.PHONE_NUMBER)
                        .build())
                .automatedDecisions(Stated.none())
                .rights(RightsProcedure.builder()
                        .identityCheck(IdentityCheck.of(IdentityCheckPolicy.ON_REASONABLE_DOUBT))
                        .deadline(AnswerDeadline.within(Period.ofMonths(1)))
                        .exportFormat("JSON")
                        .recipientsTold(RightsProcedure.RecipientsTold.TOLD)
                        .build())
                .breaches(BreachProcedure.builder()
                        .reference("Rutine 14")
                        .responsible(GeneratedActivity.text("kommunedirektøren"))
                        .authorityWithin(Duration.ofHours(72))
                        .personsTold(BreachProcedure.PersonsTold.TOLD)
                        .register("avvikssystemet")
                        .build());
        Suppliers.all().forEach(ropa::party);
        for (int number = 0; number < activities; number++) {
            ropa.activity(new GeneratedActivity(number, careful).build());
        }
        return ropa.build();
    }

    /** The day whose law the benchmarks check for. */
    static LocalDate today() {
        return LocalDate.of(2026, 11, 23);
    }
}
