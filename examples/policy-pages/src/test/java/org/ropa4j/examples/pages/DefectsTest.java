package org.ropa4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.jackson.RopaReader;

/** The rules find in each policy what a lawyer found, as severely as at each date, and nothing else. */
class DefectsTest {
    private static final Path RECORDS = Path.of("src/main/ropa");
    private static final Path DEFECTS = Path.of("src/test/resources/defects");
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());

    /**
     * A row of a table of defects.
     *
     * @param finding severity, rule and path
     * @param defect the number of the defect in the lawyer's list
     */
    private record Row(String finding, String defect) {}

    @ParameterizedTest
    @CsvSource({"glasoterapi, 2023-02-15", "glasoterapi, 2026-11-23"})
    void finds_what_a_lawyer_found_and_nothing_else(String record, LocalDate asOf) throws IOException {
        assertThat(check(record, asOf).findings())
                .extracting(finding -> finding.severity() + " " + finding.rule() + " " + finding.path())
                .containsExactlyInAnyOrderElementsOf(
                        rows(record, asOf).stream().map(Row::finding).toList());
    }

    @ParameterizedTest
    @CsvSource({"glasoterapi, 2023-02-15, 30", "glasoterapi, 2026-11-23, 31"})
    void answers_so_many_defects(String record, LocalDate asOf, int defects) throws IOException {
        Set<String> answered = new TreeSet<>();
        rows(record, asOf).forEach(row -> answered.add(row.defect()));

        assertThat(answered).hasSize(defects);
    }

    /** Section D2 of the lawyer's list: what the policy does state. The rules looked at it, and found it stated. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "legal-basis-missing",
                "legitimate-interest-missing",
                "rights-not-listed",
                "complaint-right-not-listed",
                "tracker-lifetime-missing"
            })
    void is_silent_on_what_is_stated(String rule) throws IOException {
        assertThat(check("glasoterapi", LocalDate.of(2026, 11, 23)).coverageOf(RuleId.of(rule)))
                .hasValueSatisfying(coverage -> {
                    assertThat(coverage.passed()).isPositive();
                    assertThat(coverage.violated()).isZero();
                });
    }

    private static ComplianceReport check(String record, LocalDate asOf) throws IOException {
        ComplianceReport report = CHECKER.check(
                RopaReader.yaml().read(RECORDS.resolve(record + ".ropa.yaml")).ropa(), asOf);
        assertThat(report.failures()).isEmpty();
        return report;
    }

    private static List<Row> rows(String record, LocalDate asOf) throws IOException {
        List<String> lines = Files.readAllLines(DEFECTS.resolve(record + ".csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        int column = List.of(lines.get(0).split(",", -1)).indexOf(asOf.toString());
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (!cells[column].equals("-")) {
                rows.add(new Row(cells[column] + " " + cells[0] + " " + cells[1], cells[2]));
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }
}
