package org.ropa4j.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.RuleFailure;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.RuleText;
import org.ropa4j.compliance.RuleTexts;
import org.ropa4j.compliance.Severity;
import org.ropa4j.compliance.Suppressed;
import org.ropa4j.law.Citation;

/** The rules that a report speaks of, by id. */
final class SarifRules {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_<>\\[\\]|~&#!]");

    private final RuleTexts texts;
    private final SarifWriter settings;
    private final Map<RuleId, Described> described = new TreeMap<>();
    private final Map<RuleId, Integer> indexes = new LinkedHashMap<>();

    /** What the report shows of a rule: how severe it is at most on the day, and its law. */
    private record Described(Severity severity, List<Citation> citations, List<String> law) {}

    SarifRules(ComplianceReport report, RuleTexts texts, SarifWriter settings) {
        this.texts = texts;
        this.settings = settings;
        Stream.of(
                        report.findings().stream(),
                        report.inBaseline().stream(),
                        report.suppressed().stream().map(Suppressed::finding))
                .flatMap(findings -> findings)
                .forEach(this::add);
        report.failures().stream()
                .map(RuleFailure::rule)
                .forEach(rule -> described.computeIfAbsent(
                        rule, broken -> new Described(severity(report, broken), List.of(), List.of())));
        described.keySet().forEach(rule -> indexes.put(rule, indexes.size()));
    }

    private void add(Finding finding) {
        Described before = described.get(finding.rule());
        if (before == null) {
            described.put(
                    finding.rule(),
                    new Described(
                            finding.severity(),
                            finding.citations(),
                            texts.of(finding).citations()));
        } else if (!before.severity().isAtLeast(finding.severity())) {
            described.put(finding.rule(), new Described(finding.severity(), before.citations(), before.law()));
        }
    }

    private static Severity severity(ComplianceReport report, RuleId rule) {
        return report.coverageOf(rule).flatMap(coverage -> coverage.severity()).orElse(Severity.ERROR);
    }

    int indexOf(RuleId rule) {
        return Objects.requireNonNull(indexes.get(rule), "rule");
    }

    void write(Sarif out) {
        described.forEach((rule, what) -> out.object(() -> write(rule, what, out)));
    }

    private void write(RuleId rule, Described what, Sarif out) {
        RuleText words = texts.of(rule);
        out.text("id", rule.value());
        out.text("name", name(rule));
        out.object("shortDescription", () -> out.message("text", words.title()));
        out.object("fullDescription", () -> out.message("text", words.why()));
        settings.help(rule).ifPresent(page -> out.text("helpUri", page));
        out.object("help", () -> {
            out.message("text", paragraphs(words.why(), words.remedy(), String.join("; ", what.law())));
            out.message("markdown", markdown(words, what.law()));
        });
        out.object("defaultConfiguration", () -> out.text("level", level(what.severity())));
        out.object("properties", () -> {
            out.texts("tags", tags(what.citations()));
            out.texts("citations", what.law());
        });
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** {@code purpose-missing} as {@code PurposeMissing}, the form that the format asks of names. */
    private static String name(RuleId rule) {
        return Stream.of(rule.value().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** By which a reader picks results: that they are about privacy, and the ids of the legal texts. */
    private static List<String> tags(List<Citation> citations) {
        return Stream.concat(
                        Stream.of("privacy"),
                        citations.stream().map(citation -> citation.instrument().id()))
                .distinct()
                .toList();
    }

    private static String markdown(RuleText words, List<String> law) {
        return paragraphs(
                escaped(words.why()),
                escaped(words.remedy()),
                law.stream().map(each -> "- " + escaped(each)).collect(Collectors.joining("\n")));
    }

    private static String paragraphs(String... paragraphs) {
        return Stream.of(paragraphs).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** The words of a house are not meant as Markdown. */
    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
