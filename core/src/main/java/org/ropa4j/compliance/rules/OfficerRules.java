package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.CONTROLLER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Country;
import org.ropa4j.law.EeaStates;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.Appointment.Appointed;
import org.ropa4j.model.Appointment.NotAppointed;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.ProcessingActivity;

/** Who must be there for people and authorities to turn to: data protection officer, representative, lead authority. */
final class OfficerRules {
    static final Rule<Party> OFFICER_MISSING = Rule.on(CONTROLLER, "dpo-missing")
            .citing("GDPR Art. 37(1)")
            .error()
            .at("dataProtectionOfficer")
            .appliesWhen(OfficerRules::needsOfficer)
            .violatedWhen(controller -> !isAppointed(controller.dataProtectionOfficer()))
            .with("controller", Party::displayName)
            .build();

    static final Rule<Party> CONFLICT = Rule.on(CONTROLLER, "dpo-conflict-of-interests")
            .citing("GDPR Art. 38(6)", "C-453/21")
            .warning()
            .at("dataProtectionOfficer")
            .appliesWhen(controller -> isAppointed(controller.dataProtectionOfficer()))
            .violatedWhen(controller -> officer(controller)
                    .filter(officer -> !officer.positions().isEmpty())
                    .isPresent())
            .with("controller", Party::displayName)
            .with("positions", controller -> officer(controller).orElseThrow().positions())
            .build();

    /** When the authority was told is known inside the organisation only. */
    static final Rule<Party> NOT_ANNOUNCED = Rule.on(CONTROLLER, "dpo-not-announced")
            .citing("GDPR Art. 37(7)")
            .warning()
            .at("dataProtectionOfficer")
            .appliesWhen(controller -> isAppointed(controller.dataProtectionOfficer()))
            .undeterminedWhen((controller, in) -> !isAnnounced(controller) && !in.isInternalRegister())
            .violatedWhen(controller -> !isAnnounced(controller))
            .with("controller", Party::displayName)
            .build();

    /** An officer from outside may be reached as the firm is. */
    static final Rule<Party> CONTACT_MISSING = Rule.on(CONTROLLER, "dpo-contact-missing")
            .citing("GDPR Art. 13(1)(b)", "GDPR Art. 14(1)(b)", "GDPR Art. 30(1)(a)", "GDPR Art. 37(7)")
            .error()
            .at("dataProtectionOfficer")
            .appliesWhen(controller -> isAppointed(controller.dataProtectionOfficer()))
            .violatedWhen((controller, in) -> !isReachable(officer(controller).orElseThrow(), in))
            .with("controller", Party::displayName)
            .build();

    static final Rule<Party> REPRESENTATIVE_MISSING = Rule.on(CONTROLLER, "representative-missing")
            .citing("GDPR Art. 27(1)", "GDPR Art. 3(2)")
            .error()
            .at("representative")
            .appliesWhen((controller, in) ->
                    isOutsideEea(controller, in) && !controller.kind().equals(Optional.of(PartyKind.PUBLIC_BODY)))
            .undeterminedWhen((controller, in) ->
                    in.ropa().dataSubjectsIn().isEmpty() && peopleInEea(in).isEmpty())
            .violatedWhen((controller, in) ->
                    !peopleInEea(in).isEmpty() && !isAppointed(controller.representative()) && !isExempt(controller))
            .with("controller", Party::displayName)
            .with("country", controller -> controller.country().orElseThrow())
            .build();

    static final Rule<Party> REPRESENTATIVE_ELSEWHERE = Rule.on(CONTROLLER, "representative-elsewhere")
            .citing("GDPR Art. 27(3)")
            .error()
            .at("representative")
            .appliesWhen((controller, in) -> isOutsideEea(controller, in)
                    && representativeCountry(controller, in).isPresent())
            .undeterminedWhen((controller, in) -> peopleInEea(in).isEmpty())
            .violatedWhen((controller, in) -> !peopleInEea(in)
                    .contains(representativeCountry(controller, in).orElseThrow()))
            .with(
                    "country",
                    (controller, in) -> representativeCountry(controller, in).orElseThrow())
            .with("countries", (controller, in) -> List.copyOf(peopleInEea(in)))
            .build();

    /** Processing in one State for people in one State is the business of that State's authority alone. */
    static final Rule<Party> LEAD_AUTHORITY = Rule.on(CONTROLLER, "lead-authority-without-cross-border")
            .citing("GDPR Art. 56(1)", "GDPR Art. 4(23)")
            .info()
            .at("leadAuthority")
            .appliesWhen(controller -> controller.leadAuthority().isPresent())
            .undeterminedWhen((controller, in) ->
                    controller.establishments().isEmpty() && peopleInEea(in).isEmpty())
            .violatedWhen((controller, in) ->
                    establishmentsInEea(controller, in) < 2 && peopleInEea(in).size() < 2)
            .with("controller", Party::displayName)
            .build();

    static final List<Rule<?>> GDPR = List.of(
            OFFICER_MISSING,
            CONTACT_MISSING,
            CONFLICT,
            NOT_ANNOUNCED,
            REPRESENTATIVE_MISSING,
            REPRESENTATIVE_ELSEWHERE,
            LEAD_AUTHORITY);

    private OfficerRules() {}

    private static boolean needsOfficer(Party controller, CheckContext in) {
        return controller.kind().equals(Optional.of(PartyKind.PUBLIC_BODY))
                || in.ropa().activities().stream().anyMatch(activity -> isCoreAndRisky(activity, in));
    }

    /** Art. 37(1)(b) and (c); the "and" between special and criminal data is an "or" since the corrigendum of 2018. */
    private static boolean isCoreAndRisky(ProcessingActivity activity, CheckContext in) {
        return activity.scale().core()
                && ImpactAssessmentRules.isLarge(activity.scale())
                && (activity.scale().systematicMonitoring()
                        || ImpactAssessmentRules.isLargeScaleOfProtectedData(activity, in));
    }

    private static boolean isAppointed(Optional<Appointment> appointment) {
        return appointment.filter(Appointed.class::isInstance).isPresent();
    }

    private static Optional<Appointed> officer(Party controller) {
        return controller
                .dataProtectionOfficer()
                .filter(Appointed.class::isInstance)
                .map(Appointed.class::cast);
    }

    private static boolean isReachable(Appointed officer, CheckContext in) {
        return officer.contactPoints().stream().anyMatch(ContactPoint::isDirect)
                || officer.party()
                        .flatMap(in.resolved()::party)
                        .filter(ControllerRules::isReachable)
                        .isPresent();
    }

    private static boolean isAnnounced(Party controller) {
        return officer(controller)
                .filter(officer ->
                        officer.published().isPresent() && officer.notified().isPresent())
                .isPresent();
    }

    private static boolean isOutsideEea(Party controller, CheckContext in) {
        return controller
                        .country()
                        .filter(country -> isThirdCountry(country, in))
                        .isPresent()
                && establishmentsInEea(controller, in) == 0;
    }

    private static boolean isThirdCountry(Country country, CheckContext in) {
        return country.isThirdCountry(in.asOf());
    }

    private static boolean isExempt(Party controller) {
        return controller
                .representative()
                .filter(appointment -> appointment instanceof NotAppointed not
                        && not.ground()
                                .filter(ground -> ground == Appointment.Ground.OCCASIONAL_PROCESSING
                                        || ground == Appointment.Ground.PUBLIC_BODY)
                                .isPresent())
                .isPresent();
    }

    private static Optional<Country> representativeCountry(Party controller, CheckContext in) {
        return controller
                .representative()
                .filter(Appointed.class::isInstance)
                .flatMap(appointment -> ((Appointed) appointment).party())
                .flatMap(in.resolved()::party)
                .flatMap(Party::country);
    }

    /** The States in which it is established, its own country included. */
    private static long establishmentsInEea(Party controller, CheckContext in) {
        Set<Country> countries = new LinkedHashSet<>(controller.establishments());
        controller.country().ifPresent(countries::add);
        return countries.stream()
                .filter(country -> !isThirdCountry(country, in))
                .count();
    }

    /** The States of the EEA where the people are whom the record says that the processing is directed at. */
    private static Set<Country> peopleInEea(CheckContext in) {
        Set<Country> countries = new LinkedHashSet<>(in.ropa().dataSubjectsIn());
        in.ropa().activities().forEach(activity -> countries.addAll(activity.dataSubjectsIn()));
        countries.removeIf(country -> !EeaStates.builtIn().isInEea(country, in.asOf()));
        return countries;
    }
}
