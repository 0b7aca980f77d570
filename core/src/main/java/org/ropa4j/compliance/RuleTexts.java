package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.text.LocalizedText;
import org.ropa4j.text.Texts;

/**
 * Puts findings into words, in one language.
 *
 * <p>What a person wrote in the record is quoted in that language if it is there, else in the record's leading language, as it
 * is the record that is being talked about. Immutable and thread-safe; loading takes a moment, so keep it.
 */
public final class RuleTexts {
    private final Locale locale;
    private final List<Locale> recordLanguages;
    private final List<Texts> bundles;

    private RuleTexts(Locale locale, List<Locale> recordLanguages, List<Texts> bundles) {
        this.locale = locale;
        this.recordLanguages = recordLanguages;
        this.bundles = bundles;
    }

    static RuleTexts of(List<RulePack> packs, List<Locale> recordLanguages, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Set<Function<Locale, Texts>> sources = new LinkedHashSet<>();
        packs.forEach(pack -> sources.add(pack.texts()));
        return new RuleTexts(
                locale,
                recordLanguages,
                sources.stream().map(source -> source.apply(locale)).toList());
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /**
     * A finding in words.
     *
     * @throws org.ropa4j.text.MissingTextException if no pack has a text for its rule
     */
    public FindingText of(Finding finding) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        finding.arguments().forEach((name, value) -> arguments.put(name, inWords(value)));
        Texts bundle = bundleOf(finding.rule());
        return new FindingText(
                bundle.text(finding.rule() + ".title", arguments),
                bundle.text(finding.rule() + ".message", arguments),
                bundle.text(finding.rule() + ".why", arguments),
                bundle.text(finding.rule() + ".remedy", arguments),
                CitedProvisions.in(locale, finding.citations()));
    }

    /**
     * What a rule says of every violation, whatever the record.
     *
     * @throws org.ropa4j.text.MissingTextException if no pack has a text for it
     */
    public RuleText of(RuleId rule) {
        Texts bundle = bundleOf(rule);
        return new RuleText(
                bundle.pattern(rule + ".title").general(),
                bundle.pattern(rule + ".message").general(),
                bundle.pattern(rule + ".why").general(),
                bundle.pattern(rule + ".remedy").general());
    }

    private Texts bundleOf(RuleId rule) {
        return bundleWith(rule + ".message");
    }

    /** The first bundle with a text for the key; if none has it, the first, which says so when it is asked. */
    private Texts bundleWith(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.find(key).isPresent())
                .findFirst()
                .orElseGet(() -> bundles.get(0));
    }

    /** An argument as the message patterns take it. */
    private Object inWords(Object value) {
        if (value instanceof LocalizedText text) {
            return inOneLanguage(text);
        }
        if (value instanceof Citation citation) {
            return citation.in(locale);
        }
        if (value instanceof Country country) {
            return country.name(locale);
        }
        if (value instanceof Collection<?> values) {
            List<Object> words = new ArrayList<>(values.size());
            values.forEach(each -> words.add(each instanceof Enum<?> word ? wordFor(word) : inWords(each)));
            return words;
        }
        return value;
    }

    private String inOneLanguage(LocalizedText text) {
        return text.in(locale)
                .or(() -> recordLanguages.stream()
                        .flatMap(language -> text.in(language).stream())
                        .findFirst())
                .orElseGet(() -> text.asMap().values().iterator().next());
    }

    /** The word for an enum in a list of them: the text {@code word.right.withdraw-consent} for {@code Right.WITHDRAW_CONSENT}. */
    private String wordFor(Enum<?> constant) {
        String key = "word." + kebab(constant.getDeclaringClass().getSimpleName()) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return bundleWith(key).text(key);
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }
}
