package org.ropa4j.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.RopaId;

/**
 * What a check found in a record, and how much it looked at.
 *
 * <p>Findings come gravest first, then by path and rule. What the owners of the record have accepted, by {@linkplain #suppressing
 * suppressions} or a {@linkplain #against baseline}, is kept apart from what counts; the two can be given in any order, before or
 * after {@linkplain #with(Collection, RulePack) findings that are added}.
 *
 * <p>A value: the same record, rules, day and acceptances give an equal report. The words that packs have for findings are not
 * compared. Immutable and thread-safe.
 */
public final class ComplianceReport {
    private final Ropa ropa;
    private final LocalDate asOf;
    private final List<Finding> found;
    private final List<RuleFailure> failures;
    private final List<RuleCoverage> coverage;
    private final List<RulePack> packs;
    private final Acceptance acceptance;
    private final Acceptance.Sorted sorted;

    ComplianceReport(
            Ropa ropa,
            LocalDate asOf,
            Collection<Finding> found,
            Collection<RuleFailure> failures,
            Collection<RuleCoverage> coverage,
            List<RulePack> packs,
            Acceptance acceptance) {
        this.ropa = ropa;
        this.asOf = asOf;
        this.found = inOrder(found);
        this.failures = List.copyOf(failures);
        this.coverage = coverage.stream().sorted().toList();
        this.packs = packs;
        this.acceptance = acceptance;
        this.sorted = acceptance.sort(ropa, asOf, this.found, known());
    }

    /** One severity after the other: within one, findings come nearly in order, and sorting takes hardly longer than a look. */
    private static List<Finding> inOrder(Collection<Finding> findings) {
        return Arrays.stream(Severity.values())
                .flatMap(severity -> findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .sorted())
                .toList();
    }

    /** Which record was checked. */
    public RopaId record() {
        return ropa.id();
    }

    /** The day whose law counted. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The languages of the record, the leading one first. */
    public List<Locale> languages() {
        return ropa.languages();
    }

    /** Everything found that counts, gravest first, then by path and rule. */
    public List<Finding> findings() {
        return sorted.open();
    }

    /** What was found and is accepted for a reason, in the order of the findings. */
    public List<Suppressed> suppressed() {
        return sorted.suppressed();
    }

    /** What was found and is accepted because the baseline has it, in the order of the findings. */
    public List<Finding> inBaseline() {
        return sorted.inBaseline();
    }

    /** What the baseline has and is no longer found: it can be taken out. */
    public List<Baseline.Entry> gone() {
        return sorted.gone();
    }

    /** The place of a finding as it is named in suppressions and baselines. */
    public ElementPath elementOf(Finding finding) {
        return new ElementNames(ropa).of(finding.path());
    }

    /** The places of these findings, in their order; quicker than one by one where there are many. */
    public List<ElementPath> elementsOf(List<Finding> findings) {
        ElementNames names = new ElementNames(ropa);
        return findings.stream().map(finding -> names.of(finding.path())).toList();
    }

    /** The baseline that this report is held against, if it is. */
    public Optional<Baseline> baseline() {
        return acceptance.baseline();
    }

    /** What was found at this severity. */
    public List<Finding> findings(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** How many findings there are at this severity. */
    public int count(Severity severity) {
        return (int) findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The gravest severity among the findings. */
    public Optional<Severity> gravest() {
        return findings().stream().map(Finding::severity).findFirst();
    }

    /** Rules that broke down instead of judging, in the order in which it happened. */
    public List<RuleFailure> failures() {
        return failures;
    }

    /** What findings of this report can be called, by id: the rules that were asked, and what it has words for besides. */
    public List<RuleId> rules() {
        return known().rules().stream().sorted().toList();
    }

    /** For every rule how much it looked at, by rule id. */
    public List<RuleCoverage> coverage() {
        if (acceptance.isNothing()) {
            return coverage;
        }
        Map<RuleId, Integer> accepted = new HashMap<>();
        suppressed().forEach(each -> accepted.merge(each.finding().rule(), 1, Integer::sum));
        inBaseline().forEach(each -> accepted.merge(each.rule(), 1, Integer::sum));
        return coverage.stream()
                .map(each -> each.accepting(accepted.getOrDefault(each.rule(), 0)))
                .toList();
    }

    /** How much one rule looked at; empty if it was not among the rules. */
    public Optional<RuleCoverage> coverageOf(RuleId rule) {
        return coverage().stream().filter(each -> each.rule().equals(rule)).findFirst();
    }

    /** How many verdicts there were: one for every rule and element on which the rule could decide. */
    public int judged() {
        return coverage.stream().mapToInt(RuleCoverage::judged).sum();
    }

    /**
     * Whether law had a say: not on a day before the GDPR applies, when only rules of form and of the house speak. True if no
     * rule that was asked rests on law.
     */
    public boolean lawSpoke() {
        Set<RuleId> ofLaw = new HashSet<>();
        packs.forEach(pack -> pack.rules().stream()
                .filter(rule -> !rule.citations().isEmpty())
                .forEach(rule -> ofLaw.add(rule.id())));
        return ofLaw.isEmpty()
                || coverage.stream()
                        .anyMatch(each ->
                                ofLaw.contains(each.rule()) && each.severity().isPresent());
    }

    /** Whether there is no error; see {@link #complies(Severity)}. */
    public boolean complies() {
        return complies(Severity.ERROR);
    }

    /**
     * Whether nothing of this severity or graver was found, no rule broke down, and something was looked at, by law where rules
     * of law were asked: a check that judged nothing proves nothing.
     */
    public boolean complies(Severity severity) {
        return judged() > 0
                && lawSpoke()
                && failures.isEmpty()
                && findings().stream().noneMatch(finding -> finding.severity().isAtLeast(severity));
    }

    /** This report with the places in the file from which the record was read. */
    public ComplianceReport locatedBy(SourceLocations locations) {
        Objects.requireNonNull(locations, "locations");
        List<Finding> located = found.stream()
                .map(finding -> locations.find(finding.path()).map(finding::at).orElse(finding))
                .toList();
        return new ComplianceReport(ropa, asOf, located, failures, coverage, packs, acceptance);
    }

    /**
     * This report with findings that are accepted for a reason, besides those that are already. A suppression that has expired,
     * is not needed, or names a rule that was not asked is a finding itself; one of a rule that does not speak on the day is
     * not.
     */
    public ComplianceReport suppressing(List<Suppression> suppressions) {
        List<Suppression> all = new ArrayList<>(acceptance.suppressions());
        all.addAll(suppressions);
        return accepting(new Acceptance(all, acceptance.baseline()));
    }

    /**
     * This report with what was found before accepted, so that only what is new counts.
     *
     * @throws IllegalArgumentException if the baseline is of another record
     */
    public ComplianceReport against(Baseline baseline) {
        if (!baseline.record().equals(record())) {
            throw new IllegalArgumentException("the baseline is of the record '"
                    + baseline.record().value() + "', but this report is about '" + record().value() + "'");
        }
        return accepting(new Acceptance(acceptance.suppressions(), Optional.of(baseline)));
    }

    private ComplianceReport accepting(Acceptance accepted) {
        List<RulePack> allPacks = new ArrayList<>(packs);
        if (!packs.contains(SuppressionFindings.PACK)) {
            allPacks.add(SuppressionFindings.PACK);
        }
        return new ComplianceReport(ropa, asOf, found, failures, coverage, List.copyOf(allPacks), accepted);
    }

    private Acceptance.Known known() {
        Set<RuleId> rules = new HashSet<>();
        packs.forEach(pack -> rules.addAll(pack.ids()));
        Set<RuleId> silent = new HashSet<>();
        for (RuleCoverage each : coverage) {
            rules.add(each.rule());
            if (each.severity().isEmpty()) {
                silent.add(each.rule());
            }
        }
        return new Acceptance.Known(rules, silent);
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
            allCoverage.add(new RuleCoverage(rule, severity, 0, ofRule.size(), 0, 0, 0, 0));
        });
        List<Finding> allFindings = Stream.concat(found.stream(), more.stream()).toList();
        return new ComplianceReport(ropa, asOf, allFindings, failures, allCoverage, List.copyOf(allPacks), acceptance);
    }

    /**
     * The words for these findings in a language.
     *
     * @throws IllegalArgumentException if a pack has no texts in that language
     */
    public RuleTexts texts(Locale locale) {
        return RuleTexts.of(packs, languages(), locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplianceReport that
                && record().equals(that.record())
                && asOf.equals(that.asOf)
                && languages().equals(that.languages())
                && found.equals(that.found)
                && failures.equals(that.failures)
                && coverage.equals(that.coverage)
                && acceptance.equals(that.acceptance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(record(), asOf, found);
    }

    /** For logs: {@code clinic as of 2026-11-23: 2 errors, 1 warnings, 0 infos}. */
    @Override
    public String toString() {
        return record() + " as of " + asOf + ": " + count(Severity.ERROR) + " errors, " + count(Severity.WARNING)
                + " warnings, " + count(Severity.INFO) + " infos";
    }
}
