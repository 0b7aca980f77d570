package org.ropa4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.jackson.RopaReader;

/**
 * The rules find in each policy what a lawyer found, as severely as at each date, and nothing that is not explained.
 *
 * <p>Three kinds of table say what is expected, below {@code /defects}: what the lawyer found in all policies
 * ({@code expected.csv}), what the rules find in each record and which defect that is ({@code <policy>.csv}), and what
 * they looked at and found in order ({@code silent.csv}).
 */
class DefectsTest {
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());

    /** The policies and the day of each. Two bear no date; theirs lies in the years that their text points to. */
    private static final Map<String, LocalDate> POLICIES = new TreeMap<>(Map.of(
            "alien-film", LocalDate.of(2022, 6, 28),
            "glasoterapi", LocalDate.of(2023, 2, 15),
            "keto-diets", LocalDate.of(2022, 1, 1),
            "vekstly", LocalDate.of(2023, 1, 1),
            "videomarkedsskolen", LocalDate.of(2022, 1, 1)));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String SILENT = "-";
    private static final String NO_DEFECT = "-";
    private static final String TEXT_ONLY = "text-only";

    static Stream<String> policies() {
        return POLICIES.keySet().stream();
    }

    static Stream<Arguments> policiesAtBothDates() {
        return POLICIES.entrySet().stream()
                .flatMap(policy -> Stream.of(policy.getValue(), TODAY).map(date -> arguments(policy.getKey(), date)));
    }

    @ParameterizedTest
    @MethodSource("policiesAtBothDates")
    void finds_what_the_table_says_and_nothing_else(String policy, LocalDate asOf) throws IOException {
        assertThat(check(policy, asOf).findings())
                .extracting(finding -> finding.rule() + "," + finding.path() + "," + finding.severity())
                .containsExactlyInAnyOrderElementsOf(Tables.read("/defects/" + policy + ".csv").stream()
                        .filter(row -> !row.get(asOf.toString()).equals(SILENT))
                        .map(row -> row.get("rule") + "," + row.get("path") + "," + row.get(asOf.toString()))
                        .toList());
    }

    /** A finding answers defects that the lawyer numbered, or a sentence says why it is true all the same. */
    @ParameterizedTest
    @MethodSource("policies")
    void every_finding_is_explained(String policy) throws IOException {
        List<String> known =
                expected(policy).stream().map(row -> row.get("defect")).toList();
        for (CSVRecord row : Tables.read("/defects/" + policy + ".csv")) {
            if (row.get("defect").equals(NO_DEFECT)) {
                assertThat(row.get("why")).as(row.toString()).matches("[A-Z].+\\.");
            } else {
                assertThat(known).as(row.toString()).containsAll(defects(row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_defect_has_rules_that_answer_it_or_a_reason_why_none_can(String policy) throws IOException {
        for (CSVRecord row : expected(policy)) {
            assertThat(row.get("rules")).as(row.toString()).isNotBlank();
            assertThat(row.get("reason").isBlank())
                    .as(row.toString())
                    .isEqualTo(!row.get("rules").equals(TEXT_ONLY));
        }
    }

    @ParameterizedTest
    @MethodSource("policiesAtBothDates")
    void each_defect_is_answered_by_its_rules_as_severely_as_at_that_date(String policy, LocalDate asOf)
            throws IOException {
        List<CSVRecord> findings = Tables.read("/defects/" + policy + ".csv");
        List<String> faults = new ArrayList<>();
        for (CSVRecord defect : expected(policy)) {
            List<String> rules = rules(defect);
            String severity = defect.get(column(policy, asOf));
            List<String> answers = findings.stream()
                    .filter(row ->
                            rules.contains(row.get("rule")) && defects(row).contains(defect.get("defect")))
                    .map(row -> row.get(asOf.toString()))
                    .toList();
            boolean answered = severity.equals(SILENT)
                    ? answers.stream().allMatch(SILENT::equals)
                    : answers.contains(severity) || rules.contains(TEXT_ONLY);
            if (!answered) {
                faults.add(defect.get("defect") + " " + severity + ", but " + rules + " " + answers);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nearly_all_errors_and_warnings_of_the_lawyer_are_found_at_each_date(TestReporter reporter) throws IOException {
        for (String column : List.of("policy date", TODAY.toString())) {
            Map<String, String> shares = new LinkedHashMap<>();
            for (String policy : POLICIES.keySet()) {
                shares.put(
                        policy + ", " + column,
                        share(expected(policy), column, "ERROR").text() + " errors, "
                                + share(expected(policy), column, "WARNING").text() + " warnings");
            }
            reporter.publishEntry(shares);

            List<CSVRecord> all = new ArrayList<>();
            for (String policy : POLICIES.keySet()) {
                all.addAll(expected(policy));
            }
            assertThat(share(all, column, "ERROR").percent())
                    .as(shares.toString())
                    .isGreaterThanOrEqualTo(95);
            assertThat(share(all, column, "WARNING").percent())
                    .as(shares.toString())
                    .isGreaterThanOrEqualTo(90);
        }
    }

    /** What a policy does state. The rules looked at it, and found it stated. */
    @ParameterizedTest
    @MethodSource("policiesAtBothDates")
    void is_silent_on_what_is_stated(String policy, LocalDate asOf) throws IOException {
        ComplianceReport report = check(policy, asOf);
        List<CSVRecord> rows =
                rows("/defects/silent.csv", row -> row.get("seed").equals(policy));
        assertThat(rows).isNotEmpty();
        for (CSVRecord row : rows) {
            if (row.get("date").isEmpty() || row.get("date").equals(asOf.toString())) {
                RuleId rule = RuleId.of(row.get("rule"));
                assertThat(report.coverageOf(rule)).as(row.toString()).hasValueSatisfying(coverage -> {
                    assertThat(coverage.passed()).isPositive();
                });
                assertThat(report.findings().stream()
                                .filter(finding -> finding.rule().equals(rule))
                                .map(Finding::path)
                                .map(Object::toString)
                                .filter(path -> (path + "/").startsWith(row.get("path") + "/")))
                        .as(row.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_lawyer_found_210_defects() throws IOException {
        assertThat(Tables.read("/defects/expected.csv"))
                .extracting(row -> row.get("seed") + " " + row.get("defect"))
                .hasSize(210)
                .doesNotHaveDuplicates();
    }

    /**
     * How many of the lawyer's findings of one severity the rules answer.
     *
     * @param answered those that a rule answers
     * @param all all of them
     */
    private record Share(long answered, long all) {
        double percent() {
            return 100.0 * answered / all;
        }

        String text() {
            return answered + " of " + all;
        }
    }

    private static Share share(List<CSVRecord> defects, String column, String severity) {
        List<CSVRecord> severe =
                defects.stream().filter(row -> row.get(column).equals(severity)).toList();
        return new Share(
                severe.stream().filter(row -> !rules(row).contains(TEXT_ONLY)).count(), severe.size());
    }

    private static ComplianceReport check(String policy, LocalDate asOf) throws IOException {
        ComplianceReport report = CHECKER.check(
                RopaReader.yaml()
                        .read(Run.RECORDS.resolve(policy + ".ropa.yaml"))
                        .ropa(),
                asOf);
        assertThat(report.failures()).isEmpty();
        return report;
    }

    private static List<CSVRecord> expected(String policy) throws IOException {
        return rows("/defects/expected.csv", row -> row.get("seed").equals(policy));
    }

    private static List<CSVRecord> rows(String table, Predicate<CSVRecord> which) throws IOException {
        return Tables.read(table).stream().filter(which).toList();
    }

    /** The column of the expected severities that holds at this date. */
    private static String column(String policy, LocalDate asOf) {
        return asOf.equals(POLICIES.get(policy)) ? "policy date" : asOf.toString();
    }

    private static List<String> defects(CSVRecord row) {
        return List.of(row.get("defect").split(" ", -1));
    }

    private static List<String> rules(CSVRecord row) {
        return List.of(row.get("rules").split(" ", -1));
    }
}
