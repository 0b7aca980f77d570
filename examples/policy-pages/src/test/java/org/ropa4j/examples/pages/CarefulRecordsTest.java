package org.ropa4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.RuleCoverage;
import org.ropa4j.compliance.TextReport;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.jackson.RopaReader;
import org.ropa4j.jackson.RopaWriter;
import org.ropa4j.model.Party;
import org.ropa4j.model.Ropa;
import org.ropa4j.notice.NoticeComposer;
import org.ropa4j.validation.RopaValidator;

/**
 * Five organisations that keep their records with care: the rules have nothing to say of them, though they look at nearly
 * everything. Whoever changes a rule finds out here whether it cries wolf, and whoever writes a record sees here what a good one
 * looks like.
 */
class CarefulRecordsTest {
    private static final Path RECORDS = Path.of("src", "main", "careful");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RopaValidator VALIDATOR =
            RopaValidator.of(ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack()));

    private static final Pattern HOST = Pattern.compile("(?:@|https://)([a-z0-9-]+(?:\\.[a-z0-9-]+)*)");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    static Stream<String> records() {
        return Stream.of("eksempel-legesenter", "eksempelgarn", "eksempellia", "eksempelvik", "medlemsskyen");
    }

    static Stream<Arguments> recordsInEachLanguage() {
        return records().flatMap(record -> Stream.of("nb", "en").map(language -> arguments(record, language)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void raise_no_finding_of_whatever_severity(String record) throws IOException {
        ComplianceReport report = check(record);

        assertThat(report.failures()).isEmpty();
        assertThat(report.lawSpoke()).isTrue();
        assertThat(report.findings())
                .as(() -> TextReport.in(Locale.ENGLISH).write(report))
                .isEmpty();
    }

    /** Nothing to say is worth something only where there was something to look at. */
    @Test
    void give_every_rule_something_to_look_at_or_a_reason_why_not() throws IOException {
        Map<String, Integer> judged = new TreeMap<>();
        for (String record : records().toList()) {
            for (RuleCoverage coverage : check(record).coverage()) {
                judged.merge(coverage.rule().value(), coverage.judged(), Integer::sum);
            }
        }
        Map<String, String> reasons = new TreeMap<>();
        for (CSVRecord row : Tables.read("/careful/rules-without-work.csv")) {
            reasons.put(row.get("rule"), row.get("reason"));
        }

        assertThat(judged.entrySet().stream()
                        .filter(rule -> rule.getValue() == 0)
                        .map(Map.Entry::getKey))
                .containsExactlyElementsOf(reasons.keySet());
        assertThat(reasons.values()).allMatch(reason -> reason.matches("[A-Z].+\\."));
    }

    @ParameterizedTest
    @MethodSource("records")
    void come_back_the_same_from_both_formats(String record) throws IOException {
        Ropa ropa = read(record);

        assertThat(RopaReader.yaml()
                        .read("again.ropa.yaml", RopaWriter.yaml().write(ropa))
                        .ropa())
                .isEqualTo(ropa);
        assertThat(RopaReader.json()
                        .read("again.ropa.json", RopaWriter.json().write(ropa))
                        .ropa())
                .isEqualTo(ropa);
    }

    /** Nothing refuses them, and nothing is left out that the law asks for with a qualification. */
    @ParameterizedTest
    @MethodSource("recordsInEachLanguage")
    void make_notices_that_lack_nothing(String record, Locale language) throws IOException {
        assertThat(NoticeComposer.of(language, TODAY)
                        .compose(read(record))
                        .coverage()
                        .gaps())
                .isEmpty();
    }

    @Test
    void become_pages_by_the_same_job_as_the_others(@TempDir Path folder) {
        Run run = Run.of(RECORDS, folder);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    /** Nobody is to be mistaken for one of these: domains are reserved, and no register gives out such numbers. */
    @ParameterizedTest
    @MethodSource("records")
    void are_of_nobody_who_exists(String record) throws IOException {
        Ropa ropa = read(record);
        String written = RopaWriter.json().write(ropa);

        assertThat(HOST.matcher(written).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(host -> host.endsWith(".example"));
        assertThat(ropa.parties().stream().map(Party::organisationNumber).flatMap(number -> number.stream()))
                .hasSize(1)
                .noneMatch(CarefulRecordsTest::canBeGivenOut);
    }

    /** The ninth digit of a Norwegian organisation number is computed from the eight before it. */
    private static boolean canBeGivenOut(String organisationNumber) {
        List<Integer> digits = Pattern.compile("\\d")
                .matcher(organisationNumber)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digits.get(i);
        }
        return digits.size() == 9 && (11 - sum % 11) % 11 == digits.get(8);
    }

    private static ComplianceReport check(String record) throws IOException {
        return VALIDATOR.validate(read(record), TODAY);
    }

    private static Ropa read(String record) throws IOException {
        return RopaReader.yaml().read(RECORDS.resolve(record + ".ropa.yaml")).ropa();
    }
}
