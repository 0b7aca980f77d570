package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.RuleCoverage;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Ropa;

/** What holds for the report of any record. */
class ReportProperties {
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());

    /** Rules on an activity that also look at others. */
    private static final Set<String> LOOK_AROUND = Set.of(
            "activity-described-twice",
            "legal-obligation-not-a-basis",
            "provision-not-stated",
            "provision-stated-nowhere",
            "storage-purpose-not-stated");

    @Property(tries = 100)
    void is_a_function_of_record_and_day(@ForAll("records") Ropa ropa, @ForAll("days") LocalDate day) {
        assertThat(CHECKER.check(ropa, day)).isEqualTo(CHECKER.check(ropa, day));
    }

    @Property(tries = 100)
    void every_finding_is_counted_and_no_rule_breaks(@ForAll("records") Ropa ropa, @ForAll("days") LocalDate day) {
        ComplianceReport report = CHECKER.check(ropa, day);

        assertThat(report.failures()).isEmpty();
        assertThat(report.coverage().stream().mapToInt(RuleCoverage::violated).sum())
                .isEqualTo(report.findings().size());
    }

    @Property(tries = 100)
    void the_findings_on_activities_are_those_on_each_of_them(
            @ForAll("activities") List<ProcessingActivity> first,
            @ForAll("activities") List<ProcessingActivity> second,
            @ForAll("days") LocalDate day) {
        List<ProcessingActivity> all =
                Stream.concat(first.stream(), second.stream()).toList();
        List<String> each = new ArrayList<>(onActivities(with(first), day, 0));
        each.addAll(onActivities(with(second), day, first.size()));

        assertThat(onActivities(with(all), day, 0)).containsExactlyInAnyOrderElementsOf(each);
    }

    private static List<String> onActivities(Ropa ropa, LocalDate day, int shift) {
        return CHECKER.check(ropa, day).findings().stream()
                .filter(finding -> finding.path().steps().size() > 1
                        && finding.path().steps().get(0).equals("activities"))
                .filter(finding -> !LOOK_AROUND.contains(finding.rule().value()))
                .map(finding -> {
                    List<String> steps = new ArrayList<>(finding.path().steps());
                    steps.set(1, Integer.toString(Integer.parseInt(steps.get(1)) + shift));
                    return finding.severity() + " " + finding.rule() + " " + steps + " " + finding.arguments();
                })
                .toList();
    }

    private static Ropa with(List<ProcessingActivity> activities) {
        return RecordEdit.set(CarefulRecord.ropa(), "/activities", activities);
    }

    @Provide
    static Arbitrary<Ropa> records() {
        return Arbitraries.of(Violation.all()).list().ofMaxSize(3).map(violations -> {
            Ropa ropa = CarefulRecord.ropa();
            for (Violation violation : violations) {
                ropa = violation.inAsFarAsItFits(ropa);
            }
            return ropa;
        });
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.of(RuleViolationsTest.DATES);
    }

    /** Activities of the careful record as they are, and with one component emptied. */
    @Provide
    static Arbitrary<List<ProcessingActivity>> activities() {
        List<ProcessingActivity> pool = new ArrayList<>();
        Ropa good = CarefulRecord.ropa();
        for (int i = 0; i < good.activities().size(); i++) {
            pool.add(good.activities().get(i));
            String at = "/activities/" + i;
            for (String list : List.of("purposes", "dataSubjects", "data", "sources")) {
                pool.add(RecordEdit.set(good, at + "/" + list, List.of())
                        .activities()
                        .get(i));
            }
            pool.add(RecordEdit.set(good, at + "/provision", Optional.empty())
                    .activities()
                    .get(i));
        }
        return Arbitraries.of(pool).list().ofMaxSize(5).map(List::copyOf);
    }
}
