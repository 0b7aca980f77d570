package org.ropa4j.examples.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Severity;
import org.ropa4j.model.Party;

/**
 * The short table that is printed in the end: what was checked as of when, with how many findings, and where the page is.
 *
 * @param rows the header and the rows, cell by cell
 */
record Summary(List<List<String>> rows) {
    static Summary of(List<PolicyPage> pages, Path target) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Organisation", "As of", "Errors", "Warnings", "Infos", "Page"));
        for (PolicyPage page : pages) {
            String organisation =
                    page.ropa().resolved().controller().map(Party::displayName).orElse(page.folder());
            Path notice = target.resolve(page.folder()).resolve("notice.nb.html");
            for (ComplianceReport report : page.reports()) {
                rows.add(List.of(
                        organisation,
                        report.asOf().toString(),
                        count(report, Severity.ERROR),
                        count(report, Severity.WARNING),
                        count(report, Severity.INFO),
                        notice.toString()));
            }
        }
        return new Summary(rows);
    }

    private static String count(ComplianceReport report, Severity severity) {
        return String.valueOf(report.count(severity));
    }

    void print(Appendable out) throws IOException {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(row.get(column))
                        .append(" ".repeat(width(column) + 2 - row.get(column).length()));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
