package org.ropa4j.examples.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.jackson.RopaReadException;
import org.ropa4j.jackson.RopaReader;
import org.ropa4j.notice.MissingLanguageException;
import org.ropa4j.validation.RopaValidator;

/**
 * Reads every {@code *.ropa.yaml} in a folder, checks each record as of the date of its own notice and as of a date given, and
 * writes its privacy notice and the findings.
 *
 * <pre>PolicyPages SOURCE-FOLDER TARGET-FOLDER DATE</pre>
 *
 * <p>Nothing is written unless every record can be read and its notice be composed. The exit code is 0 if all was written, 1 if
 * something is wrong with a record, 2 if it was called in another way.
 */
public final class PolicyPages {
    private static final RopaReader READER = RopaReader.yaml();
    private static final RopaValidator VALIDATOR =
            RopaValidator.of(ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack()));

    /** Hibernate Validator greets with its version; the output of this job is its table. */
    private static final Logger PROVIDER_LOG = Logger.getLogger("org.hibernate.validator");

    private PolicyPages() {}

    public static void main(String... args) throws IOException {
        PROVIDER_LOG.setLevel(Level.WARNING);
        System.exit(run(args, System.out, System.err));
    }

    /** The same for callers that want to live on: returns the exit code. */
    static int run(String[] args, Appendable out, Appendable err) throws IOException {
        LocalDate date;
        if (args.length != 3 || !Files.isDirectory(Path.of(args[0]))) {
            err.append("Usage: PolicyPages SOURCE-FOLDER TARGET-FOLDER DATE\n");
            return 2;
        }
        try {
            date = LocalDate.parse(args[2]);
        } catch (DateTimeParseException e) {
            err.append("The date is \"" + args[2] + "\"; one such as 2026-11-23 was expected.\n");
            return 2;
        }
        return run(Path.of(args[0]), Path.of(args[1]), date, out, err);
    }

    private static int run(Path source, Path target, LocalDate date, Appendable out, Appendable err)
            throws IOException {
        Map<String, PolicyPage> pages = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        List<Path> records = records(source);
        for (Path record : records) {
            try {
                PolicyPage page = PolicyPage.of(READER.read(record), VALIDATOR, date);
                page.faultOfFolder().ifPresent(fault -> problems.add(record.getFileName() + ": " + fault));
                if (pages.put(page.folder(), page) != null) {
                    problems.add(record.getFileName() + ": another record has the id \"" + page.folder() + "\" too");
                }
            } catch (RopaReadException | MissingLanguageException e) {
                problems.add(e.getMessage());
            } catch (IOException e) {
                problems.add(record.getFileName() + ": cannot be read: " + e);
            }
        }
        if (records.isEmpty()) {
            problems.add("There is no *.ropa.yaml in " + source + ".");
        }
        if (!problems.isEmpty()) {
            err.append(String.join("\n", problems)).append("\nNothing was written.\n");
            return 1;
        }
        for (PolicyPage page : pages.values()) {
            write(page.files(), target.resolve(page.folder()));
        }
        Summary.of(List.copyOf(pages.values()), target).print(out);
        return 0;
    }

    private static List<Path> records(Path source) throws IOException {
        try (Stream<Path> files = Files.list(source)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".ropa.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** Each file is complete before it takes the place of an older one. */
    private static void write(Map<String, String> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path draft = folder.resolve(file.getKey() + ".tmp");
            Files.writeString(draft, file.getValue());
            Files.move(draft, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
