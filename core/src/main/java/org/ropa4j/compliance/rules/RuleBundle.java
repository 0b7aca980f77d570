package org.ropa4j.compliance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RulePack;
import org.ropa4j.text.Texts;

/**
 * Makes packs of the rules in this package, which share their texts. The texts of {@code TransferRules} are in {@code
 * transfer_nb.properties} and its sisters; for every rule: title, what the finding is called; message, what is not recorded;
 * why, the duty in plain words; remedy, what to do. "Not recorded", never "unlawful"; citations are added by the report.
 */
final class RuleBundle {
    /** The bundles: one for each theme of the law, named like its class of rules, and the words for lists. */
    private static final List<String> THEMES = List.of(
            "activity",
            "adequacy",
            "analytics",
            "anonymity",
            "automated-decision",
            "certification",
            "child",
            "claim",
            "clauses",
            "consent",
            "controller",
            "derogation",
            "device-consent",
            "impact-assessment",
            "joint-control",
            "legal-basis",
            "legitimate-interest",
            "marketing",
            "notice",
            "notice-form",
            "notice-text",
            "officer",
            "processor",
            "processor-activity",
            "profiling",
            "protected-data",
            "published-right",
            "purpose",
            "recipient",
            "record-keeping",
            "retention",
            "rights",
            "safeguard",
            "security",
            "source",
            "special-data",
            "statutory-retention",
            "tracker",
            "tracker-consent",
            "transfer",
            "transfer-assessment",
            "vague-retention",
            "words",
            "workplace");

    private RuleBundle() {}

    @SafeVarargs
    static RulePack pack(String name, List<Rule<?>>... themes) {
        List<Rule<?>> rules = new ArrayList<>();
        for (List<Rule<?>> theme : themes) {
            rules.addAll(theme);
        }
        return RulePack.of(name, RuleBundle::texts, rules);
    }

    static Texts texts(Locale locale) {
        return Texts.load(RuleBundle.class, THEMES, locale);
    }
}
