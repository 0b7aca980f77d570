package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.PARTY;

import java.util.List;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.Party;

/** Whether data leave the EEA, and by what right. */
final class TransferRules {
    static final Rule<Party> COUNTRY_MISSING = Rule.on(PARTY, "recipient-country-missing")
            .citing("GDPR Art. 13(1)(f)", "GDPR Art. 30(1)(e)")
            .warning()
            .at("country")
            .appliesWhen((party, in) -> !party.id().equals(in.ropa().controller())
                    && (in.isRecipient(party.id())
                            || !in.trackersProvidedBy(party.id()).isEmpty()))
            .violatedWhen(party -> party.country().isEmpty())
            .with("party", Party::displayName)
            .build();

    static final List<Rule<?>> GDPR = List.of(COUNTRY_MISSING);

    private TransferRules() {}
}
