package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.CameraSurveillance;
import org.ropa4j.model.CameraSurveillance.Equipment;
import org.ropa4j.model.CameraSurveillance.SignContent;
import org.ropa4j.model.EmployeeMonitoring;
import org.ropa4j.model.MailboxAccess;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategories;

/** What Norwegian law wants of employers who control their employees, and of those who hang up cameras. */
final class WorkplaceRules {
    static final Rule<ProcessingActivity> MONITORING_NOT_DISCUSSED = Rule.on(
                    ACTIVITY, "employee-monitoring-not-discussed")
            .citing("arbeidsmiljøloven § 9-1", "arbeidsmiljøloven § 9-2")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("employeeMonitoring")
            .appliesWhen(WorkplaceRules::monitorsEmployees)
            .violatedWhen(activity -> activity.employeeMonitoring()
                    .filter(WorkplaceRules::isDiscussed)
                    .isEmpty())
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<ProcessingActivity> MAILBOX_WITHOUT_PROCEDURE = Rule.on(
                    ACTIVITY, "mailbox-access-without-procedure")
            .citing("arbeidsmiljøloven § 9-5", "FOR-2018-07-02-1108 § 2", "FOR-2018-07-02-1108 § 3")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("employeeMonitoring")
            .appliesWhen(activity -> mailbox(activity).isPresent())
            .violatedWhen(activity -> mailbox(activity)
                    .filter(access -> !access.grounds().isEmpty()
                            && (!access.steps().isEmpty() || access.reference().isPresent()))
                    .isEmpty())
            .with("activity", ProcessingActivity::name)
            .build();

    /** What only looks like a camera must have the same need as one. */
    static final Rule<ProcessingActivity> DUMMY_CAMERA = Rule.on(ACTIVITY, "dummy-camera-without-need")
            .citing("personopplysningsloven § 31")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("cameras")
            .appliesWhen(activity ->
                    activity.cameras().flatMap(CameraSurveillance::equipment).equals(Optional.of(Equipment.DUMMY)))
            .violatedWhen(activity ->
                    activity.cameras().flatMap(CameraSurveillance::need).isEmpty())
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<ProcessingActivity> CAMERA_SIGN_MISSING = Rule.on(ACTIVITY, "camera-sign-missing")
            .citing("FOR-2018-07-02-1107 § 4")
            .in(Jurisdiction.NORWAY)
            .error()
            .at("cameras")
            .appliesWhen(activity -> activity.cameras().isPresent())
            .undeterminedWhen(
                    (activity, in) -> !activity.cameras().orElseThrow().sign().isStated())
            .violatedWhen(
                    activity -> !missingOnSign(activity.cameras().orElseThrow()).isEmpty())
            .with("activity", ProcessingActivity::name)
            .with(
                    "contents",
                    activity -> List.copyOf(missingOnSign(activity.cameras().orElseThrow())))
            .build();

    static final List<Rule<?>> NORWAY =
            List.of(MONITORING_NOT_DISCUSSED, MAILBOX_WITHOUT_PROCEDURE, DUMMY_CAMERA, CAMERA_SIGN_MISSING);

    private WorkplaceRules() {}

    private static boolean monitorsEmployees(ProcessingActivity activity, CheckContext in) {
        return activity.employeeMonitoring().isPresent()
                || in.resolved().isFor(activity, PurposeCategories.EMPLOYEE_MONITORING);
    }

    private static boolean isDiscussed(EmployeeMonitoring monitoring) {
        return monitoring.reason().isPresent()
                && monitoring.discussed().isPresent()
                && monitoring.informed().isPresent();
    }

    /** Where there is no sign, all that it should say. */
    private static Set<SignContent> missingOnSign(CameraSurveillance cameras) {
        Set<SignContent> missing = EnumSet.allOf(SignContent.class);
        if (!cameras.sound()) {
            missing.remove(SignContent.SOUND);
        }
        cameras.sign().items().forEach(missing::remove);
        return missing;
    }

    private static Optional<MailboxAccess> mailbox(ProcessingActivity activity) {
        return activity.employeeMonitoring().flatMap(EmployeeMonitoring::mailbox);
    }
}
