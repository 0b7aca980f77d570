package org.ropa4j.examples.shop;

import java.time.Period;
import java.util.Locale;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.DenyRule;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RulePack;
import org.ropa4j.compliance.RuleWording;
import org.ropa4j.compliance.Subject;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.text.LocalizedText;

/** What this house wants beyond the law. */
final class HouseRules {
    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Period TEN_YEARS = Period.ofYears(10);

    /** A rule that denies has its words already; it needs only the reason. */
    static final Rule<ProcessingActivity> HEALTH_DATA_STAY = DenyRule.named("house-health-data-stay")
            .data("health")
            .toProcessorsOutsideTheEea()
            .because(LocalizedText.of(NB, "Styret vil at helseopplysninger blir i EØS.")
                    .and(Locale.ENGLISH, "The board wants health data to stay in the EEA."))
            .build();

    /** A rule of any other kind says what it looks at, when it is violated, and what to do about it. */
    static final Rule<ProcessingActivity> TEN_YEARS_AT_MOST = Rule.on(Subject.ACTIVITY, "house-ten-years-at-most")
            .error()
            .at("retention")
            .undeterminedWhen((activity, in) -> rules(activity, in).noneMatch(HouseRules::isTooLong)
                    && rules(activity, in).anyMatch(rule -> rule.longestPeriod().isEmpty()))
            .violatedWhen((activity, in) -> rules(activity, in).anyMatch(HouseRules::isTooLong))
            .with("activity", ProcessingActivity::name)
            .says(RuleWording.in(NB)
                    .title("Oppbevart i mer enn ti år")
                    .message("{activity}: Det er registrert at opplysninger blir oppbevart i mer enn ti år.")
                    .why("Vi oppbevarer ingenting i mer enn ti år.")
                    .remedy("Sett en kortere frist."))
            .says(RuleWording.in(Locale.ENGLISH)
                    .title("Kept for more than ten years")
                    .message("{activity}: Data are recorded as kept for more than ten years.")
                    .why("We keep nothing for more than ten years.")
                    .remedy("Set a shorter time."))
            .build();

    static final RulePack PACK = RulePack.of("house", HEALTH_DATA_STAY, TEN_YEARS_AT_MOST);

    private HouseRules() {}

    /** All rules by which data of the activity are kept, also those of data groups and of the record. */
    private static Stream<RetentionRule> rules(ProcessingActivity activity, CheckContext in) {
        return Stream.concat(
                in.resolved().retentionOf(activity).stream(),
                in.resolved().cellsOf(activity).stream().flatMap(cell -> cell.retention().stream()));
    }

    private static boolean isTooLong(RetentionRule rule) {
        return rule instanceof RetentionRule.Indefinite
                || rule.longestPeriod()
                        .filter(period -> RetentionRule.BY_LENGTH.compare(period, TEN_YEARS) > 0)
                        .isPresent();
    }
}
