package org.ropa4j.compliance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.law.AdequacyDecision;
import org.ropa4j.law.AdequacyDecisions;
import org.ropa4j.law.Country;
import org.ropa4j.law.EeaStates;
import org.ropa4j.law.ProcessingRole;
import org.ropa4j.law.TransferInstrument;
import org.ropa4j.law.TransferInstruments;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferMechanism;
import org.ropa4j.text.LocalizedText;

/** What the rules about transfers ask of a transfer and of the law's tables: where to, from whom to whom, and on which tool. */
final class Transfers {
    private static final List<Locale> NORWEGIAN = List.of(Locale.forLanguageTag("nb"), Locale.forLanguageTag("nn"));

    private Transfers() {}

    /** Whether what is sent there from the controller on the day is a transfer to a third country. */
    static boolean isThirdCountry(Country place, CheckContext in) {
        return in.controllerCountry()
                .map(sender -> EeaStates.builtIn().isThirdCountry(place, sender, in.asOf()))
                .orElseGet(() -> place.isThirdCountry(in.asOf()));
    }

    /**
     * Whether what is sent there needs a ground of Chapter V on the day. In the interim period of 2021 the United Kingdom was not
     * treated as the third country that it had become.
     */
    static boolean needsGround(Country place, CheckContext in) {
        if (!isThirdCountry(place, in)) {
            return false;
        }
        for (AdequacyDecision decision : decisionsFor(place, in)) {
            if (decision.kind() == AdequacyDecision.Kind.BRIDGE) {
                return false;
            }
        }
        return true;
    }

    /** Whether the transfer takes place on the day and needs a ground; one to nowhere that is named is taken at its word. */
    static boolean needsGround(Transfer transfer, CheckContext in) {
        return transfer.isActive(in.asOf())
                && transfer.country().map(place -> needsGround(place, in)).orElse(true);
    }

    static boolean isPlaceNamed(Transfer transfer) {
        return transfer.country().isPresent() || transfer.organisation().isPresent();
    }

    /** The adequacy decisions in force on the day for where the data go. */
    static List<AdequacyDecision> decisionsFor(Transfer transfer, CheckContext in) {
        return transfer.country()
                .map(place -> decisionsFor(place, in))
                .or(() -> transfer.organisation().flatMap(in.resolved()::party).map(party -> decisionsFor(party, in)))
                .orElse(List.of());
    }

    private static List<AdequacyDecision> decisionsFor(Country place, CheckContext in) {
        return AdequacyDecisions.builtIn().decisionsFor(place, in.asOf());
    }

    private static List<AdequacyDecision> decisionsFor(Party organisation, CheckContext in) {
        return organisation
                .legalName()
                .map(name -> AdequacyDecisions.builtIn().decisionsFor(name, in.asOf()))
                .filter(found -> !found.isEmpty())
                .or(() -> organisation
                        .knownAs()
                        .map(name -> AdequacyDecisions.builtIn().decisionsFor(name, in.asOf())))
                .orElse(List.of());
    }

    /** Whether a decision covers all that is sent there, whoever receives it. */
    static boolean isWhollyAdequate(Transfer transfer, CheckContext in) {
        return decisionsFor(transfer, in).stream().anyMatch(decision -> !decision.isLimited());
    }

    /** The rows of the table of instruments that the mechanism may be. */
    static List<TransferInstrument> tools(TransferMechanism mechanism) {
        List<TransferInstrument> tools = new ArrayList<>();
        for (String id : mechanism.instruments()) {
            tools.add(TransferInstruments.builtIn().of(id));
        }
        return tools;
    }

    /**
     * Who sends acts as processor where the data are somebody else's: what a sub-processor receives, a processor has sent, and so has an
     * exporter that decides nothing.
     */
    static ProcessingRole exporterRole(CheckContext in) {
        return in.isOnBehalfOfOthers() || isSubProcessor(in) || isSentByOther(in)
                ? ProcessingRole.PROCESSOR
                : ProcessingRole.CONTROLLER;
    }

    private static boolean isSentByOther(CheckContext in) {
        return in.transfer()
                .exporter()
                .filter(party -> !party.equals(in.ropa().controller()))
                .filter(party -> !(in.isInActivity()
                        && in.resolved().controllersOf(in.activity()).contains(party)))
                .isPresent();
    }

    private static boolean isSubProcessor(CheckContext in) {
        return in.recipient()
                .flatMap(Recipient::role)
                .filter(role -> role == RecipientRole.SUB_PROCESSOR)
                .isPresent();
    }

    /**
     * In which role the importer acts; empty if the record leaves it open. Sub-processors stand as such in the record; what a
     * processor otherwise sends on behalf of others goes back to the controller. Who receives what the recipient itself sends on is
     * not recorded.
     */
    static Optional<ProcessingRole> importerRole(CheckContext in) {
        if (in.recipient()
                .flatMap(Recipient::party)
                .filter(party -> in.transfer().exporter().equals(Optional.of(party)))
                .isPresent()) {
            return Optional.empty();
        }
        if (in.recipient().isEmpty()) {
            return in.isOnBehalfOfOthers() ? Optional.of(ProcessingRole.CONTROLLER) : Optional.empty();
        }
        if (in.isOnBehalfOfOthers()) {
            return Optional.of(ProcessingRole.PROCESSOR);
        }
        return in.recipient().flatMap(Recipient::role).flatMap(role -> switch (role) {
            case PROCESSOR, SUB_PROCESSOR -> Optional.of(ProcessingRole.PROCESSOR);
            case JOINT_CONTROLLER, INDEPENDENT_CONTROLLER, AUTHORITY -> Optional.of(ProcessingRole.CONTROLLER);
            case GROUP_COMPANY, INTERNAL -> Optional.empty();
        });
    }

    /** Where the exporter is: it is named, or the processor that engages a sub-processor, else the controller of the record. */
    static Optional<Country> exporterCountry(CheckContext in) {
        Optional<PartyId> exporter =
                in.transfer().exporter().or(() -> in.engagedBy().flatMap(Recipient::party));
        return exporter.isEmpty() && in.engagedBy().isEmpty()
                ? in.controllerCountry()
                : exporter.flatMap(in.resolved()::party).flatMap(Party::country);
    }

    /** The country or organisation that the data go to, for texts; asked only where the record names it. */
    static Object destination(Transfer transfer, CheckContext in) {
        return transfer.country()
                .<Object>map(place -> place)
                .or(() -> transfer.organisation().map(id -> nameOf(id, in)))
                .orElse("?");
    }

    static Object nameOf(PartyId id, CheckContext in) {
        return in.resolved().party(id).map(Party::displayName).orElse(id.value());
    }

    /** What the law's table calls the mechanism, in every language of the rules. */
    static Object toolName(TransferMechanism mechanism) {
        TransferInstrument first = tools(mechanism).get(0);
        LocalizedText name = LocalizedText.of(Locale.ENGLISH, first.name(Locale.ENGLISH));
        for (Locale language : NORWEGIAN) {
            name = name.and(language, first.name(language));
        }
        return name;
    }
}
