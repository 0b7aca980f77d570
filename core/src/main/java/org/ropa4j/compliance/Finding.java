package org.ropa4j.compliance;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;

/**
 * Something a rule found in a record: data only, so that two findings are equal when they say the same about the same place,
 * in whatever words. The words come from {@link RuleTexts}.
 *
 * @param rule which rule
 * @param severity how much it matters on the day of the check
 * @param path the element concerned, or the component that is not recorded
 * @param citations the provisions in force on the day that call for it; empty for matters of form
 * @param arguments what the texts need, by name: texts, numbers, dates, lengths of time, citations, lists of these
 * @param location where it stands in a file, if the record came from one
 */
public record Finding(
        RuleId rule,
        Severity severity,
        ModelPath path,
        List<Citation> citations,
        Map<String, Object> arguments,
        Optional<SourceLocation> location)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(Finding::path).thenComparing(Finding::rule);

    /** Copies the collections. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        citations = List.copyOf(citations);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        Objects.requireNonNull(location, "location");
    }

    /** A finding without citations, arguments and location. */
    public static Finding of(RuleId rule, Severity severity, ModelPath path) {
        return new Finding(rule, severity, path, List.of(), Map.of(), Optional.empty());
    }

    /** This finding with its place in a file. */
    public Finding at(SourceLocation location) {
        return new Finding(rule, severity, path, citations, arguments, Optional.of(location));
    }

    /** By severity, the gravest first, then by path, then by rule. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
