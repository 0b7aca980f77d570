package org.ropa4j.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ropa4j.model.RopaId;

/**
 * What a check found in a record, and how much it looked at.
 *
 * <p>A value: the same record, rules and day give an equal report. Findings come gravest first, then by path and rule.
 */
public final class ComplianceReport {
    private final RopaId record;
    private final LocalDate asOf;
    private final List<Locale> languages;
    private final List<Finding> findings;
    private final List<RuleFailure> failures;
    private final List<RuleCoverage> coverage;
    private final List<RulePack> packs;

    ComplianceReport(
            RopaId record,
            LocalDate asOf,
            List<Locale> languages,
            Collection<Finding> findings,
            Collection<RuleFailure> failures,
            Collection<RuleCoverage> coverage,
            List<RulePack> packs) {
        this.record = record;
        this.asOf = asOf;
        this.languages = languages;
        this.findings = findings.stream().sorted().toList();
        this.failures = List.copyOf(failures);
        this.coverage = coverage.stream().sorted().toList();
        this.packs = packs;
    }

    /** Which record was checked. */
    public RopaId record() {
        return record;
    }

    /** The day whose law counted. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The languages of the record, the leading one first. */
    public List<Locale> languages() {
        return languages;
    }

    /** Everything found, gravest first, then by path and rule. */
    public List<Finding> findings() {
        return findings;
    }

    /** What was found at this severity. */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** How many findings there are at this severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The gravest severity among the findings. */
    public Optional<Severity> gravest() {
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(findings.get(0).severity());
    }

    /** Rules that broke down instead of judging, in the order in which it happened. */
    public List<RuleFailure> failures() {
        return failures;
    }

    /** For every rule how much it looked at, by rule id. */
    public List<RuleCoverage> coverage() {
        return coverage;
    }

    /** How much one rule looked at; empty if it was not among the rules. */
    public Optional<RuleCoverage> coverageOf(RuleId rule) {
        return coverage.stream().filter(each -> each.rule().equals(rule)).findFirst();
    }

    /** How many verdicts there were: one for every rule and element on which the rule could decide. */
    public int judged() {
        return coverage.stream().mapToInt(RuleCoverage::judged).sum();
    }

    /** Whether there is no error; see {@link #complies(Severity)}. */
    public boolean complies() {
        return complies(Severity.ERROR);
    }

    /**
     * Whether nothing of this severity or graver was found, no rule broke down, and something was looked at: a check that
     * judged nothing proves nothing.
     */
    public boolean complies(Severity severity) {
        return judged() > 0
                && failures.isEmpty()
                && findings.stream().noneMatch(finding -> finding.severity().isAtLeast(severity));
    }

    /** This report with the places in the file from which the record was read. */
    public ComplianceReport locatedBy(SourceLocations locations) {
        Objects.requireNonNull(locations, "locations");
        List<Finding> located = findings.stream()
                .map(finding -> locations.find(finding.path()).map(finding::at).orElse(finding))
                .toList();
        return new ComplianceReport(record, asOf, languages, located, failures, coverage, packs);
    }

    /**
     * This report with findings that did not come from rules, such as those on the shape of a record. They count in the
     * coverage of their ids as violations.
     *
     * @param more the findings
     * @param pack whose texts they have
     */
    public ComplianceReport with(Collection<Finding> more, RulePack pack) {
        Objects.requireNonNull(pack, "pack");
        List<RulePack> allPacks = new ArrayList<>(packs);
        allPacks.add(pack);
        List<RuleCoverage> allCoverage = new ArrayList<>(coverage);
        more.stream().map(Finding::rule).distinct().forEach(rule -> {
            List<Finding> ofRule =
                    more.stream().filter(finding -> finding.rule().equals(rule)).toList();
            Optional<Severity> severity =
                    ofRule.stream().map(Finding::severity).sorted().findFirst();
            allCoverage.add(new RuleCoverage(rule, severity, 0, ofRule.size(), 0, 0, 0));
        });
        List<Finding> allFindings =
                Stream.concat(findings.stream(), more.stream()).toList();
        return new ComplianceReport(record, asOf, languages, allFindings, failures, allCoverage, List.copyOf(allPacks));
    }

    /**
     * The words for these findings in a language.
     *
     * @throws IllegalArgumentException if a pack has no texts in that language
     */
    public RuleTexts texts(Locale locale) {
        return RuleTexts.of(packs, languages, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplianceReport that
                && record.equals(that.record)
                && asOf.equals(that.asOf)
                && findings.equals(that.findings)
                && failures.equals(that.failures)
                && coverage.equals(that.coverage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(record, asOf, findings);
    }

    /** For logs: {@code glasoterapi as of 2026-11-23: 12 errors, 15 warnings, 9 infos}. */
    @Override
    public String toString() {
        return record + " as of " + asOf + ": " + count(Severity.ERROR) + " errors, " + count(Severity.WARNING)
                + " warnings, " + count(Severity.INFO) + " infos";
    }
}
