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
 * <thead>
 * <tr><th scope="col">place</th><th scope="col">argument</th><th scope="col">in bokmål</th></tr>
 * </thead>
 * <tbody>
 * <tr>
 *   <td>{@code {name}}</td>
 *   <td>text, or a whole number</td>
 *   <td>the text as it is; {@code 2026}</td>
 * </tr>
 * <tr>
 *   <td>{@code {n, number}}</td>
 *   <td>number</td>
 *   <td>{@code 1 234}</td>
 * </tr>
 * <tr>
 *   <td>{@code {d, date}}</td>
 *   <td>{@link java.time.LocalDate}</td>
 *   <td>{@code 1. februar 2026}</td>
 * </tr>
 * <tr>
 *   <td>{@code {p, duration}}</td>
 *   <td>{@link java.time.Period} or {@link java.time.Duration}</td>
 *   <td>{@code 3 år og 6 måneder}</td>
 * </tr>
 * <tr>
 *   <td>{@code {items, list}} or {@code {items, list, or}}</td>
 *   <td>{@link java.util.Collection} of texts</td>
 *   <td>{@code A, B og C}</td>
 * </tr>
 * <tr>
 *   <td>{@code {n, plural, =0 {ingen} one {# dag} other {# dager}}}</td>
 *   <td>whole number</td>
 *   <td>{@code 3 dager}</td>
 * </tr>
 * <tr>
 *   <td>{@code {x, select, mutual {gjensidig} other {ensidig}}}</td>
 *   <td>text, enum or boolean</td>
 *   <td>{@code gjensidig}</td>
 * </tr>
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
    public String format(Map<String, Object> values) {
        Objects.requireNonNull(values, "values");
        StringBuilder text = new StringBuilder(source.length() + 32);
        for (PatternPart part : parts) {
            part.append(text, values, language);
        }
        return text.toString();
    }

    /**
     * The message as it reads before anything is put in, for lists of messages: the names of arguments in braces, and of plurals
     * and selects the branch {@code other}. {@code Name {authority}.}, {@code kept for {n} days}.
     */
    public String general() {
        StringBuilder text = new StringBuilder(source.length());
        parts.forEach(part -> part.appendGeneral(text));
        return text.toString();
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return source;
    }
}
