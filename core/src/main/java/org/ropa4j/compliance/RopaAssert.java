package org.ropa4j.compliance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Transfer;

/**
 * Assertions on one record; see {@link RopaAssertions}. What is set up, such as the day and the rules, holds for the assertions that
 * follow. Immutable and thread-safe.
 */
public final class RopaAssert {
    private final Ropa ropa;
    private final @Nullable LocalDate asOf;
    private final @Nullable BiFunction<Ropa, LocalDate, ComplianceReport> check;
    private final Acceptance acceptance;
    private final SourceLocations locations;

    private RopaAssert(
            Ropa ropa,
            @Nullable LocalDate asOf,
            @Nullable BiFunction<Ropa, LocalDate, ComplianceReport> check,
            Acceptance acceptance,
            SourceLocations locations) {
        this.ropa = ropa;
        this.asOf = asOf;
        this.check = check;
        this.acceptance = acceptance;
        this.locations = locations;
    }

    static RopaAssert of(Ropa ropa) {
        return new RopaAssert(ropa, null, null, Acceptance.NOTHING, path -> Optional.empty());
    }

    /** The day whose law counts. */
    public RopaAssert asOf(LocalDate day) {
        return new RopaAssert(ropa, Objects.requireNonNull(day, "day"), check, acceptance, locations);
    }

    /**
     * The rules to check with.
     *
     * @throws IllegalArgumentException if two packs have a rule with the same id
     */
    public RopaAssert withRules(RulePack... rules) {
        ComplianceChecker checker = ComplianceChecker.of(rules);
        return new RopaAssert(ropa, asOf, rules.length == 0 ? null : checker::check, acceptance, locations);
    }

    /**
     * What to check with, in place of {@linkplain #withRules rules}, such as {@code RopaValidator.of(checker)::validate}, which
     * sees references that lead nowhere as well.
     */
    public RopaAssert checkedBy(BiFunction<Ropa, LocalDate, ComplianceReport> check) {
        return new RopaAssert(ropa, asOf, Objects.requireNonNull(check, "check"), acceptance, locations);
    }

    /** Findings that are accepted for a reason; one that is not needed is a finding. */
    public RopaAssert suppressing(List<Suppression> suppressions) {
        return new RopaAssert(ropa, asOf, check, new Acceptance(suppressions, acceptance.baseline()), locations);
    }

    /** Findings that are accepted because they were there when the house began. */
    public RopaAssert against(Baseline baseline) {
        return new RopaAssert(
                ropa, asOf, check, new Acceptance(acceptance.suppressions(), Optional.of(baseline)), locations);
    }

    /** Where the record stands in a file, so that failures point there. */
    public RopaAssert locatedBy(SourceLocations locations) {
        return new RopaAssert(ropa, asOf, check, acceptance, Objects.requireNonNull(locations, "locations"));
    }

    /**
     * Asserts that no error was found, on a day on which the law had a say.
     *
     * @throws AssertionError if not, with the findings and what to do about them
     */
    public RopaAssert complies() {
        return complies(Severity.ERROR);
    }

    /**
     * Asserts that nothing of this severity or graver was found, on a day on which the law had a say.
     *
     * @throws AssertionError if not, with the findings and what to do about them
     */
    public RopaAssert complies(Severity severity) {
        ComplianceReport report = report();
        if (!report.complies(severity)) {
            throw new AssertionError(AssertionText.of(report, severity));
        }
        return this;
    }

    /**
     * Asserts that these findings were made, no others, and that something was looked at.
     *
     * @param findings each as rule and element: {@code tracker-purpose-missing /trackers[session]/purpose}; see {@link
     *     ElementPath}
     * @throws AssertionError if not, with those that are missing and those that are too many
     */
    public RopaAssert hasExactlyTheseFindings(String... findings) {
        ComplianceReport report = report();
        List<String> missing = new ArrayList<>(Arrays.asList(findings));
        List<Finding> surplus = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (!missing.remove(finding.rule() + " " + report.elementOf(finding))) {
                surplus.add(finding);
            }
        }
        if (!missing.isEmpty() || !surplus.isEmpty() || !report.failures().isEmpty() || report.judged() == 0) {
            throw new AssertionError(AssertionText.of(report, missing, surplus));
        }
        return this;
    }

    /** Asserts on every element of a kind, or on those {@linkplain ElementsAssert#that of a certain sort}. */
    public <T> ElementsAssert<T> every(Subject<T> subject) {
        return ElementsAssert.of(this, Objects.requireNonNull(subject, "subject"));
    }

    /**
     * Asserts on every activity with a purpose of this kind, or of one that is part of it.
     *
     * @throws IllegalArgumentException if the vocabulary has no such kind
     */
    public ElementsAssert<ProcessingActivity> everyActivityFor(String purpose) {
        PurposeCategoryId kind = PurposeCategoryId.of(purpose);
        if (ropa.resolved().purposeCategory(kind).isEmpty()) {
            throw new IllegalArgumentException("purpose is '" + purpose + "', which no vocabulary has");
        }
        return every(Subject.ACTIVITY)
                .that(
                        "is for " + purpose,
                        (activity, in) -> activity.purposes().stream()
                                .flatMap(each -> each.category().stream())
                                .anyMatch(category -> in.resolved().isA(category, kind)));
    }

    /** Asserts on every transfer that the record states to a country that is not in the EEA on the day, or to one that it does not name. */
    public ElementsAssert<Transfer> everyTransferOutsideTheEea() {
        return every(Subject.TRANSFER)
                .that(
                        "leads out of the EEA",
                        (transfer, in) -> transfer.country()
                                .map(country -> !country.isInEea(in.asOf()))
                                .orElse(true));
    }

    /**
     * The report that the assertions are about, for assertions of one's own.
     *
     * @throws IllegalStateException if no day or no rules were given
     */
    public ComplianceReport report() {
        if (check == null) {
            throw new IllegalStateException("call withRules(...) first: without rules nothing is looked at");
        }
        ComplianceReport report = check(check);
        ComplianceReport suppressed =
                acceptance.suppressions().isEmpty() ? report : report.suppressing(acceptance.suppressions());
        return acceptance.baseline().map(suppressed::against).orElse(suppressed);
    }

    ComplianceReport check(BiFunction<Ropa, LocalDate, ComplianceReport> how) {
        if (asOf == null) {
            throw new IllegalStateException("call asOf(...) first: law is asked for a day");
        }
        return how.apply(ropa, asOf).locatedBy(locations);
    }

    /** What failed assertions say. */
    static final class AssertionText {
        private static final TextReport WORDS = TextReport.in(Locale.ENGLISH).brief();

        private AssertionText() {}

        static String of(ComplianceReport report, Severity severity) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.severity().isAtLeast(severity))
                    .toList();
            return header(report, "does not comply") + WORDS.counts(report) + "\n" + faults(report)
                    + listed(report, findings);
        }

        static String of(ComplianceReport report, List<String> missing, List<Finding> surplus) {
            StringBuilder text = new StringBuilder(header(report, "does not have exactly the expected findings"));
            text.append(faults(report));
            if (!missing.isEmpty()) {
                text.append("\nExpected, but not found:\n");
                missing.forEach(finding -> text.append("  ").append(finding).append('\n'));
            }
            if (!surplus.isEmpty()) {
                text.append("\nFound, but not expected:\n");
                surplus.forEach(finding -> text.append("  ")
                        .append(finding.rule())
                        .append(' ')
                        .append(report.elementOf(finding))
                        .append('\n'));
                text.append(listed(report, surplus));
            }
            return text.toString();
        }

        static String header(ComplianceReport report, String verdict) {
            return "The record " + report.record().value() + " " + verdict + " as of " + report.asOf() + ".\n";
        }

        private static String faults(ComplianceReport report) {
            StringBuilder text = new StringBuilder();
            if (report.judged() == 0) {
                text.append("Nothing was looked at: no rule that was asked found anything to judge.\n");
            }
            if (!report.lawSpoke()) {
                text.append(WORDS.noLaw()).append('\n');
            }
            report.failures()
                    .forEach(failure -> text.append(WORDS.failure(failure)).append('\n'));
            return text.toString();
        }

        private static String listed(ComplianceReport report, List<Finding> findings) {
            RuleTexts texts = report.texts(Locale.ENGLISH);
            StringBuilder text = new StringBuilder();
            WrappedText lines = new WrappedText(text);
            try {
                for (Finding finding : findings) {
                    lines.blank();
                    WORDS.write(finding, texts.of(finding), lines);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a StringBuilder never fails", e);
            }
            return text.toString();
        }
    }
}
