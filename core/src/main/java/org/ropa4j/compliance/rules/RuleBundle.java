package org.ropa4j.compliance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RulePack;
import org.ropa4j.text.Texts;

/** Makes packs of the rules in this package, which share their texts. */
final class RuleBundle {
    private RuleBundle() {}

    @SafeVarargs
    static RulePack pack(String name, List<Rule<?>>... themes) {
        List<Rule<?>> rules = new ArrayList<>();
        for (List<Rule<?>> theme : themes) {
            rules.addAll(theme);
        }
        return RulePack.of(name, RuleBundle::texts, rules);
    }

    private static Texts texts(Locale locale) {
        return Texts.load(RuleBundle.class, "rules", locale);
    }
}
