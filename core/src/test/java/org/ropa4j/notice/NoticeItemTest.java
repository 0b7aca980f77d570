package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.Severity;
import org.ropa4j.compliance.Subject;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Jurisdiction;

/** Each rule that rests on an item of the notice either tells whether the item is missing, or is known to tell something else. */
class NoticeItemTest {
    /** What a text says that the new one does not repeat. */
    private static final Set<Subject<?>> OF_THE_PUBLISHED_TEXT =
            Set.of(Subject.PUBLISHED_NOTICE, Subject.PUBLISHED_RIGHT, Subject.CLAIM);

    /** Rules that cite an item and do not ask whether it is there, with what they ask. */
    private static final Map<String, String> OTHER_QUESTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("bases-not-delimited", "which of several bases covers what"),
            Map.entry("contact-called-controller", "what a contact is called"),
            Map.entry("contract-not-considered", "whether another basis fits better"),
            Map.entry("device-consent-beside-legitimate-interests", "whether the basis suffices"),
            Map.entry("device-consent-not-given-actively", "whether the consent is valid"),
            Map.entry("device-data-on-legitimate-interests", "whether the basis suffices"),
            Map.entry("group-companies-not-named", "whether a category says enough"),
            Map.entry("later-marketing-not-stated", "whether a purpose is left out"),
            Map.entry("legal-obligation-not-a-basis", "whether a basis is left out"),
            Map.entry("legitimate-interest-too-general", "whether an interest says enough"),
            Map.entry("personalisation-basis-differs", "whether the basis suffices"),
            Map.entry("location-on-legitimate-interests", "whether the basis suffices"),
            Map.entry("pixel-without-joint-arrangement", "whether there is an arrangement at all"),
            Map.entry("profiling-objection-not-listed", "what the published text says of rights"),
            Map.entry("recipient-vague", "whether a category says enough"),
            Map.entry("recipients-called-complete", "whether all recipients are listed"),
            Map.entry("repealed-law-cited", "whether the law named is in force"),
            Map.entry("retention-contradicts-statute", "whether times agree"),
            Map.entry("retention-outcome-open", "what happens in the end"),
            Map.entry("social-media-page-without-joint-arrangement", "whether there is an arrangement at all"),
            Map.entry("special-data-kept-after-withdrawal", "whether times and consent agree"),
            Map.entry("storage-purpose-not-stated", "whether a purpose is left out"),
            Map.entry("term-for-several-controllers", "what a term means"),
            Map.entry("tracker-called-necessary", "whether the class is right"),
            Map.entry("tracker-called-statistics", "whether the class is right"),
            Map.entry("tracker-category-missing", "how trackers are classed"),
            Map.entry("tracker-classes-mixed", "how trackers are classed"),
            Map.entry("tracker-consent-not-given-actively", "whether the consent is valid"),
            Map.entry("tracker-left-out-of-classes", "how trackers are classed"),
            Map.entry("tracker-list-incomplete", "whether all trackers are listed"),
            Map.entry("tracker-provider-missing", "who provides a tracker"),
            Map.entry("tracker-unidentified", "whether all trackers are listed"),
            Map.entry("tracker-without-consent", "whether the basis suffices"),
            Map.entry("trackers-set-without-asking", "whether the consent is valid"),
            Map.entry("transfer-mechanism-conditional", "when the safeguard holds")));

    private static List<Rule<?>> rules() {
        return Stream.of(GdprRules.pack(), EprivacyRules.pack())
                .flatMap(pack -> pack.rules().stream())
                .toList();
    }

    @Test
    void every_rule_that_cites_an_item_is_classed() {
        Set<Citation> wanted = new TreeSet<>();
        Set<String> classed = new TreeSet<>(OTHER_QUESTIONS.keySet());
        for (NoticeItem item : NoticeItem.values()) {
            wanted.addAll(item.citations());
            item.rules().forEach(rule -> classed.add(rule.value()));
        }

        assertThat(rules().stream()
                        .filter(rule -> rule.citations().stream().anyMatch(wanted::contains))
                        .filter(rule -> !OF_THE_PUBLISHED_TEXT.contains(rule.subject()))
                        .filter(NoticeItemTest::speaksUp)
                        .map(rule -> rule.id().value()))
                .isSubsetOf(classed)
                .containsAll(OTHER_QUESTIONS.keySet());
    }

    @Test
    void no_rule_is_classed_twice() {
        List<RuleId> judging = Arrays.stream(NoticeItem.values())
                .flatMap(item -> item.rules().stream())
                .toList();

        assertThat(judging)
                .doesNotHaveDuplicates()
                .extracting(RuleId::value)
                .doesNotContainAnyElementsOf(OTHER_QUESTIONS.keySet());
        assertThat(rules()).extracting(Rule::id).containsAll(judging);
    }

    private static boolean speaksUp(Rule<?> rule) {
        return rule.severities(Jurisdiction.EEA).values().stream()
                .anyMatch(severity -> severity.isAtLeast(Severity.WARNING));
    }
}
