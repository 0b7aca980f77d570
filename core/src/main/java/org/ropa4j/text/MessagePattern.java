package org.ropa4j.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A message with places for named arguments.
 *
 * <table class="striped">
 * <caption>What may stand in braces</caption>
 * <thead><tr><th>place<th>argument<th>in bokmål</thead>
 * <tbody>
 * <tr><td>{@code {name}}<td>text, or a whole number<td>the text as it is; {@code 2026}
 * <tr><td>{@code {n, number}}<td>number<td>{@code 1 234}
 * <tr><td>{@code {d, date}}<td>{@link java.time.LocalDate}<td>{@code 1. februar 2026}
 * <tr><td>{@code {p, duration}}<td>{@link java.time.Period} or {@link java.time.Duration}<td>{@code 3 år og 6 måneder}
 * <tr><td>{@code {items, list}} or {@code {items, list, or}}<td>{@link java.util.Collection} of texts<td>{@code A, B og C}
 * <tr><td>{@code {n, plural, =0 {ingen} one {# dag} other {# dager}}}<td>whole number<td>{@code 3 dager}
 * <tr><td>{@code {x, select, mutual {gjensidig} other {ensidig}}}<td>text, enum or boolean<td>{@code gjensidig}
 * </tbody>
 * </table>
 *
 * <p>In a branch of a plural {@code #} is the number. Plurals and selects need a branch {@code other}; an enum is matched by
 * its name in lower case with hyphens. Branches may hold places of every kind. Outside of branches <code>{{</code> and
 * <code>}}</code> stand for braces; an apostrophe is just an apostrophe.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class MessagePattern {

    private final Language language;
    private final String source;
    private final List<PatternPart> parts;
    private final Set<String> arguments;

    private MessagePattern(Language language, String source, List<PatternPart> parts) {
        this.language = language;
        this.source = source;
        this.parts = parts;
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> part.collectArguments(names));
        this.arguments = Collections.unmodifiableSet(names);
    }

    /**
     * Reads a pattern.
     *
     * @throws MessagePatternException if it is none; the message says where and what was expected
     */
    public static MessagePattern parse(String pattern, Language language) {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(language, "language");
        return new MessagePattern(language, pattern, new PatternParser(pattern, language).parse());
    }

    /** The names of the arguments it takes, in the order of their first place. */
    public Set<String> arguments() {
        return arguments;
    }

    /**
     * The message with its arguments put in, as they are, nothing being escaped.
     *
     * @throws IllegalArgumentException if an argument is missing or of the wrong type; the message names it
     */
    public String format(Map<String, ?> values) {
        Objects.requireNonNull(values, "values");
        StringBuilder text = new StringBuilder(source.length() + 32);
        for (PatternPart part : parts) {
            part.append(text, values, language);
        }
        return text.toString();
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return source;
    }
}
