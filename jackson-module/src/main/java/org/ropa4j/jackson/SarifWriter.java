package org.ropa4j.jackson;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.TextReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes reports in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), which code-review tools show as
 * annotations in the file.
 *
 * <pre>{@code
 * RopaDocument document = RopaReader.yaml().read(Path.of("src/main/ropa/acme.ropa.yaml"));
 * ComplianceReport report = checker.check(document.ropa(), today).locatedBy(document.positions());
 * String sarif = SarifWriter.in(Locale.ENGLISH)
 *         .withPaths(file -> "src/main/ropa/" + file)
 *         .withHelp(rule -> "https://example.com/rules/" + rule + ".html")
 *         .write(report);
 * }</pre>
 *
 * <table class="striped">
 * <caption>What stands where</caption>
 * <thead><tr><th scope="col">in the report<th scope="col">in SARIF</thead>
 * <tbody>
 * <tr><td>finding<td>{@code result}, its level {@code error}, {@code warning} or {@code note}; what is not recorded and what to do
 *     are its message
 * <tr><td>place in the file<td>{@code physicalLocation}: only a report that is {@linkplain ComplianceReport#locatedBy located} has
 *     them, and tools show no result without
 * <tr><td>place in the record<td>{@code logicalLocation}, by its JSON Pointer; {@code properties.element}, by the names on the way
 * <tr><td>suppressed finding<td>{@code result} with an accepted suppression and the reason
 * <tr><td>finding that the baseline has<td>{@code result} that is {@code unchanged}; the others are then {@code new}, or {@code
 *     updated} if they have become graver
 * <tr><td>rule that broke down, day without law<td>{@code toolExecutionNotification}; in the first case the execution was not
 *     successful
 * <tr><td>rule with a finding<td>{@code reportingDescriptor} with its law
 * </tbody>
 * </table>
 *
 * <p>A result keeps its fingerprint when lines move or elements of a list change places: it is made of the record, the rule and the
 * {@linkplain org.ropa4j.compliance.ElementPath names} on the way to the element. Questions that could not be decided are no results;
 * their number is among the properties of the run.
 *
 * <p>The same report gives the same text. Immutable and safe to share between threads.
 */
public final class SarifWriter {
    private final TextReport words;
    private final Locale language;
    private final UnaryOperator<String> paths;
    private final Function<RuleId, Optional<String>> help;

    private SarifWriter(
            TextReport words, Locale language, UnaryOperator<String> paths, Function<RuleId, Optional<String>> help) {
        this.words = words;
        this.language = language;
        this.paths = paths;
        this.help = help;
    }

    /**
     * A writer in this language.
     *
     * @throws IllegalArgumentException if it is none of those that ropa4j speaks
     */
    public static SarifWriter in(Locale language) {
        return new SarifWriter(TextReport.in(language), language, UnaryOperator.identity(), rule -> Optional.empty());
    }

    /**
     * A writer that says where the files are. Review tools look for them by their path from the root of the repository; a report
     * only knows what they are called.
     *
     * @param paths gives the path, with slashes or backslashes, of a file by the name that its reader was given
     */
    public SarifWriter withPaths(UnaryOperator<String> paths) {
        return new SarifWriter(words, language, Objects.requireNonNull(paths, "paths"), help);
    }

    /**
     * A writer that links to a page about each rule.
     *
     * @param page gives the absolute address of the page
     */
    public SarifWriter withHelp(Function<RuleId, String> page) {
        Objects.requireNonNull(page, "page");
        return new SarifWriter(words, language, paths, rule -> Optional.of(page.apply(rule)));
    }

    /** The report as a text. */
    public String write(ComplianceReport report) {
        StringWriter text = new StringWriter();
        try {
            write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter never fails", e);
        }
        return text.toString();
    }

    /**
     * Writes the report as it goes along; to be encoded as UTF-8.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} throws it; part of the report may then have been written
     */
    public void write(ComplianceReport report, Appendable out) throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(out, "out");
        try (JsonGenerator generator =
                TokenFactories.jsonToWrite().createGenerator(new Indented(), new AppendableWriter(out))) {
            new SarifRun(report, this, generator).write();
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    TextReport words() {
        return words;
    }

    Locale language() {
        return language;
    }

    /** The address of a file, relative to the root of the repository. */
    String address(String file) {
        return FileAddress.of(paths.apply(file));
    }

    Optional<String> help(RuleId rule) {
        return help.apply(rule);
    }
}
