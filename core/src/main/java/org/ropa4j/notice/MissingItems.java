package org.ropa4j.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.Severity;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.model.Ropa;

/**
 * What the rules find missing in a record, by where it belongs. The composer asks here before it marks a hole: that something is
 * missing is said by the rules alone, where it is missed in the text by the composer.
 */
final class MissingItems {
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack());

    private final ComplianceReport report;
    private final Map<ModelPath, List<Finding>> findings = new HashMap<>();

    private MissingItems(ComplianceReport report) {
        this.report = report;
        report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .forEach(finding -> findings.computeIfAbsent(finding.path(), path -> new ArrayList<>())
                        .add(finding));
    }

    static MissingItems of(Ropa ropa, LocalDate asOf) {
        return new MissingItems(CHECKER.check(ropa, asOf));
    }

    /** Why an item is missing at a place: the gravest finding of its rules there, else at the nearest place around it. */
    Optional<Finding> find(NoticeItem item, ModelPath path) {
        for (Optional<ModelPath> at = Optional.of(path);
                at.isPresent();
                at = at.get().parent()) {
            Optional<Finding> found = findings.getOrDefault(at.get(), List.of()).stream()
                    .filter(finding -> item.rules().contains(finding.rule()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What was checked, for the words of the findings. */
    ComplianceReport report() {
        return report;
    }
}
