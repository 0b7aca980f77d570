package org.ropa4j.compliance.rules;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RulePack;
import org.ropa4j.text.Texts;

/** Makes packs of the rules in this package, which share their texts. */
final class RuleBundle {
    private static final Function<Locale, Texts> TEXTS = locale -> Texts.load(RuleBundle.class, "rules", locale);

    private RuleBundle() {}

    @SafeVarargs
    static RulePack pack(String name, List<Rule<?>>... themes) {
        return RulePack.of(
                name, TEXTS, Stream.of(themes).<Rule<?>>flatMap(List::stream).toList());
    }
}
