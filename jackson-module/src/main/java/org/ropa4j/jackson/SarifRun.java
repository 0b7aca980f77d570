package org.ropa4j.jackson;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ropa4j.compliance.Baseline;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.ElementPath;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.FindingText;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.RuleCoverage;
import org.ropa4j.compliance.RuleFailure;
import org.ropa4j.compliance.RuleTexts;
import org.ropa4j.compliance.SourceLocation;
import org.ropa4j.compliance.Suppressed;
import org.ropa4j.compliance.Suppression;
import tools.jackson.core.JsonGenerator;

/** One report on its way into SARIF: a log with a single run. */
final class SarifRun {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ComplianceReport report;
    private final SarifWriter settings;
    private final Sarif out;
    private final RuleTexts texts;
    private final SarifRules rules;
    private final Set<Baseline.Entry> before;
    private final Map<String, Integer> occurrences = new HashMap<>();

    SarifRun(ComplianceReport report, SarifWriter settings, JsonGenerator generator) {
        this.report = report;
        this.settings = settings;
        this.out = new Sarif(generator);
        this.texts = report.texts(settings.language());
        this.rules = new SarifRules(report, texts, settings);
        this.before = report.baseline()
                .<Set<Baseline.Entry>>map(baseline -> new HashSet<>(baseline.entries()))
                .orElseGet(Set::of);
    }

    void write() {
        out.object(() -> {
            out.text("$schema", SCHEMA);
            out.text("version", "2.1.0");
            out.list("runs", () -> out.object(this::run));
        });
    }

    private void run() {
        out.object(
                "tool",
                () -> out.object("driver", () -> {
                    out.text("name", "ropa4j");
                    out.list("rules", () -> rules.write(out));
                }));
        out.object("automationDetails", () -> out.text("id", "ropa4j/" + report.record() + "/" + report.asOf()));
        out.text("language", language());
        out.text("columnKind", "utf16CodeUnits");
        out.list("invocations", () -> out.object(this::invocation));
        out.list("results", this::results);
        out.object("properties", this::properties);
    }

    private String language() {
        Locale language = settings.language();
        return language.getCountry().length() == 2
                ? language.getLanguage() + "-" + language.getCountry()
                : language.getLanguage();
    }

    private void invocation() {
        out.flag("executionSuccessful", report.failures().isEmpty());
        if (report.failures().isEmpty() && report.lawSpoke()) {
            return;
        }
        out.list("toolExecutionNotifications", () -> {
            if (!report.lawSpoke()) {
                out.object(() -> {
                    out.text("level", "warning");
                    message(settings.words().noLaw());
                });
            }
            report.failures().forEach(failure -> out.object(() -> failure(failure)));
        });
    }

    private void failure(RuleFailure failure) {
        out.text("level", "error");
        message(settings.words().failure(failure));
        locations(Optional.empty(), failure.path());
        out.object("associatedRule", () -> {
            out.text("id", failure.rule().value());
            out.number("index", rules.indexOf(failure.rule()));
        });
        out.object("exception", () -> {
            out.text("kind", failure.cause().getClass().getName());
            String said = failure.cause().getMessage();
            if (said != null) {
                out.text("message", said);
            }
        });
    }

    /** What counts first, as tools leave out the last where there are too many. */
    private void results() {
        results(report.findings(), true, List.of());
        results(report.inBaseline(), false, List.of());
        results(
                report.suppressed().stream().map(Suppressed::finding).toList(),
                false,
                report.suppressed().stream().map(Suppressed::by).toList());
    }

    /**
     * Writes results.
     *
     * @param open whether they count
     * @param suppressions what accepts each of them; empty if nothing does
     */
    private void results(List<Finding> findings, boolean open, List<Suppression> suppressions) {
        List<ElementPath> elements = report.elementsOf(findings);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            ElementPath element = elements.get(i);
            Suppression by = suppressions.isEmpty() ? null : suppressions.get(i);
            out.object(() -> result(finding, element, open, by));
        }
    }

    private void result(Finding finding, ElementPath element, boolean open, @Nullable Suppression by) {
        FindingText words = texts.of(finding);
        out.text("ruleId", finding.rule().value());
        out.number("ruleIndex", rules.indexOf(finding.rule()));
        out.text("level", SarifRules.level(finding.severity()));
        message(words.message() + " " + words.remedy());
        locations(finding.location(), finding.path());
        fingerprints(finding, element);
        if (report.baseline().isPresent()) {
            out.text("baselineState", state(new Baseline.Entry(element, finding.rule()), open));
        }
        if (by != null) {
            out.list("suppressions", () -> out.object(() -> suppression(by)));
        }
        out.object("properties", () -> {
            out.text("element", element.toString());
            out.texts("citations", words.citations());
        });
    }

    private void message(String text) {
        out.object("message", () -> out.message("text", text));
    }

    private void locations(Optional<SourceLocation> place, ModelPath path) {
        out.list(
                "locations",
                () -> out.object(() -> {
                    place.ifPresent(this::physicalLocation);
                    out.list(
                            "logicalLocations",
                            () -> out.object(() -> {
                                if (path.equals(ModelPath.root())) {
                                    out.text("name", report.record().value());
                                } else {
                                    out.text("name", path.lastStep());
                                    out.text("fullyQualifiedName", path.toString());
                                }
                            }));
                }));
    }

    private void physicalLocation(SourceLocation place) {
        out.object("physicalLocation", () -> {
            out.object("artifactLocation", () -> out.text("uri", settings.address(place.file())));
            out.object("region", () -> {
                out.number("startLine", place.line());
                out.number("startColumn", place.column());
            });
        });
    }

    /**
     * The second is the only one that GitHub looks at. It takes it for a digest of the line, but compares it and no more; an
     * element is better known by its name than by a line that may change or stand there twice.
     */
    private void fingerprints(Finding finding, ElementPath element) {
        String identity = report.record() + "\n" + finding.rule() + "\n" + element;
        String digest = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
                .toString();
        String fingerprint = digest + ":" + occurrences.merge(digest, 1, Integer::sum);
        out.object("partialFingerprints", () -> {
            out.text("ruleAndElement/v1", fingerprint);
            out.text("primaryLocationLineHash", fingerprint);
        });
    }

    private String state(Baseline.Entry entry, boolean open) {
        if (!before.contains(entry)) {
            return "new";
        }
        return open ? "updated" : "unchanged";
    }

    private void suppression(Suppression by) {
        out.text("kind", "external");
        out.text("status", "accepted");
        out.text("justification", by.reason());
        by.location().ifPresent(place -> out.object("location", () -> physicalLocation(place)));
        out.object("properties", () -> out.text("until", by.until().toString()));
    }

    private void properties() {
        out.text("record", report.record().value());
        out.text("asOf", report.asOf().toString());
        List<RuleCoverage> coverage = report.coverage();
        out.number("rulesInForce", (int)
                coverage.stream().filter(rule -> rule.severity().isPresent()).count());
        out.number("verdicts", report.judged());
        out.number(
                "undecided",
                coverage.stream().mapToInt(RuleCoverage::undetermined).sum());
    }
}
