package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.CONTROLLER;

import java.util.List;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyKind;

/** Who the controller is and how to reach it. */
final class ControllerRules {
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
            .violatedWhen(controller -> controller.address().isEmpty()
                    && controller.contactPoints().stream().noneMatch(ContactPoint::isDirect))
            .with("controller", Party::displayName)
            .build();

    static final Rule<Party> COUNTRY_MISSING = Rule.on(CONTROLLER, "controller-country-missing")
            .citing("GDPR Art. 3(1)", "GDPR Art. 77(1)")
            .warning()
            .at("country")
            .violatedWhen(controller -> controller.country().isEmpty())
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

    static final List<Rule<?>> GDPR = List.of(NAME_MISSING, CONTACT_MISSING, COUNTRY_MISSING);
    static final List<Rule<?>> NORWAY = List.of(ORGANISATION_NUMBER_MISSING, ADDRESS_MISSING);

    private ControllerRules() {}

    /** A site makes a service provider; whose kind is not recorded may well be a trader. */
    private static boolean tradesOnline(Party controller) {
        return !controller.sites().isEmpty()
                && controller
                        .kind()
                        .map(kind -> kind == PartyKind.COMPANY || kind == PartyKind.SOLE_TRADER)
                        .orElse(true);
    }
}
