package org.ropa4j.examples.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
        List<PolicyPage> pages = new ArrayList<>();
        boolean sound = true;
        List<Path> records = records(source);
        for (Path record : records) {
            try {
                pages.add(PolicyPage.of(READER.read(record), VALIDATOR, date));
            } catch (RopaReadException | MissingLanguageException e) {
                err.append(e.getMessage()).append('\n');
                sound = false;
            }
        }
        if (records.isEmpty()) {
            err.append("There is no *.ropa.yaml in " + source + ".\n");
            sound = false;
        }
        if (!sound) {
            err.append("Nothing was written.\n");
            return 1;
        }
        for (PolicyPage page : pages) {
            write(page.files(), target.resolve(page.folder()));
        }
        Summary.of(pages, target).print(out);
        return 0;
    }

    private static List<Path> records(Path source) throws IOException {
        try (Stream<Path> files = Files.list(source)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".ropa.yaml"))
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
