package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.register;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ropa4j.law.Country;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.Appointment.Appointed;
import org.ropa4j.model.Appointment.NotAppointed;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Scale;

/** Who must have an officer, a representative, a lead authority. */
class OfficerRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static Party.Builder shop(String country) {
        return Party.builder("shop").country(country);
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    void public_bodies_have_an_officer(PartyKind kind) {
        boolean needed = kind == PartyKind.PUBLIC_BODY;

        assertThat(verdict("dpo-missing", Verdicts.of(shop("NO").kind(kind))))
                .isEqualTo(needed ? "ERROR" : "not applicable");
        assertThat(verdict(
                        "dpo-missing",
                        Verdicts.of(shop("NO").kind(kind).dataProtectionOfficer(Appointment.appointed()))))
                .isEqualTo(needed ? "passed" : "not applicable");
        assertThat(verdict(
                        "dpo-missing",
                        Verdicts.of(shop("NO").kind(kind).dataProtectionOfficer(Appointment.notAppointed(text("no"))))))
                .isEqualTo(needed ? "ERROR" : "not applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "true, LARGE, true, name, ERROR",
        "true, LARGE, false, health, ERROR",
        "true, LARGE, false, criminal-convictions, ERROR",
        "true, LARGE, false, national-identity-number, not applicable",
        "true, LARGE, false, name, not applicable",
        "false, LARGE, true, health, not applicable",
        "true, NOT_LARGE, true, health, not applicable"
    })
    void so_has_whoever_lives_by_watching_people_or_by_protected_data(
            boolean core, Scale.Size size, boolean monitoring, String data, String expected) {
        Ropa.Builder record = Verdicts.with(activity -> activity.data(DataCategoryId.of(data))
                .scale(Scale.builder()
                        .core(core)
                        .size(size)
                        .systematicMonitoring(monitoring)
                        .build()));

        assertThat(verdict("dpo-missing", record)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Appointment.Position.class)
    void an_officer_decides_nothing_that_an_officer_watches(Appointment.Position position) {
        assertThat(officer("dpo-conflict-of-interests", Appointed.builder().position(position)))
                .isEqualTo("WARNING");
        assertThat(officer("dpo-conflict-of-interests", Appointed.builder())).isEqualTo("passed");
        assertThat(verdict("dpo-conflict-of-interests", Verdicts.in("NO"))).isEqualTo("not applicable");
    }

    @Test
    void that_an_officer_is_announced_is_asked_of_a_register_only() {
        Appointed.Builder both = Appointed.builder().published(DAY).notified(DAY);

        assertThat(officer("dpo-not-announced", both)).isEqualTo("passed");
        assertThat(officer("dpo-not-announced", Appointed.builder().notified(DAY)))
                .isEqualTo("undetermined");
        assertThat(registered(both)).isEqualTo("passed");
        assertThat(registered(Appointed.builder().notified(DAY))).isEqualTo("WARNING");
        assertThat(registered(Appointed.builder().published(DAY))).isEqualTo("WARNING");
    }

    private static String officer(String rule, Appointed.Builder officer) {
        return verdict(rule, Verdicts.of(shop("NO").dataProtectionOfficer(officer.build())));
    }

    private static String registered(Appointed.Builder officer) {
        return verdict("dpo-not-announced", register(Verdicts.of(shop("NO").dataProtectionOfficer(officer.build()))));
    }

    @ParameterizedTest
    @CsvSource({
        "US, DK, 2026-11-23, ERROR",
        "GB, DK, 2026-11-23, ERROR",
        "GB, DK, 2020-12-31, not applicable",
        "NO, DK, 2026-11-23, not applicable",
        "SJ, DK, 2026-11-23, not applicable",
        "US, US, 2026-11-23, passed",
        "US, , 2026-11-23, undetermined"
    })
    void whoever_directs_processing_at_the_eea_has_a_representative(
            String country, String people, LocalDate asOf, String expected) {
        Ropa.Builder record = Verdicts.in(country);
        if (people != null) {
            record.dataSubjectsIn(Country.of(people));
        }

        assertThat(verdict("representative-missing", record, asOf)).isEqualTo(expected);
    }

    @Test
    void people_are_where_any_activity_says() {
        assertThat(verdict(
                        "representative-missing",
                        Verdicts.in("US")
                                .activity(Verdicts.activity(activity -> activity.dataSubjectsIn(Country.of("SE"))))))
                .isEqualTo("ERROR");
    }

    @ParameterizedTest
    @CsvSource({
        "OCCASIONAL_PROCESSING, passed",
        "PUBLIC_BODY, passed",
        "NOT_REQUIRED, ERROR",
        "NOT_ASSESSED, ERROR",
        ", ERROR"
    })
    void an_exemption_is_one_of_the_law(Appointment.Ground ground, String expected) {
        NotAppointed none = new NotAppointed(Optional.of(text("small")), Optional.ofNullable(ground));

        assertThat(verdict(
                        "representative-missing",
                        Verdicts.of(shop("US").representative(none)).dataSubjectsIn(Country.of("DK"))))
                .isEqualTo(expected);
    }

    @Test
    void public_bodies_and_those_with_an_establishment_need_none() {
        assertThat(verdict(
                        "representative-missing",
                        Verdicts.of(shop("US").kind(PartyKind.PUBLIC_BODY)).dataSubjectsIn(Country.of("DK"))))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "representative-missing",
                        Verdicts.of(shop("US").establishment(Country.of("IE"))).dataSubjectsIn(Country.of("DK"))))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "representative-missing",
                        Verdicts.of(shop("US").establishment(Country.of("CA"))).dataSubjectsIn(Country.of("DK"))))
                .isEqualTo("ERROR");
    }

    @ParameterizedTest
    @CsvSource({"DK, DK, passed", "DK, SE, ERROR", "US, SE, undetermined"})
    void the_representative_is_where_people_are(String people, String representative, String expected) {
        Ropa.Builder record = Verdicts.of(shop("US")
                        .representative(Appointed.builder()
                                .party(PartyId.of("representative"))
                                .build()))
                .party(Party.builder("representative").country(representative).build())
                .dataSubjectsIn(Country.of(people));

        assertThat(verdict("representative-elsewhere", record)).isEqualTo(expected);
    }

    @Test
    void whose_country_is_not_recorded_may_be_anywhere() {
        assertThat(verdict(
                        "representative-elsewhere",
                        Verdicts.of(shop("US").representative(Appointment.appointed()))
                                .dataSubjectsIn(Country.of("DK"))))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "representative-elsewhere",
                        Verdicts.of(shop("NO")
                                        .representative(Appointed.builder()
                                                .party(PartyId.of("representative"))
                                                .build()))
                                .party(Party.builder("representative")
                                        .country("SE")
                                        .build())
                                .dataSubjectsIn(Country.of("DK"))))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({"NO, , INFO", "NO, SE, passed", "NO, US, INFO", ", SE, passed", ", US, INFO", ", , undetermined"})
    void a_lead_authority_is_for_what_crosses_borders(String people, String establishment, String expected) {
        Party.Builder controller = shop("NO").leadAuthority("SA-NO");
        if (establishment != null) {
            controller.establishment(Country.of(establishment));
        }
        Ropa.Builder record = Verdicts.of(controller);
        if (people != null) {
            record.dataSubjectsIn(Country.of(people));
        }

        assertThat(verdict("lead-authority-without-cross-border", record)).isEqualTo(expected);
        assertThat(verdict("lead-authority-without-cross-border", Verdicts.in("NO")))
                .isEqualTo("not applicable");
    }

    @Test
    void so_it_is_for_people_in_several_states() {
        assertThat(verdict(
                        "lead-authority-without-cross-border",
                        Verdicts.of(shop("NO").leadAuthority("SA-NO"))
                                .dataSubjectsIn(Country.of("DK"))
                                .dataSubjectsIn(Country.of("SE"))))
                .isEqualTo("passed");
    }

    @Test
    void people_can_reach_the_officer() {
        String rule = "dpo-contact-missing";
        PartyId firm = PartyId.of("firm");
        ContactPoint email = ContactPoint.email("dpo@example.com");

        assertThat(verdict(rule, Verdicts.in("NO"))).isEqualTo("not applicable");
        assertThat(officer(rule, Appointed.builder())).isEqualTo("ERROR");
        assertThat(officer(rule, Appointed.builder().contactPoint(email))).isEqualTo("passed");
        assertThat(officer(rule, Appointed.builder().contactPoint(ContactPoint.reference(text("See the menu.")))))
                .isEqualTo("ERROR");
        assertThat(officer(rule, Appointed.builder().party(firm))).isEqualTo("ERROR");
        assertThat(verdict(
                        rule,
                        Verdicts.of(shop("NO")
                                        .dataProtectionOfficer(
                                                Appointed.builder().party(firm).build()))
                                .party(Party.builder("firm").contactPoint(email).build())))
                .isEqualTo("passed");
    }
}
