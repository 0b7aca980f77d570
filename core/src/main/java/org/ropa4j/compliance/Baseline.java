package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ropa4j.model.RopaId;

/**
 * The findings of one day, accepted as they are, so that only new ones count: a way to begin with a record that has many.
 *
 * <pre>{@code
 * Files.writeString(file, Baseline.of(report).toString());                                       // once
 * ComplianceReport report = checker.check(ropa, today).against(Baseline.parse("baseline.txt", Files.readString(file)));
 * report.findings();   // what is new
 * report.gone();       // what is mended, and can be taken out of the baseline
 * }</pre>
 *
 * <p>A finding is known by its rule and the {@link ElementPath} of its place, so that it stays known when the record is put in
 * another order. One that has become graver is new. The text has one line for each, sorted, so that it compares well:
 *
 * <pre>
 * record clinic
 * /activities[newsletter] purpose-missing error
 * /trackers[session]/lifetime tracker-lifetime-missing warning
 * </pre>
 *
 * <p>Immutable and thread-safe; equal when the text is.
 */
public final class Baseline {
    private static final Pattern RECORD = Pattern.compile("record (\\S.*)");
    private static final Pattern ENTRY = Pattern.compile("(\\S+) (\\S+) (error|warning|info)");

    private final RopaId record;
    private final Map<Entry, Severity> severities;

    /**
     * A finding that is accepted.
     *
     * @param element where it is
     * @param rule which rule
     */
    public record Entry(ElementPath element, RuleId rule) implements Comparable<Entry> {
        /** Checks that nothing is null. */
        public Entry {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(rule, "rule");
        }

        @Override
        public int compareTo(Entry other) {
            int byElement = element.compareTo(other.element);
            return byElement == 0 ? rule.compareTo(other.rule) : byElement;
        }

        /** Element and rule, as the baseline has them. */
        @Override
        public String toString() {
            return element + " " + rule;
        }
    }

    private Baseline(RopaId record, Map<Entry, Severity> severities) {
        this.record = record;
        this.severities = severities;
    }

    /**
     * The findings of a report: those that count and those that an older baseline accepts. What is suppressed has its own reason,
     * and what is wrong with suppressions is to be mended.
     */
    public static Baseline of(ComplianceReport report) {
        Map<Entry, Severity> severities = new TreeMap<>();
        List<Finding> findings = Stream.concat(report.findings().stream(), report.inBaseline().stream())
                .filter(finding -> !SuppressionFindings.RULES.contains(finding.rule()))
                .toList();
        List<ElementPath> elements = report.elementsOf(findings);
        for (int i = 0; i < findings.size(); i++) {
            severities.merge(
                    new Entry(elements.get(i), findings.get(i).rule()),
                    findings.get(i).severity(),
                    (a, b) -> a.isAtLeast(b) ? a : b);
        }
        return new Baseline(report.record(), severities);
    }

    /**
     * Reads a baseline.
     *
     * @param file what the file is called, for messages
     * @param text what is in it
     * @throws LineFormatException if it is none; it names all lines that cannot be read
     */
    public static Baseline parse(String file, String text) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        List<RopaId> records = new ArrayList<>();
        Map<Entry, Severity> severities = new TreeMap<>();
        new Lines(file, text).forEach((line, location) -> {
            Matcher header = RECORD.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (records.isEmpty() && header.matches()) {
                records.add(RopaId.of(header.group(1)));
            } else if (!records.isEmpty() && entry.matches()) {
                severities.put(
                        new Entry(ElementPath.parse(entry.group(1)), RuleId.of(entry.group(2))),
                        Severity.valueOf(entry.group(3).toUpperCase(Locale.ROOT)));
            } else {
                throw new IllegalArgumentException("'" + Lines.shown(line) + "' stands where "
                        + (records.isEmpty()
                                ? "'record' and the id of the record were expected"
                                : "an element, a rule and error, warning or info were expected"));
            }
        });
        if (records.isEmpty()) {
            throw new LineFormatException(
                    List.of(file + ":1:1: the baseline is empty, expected 'record' and the id of the record"));
        }
        return new Baseline(records.get(0), severities);
    }

    /** Which record it is of. */
    public RopaId record() {
        return record;
    }

    /** What it accepts, sorted by element and rule. */
    public List<Entry> entries() {
        return List.copyOf(severities.keySet());
    }

    /** Whether a finding is accepted; not if it has become graver. */
    boolean accepts(Finding finding, ElementPath element) {
        Severity then = severities.get(new Entry(element, finding.rule()));
        return then != null && then.isAtLeast(finding.severity());
    }

    /** What it accepts and is no longer found. */
    List<Entry> without(Collection<Entry> found) {
        TreeSet<Entry> gone = new TreeSet<>(severities.keySet());
        gone.removeAll(found);
        return List.copyOf(gone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline that && record.equals(that.record) && severities.equals(that.severities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(record, severities);
    }

    /** The text, which {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("record ").append(record.value()).append('\n');
        severities.forEach((entry, severity) -> text.append(entry)
                .append(' ')
                .append(severity.name().toLowerCase(Locale.ROOT))
                .append('\n'));
        return text.toString();
    }
}
