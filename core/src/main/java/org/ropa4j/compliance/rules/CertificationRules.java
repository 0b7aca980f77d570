package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.PARTY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.Certification;
import org.ropa4j.model.Certification.Degree;
import org.ropa4j.model.Party;

/** Standards that those who receive personal data are said to meet. */
final class CertificationRules {
    /** Editions before that of 2022; the European print of the one of 2013 bears the year 2017. */
    private static final Set<String> OLD_ISO_27001 = Set.of("2005", "2013", "2017");

    /** Anybody can say that they follow a standard; a guarantee in the sense of Art. 28(5) is what somebody else has examined. */
    static final Rule<Party> ONLY_FOLLOWED = Rule.on(PARTY, "standard-only-followed")
            .citing("GDPR Art. 28(5)", "GDPR Art. 5(1)(a)")
            .info()
            .at("certifications")
            .appliesWhen((party, in) -> party.certifications().stream()
                            .anyMatch(standard -> standard.degree().isPresent())
                    && in.isRecipient(party.id()))
            .violatedWhen(party -> followed(party).findAny().isPresent())
            .with("party", Party::displayName)
            .with(
                    "standards",
                    party -> followed(party).map(Certification::standard).toList())
            .build();

    static final Rule<Party> EDITION_ENDED = Rule.on(PARTY, "standard-edition-ended")
            .citing("GDPR Art. 28(5)", "GDPR Art. 5(1)(a)")
            .warningFrom(LawDates.ISO_27001_OF_2013_ENDED)
            .at("certifications")
            .appliesWhen(party -> iso27001(party).findAny().isPresent())
            .undeterminedWhen((party, in) ->
                    iso27001(party).allMatch(standard -> standard.edition().isEmpty()))
            .violatedWhen(party -> ofOldEdition(party).isPresent())
            .with("party", Party::displayName)
            .with("standard", party -> ofOldEdition(party).orElseThrow().standard())
            .with(
                    "edition",
                    party -> ofOldEdition(party).flatMap(Certification::edition).orElseThrow())
            .build();

    static final List<Rule<?>> GDPR = List.of(ONLY_FOLLOWED, EDITION_ENDED);

    private CertificationRules() {}

    private static Stream<Certification> followed(Party party) {
        return party.certifications().stream()
                .filter(standard -> standard.degree().equals(Optional.of(Degree.FOLLOWED)));
    }

    private static Stream<Certification> iso27001(Party party) {
        return party.certifications().stream()
                .filter(standard -> standard.standard().contains("27001"));
    }

    private static Optional<Certification> ofOldEdition(Party party) {
        return iso27001(party)
                .filter(standard ->
                        standard.edition().filter(OLD_ISO_27001::contains).isPresent())
                .findFirst();
    }
}
