package org.ropa4j.compliance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ropa4j.text.Texts;

/**
 * Writes a report for a terminal or a log: the gravest first, each finding with its place, what is not recorded, why that
 * matters, what to do, and the provisions.
 *
 * <p>Lines are at most 100 characters long where words allow it and end in {@code \n}. Immutable and thread-safe.
 */
public final class TextReport {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Texts words;

    private TextReport(Texts words) {
        this.words = words;
    }

    /**
     * Reports in this language.
     *
     * @throws IllegalArgumentException if it is none of those that ropa4j speaks
     */
    public static TextReport in(Locale language) {
        Objects.requireNonNull(language, "language");
        return new TextReport(Texts.load(TextReport.class, "report", language));
    }

    /** The report as text. */
    public String write(ComplianceReport report) {
        StringBuilder text = new StringBuilder();
        try {
            write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder never fails", e);
        }
        return text.toString();
    }

    /**
     * Writes the report as it goes along.
     *
     * @throws IOException if {@code out} throws it
     */
    public void write(ComplianceReport report, Appendable out) throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(out, "out");
        RuleTexts texts = report.texts(words.locale());
        out.append(words.text("header", "record", report.record().value(), "date", report.asOf()))
                .append('\n');
        out.append(words.text(
                        "counts",
                        "errors",
                        report.count(Severity.ERROR),
                        "warnings",
                        report.count(Severity.WARNING),
                        "infos",
                        report.count(Severity.INFO)))
                .append('\n');
        for (Severity severity : Severity.values()) {
            List<Finding> findings = report.findings(severity);
            if (!findings.isEmpty()) {
                String heading = words.text("heading", "severity", severity);
                out.append('\n').append(heading).append('\n').append("=".repeat(heading.length()));
                out.append('\n');
                for (Finding finding : findings) {
                    write(finding, texts.of(finding), out);
                }
            }
        }
        for (RuleFailure failure : report.failures()) {
            out.append('\n');
            wrap(
                    words.text(
                            "failure",
                            "rule",
                            failure.rule().toString(),
                            "path",
                            failure.path().toString()),
                    "",
                    out);
        }
        out.append('\n');
        coverage(report, out);
    }

    private void write(Finding finding, FindingText text, Appendable out) throws IOException {
        out.append('\n');
        if (finding.location().isPresent()) {
            out.append(finding.location().get().toString()).append(INDENT);
        }
        out.append(finding.path().toString())
                .append(INDENT)
                .append('[')
                .append(finding.rule().toString());
        out.append("]\n");
        wrap(text.message(), INDENT, out);
        wrap(words.text("why", "text", text.why()), INDENT, out);
        wrap(words.text("remedy", "text", text.remedy()), INDENT, out);
        if (!text.citations().isEmpty()) {
            wrap(words.text("law", "citations", text.citations()), INDENT, out);
        }
    }

    /** How much was looked at: without it "no findings" would say nothing. */
    private void coverage(ComplianceReport report, Appendable out) throws IOException {
        int speaking = 0;
        int undetermined = 0;
        for (RuleCoverage rule : report.coverage()) {
            speaking += rule.severity().isPresent() ? 1 : 0;
            undetermined += rule.undetermined();
        }
        wrap(
                words.text("coverage", "rules", speaking, "judged", report.judged(), "undetermined", undetermined),
                "",
                out);
    }

    private static void wrap(String text, String indent, Appendable out) throws IOException {
        int column = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            }
            String before = column == 0 ? indent : " ";
            out.append(before).append(word);
            column += before.length() + word.length();
        }
        out.append('\n');
    }
}
