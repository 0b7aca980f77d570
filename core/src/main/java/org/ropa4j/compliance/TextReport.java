package org.ropa4j.compliance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.ropa4j.text.Texts;

/**
 * Writes a report for a terminal or a log: the gravest first, each finding with its place, what is not recorded, why that
 * matters, what to do, and the provisions; then what was accepted, and how much was looked at.
 *
 * <p>Lines are at most 100 characters long where words allow it and end in {@code \n}. Immutable and thread-safe.
 */
public final class TextReport {
    private static final String INDENT = "  ";

    private final Texts words;
    private final boolean brief;

    private TextReport(Texts words, boolean brief) {
        this.words = words;
        this.brief = brief;
    }

    /**
     * Reports in this language.
     *
     * @throws IllegalArgumentException if it is none of those that ropa4j speaks
     */
    public static TextReport in(Locale language) {
        Objects.requireNonNull(language, "language");
        return new TextReport(Texts.load(TextReport.class, "report", language), false);
    }

    /** Reports without the reasons and provisions of findings, for those who know the rules. */
    public TextReport brief() {
        return new TextReport(words, true);
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
        WrappedText text = new WrappedText(out);
        text.line("", words.text("header", "record", report.record().value(), "date", report.asOf()));
        text.line("", counts(report));
        if (!report.lawSpoke()) {
            text.line("", words.text("no-law"));
        }
        findings(report, text);
        for (RuleFailure failure : report.failures()) {
            text.blank();
            text.line("", failure(failure));
        }
        accepted(report, text);
        text.blank();
        coverage(report, text);
    }

    String counts(ComplianceReport report) {
        return words.text(
                "counts",
                "errors",
                report.count(Severity.ERROR),
                "warnings",
                report.count(Severity.WARNING),
                "infos",
                report.count(Severity.INFO));
    }

    /** What a report says of a rule that broke down. */
    public String failure(RuleFailure failure) {
        return words.text("failure", "rule", failure.rule().value(), "path", shown(failure.path()));
    }

    /** What a report says where no law spoke, see {@link ComplianceReport#lawSpoke()}. */
    public String noLaw() {
        return words.text("no-law");
    }

    private void findings(ComplianceReport report, WrappedText text) throws IOException {
        RuleTexts texts = report.texts(words.locale());
        for (Severity severity : Severity.values()) {
            List<Finding> findings = report.findings(severity);
            if (!findings.isEmpty()) {
                heading(words.text("heading", "severity", severity), text);
                for (Finding finding : findings) {
                    text.blank();
                    write(finding, texts.of(finding), text);
                }
            }
        }
    }

    private static void heading(String heading, WrappedText text) throws IOException {
        text.blank();
        text.unbroken(heading);
        text.unbroken("=".repeat(heading.length()));
    }

    void write(Finding finding, FindingText words, WrappedText text) throws IOException {
        text.unbroken(head(finding, words));
        text.unbroken(INDENT + shown(finding.path()));
        text.line(INDENT, words.message());
        if (brief) {
            text.line(INDENT, words.remedy());
            return;
        }
        String why = this.words.text("why");
        String remedy = this.words.text("remedy");
        String law = this.words.text("law");
        int width = Stream.of(why, remedy, law).mapToInt(String::length).max().orElseThrow();
        text.labelled(INDENT, why, width, words.why());
        text.labelled(INDENT, remedy, width, words.remedy());
        if (!words.citations().isEmpty()) {
            text.labelled(INDENT, law, width, String.join("; ", words.citations()));
        }
    }

    private static String head(Finding finding, FindingText words) {
        String place = finding.location().map(location -> location + INDENT).orElse("");
        return place + words.title() + INDENT + "[" + finding.rule() + "]";
    }

    private static String shown(ModelPath path) {
        return path.equals(ModelPath.root()) ? "/" : path.toString();
    }

    /** What somebody has decided to live with is not hidden. */
    private void accepted(ComplianceReport report, WrappedText text) throws IOException {
        if (!report.suppressed().isEmpty()) {
            heading(words.text("suppressed"), text);
        }
        for (Suppressed each : report.suppressed()) {
            text.blank();
            Finding finding = each.finding();
            text.unbroken(head(finding, report.texts(words.locale()).of(finding)));
            text.unbroken(INDENT + shown(finding.path()));
            text.line(
                    INDENT,
                    words.text(
                            "suppressed.because",
                            "reason",
                            each.by().reason(),
                            "until",
                            each.by().until()));
        }
        if (!report.inBaseline().isEmpty() || !report.gone().isEmpty()) {
            text.blank();
            text.line(
                    "",
                    words.text(
                            "baseline",
                            "accepted",
                            report.inBaseline().size(),
                            "gone",
                            report.gone().size()));
            for (Baseline.Entry gone : report.gone()) {
                text.unbroken(INDENT + gone);
            }
        }
    }

    /** How much was looked at: without it "no findings" would say nothing. */
    private void coverage(ComplianceReport report, WrappedText text) throws IOException {
        int speaking = 0;
        int undetermined = 0;
        for (RuleCoverage rule : report.coverage()) {
            speaking += rule.severity().isPresent() ? 1 : 0;
            undetermined += rule.undetermined();
        }
        text.line(
                "", words.text("coverage", "rules", speaking, "judged", report.judged(), "undetermined", undetermined));
    }
}
