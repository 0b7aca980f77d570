package org.ropa4j.examples.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.TextReport;
import org.ropa4j.document.Document;
import org.ropa4j.document.HtmlWriter;
import org.ropa4j.document.MarkdownWriter;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.jackson.RopaDocument;
import org.ropa4j.model.Ropa;
import org.ropa4j.notice.NoticeComposer;
import org.ropa4j.validation.RopaValidator;

/**
 * What becomes of one record: its reports, and the files to write.
 *
 * @param ropa the record
 * @param reports the reports, by the date as of which the record was checked
 * @param files the texts to write, by file name
 */
record PolicyPage(Ropa ropa, List<ComplianceReport> reports, Map<String, String> files) {
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    /** Checks the record as of the date of its own notice and as of today, and composes the notice. */
    static PolicyPage of(RopaDocument source, RopaValidator validator, LocalDate today) {
        Ropa ropa = source.ropa();
        TreeSet<LocalDate> dates = new TreeSet<>(List.of(today));
        ropa.notice().lastChanged().ifPresent(dates::add);
        ropa.notice().validFrom().ifPresent(dates::add);
        List<ComplianceReport> reports = dates.stream()
                .map(date -> validator.validate(ropa, date).locatedBy(source.positions()))
                .toList();

        Map<String, String> files = new LinkedHashMap<>();
        Document notice = NoticeComposer.of(BOKMAL, today).draft(ropa).document();
        files.put("notice.nb.html", HtmlWriter.page().write(notice));
        files.put("notice.nb.md", MarkdownWriter.of().write(notice));
        files.put("notice.nb.txt", PlainTextWriter.of().write(notice));
        TextReport findings = TextReport.in(BOKMAL);
        for (ComplianceReport report : reports) {
            files.put("findings." + report.asOf() + ".txt", findings.write(report));
        }
        return new PolicyPage(ropa, reports, files);
    }

    /** The folder for the files, below the target folder. */
    String folder() {
        return ropa.id().value();
    }

    /** Why the id of the record cannot name a folder: it is what a person wrote, and might lead out of the target folder. */
    Optional<String> faultOfFolder() {
        ComplianceReport report = reports.get(0);
        return report.findings().stream()
                .filter(finding -> finding.path().toString().equals("/id"))
                .map(finding ->
                        "/id: " + report.texts(Locale.ENGLISH).of(finding).message())
                .findFirst();
    }
}
