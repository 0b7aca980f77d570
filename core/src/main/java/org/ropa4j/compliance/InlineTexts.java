package org.ropa4j.compliance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ropa4j.text.Language;
import org.ropa4j.text.MessagePattern;
import org.ropa4j.text.Texts;

/**
 * The words of rules that bring their own. A rule that is not worded in the language asked for speaks in the one in which it was
 * worded first: a house that writes one language is still understood in a report in another.
 */
final class InlineTexts implements Function<Locale, Texts> {
    private final String pack;
    private final Map<RuleId, Map<Language, Map<String, MessagePattern>>> patterns = new LinkedHashMap<>();

    InlineTexts(String pack, List<Rule<?>> rules) {
        this.pack = pack;
        for (Rule<?> rule : rules) {
            Map<Language, Map<String, MessagePattern>> ofRule = new LinkedHashMap<>();
            for (RuleWording wording : rule.wordings()) {
                if (ofRule.put(wording.language(), wording.patterns(rule)) != null) {
                    throw new IllegalArgumentException(
                            "rule " + rule.id() + " is worded twice in " + wording.language());
                }
            }
            if (ofRule.isEmpty()) {
                throw new IllegalArgumentException(
                        "rule " + rule.id() + " has no words; call says(...) when building it");
            }
            patterns.put(rule.id(), ofRule);
        }
    }

    @Override
    public Texts apply(Locale locale) {
        Language language = Language.of(locale);
        Map<String, MessagePattern> all = new LinkedHashMap<>();
        patterns.values()
                .forEach(ofRule -> all.putAll(
                        ofRule.getOrDefault(language, ofRule.values().iterator().next())));
        return Texts.of(pack, locale, all);
    }
}
