package org.ropa4j.jackson.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Severity;
import org.ropa4j.compliance.TextReport;
import org.ropa4j.jackson.RopaDocument;
import org.ropa4j.jackson.RopaReader;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.text.Language;

/** The page of one rule, as Markdown. */
final class RulePage {
    private static final String FILE = "record.ropa.yaml";

    private final RuleCatalogue.Entry entry;
    private final StringBuilder page = new StringBuilder();

    private RulePage(RuleCatalogue.Entry entry) {
        this.entry = entry;
    }

    static String of(RuleCatalogue.Entry entry) {
        return new RulePage(entry).write();
    }

    private String write() {
        page.append(
                "<!-- Made from the rule, its texts and its example by RulePagesTest. Change those, not this. -->\n\n");
        page.append("# ").append(Markdown.escaped(entry.text().title())).append("\n\n");
        page.append('`').append(entry.id()).append("`\n\n");
        severities();
        fact(
                "Looks at",
                "`Subject."
                        + entry.rule().subject().toString().replace('-', '_').toUpperCase(Locale.ROOT) + "`");
        fact("Pack", "`" + entry.pack() + "`");
        fact(
                "Theme",
                "[" + entry.theme().name() + "](README.md#" + entry.theme().anchor() + ")");
        section("Law");
        entry.rule()
                .citations()
                .forEach(
                        law -> page.append("- ").append(LawInEnglish.dated(law)).append('\n'));
        section("Why");
        page.append(Markdown.escaped(entry.text().why())).append('\n');
        section("What to do");
        page.append(Markdown.escaped(entry.text().remedy())).append('\n');
        example(entry.example());
        return page.toString();
    }

    private void fact(String name, String value) {
        page.append("- **").append(name).append(":** ").append(value).append('\n');
    }

    private void section(String heading) {
        page.append("\n## ").append(heading).append("\n\n");
    }

    /** The severities of the EEA are those of all countries without their own. */
    private void severities() {
        List<Jurisdiction> countries = entry.rule().jurisdictions().stream()
                .filter(jurisdiction -> jurisdiction.country().isPresent())
                .toList();
        boolean everywhere = entry.rule().jurisdictions().contains(Jurisdiction.EEA);
        if (everywhere) {
            fact("Severity", severities(Jurisdiction.EEA));
        }
        for (Jurisdiction country : countries) {
            fact("Severity in " + name(country), severities(country));
        }
        String where = countries.stream().map(RulePage::name).collect(Collectors.joining(" and "));
        fact(
                "Speaks to",
                (everywhere ? "every controller" : "controllers in " + where)
                        + ", [since the GDPR applies there](README.md#when-a-rule-speaks)");
    }

    private static String name(Jurisdiction country) {
        return country.country().orElseThrow().name(Locale.ENGLISH);
    }

    private String severities(Jurisdiction jurisdiction) {
        SortedMap<LocalDate, Severity> steps = entry.rule().severities(jurisdiction);
        List<String> phrases = new ArrayList<>();
        steps.forEach((from, severity) -> phrases.add(severity.name().toLowerCase(Locale.ROOT)
                + (from.equals(LocalDate.MIN) ? "" : " from " + Language.ENGLISH.date(from))));
        return String.join(", ", phrases);
    }

    private void example(RuleExample example) {
        section("A record that violates it");
        code("yaml", example.violating());
        page.append("\nAs of ").append(Language.ENGLISH.date(example.asOf())).append(" the report says of it:\n\n");
        code("text", message(example));
        section("A record that follows it");
        code("yaml", example.compliant());
    }

    private void code(String language, String text) {
        page.append("```").append(language).append('\n').append(text.strip()).append("\n```\n");
    }

    /** What the report for terminals has of the finding, places and all. */
    private String message(RuleExample example) {
        RopaDocument document = RopaReader.yaml().read(FILE, example.violating().strip());
        ComplianceReport report =
                RuleCatalogue.CHECKER.check(document.ropa(), example.asOf()).locatedBy(document.positions());
        String text = TextReport.in(Locale.ENGLISH).brief().write(report);
        return Stream.of(text.split("\n\n"))
                .filter(paragraph -> paragraph.lines().findFirst().orElse("").endsWith("[" + entry.id() + "]"))
                .collect(Collectors.joining("\n\n"));
    }
}
