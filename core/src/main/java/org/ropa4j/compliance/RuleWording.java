package org.ropa4j.compliance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ropa4j.text.Language;
import org.ropa4j.text.MessagePattern;
import org.ropa4j.text.MessagePatternException;

/**
 * What a rule of one's own says in one language, written where the rule is. All parts may use the arguments that the rule gives its
 * findings, see {@link MessagePattern}.
 *
 * <pre>{@code
 * RuleWording.in(Locale.ENGLISH)
 *         .title("No owner")
 *         .message("Nobody is recorded as the owner of {activity}.")
 *         .why("Whoever owns an activity answers for it when it changes.")
 *         .remedy("Enter a role, such as head of marketing.")
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleWording {
    private static final String TITLE = "title";
    private static final String MESSAGE = "message";
    private static final String WHY = "why";
    private static final String REMEDY = "remedy";

    private final Language language;
    private final Map<String, String> parts;

    private RuleWording(Language language, Map<String, String> parts) {
        this.language = language;
        this.parts = Collections.unmodifiableMap(parts);
    }

    /**
     * A wording in this language, without words yet.
     *
     * @throws IllegalArgumentException if it is none of {@link Language#supported()}
     */
    public static RuleWording in(Locale language) {
        return new RuleWording(Language.of(language), new LinkedHashMap<>());
    }

    /** What a finding is called, without a full stop. */
    public RuleWording title(String pattern) {
        return with(TITLE, pattern);
    }

    /** What is not recorded or does not fit. */
    public RuleWording message(String pattern) {
        return with(MESSAGE, pattern);
    }

    /** Why it matters. */
    public RuleWording why(String pattern) {
        return with(WHY, pattern);
    }

    /** What to do. */
    public RuleWording remedy(String pattern) {
        return with(REMEDY, pattern);
    }

    private RuleWording with(String part, String pattern) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        more.put(part, Objects.requireNonNull(pattern, part));
        return new RuleWording(language, more);
    }

    Language language() {
        return language;
    }

    /**
     * The patterns by the keys of a bundle.
     *
     * @throws IllegalArgumentException if a part is missing, is no pattern, or uses an argument that the rule does not give
     */
    Map<String, MessagePattern> patterns(Rule<?> rule) {
        Map<String, MessagePattern> patterns = new LinkedHashMap<>();
        for (String part : new String[] {TITLE, MESSAGE, WHY, REMEDY}) {
            String where = "rule " + rule.id() + ": " + part + " in " + language;
            String text = parts.get(part);
            if (text == null || text.isBlank()) {
                throw new IllegalArgumentException(where + " is missing");
            }
            MessagePattern pattern;
            try {
                pattern = MessagePattern.parse(text, language);
            } catch (MessagePatternException e) {
                throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
            }
            pattern.arguments().stream()
                    .filter(argument -> !rule.argumentNames().contains(argument))
                    .findFirst()
                    .ifPresent(argument -> {
                        throw new IllegalArgumentException(where + " uses {" + argument
                                + "}, but the rule gives its findings " + rule.argumentNames());
                    });
            patterns.put(rule.id() + "." + part, pattern);
        }
        return patterns;
    }
}
