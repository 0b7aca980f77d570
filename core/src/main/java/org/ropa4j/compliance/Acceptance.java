package org.ropa4j.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.model.Ropa;
import org.ropa4j.spelling.Nearest;

/**
 * What the owners of a record have accepted: single findings for a reason, and what was there when they began. Sorts findings
 * accordingly; a suppression goes before the baseline, as it says why.
 *
 * @param suppressions single findings
 * @param baseline what was there
 */
record Acceptance(List<Suppression> suppressions, Optional<Baseline> baseline) {
    static final Acceptance NOTHING = new Acceptance(List.of(), Optional.empty());

    Acceptance {
        suppressions = List.copyOf(suppressions);
    }

    boolean isNothing() {
        return suppressions.isEmpty() && baseline.isEmpty();
    }

    /**
     * Findings in their four kinds.
     *
     * @param open what counts, with what is wrong with suppressions
     * @param suppressed what a suppression accepts
     * @param inBaseline what the baseline accepts
     * @param gone what the baseline accepts and is no longer found
     */
    record Sorted(
            List<Finding> open, List<Suppressed> suppressed, List<Finding> inBaseline, List<Baseline.Entry> gone) {}

    Sorted sort(Ropa ropa, LocalDate asOf, List<Finding> findings, Known known) {
        if (isNothing()) {
            return new Sorted(findings, List.of(), List.of(), List.of());
        }
        ElementNames names = new ElementNames(ropa);
        Map<RuleId, List<Suppression>> byRule = new HashMap<>();
        suppressions.forEach(suppression -> byRule.computeIfAbsent(suppression.rule(), rule -> new ArrayList<>())
                .add(suppression));
        List<Finding> open = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        List<Finding> inBaseline = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        Set<Baseline.Entry> found = new HashSet<>();
        for (Finding finding : findings) {
            ElementPath element = names.of(finding.path());
            found.add(new Baseline.Entry(element, finding.rule()));
            List<Suppression> covering = byRule.getOrDefault(finding.rule(), List.of()).stream()
                    .filter(each -> each.holds(asOf) && each.element().covers(element))
                    .toList();
            used.addAll(covering);
            if (!covering.isEmpty()) {
                suppressed.add(new Suppressed(finding, covering.get(0)));
            } else if (baseline.isPresent() && baseline.get().accepts(finding, element)) {
                inBaseline.add(finding);
            } else {
                open.add(finding);
            }
        }
        suppressions.stream()
                .flatMap(suppression -> faultOf(suppression, asOf, used, known).stream())
                .forEach(open::add);
        return new Sorted(
                open.stream().sorted().toList(),
                List.copyOf(suppressed),
                List.copyOf(inBaseline),
                baseline.map(each -> each.without(found)).orElse(List.of()));
    }

    private static Optional<Finding> faultOf(
            Suppression suppression, LocalDate asOf, Set<Suppression> used, Known known) {
        if (!known.rules().contains(suppression.rule())) {
            List<String> ids =
                    known.rules().stream().map(RuleId::value).sorted().toList();
            return Optional.of(SuppressionFindings.unknownRule(
                    suppression, Nearest.to(suppression.rule().value(), ids).orElse("")));
        }
        if (!suppression.holds(asOf)) {
            return Optional.of(SuppressionFindings.expired(suppression));
        }
        // What a rule will say when it speaks again cannot be known on a day on which it is silent.
        return used.contains(suppression) || known.silent().contains(suppression.rule())
                ? Optional.empty()
                : Optional.of(SuppressionFindings.unused(suppression));
    }

    /**
     * The rules of a check.
     *
     * @param rules all of them
     * @param silent those that do not speak on the day
     */
    record Known(Set<RuleId> rules, Set<RuleId> silent) {}
}
