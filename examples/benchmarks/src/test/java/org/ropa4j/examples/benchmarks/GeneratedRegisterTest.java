package org.ropa4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.jackson.RopaReader;
import org.ropa4j.jackson.RopaWriter;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Ropa;
import org.ropa4j.validation.RopaValidator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class GeneratedRegisterTest {
    private static final int SOME = 64;

    static Stream<Ropa> registers() {
        return Stream.of(GeneratedRegister.careful(SOME), GeneratedRegister.careless(SOME));
    }

    @Test
    void is_the_same_each_time_and_a_larger_one_starts_like_a_smaller() {
        Ropa register = GeneratedRegister.careful(SOME);

        assertThat(GeneratedRegister.careful(SOME)).isEqualTo(register);
        assertThat(GeneratedRegister.careful(SOME + 1).activities())
                .hasSize(SOME + 1)
                .startsWith(register.activities().toArray(new ProcessingActivity[0]));
    }

    @ParameterizedTest
    @MethodSource("registers")
    void is_well_formed_and_refers_to_nothing_that_is_not_there(Ropa register) {
        RopaValidator shapeAndReferences = RopaValidator.of(ComplianceChecker.of());

        assertThat(shapeAndReferences
                        .validate(register, GeneratedRegister.today())
                        .findings())
                .isEmpty();
    }

    @Test
    void gives_the_rules_nothing_to_say_where_it_is_careful() {
        assertThat(findings(GeneratedRegister.careful(SOME))).isEmpty();
    }

    @Test
    void gives_the_rules_about_three_things_to_say_of_each_activity_where_it_is_careless() {
        assertThat(findings(GeneratedRegister.careless(SOME)))
                .hasSizeBetween(SOME * 5 / 2, SOME * 7 / 2)
                .filteredOn(finding -> finding.path().steps().get(0).equals("activities"))
                .hasSizeGreaterThan(SOME * 5 / 2);
    }

    private static List<Finding> findings(Ropa register) {
        return ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack())
                .check(register, GeneratedRegister.today())
                .findings();
    }

    @ParameterizedTest
    @MethodSource("registers")
    void survives_writing_and_reading(Ropa register) {
        String json = RopaWriter.json().write(register);

        assertThat(RopaReader.json().read("register.json", json).ropa()).isEqualTo(register);
    }

    /** Plain Jackson has to do the same work as the reader: it may not leave out a key. */
    @ParameterizedTest
    @MethodSource("registers")
    void has_no_key_that_the_bare_records_lack(Ropa register) {
        JsonMapper strict = PlainRegister.mapper()
                .rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        PlainRegister plain = strict.readValue(RopaWriter.json().write(register), PlainRegister.class);

        assertThat(plain.activities()).hasSameSizeAs(register.activities());
        assertThat(plain.activities().get(1).data())
                .hasSameSizeAs(register.activities().get(1).data());
    }
}
