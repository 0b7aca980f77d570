package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.PARTY;
import static org.ropa4j.compliance.Subject.RECIPIENT;
import static org.ropa4j.compliance.Subject.STORAGE_PLACE;
import static org.ropa4j.compliance.Subject.SUB_PROCESSOR;
import static org.ropa4j.compliance.Subject.TRANSFER;

import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Country;
import org.ropa4j.law.EeaStates;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferMechanism;

/** Whether data leave the EEA, where to, and whether the record says by what right. */
final class TransferRules {
    /** An international organisation belongs to no country. */
    static final Rule<Party> RECIPIENT_COUNTRY_MISSING = Rule.on(PARTY, "recipient-country-missing")
            .citing("GDPR Art. 13(1)(f)", "GDPR Art. 30(1)(e)")
            .warning()
            .at("country")
            .appliesWhen((party, in) -> !party.id().equals(in.ropa().controller())
                    && !party.kind().equals(Optional.of(PartyKind.INTERNATIONAL_ORGANISATION))
                    && (in.isRecipient(party.id())
                            || !in.trackersProvidedBy(party.id()).isEmpty()))
            .violatedWhen(party -> party.country().isEmpty())
            .with("party", Party::displayName)
            .build();

    static final Rule<Transfer> COUNTRY_MISSING = Rule.on(TRANSFER, "transfer-country-missing")
            .citing("GDPR Art. 30(1)(e)", "GDPR Art. 30(2)(c)")
            .error()
            .at("country")
            .appliesWhen((transfer, in) -> transfer.isActive(in.asOf()))
            .violatedWhen(transfer -> !Transfers.isPlaceNamed(transfer))
            .build();

    /** Where a decision covers the whole destination, {@link #ADEQUACY_NOT_STATED} says less. */
    static final Rule<Transfer> MECHANISM_MISSING = Rule.on(TRANSFER, "transfer-mechanism-missing")
            .citing("GDPR Art. 44", "GDPR Art. 46(1)", "GDPR Art. 13(1)(f)")
            .error()
            .at("mechanisms")
            .appliesWhen(
                    (transfer, in) -> Transfers.needsGround(transfer, in) && !Transfers.isWhollyAdequate(transfer, in))
            .undeterminedWhen((transfer, in) -> !Transfers.isPlaceNamed(transfer) && namesNoMechanism(transfer))
            .violatedWhen(TransferRules::namesNoMechanism)
            .with("destination", Transfers::destination)
            .build();

    static final Rule<Transfer> ADEQUACY_NOT_STATED = Rule.on(TRANSFER, "transfer-adequacy-not-stated")
            .citing("GDPR Art. 13(1)(f)", "GDPR Art. 14(1)(f)", "GDPR Art. 45(1)")
            .warning()
            .at("mechanisms")
            .appliesWhen(
                    (transfer, in) -> Transfers.needsGround(transfer, in) && Transfers.isWhollyAdequate(transfer, in))
            .violatedWhen(TransferRules::namesNoMechanism)
            .with("destination", Transfers::destination)
            .build();

    /** A condition is harmless where the data go to somebody listed or to an adequate country in the other cases. */
    static final Rule<Transfer> MECHANISM_CONDITIONAL = Rule.on(TRANSFER, "transfer-mechanism-conditional")
            .citing("GDPR Art. 44", "GDPR Art. 46(1)", "GDPR Art. 13(1)(f)")
            .error()
            .at("mechanismCondition")
            .appliesWhen((transfer, in) -> Transfers.needsGround(transfer, in)
                    && !transfer.mechanisms().isEmpty())
            .violatedWhen(transfer -> transfer.mechanismCondition().isPresent()
                    && transfer.mechanisms().stream().noneMatch(TransferRules::restsOnAdequacy))
            .with("condition", transfer -> transfer.mechanismCondition().orElseThrow())
            .build();

    static final Rule<Transfer> WITHIN_EEA = Rule.on(TRANSFER, "transfer-within-eea")
            .citing("GDPR Art. 44", "EEA JCD 154/2018")
            .info()
            .at("country")
            .appliesWhen((transfer, in) -> transfer.country().isPresent() && transfer.isActive(in.asOf()))
            .violatedWhen((transfer, in) ->
                    !Transfers.isThirdCountry(transfer.country().orElseThrow(), in))
            .with("country", transfer -> transfer.country().orElseThrow())
            .build();

    static final Rule<Recipient> RECIPIENT_TRANSFER_MISSING = Rule.on(RECIPIENT, "recipient-transfer-missing")
            .citing("GDPR Art. 44", "GDPR Art. 30(1)(e)", "GDPR Art. 13(1)(f)")
            .error()
            .at("transfers")
            .appliesWhen(TransferRules::isInThirdCountry)
            .violatedWhen(
                    (recipient, in) -> !in.resolved().transfersOf(recipient).isStated())
            .with("recipient", RecipientRules::name)
            .with("country", (recipient, in) -> countryOf(recipient, in).orElseThrow())
            .build();

    static final Rule<Recipient> SUB_PROCESSOR_TRANSFER_MISSING = Rule.on(
                    SUB_PROCESSOR, "sub-processor-transfer-missing")
            .citing("GDPR Art. 44", "GDPR Art. 28(3)(a)")
            .warning()
            .at("transfers")
            .appliesWhen(TransferRules::isInThirdCountry)
            .violatedWhen(
                    (recipient, in) -> !in.resolved().transfersOf(recipient).isStated())
            .with("recipient", RecipientRules::name)
            .with("country", (recipient, in) -> countryOf(recipient, in).orElseThrow())
            .build();

    /** A seller abroad may have no access to what stands in the EEA; that it has none is worth being sure of. */
    static final Rule<Recipient> ACCESS_FROM_ABROAD = Rule.on(RECIPIENT, "access-from-abroad-denied")
            .citing("GDPR Art. 44", "EDPB Guidelines 05/2021")
            .info()
            .at("transfers")
            .appliesWhen((recipient, in) -> isInThirdCountry(recipient, in) && !isOutsideTerritory(recipient, in))
            .violatedWhen(
                    (recipient, in) -> in.resolved().transfersOf(recipient).isNone())
            .with("recipient", RecipientRules::name)
            .with("country", (recipient, in) -> countryOf(recipient, in).orElseThrow())
            .build();

    static final Rule<Recipient> TERRITORY_TAKEN_FOR_EEA = Rule.on(RECIPIENT, "territory-taken-for-eea")
            .citing("GDPR Art. 44", "EEA Agreement Art. 126")
            .warning()
            .at("transfers")
            .appliesWhen((recipient, in) -> isInThirdCountry(recipient, in) && isOutsideTerritory(recipient, in))
            .violatedWhen(
                    (recipient, in) -> in.resolved().transfersOf(recipient).isNone())
            .with("recipient", RecipientRules::name)
            .with("country", (recipient, in) -> countryOf(recipient, in).orElseThrow())
            .build();

    /** A place of one's own abroad is no transfer: nobody else receives anything there (EDPB Guidelines 05/2021). */
    static final Rule<StoragePlace> STORAGE_TRANSFER_MISSING = Rule.on(STORAGE_PLACE, "storage-transfer-missing")
            .citing("GDPR Art. 44", "GDPR Art. 30(1)(e)")
            .error()
            .at("country")
            .appliesWhen((place, in) -> in.isInActivity()
                    && place.country()
                            .filter(country -> Transfers.needsGround(country, in))
                            .isPresent()
                    && !place.operator().equals(Optional.of(in.ropa().controller())))
            .undeterminedWhen((place, in) -> place.operator().isEmpty())
            .violatedWhen((place, in) -> in.resolved().transfersOf(in.activity()).stream()
                    .noneMatch(transfer ->
                            transfer.country().isEmpty() || transfer.country().equals(place.country())))
            .with("place", StoragePlace::name)
            .with("country", place -> place.country().orElseThrow())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            RECIPIENT_COUNTRY_MISSING,
            COUNTRY_MISSING,
            MECHANISM_MISSING,
            ADEQUACY_NOT_STATED,
            MECHANISM_CONDITIONAL,
            WITHIN_EEA,
            RECIPIENT_TRANSFER_MISSING,
            SUB_PROCESSOR_TRANSFER_MISSING,
            ACCESS_FROM_ABROAD,
            TERRITORY_TAKEN_FOR_EEA,
            STORAGE_TRANSFER_MISSING);

    private TransferRules() {}

    /** A promise of safeguards that are not named is none that anybody can hold somebody to. */
    private static boolean namesNoMechanism(Transfer transfer) {
        return transfer.mechanisms().stream().allMatch(TransferMechanism.Unspecified.class::isInstance);
    }

    private static boolean restsOnAdequacy(TransferMechanism mechanism) {
        return mechanism instanceof TransferMechanism.Adequacy
                || mechanism instanceof TransferMechanism.FrameworkListing;
    }

    /** A unit of the controller's own is no importer. */
    private static boolean isInThirdCountry(Recipient recipient, CheckContext in) {
        return !recipient.role().equals(Optional.of(RecipientRole.INTERNAL))
                && countryOf(recipient, in)
                        .filter(country -> Transfers.needsGround(country, in))
                        .isPresent();
    }

    private static boolean isOutsideTerritory(Recipient recipient, CheckContext in) {
        return countryOf(recipient, in).filter(EeaStates::isOutsideTerritory).isPresent();
    }

    private static Optional<Country> countryOf(Recipient recipient, CheckContext in) {
        return recipient.party().flatMap(in.resolved()::party).flatMap(Party::country);
    }
}
