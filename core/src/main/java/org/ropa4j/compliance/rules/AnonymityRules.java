package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.CLAIM;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.Claim;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataCategory;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataForm;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Deidentification;
import org.ropa4j.model.Deidentification.Stage;
import org.ropa4j.model.Deidentification.Technique;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Sensitivity;

/** Claims that nobody can be identified, held against the data of the activities and what is done to them. */
final class AnonymityRules {
    private static final Set<Sensitivity> IDENTIFYING =
            EnumSet.of(Sensitivity.ONLINE_IDENTIFIER, Sensitivity.NATIONAL_ID);
    private static final Set<DataForm> TELLS_OF_NOBODY =
            EnumSet.of(DataForm.AGGREGATED, DataForm.ANONYMISED, DataForm.NOT_VISIBLE);
    private static final Set<Stage> BEFORE_STORING = EnumSet.of(Stage.ON_THE_DEVICE, Stage.AT_COLLECTION);
    /** What leaves a way back to the person, or does not say what is done. */
    private static final Set<Technique> NOT_ANONYMISING =
            EnumSet.of(Technique.UNSPECIFIED, Technique.PSEUDONYMISATION, Technique.HASHING);

    /** Of identifiers in trackers {@link ClaimRules#CONTRADICTED} speaks. */
    static final Rule<Claim> CONTRADICTED_BY_DATA = Rule.on(CLAIM, "anonymity-contradicted-by-data")
            .citing("GDPR Art. 4(1)", "GDPR Art. 5(1)(a)", "GDPR recital 26", "GDPR recital 30")
            .error()
            .appliesWhen((claim, in) -> isOutright(claim) && !ClaimRules.isContradicted(claim, in))
            .violatedWhen((claim, in) -> identifying(claim, in).findAny().isPresent())
            .with("claim", Claim::text)
            .with(
                    "data",
                    (claim, in) -> identifying(claim, in)
                            .distinct()
                            .map(category -> Labels.of(category, in))
                            .toList())
            .build();

    /** A claim that is hedged, or rests on words such as "de-identified", may be true: nothing on record shows it. */
    static final Rule<Claim> NOT_SHOWN = Rule.on(CLAIM, "anonymity-not-shown")
            .citing("GDPR Art. 4(1)", "GDPR Art. 4(5)", "GDPR recital 26", "GDPR recital 30")
            .warning()
            .appliesWhen((claim, in) -> claim.kind() == ClaimKind.ANONYMOUS
                    && !ClaimRules.isContradicted(claim, in)
                    && !(isOutright(claim) && identifying(claim, in).findAny().isPresent()))
            .undeterminedWhen((claim, in) ->
                    isOutright(claim) && deidentification(claim, in).findAny().isEmpty())
            .violatedWhen((claim, in) -> isOutright(claim)
                    ? deidentification(claim, in).anyMatch(step -> NOT_ANONYMISING.contains(step.technique()))
                    : identifying(claim, in).findAny().isPresent())
            .with("claim", Claim::text)
            .build();

    static final List<Rule<?>> GDPR = List.of(CONTRADICTED_BY_DATA, NOT_SHOWN);

    private AnonymityRules() {}

    private static boolean isOutright(Claim claim) {
        return claim.kind() == ClaimKind.ANONYMOUS && claim.exceptions().isEmpty();
    }

    private static Stream<Deidentification> deidentification(Claim claim, CheckContext in) {
        return ClaimRules.activities(claim, in).flatMap(activity -> activity.deidentification().stream());
    }

    /** What points to a person among the data of the activities claimed about, as far as it is stored whole. */
    private static Stream<DataCategoryId> identifying(Claim claim, CheckContext in) {
        return ClaimRules.activities(claim, in)
                .flatMap(activity -> in.usesOf(activity).stream()
                        .filter(use ->
                                use.form().filter(TELLS_OF_NOBODY::contains).isEmpty())
                        .map(DataUse::category)
                        .filter(category -> isIdentifying(category, in) && !isCutBeforeStoring(category, activity)));
    }

    private static boolean isIdentifying(DataCategoryId id, CheckContext in) {
        Optional<DataCategory> category = in.resolved().dataCategory(id);
        return category.filter(found -> IDENTIFYING.contains(found.sensitivity()))
                        .isPresent()
                || in.resolved().isA(id, DataCategories.CONTACT_DETAILS)
                || in.resolved().isA(id, DataCategories.NAME);
    }

    private static boolean isCutBeforeStoring(DataCategoryId category, ProcessingActivity activity) {
        return activity.deidentification().stream()
                .filter(step -> step.data().isEmpty() || step.data().contains(category))
                .anyMatch(step -> step.stage().filter(BEFORE_STORING::contains).isPresent());
    }
}
