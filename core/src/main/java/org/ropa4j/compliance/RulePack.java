package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.ropa4j.text.Texts;

/**
 * Rules that belong together, with the texts of their findings.
 *
 * <p>The texts are a bundle that has four keys for every rule: {@code <id>.title}, what the finding is called; {@code
 * <id>.message}, what is not recorded; {@code <id>.why}, the duty in plain words; {@code <id>.remedy}, what to do. All may use
 * the arguments that the rule gives its findings.
 *
 * <p>Immutable; ordered by rule id.
 */
public final class RulePack {
    private final String name;
    private final Function<Locale, Texts> texts;
    private final List<Rule<?>> rules;

    private RulePack(String name, Function<Locale, Texts> texts, List<Rule<?>> rules) {
        this.name = name;
        this.texts = texts;
        this.rules = rules;
    }

    /**
     * A pack of these rules.
     *
     * @param name what the pack is called, such as {@code gdpr}
     * @param texts loads the texts of the rules in a language; called when texts are first wanted
     * @param rules the rules, in any order
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RulePack of(String name, Function<Locale, Texts> texts, List<Rule<?>> rules) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(texts, "texts");
        List<Rule<?>> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::id));
        Set<RuleId> ids = new HashSet<>();
        for (Rule<?> rule : sorted) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("pack " + name + " has two rules with the id " + rule.id());
            }
        }
        return new RulePack(name, texts, List.copyOf(sorted));
    }

    /** What the pack is called. */
    public String name() {
        return name;
    }

    /** The rules, by id. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** Loads the texts of the rules; packs may share it. */
    Function<Locale, Texts> texts() {
        return texts;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
