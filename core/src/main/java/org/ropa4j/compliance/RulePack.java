package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.Collection;
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
    private final List<RuleId> ids;

    private RulePack(String name, Function<Locale, Texts> texts, List<Rule<?>> rules, List<RuleId> ids) {
        this.name = name;
        this.texts = texts;
        this.rules = rules;
        this.ids = ids;
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
        return new RulePack(
                name, texts, List.copyOf(sorted), sorted.stream().map(Rule::id).toList());
    }

    /**
     * A pack of rules that bring their own words, see {@link Rule.Builder#says}: the way to write house rules.
     *
     * <pre>{@code
     * static final Rule<ProcessingActivity> OWNER_MISSING = Rule.on(Subject.ACTIVITY, "owner-missing")
     *         .warning()
     *         .at("administration")
     *         .violatedWhen(activity -> activity.administration().owner().isEmpty())
     *         .with("activity", ProcessingActivity::name)
     *         .says(RuleWording.in(Locale.ENGLISH)
     *                 .title("No owner")
     *                 .message("Nobody is recorded as the owner of {activity}.")
     *                 .why("Whoever owns an activity answers for it when it changes.")
     *                 .remedy("Enter a role, such as head of marketing."))
     *         .build();
     *
     * static final RulePack HOUSE = RulePack.of("house", OWNER_MISSING);
     * }</pre>
     *
     * <p>In a report in a language in which a rule has no words, it speaks in the first one in which it has.
     *
     * @param name what the pack is called, such as the name of the house
     * @param rules the rules, in any order
     * @throws IllegalArgumentException if two rules have the same id, or a rule has no words, has them twice in a language, lacks
     *     a part of them, or uses an argument in them that it does not give
     */
    public static RulePack of(String name, Rule<?>... rules) {
        List<Rule<?>> all = List.of(rules);
        return of(name, new InlineTexts(name, all), all);
    }

    /**
     * A pack without rules: the words of findings that come from elsewhere, see {@link ComplianceReport#with}.
     *
     * @param name what the pack is called
     * @param texts loads the texts in a language; called when texts are first wanted
     * @param ids what the findings are called, as if rules had found them
     */
    public static RulePack ofFindings(String name, Function<Locale, Texts> texts, Collection<RuleId> ids) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(texts, "texts");
        return new RulePack(
                name, texts, List.of(), ids.stream().distinct().sorted().toList());
    }

    /** What the pack is called. */
    public String name() {
        return name;
    }

    /** The rules, by id. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** What its findings can be called: the ids of its rules, and of findings that it only has words for. */
    List<RuleId> ids() {
        return ids;
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
