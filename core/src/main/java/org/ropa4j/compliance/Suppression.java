package org.ropa4j.compliance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding that somebody has decided to live with, for a reason and until a day.
 *
 * <p>In a file, one to a line; blank lines and what follows a {@code #} at the start of a line are passed over:
 *
 * <pre>
 * # rule                     element                until       reason
 * tracker-lifetime-missing   /trackers[session]     2027-01-31  The supplier documents it in January.
 * retention-criterion-vague  /activities[bookings]  2027-06-30  The board decides on it in May.
 * </pre>
 *
 * @param rule which rule
 * @param element where: findings on this element and on everything in it
 * @param until the last day on which the finding is accepted
 * @param reason why it is accepted, for whoever reads the report
 * @param location where the suppression itself stands, if it came from a file
 */
public record Suppression(
        RuleId rule, ElementPath element, LocalDate until, String reason, Optional<SourceLocation> location) {
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S.*)");

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if {@code reason} is blank
     */
    public Suppression {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(location, "location");
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("reason is blank, expected why the finding is accepted");
        }
    }

    /**
     * A suppression.
     *
     * @param rule the id of the rule
     * @param element the element, see {@link ElementPath#parse}
     * @param until the last day on which the finding is accepted
     * @param reason why it is accepted
     * @throws IllegalArgumentException if {@code rule} is no rule id, {@code element} no path or {@code reason} blank
     */
    public static Suppression of(String rule, String element, LocalDate until, String reason) {
        return new Suppression(RuleId.of(rule), ElementPath.parse(element), until, reason, Optional.empty());
    }

    /** This suppression with its place in a file. */
    public Suppression at(SourceLocation location) {
        return new Suppression(rule, element, until, reason, Optional.of(location));
    }

    /**
     * Reads suppressions, one to a line.
     *
     * @param file what the file is called, for messages and findings
     * @param text what is in it
     * @throws LineFormatException if a line is none; it names all such lines
     */
    public static List<Suppression> parse(String file, String text) {
        Lines lines = new Lines(file, text);
        List<Suppression> suppressions = new ArrayList<>();
        lines.forEach((line, location) -> suppressions.add(parseLine(line).at(location)));
        return List.copyOf(suppressions);
    }

    private static Suppression parseLine(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + Lines.shown(line)
                    + "' is no suppression, expected rule, element, last day and reason, with spaces between them");
        }
        try {
            return of(parts.group(1), parts.group(2), LocalDate.parse(parts.group(3)), parts.group(4));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "last day is '" + Lines.shown(parts.group(3)) + "', expected a date such as 2027-01-31", e);
        }
    }

    boolean holds(LocalDate day) {
        return !day.isAfter(until);
    }

    /** The line by which it stands in a file. */
    @Override
    public String toString() {
        return rule + " " + element + " " + until + " " + reason;
    }
}
