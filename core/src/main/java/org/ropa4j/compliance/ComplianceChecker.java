package org.ropa4j.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ropa4j.model.Ropa;

/**
 * Checks records against rule packs as of a day: one pass over the record, in time linear in its size.
 *
 * <p>Immutable and thread-safe; make one and keep it. To check shapes and references as well, see {@code RopaValidator} in
 * {@code org.ropa4j.validation}.
 */
public final class ComplianceChecker {
    private final List<RulePack> packs;
    private final Map<Subject<?>, List<Rule<?>>> rulesBySubject;

    private ComplianceChecker(List<RulePack> packs, Map<Subject<?>, List<Rule<?>>> rulesBySubject) {
        this.packs = packs;
        this.rulesBySubject = rulesBySubject;
    }

    /**
     * A checker with the rules of these packs.
     *
     * @throws IllegalArgumentException if two packs have a rule with the same id
     */
    public static ComplianceChecker of(RulePack... packs) {
        return of(List.of(packs));
    }

    /**
     * A checker with the rules of these packs.
     *
     * @throws IllegalArgumentException if two packs have a rule with the same id
     */
    public static ComplianceChecker of(List<RulePack> packs) {
        Map<RuleId, RulePack> owners = new HashMap<>();
        Map<Subject<?>, List<Rule<?>>> bySubject = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            for (Rule<?> rule : pack.rules()) {
                RulePack other = owners.put(rule.id(), pack);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "packs " + other + " and " + pack + " both have a rule with the id " + rule.id());
                }
                bySubject
                        .computeIfAbsent(rule.subject(), subject -> new ArrayList<>())
                        .add(rule);
            }
        }
        return new ComplianceChecker(List.copyOf(packs), Collections.unmodifiableMap(bySubject));
    }

    /** This checker with one pack more. */
    public ComplianceChecker and(RulePack pack) {
        List<RulePack> more = new ArrayList<>(packs);
        more.add(Objects.requireNonNull(pack, "pack"));
        return of(more);
    }

    /** The packs, in the order in which they were given. */
    public List<RulePack> packs() {
        return packs;
    }

    /**
     * Checks a record.
     *
     * @param ropa the record, however unfinished
     * @param asOf the day whose law counts
     * @return what was found; a rule that throws is reported there and does not end the check
     */
    public ComplianceReport check(Ropa ropa, LocalDate asOf) {
        Objects.requireNonNull(ropa, "ropa");
        Objects.requireNonNull(asOf, "asOf");
        CheckedRecord record = new CheckedRecord(ropa, asOf);
        Tally tally = new Tally(rulesBySubject, record);
        new RecordPass(tally).over(record);
        return new ComplianceReport(
                ropa, asOf, tally.findings(), tally.failures(), tally.coverage(), packs, Acceptance.NOTHING);
    }
}
