package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.CONTROLLER;
import static org.ropa4j.compliance.Subject.RECORD;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.PrivacyContact;
import org.ropa4j.model.PrivacyContact.TitleMeaning;
import org.ropa4j.model.Ropa;

/** Who the controller is and how to reach it. */
final class ControllerRules {
    private static final Set<TitleMeaning> NOT_A_PERSONS =
            EnumSet.of(TitleMeaning.CONTROLLER, TitleMeaning.PROCESSOR, TitleMeaning.MIXED);
    private static final Set<TitleMeaning> OFFICER = EnumSet.of(TitleMeaning.DATA_PROTECTION_OFFICER);

    /** Of a controller that is not among the parties, the other rules have nothing to look at. */
    static final Rule<Ropa> NOT_RECORDED = Rule.on(RECORD, "controller-not-recorded")
            .citing("GDPR Art. 13(1)(a)", "GDPR Art. 14(1)(a)", "GDPR Art. 30(1)(a)")
            .error()
            .at("controller")
            .violatedWhen((ropa, in) -> in.resolved().controller().isEmpty())
            .with("controller", ropa -> ropa.controller().value())
            .build();

    static final Rule<Party> NAME_MISSING = Rule.on(CONTROLLER, "controller-name-missing")
            .citing("GDPR Art. 13(1)(a)", "GDPR Art. 14(1)(a)", "GDPR Art. 30(1)(a)")
            .error()
            .at("legalName")
            .violatedWhen(controller -> controller.legalName().isEmpty())
            .with("controller", Party::displayName)
            .build();

    static final Rule<Party> CONTACT_MISSING = Rule.on(CONTROLLER, "controller-contact-missing")
            .citing("GDPR Art. 13(1)(a)", "GDPR Art. 14(1)(a)", "GDPR Art. 30(1)(a)")
            .error()
            .at("contactPoints")
            .violatedWhen(controller -> !isReachable(controller))
            .with("controller", Party::displayName)
            .build();

    static final Rule<Party> COUNTRY_MISSING = Rule.on(CONTROLLER, "controller-country-missing")
            .citing("GDPR Art. 3(1)", "GDPR Art. 77(1)")
            .warning()
            .at("country")
            .violatedWhen(controller -> controller.country().isEmpty())
            .with("controller", Party::displayName)
            .build();

    /** The controller is the organisation, whoever in it answers questions. */
    static final Rule<Party> CONTACT_CALLED_CONTROLLER = Rule.on(CONTROLLER, "contact-called-controller")
            .citing("GDPR Art. 4(7)", "GDPR Art. 13(1)(a)", "GDPR Art. 12(1)")
            .warning()
            .at("privacyContacts")
            .appliesWhen(controller -> !controller.privacyContacts().isEmpty())
            .violatedWhen(controller -> titled(controller, NOT_A_PERSONS).isPresent())
            .with(
                    "title",
                    controller ->
                            titled(controller, NOT_A_PERSONS).orElseThrow().title())
            .with("controller", Party::displayName)
            .build();

    static final Rule<Party> CONTACT_CALLED_OFFICER = Rule.on(CONTROLLER, "contact-called-officer")
            .citing("GDPR Art. 37(1)", "GDPR Art. 37(4)", "GDPR Art. 38(3)", "GDPR Art. 39(1)")
            .warning()
            .at("privacyContacts")
            .appliesWhen(controller -> titled(controller, OFFICER).isPresent())
            .violatedWhen(controller -> controller
                    .dataProtectionOfficer()
                    .filter(Appointment.Appointed.class::isInstance)
                    .isEmpty())
            .with(
                    "title",
                    controller -> titled(controller, OFFICER).orElseThrow().title())
            .with("controller", Party::displayName)
            .build();

    static final Rule<Party> SITES_NOT_NAMED = Rule.on(CONTROLLER, "sites-not-named")
            .citing("GDPR Art. 12(1)")
            .info()
            .at("sites")
            .appliesWhen(controller -> !controller.sites().isEmpty())
            .violatedWhen(controller ->
                    controller.sites().stream().allMatch(site -> site.domain().isEmpty()))
            .with("controller", Party::displayName)
            .build();

    static final Rule<Party> ORGANISATION_NUMBER_MISSING = Rule.on(CONTROLLER, "organisation-number-missing")
            .citing("foretaksregisterloven § 10-2", "ehandelsloven § 8")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("organisationNumber")
            .appliesWhen(ControllerRules::tradesOnline)
            .violatedWhen(controller -> controller.organisationNumber().isEmpty())
            .with("controller", Party::displayName)
            .build();

    static final Rule<Party> ADDRESS_MISSING = Rule.on(CONTROLLER, "controller-address-missing")
            .citing("ehandelsloven § 8")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("address")
            .appliesWhen(ControllerRules::tradesOnline)
            .violatedWhen(controller -> controller.address().isEmpty()
                    && controller.contactPoints().stream().noneMatch(ContactPoint.Post.class::isInstance))
            .with("controller", Party::displayName)
            .build();

    static final List<Rule<?>> GDPR = List.of(
            NOT_RECORDED,
            NAME_MISSING,
            CONTACT_MISSING,
            COUNTRY_MISSING,
            CONTACT_CALLED_CONTROLLER,
            CONTACT_CALLED_OFFICER,
            SITES_NOT_NAMED);
    static final List<Rule<?>> NORWAY = List.of(ORGANISATION_NUMBER_MISSING, ADDRESS_MISSING);

    private ControllerRules() {}

    /** By an address or a contact point that need not be looked up first. */
    static boolean isReachable(Party party) {
        return party.address().isPresent() || party.contactPoints().stream().anyMatch(ContactPoint::isDirect);
    }

    private static Optional<PrivacyContact> titled(Party controller, Set<TitleMeaning> meanings) {
        return controller.privacyContacts().stream()
                .filter(contact ->
                        contact.titleMeans().filter(meanings::contains).isPresent())
                .findFirst();
    }

    /** A site makes a service provider; whose kind is not recorded may well be a trader. */
    private static boolean tradesOnline(Party controller) {
        return !controller.sites().isEmpty()
                && controller
                        .kind()
                        .map(kind -> kind == PartyKind.COMPANY || kind == PartyKind.SOLE_TRADER)
                        .orElse(true);
    }
}
