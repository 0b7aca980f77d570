package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.PURPOSE;
import static org.ropa4j.compliance.Subject.RECORD;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.LegalBasis.LegalObligation;
import org.ropa4j.model.LegalBasis.VitalInterests;
import org.ropa4j.model.Occurrence;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;

/** How purposes are put into words. */
final class PurposeRules {
    /** Phrases that tell nothing when they are the whole purpose; with what is done or why beside them, they may. */
    private static final Pattern EMPTY_PHRASE = Pattern.compile(String.join(
            "|",
            "(improv|develop|enhanc)(e|ing) (our|the) (services?|products?|offering|services and products"
                    + "|products and services)",
            "(for )?(various|different|other|business|commercial|internal|administrative"
                    + "|legitimate business) purposes",
            "(forbedre|utvikle|videreutvikle) (tjenesten|tjenestene|produktet|produktene|tilbudet"
                    + "|tjenestene og produktene|produktene og tjenestene)( vår| vårt| våre)?",
            "(til )?(ulike|forskjellige|diverse|andre|forretningsmessige|interne|administrative) formål",
            "(forbetre|utvikle|vidareutvikle) (tenesta|tenestene|produktet|produkta|tilbodet"
                    + "|tenestene og produkta|produkta og tenestene)( vår| vårt| våre)?",
            "(til )?(ulike|forskjellige|diverse|andre|forretningsmessige|interne|administrative) føremål"));

    private static final Set<PurposeCategoryId> CALLED_FOR_BY_OTHERS = Set.of(
            PurposeCategories.LEGAL_CLAIMS,
            PurposeCategories.LEGAL_COMPLIANCE,
            PurposeCategories.DISCLOSURE_TO_AUTHORITIES,
            PurposeCategories.VITAL_INTERESTS);

    static final Rule<Purpose> VAGUE = Rule.on(PURPOSE, "purpose-vague")
            .citing("GDPR Art. 5(1)(b)", "GDPR Art. 12(1)", "WP260 rev.01")
            .warning()
            .at("text")
            .violatedWhen(purpose -> isVague(purpose.text()))
            .with("purpose", Purpose::text)
            .with("activity", (purpose, in) -> in.activity().name())
            .build();

    /**
     * Once for the record: a text that hedges does so throughout. What a law, a claim or an emergency may call for is left out,
     * as nobody can say more of it.
     */
    static final Rule<Ropa> ONLY_POSSIBLE = Rule.on(RECORD, "purpose-only-possible")
            .citing("GDPR Art. 12(1)", "WP260 rev.01")
            .info()
            .at("activities")
            .appliesWhen(ropa -> purposes(ropa).findAny().isPresent())
            .violatedWhen(ropa -> onlyPossible(ropa).findAny().isPresent())
            .with("purposes", ropa -> onlyPossible(ropa).map(Purpose::text).toList())
            .build();

    static final List<Rule<?>> GDPR = List.of(VAGUE, ONLY_POSSIBLE);

    private PurposeRules() {}

    private static boolean isVague(LocalizedText text) {
        for (String words : text.asMap().values()) {
            if (EMPTY_PHRASE.matcher(words.strip().toLowerCase(Locale.ROOT)).matches()) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Purpose> purposes(Ropa ropa) {
        return ropa.activities().stream().flatMap(activity -> activity.purposes().stream());
    }

    private static Stream<Purpose> onlyPossible(Ropa ropa) {
        return purposes(ropa)
                .filter(purpose ->
                        purpose.occurrence().equals(Optional.of(Occurrence.POSSIBLE)) && !isCalledForByOthers(purpose));
    }

    private static boolean isCalledForByOthers(Purpose purpose) {
        return purpose.category().filter(CALLED_FOR_BY_OTHERS::contains).isPresent()
                || purpose.bases().stream()
                        .anyMatch(basis -> basis instanceof LegalObligation || basis instanceof VitalInterests);
    }
}
