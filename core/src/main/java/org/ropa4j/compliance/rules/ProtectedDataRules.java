package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.law.Jurisdiction.NORWAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.DataCell;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.DataPermission.Condition;
import org.ropa4j.model.DataPermission.Control;
import org.ropa4j.model.DataPermission.CriminalData;
import org.ropa4j.model.DataPermission.NationalIdentityNumber;
import org.ropa4j.model.DataPermission.SpecialData;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Sensitivity;

/** Data on convictions and offences, and national identity numbers. */
final class ProtectedDataRules {
    /** By personopplysningsloven § 11 these hold for data on offences too; so do §§ 6, 7 and 9, which have to be cited. */
    private static final Set<Condition> IN_NORWAY_ALSO_FOR_OFFENCES = EnumSet.of(
            Condition.EXPLICIT_CONSENT,
            Condition.VITAL_INTERESTS,
            Condition.NON_PROFIT_BODY,
            Condition.MADE_PUBLIC,
            Condition.LEGAL_CLAIMS);

    static final Rule<ProcessingActivity> CRIMINAL_WITHOUT_AUTHORITY = Rule.on(
                    ACTIVITY, "criminal-data-without-authority")
            .citing("GDPR Art. 10", "personopplysningsloven § 11")
            .error()
            .at("permittedBy")
            .appliesWhen((activity, in) -> uses(Sensitivity.CRIMINAL, activity, in))
            .violatedWhen((activity, in) ->
                    of(Sensitivity.CRIMINAL, activity, in).stream().anyMatch(cell -> !isAuthorised(cell, in)))
            .with("activity", ProcessingActivity::name)
            .with("data", (activity, in) -> Labels.ofData(of(Sensitivity.CRIMINAL, activity, in), in))
            .build();

    static final Rule<ProcessingActivity> NATIONAL_ID_WITHOUT_NEED = Rule.on(ACTIVITY, "national-id-without-need")
            .citing("GDPR Art. 87", "personopplysningsloven § 12")
            .warning()
            .at("permittedBy")
            .appliesWhen((activity, in) -> uses(Sensitivity.NATIONAL_ID, activity, in))
            .violatedWhen((activity, in) -> of(Sensitivity.NATIONAL_ID, activity, in).stream()
                    .anyMatch(cell -> cell.permittedBy().stream().noneMatch(ProtectedDataRules::showsNeed)))
            .with("activity", ProcessingActivity::name)
            .build();

    static final List<Rule<?>> GDPR = List.of(CRIMINAL_WITHOUT_AUTHORITY, NATIONAL_ID_WITHOUT_NEED);

    private ProtectedDataRules() {}

    private static boolean uses(Sensitivity sensitivity, ProcessingActivity activity, CheckContext in) {
        return !of(sensitivity, activity, in).isEmpty();
    }

    private static List<DataCell> of(Sensitivity sensitivity, ProcessingActivity activity, CheckContext in) {
        List<DataCell> data = in.protectedDataOf(activity);
        if (data.isEmpty()) {
            return data;
        }
        return data.stream()
                .filter(cell -> in.resolved()
                        .dataCategory(cell.category())
                        .filter(category -> category.sensitivity() == sensitivity)
                        .isPresent())
                .toList();
    }

    private static boolean isAuthorised(DataCell cell, CheckContext in) {
        boolean norway = in.controllerCountry().equals(NORWAY.country());
        return cell.permittedBy().stream()
                .anyMatch(permission -> isAuthority(permission) || (norway && holdsInNorway(permission)));
    }

    private static boolean isAuthority(DataPermission permission) {
        return permission instanceof CriminalData criminal
                && (!criminal.laws().isEmpty()
                        || criminal.control()
                                .filter(control -> control == Control.OFFICIAL_AUTHORITY)
                                .isPresent());
    }

    private static boolean holdsInNorway(DataPermission permission) {
        return permission instanceof SpecialData special
                && (IN_NORWAY_ALSO_FOR_OFFENCES.contains(special.condition())
                        || !special.laws().isEmpty());
    }

    private static boolean showsNeed(DataPermission permission) {
        return permission instanceof NationalIdentityNumber number
                && (number.need().isPresent() || !number.laws().isEmpty());
    }
}
