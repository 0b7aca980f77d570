package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.CarefulRecord.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.FindingText;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.Severity;
import org.ropa4j.law.Country;
import org.ropa4j.model.Ropa;

/**
 * Rules are broken once each in a record that is otherwise good. What it then says, where, how severely over time in two
 * countries, and in which words, stands in {@code violations.txt}; {@code -Dgolden.update=true} writes that file anew, to be
 * reviewed like code.
 */
class RuleViolationsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/compliance/violations.txt");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());

    /** Before and after each day on which some rule changes its voice. */
    static final List<LocalDate> DATES = List.of(
            LocalDate.of(2018, 7, 20),
            LocalDate.of(2019, 9, 30),
            LocalDate.of(2019, 10, 1),
            LocalDate.of(2023, 7, 25),
            LocalDate.of(2023, 7, 26),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            TODAY);

    static List<Violation> violations() {
        return Violation.all();
    }

    @ParameterizedTest
    @MethodSource("violations")
    void points_at_what_breaks_it(Violation violation) {
        assertThat(findings(violation, violation.in(CarefulRecord.ropa()), TODAY))
                .extracting(finding -> finding.path().toString())
                .contains(violation.path());
    }

    @Test
    void each_is_broken_once() {
        assertThat(violations())
                .extracting(Violation::rule)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void a_careful_record_raises_nothing_at_any_date() {
        for (LocalDate date : DATES) {
            ComplianceReport report = CHECKER.check(CarefulRecord.ropa(), date);

            assertThat(report.findings()).as("as of %s", date).isEmpty();
            assertThat(report.failures()).isEmpty();
            assertThat(report.complies(Severity.INFO)).isTrue();
        }
    }

    @Test
    void every_rule_that_is_broken_here_passes_something_in_a_careful_record() {
        Set<String> here = violations().stream().map(Violation::rule).collect(Collectors.toSet());

        assertThat(CHECKER.check(CarefulRecord.ropa(), TODAY).coverage())
                .hasSameSizeAs(rules())
                .filteredOn(coverage -> here.contains(coverage.rule().value()))
                .hasSameSizeAs(here)
                .allSatisfy(coverage ->
                        assertThat(coverage.passed()).as("%s", coverage).isPositive());
    }

    @Test
    void every_finding_cites_law_that_applies_there_and_then() {
        for (Violation violation : violations()) {
            for (String country : List.of("NO", "DK")) {
                for (LocalDate date : DATES) {
                    for (Finding finding : findings(violation, in(country, violation), date)) {
                        assertThat(finding.citations())
                                .as("%s in %s as of %s", violation, country, date)
                                .isNotEmpty()
                                .allMatch(citation -> citation.isInForce(date));
                    }
                }
            }
        }
    }

    @Test
    void says_what_it_says() throws IOException {
        String actual = violations().stream().map(RuleViolationsTest::described).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(GOLDEN));
    }

    private static String described(Violation violation) {
        StringBuilder text = new StringBuilder(violation.rule()).append('\n');
        for (String country : List.of("NO", "DK")) {
            text.append("  ")
                    .append(country)
                    .append(timeline(violation, country))
                    .append('\n');
        }
        ComplianceReport report = CHECKER.check(in("NO", violation), TODAY);
        Finding finding = report.findings().stream()
                .filter(each -> each.rule().value().equals(violation.rule()))
                .filter(each -> each.path().toString().equals(violation.path()))
                .findFirst()
                .or(() -> findings(violation, violation.in(CarefulRecord.ropa()), TODAY).stream()
                        .findFirst())
                .orElseThrow();
        text.append("  ").append(finding.path()).append('\n');
        for (String language : List.of("nb", "nn", "en")) {
            FindingText words = report.texts(Locale.forLanguageTag(language)).of(finding);
            text.append("  ")
                    .append(language)
                    .append("  ")
                    .append(words.title())
                    .append('\n');
            for (String line : List.of(words.message(), words.why(), words.remedy())) {
                text.append("      ").append(line).append('\n');
            }
            text.append("      ").append(String.join("; ", words.citations())).append('\n');
        }
        return text.toString();
    }

    /** The severities in the order of the dates, each with the first date at which it was seen. */
    private static String timeline(Violation violation, String country) {
        StringBuilder timeline = new StringBuilder();
        String before = "";
        for (LocalDate date : DATES) {
            String now = findings(violation, in(country, violation), date).stream()
                    .map(finding -> finding.severity().name())
                    .findFirst()
                    .orElse("-");
            if (!now.equals(before)) {
                timeline.append("  ").append(date).append(' ').append(now);
            }
            before = now;
        }
        return timeline.toString();
    }

    private static Ropa in(String country, Violation violation) {
        Ropa there = RecordEdit.set(CarefulRecord.ropa(), "/parties/0/country", Optional.of(Country.of(country)));
        return violation.in(RecordEdit.set(there, "/publishedNotice/authority", Optional.of("SA-" + country)));
    }

    private static List<Finding> findings(Violation violation, Ropa ropa, LocalDate date) {
        return CHECKER.check(ropa, date).findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of(violation.rule())))
                .toList();
    }

    private static List<Rule<?>> rules() {
        Map<RuleId, Rule<?>> byId = new TreeMap<>();
        CHECKER.packs().forEach(pack -> pack.rules().forEach(rule -> byId.put(rule.id(), rule)));
        return List.copyOf(byId.values());
    }

    @Test
    void the_day_a_rule_changes_its_voice_is_among_the_dates() {
        Set<LocalDate> days =
                new TreeSet<>(List.of(LawDates.NEW_EKOMLOV, LawDates.PLANET49, LawDates.DATATILSYNET_ON_ANALYTICS));

        assertThat(DATES)
                .containsAll(days)
                .containsAll(days.stream().map(day -> day.minusDays(1)).toList());
    }
}
