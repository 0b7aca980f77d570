package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.purpose;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.CameraSurveillance;
import org.ropa4j.model.CameraSurveillance.Equipment;
import org.ropa4j.model.CameraSurveillance.SignContent;
import org.ropa4j.model.EmployeeMonitoring;
import org.ropa4j.model.MailboxAccess;
import org.ropa4j.model.Stated;

/** Control of employees, and what only looks like a camera. */
class WorkplaceRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "true, true, true, passed",
        "false, true, true, WARNING",
        "true, false, true, WARNING",
        "true, true, false, WARNING"
    })
    void control_has_a_reason_and_is_talked_about(
            boolean reason, boolean discussed, boolean informed, String expected) {
        EmployeeMonitoring.Builder monitoring = EmployeeMonitoring.builder();
        if (reason) {
            monitoring.reason(text("Theft."));
        }
        if (discussed) {
            monitoring.discussed(DAY);
        }
        if (informed) {
            monitoring.informed(DAY);
        }

        assertThat(verdict(
                        "employee-monitoring-not-discussed",
                        with(activity -> activity.employeeMonitoring(monitoring.build()))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"employee-monitoring, WARNING", "payroll, not applicable"})
    void the_purpose_alone_shows_it(String category, String expected) {
        assertThat(verdict("employee-monitoring-not-discussed", with(activity -> activity.purpose(purpose(category)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false, passed",
        "true, false, true, passed",
        "true, false, false, WARNING",
        "false, true, true, WARNING"
    })
    void a_mailbox_is_opened_by_a_procedure(boolean grounds, boolean steps, boolean reference, String expected) {
        MailboxAccess.Builder access = MailboxAccess.builder();
        if (grounds) {
            access.ground(MailboxAccess.Ground.OPERATIONS);
        }
        if (steps) {
            access.step(MailboxAccess.Step.NOTICE);
        }
        if (reference) {
            access.reference("Procedure 7");
        }

        assertThat(verdict(
                        "mailbox-access-without-procedure",
                        with(activity -> activity.employeeMonitoring(EmployeeMonitoring.builder()
                                .mailbox(access.build())
                                .build()))))
                .isEqualTo(expected);
    }

    @Test
    void without_access_there_is_no_procedure() {
        assertThat(verdict(
                        "mailbox-access-without-procedure",
                        with(activity -> activity.employeeMonitoring(
                                EmployeeMonitoring.builder().build()))))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({"DUMMY, false, WARNING", "DUMMY, true, passed", "CAMERA, false, not applicable"})
    void a_dummy_is_needed_like_a_camera(Equipment equipment, boolean need, String expected) {
        CameraSurveillance.Builder cameras = CameraSurveillance.builder().equipment(equipment);
        if (need) {
            cameras.need(text("Theft."));
        }

        assertThat(verdict("dummy-camera-without-need", with(activity -> activity.cameras(cameras.build()))))
                .isEqualTo(expected);
    }

    @Test
    void these_are_norwegian_rules() {
        assertThat(verdict(
                        "employee-monitoring-not-discussed",
                        Verdicts.in("SE")
                                .activity(Verdicts.activity(
                                        activity -> activity.purpose(purpose("employee-monitoring"))))))
                .isEqualTo("silent");
    }

    @ParameterizedTest
    @CsvSource({
        "false, MONITORING CONTROLLER, passed",
        "false, MONITORING, ERROR",
        "false, CONTROLLER, ERROR",
        "true, MONITORING CONTROLLER, ERROR",
        "true, MONITORING CONTROLLER SOUND, passed"
    })
    void a_sign_tells_what_the_camera_does_and_for_whom(boolean sound, String shown, String expected) {
        CameraSurveillance.Builder cameras = CameraSurveillance.builder()
                .sound(sound)
                .sign(Stated.listed(Arrays.stream(shown.split(" "))
                        .map(SignContent::valueOf)
                        .toList()));

        assertThat(verdict("camera-sign-missing", with(activity -> activity.cameras(cameras.build()))))
                .isEqualTo(expected);
    }

    @Test
    void no_sign_is_something_else_than_nothing_said_of_one() {
        CameraSurveillance.Builder cameras = CameraSurveillance.builder();

        assertThat(verdict("camera-sign-missing", with(activity -> activity))).isEqualTo("not applicable");
        assertThat(verdict("camera-sign-missing", with(activity -> activity.cameras(cameras.build()))))
                .isEqualTo("undetermined");
        assertThat(verdict(
                        "camera-sign-missing",
                        with(activity ->
                                activity.cameras(cameras.sign(Stated.none()).build()))))
                .isEqualTo("ERROR");
    }
}
