package org.ropa4j.jackson.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.jackson.RopaDocument;
import org.ropa4j.jackson.RopaReader;

/**
 * A record that violates one rule and one that follows it, as {@code src/test/resources/rules/<rule id>.yaml} has them: two
 * YAML documents, each a record that holds no more than it takes to see the point. Comments at the start of the first say where
 * the finding is ({@code # finds /trackers/0/category}) and, if it is not today's law that is shown, for which day ({@code # as
 * of 2020-07-16}).
 *
 * @param rule the rule
 * @param asOf the day whose law counts
 * @param path where the one finding of the rule is
 * @param violating the record that violates it, without the two comments
 * @param compliant the record that follows it
 */
record RuleExample(RuleId rule, LocalDate asOf, String path, String violating, String compliant) {
    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Pattern FINDS = Pattern.compile("(?m)^# finds (\\S*)\\R");
    private static final Pattern AS_OF = Pattern.compile("(?m)^# as of (\\S+)\\R");
    private static final Pattern BETWEEN = Pattern.compile("(?m)^---\\R");

    /** All of them, by the rule's id. */
    static List<RuleExample> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(RuleExample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleExample read(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".yaml")) {
            throw new IllegalStateException(file + " is no example: expected <rule id>.yaml");
        }
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> documents = BETWEEN.splitAsStream(text).toList();
        Matcher finds = FINDS.matcher(text);
        if (documents.size() != 2 || !finds.find()) {
            throw new IllegalStateException(
                    file + ": expected '# finds <path>' and two documents with '---' between them");
        }
        Matcher asOf = AS_OF.matcher(text);
        return new RuleExample(
                RuleId.of(name.substring(0, name.length() - ".yaml".length())),
                asOf.find() ? LocalDate.parse(asOf.group(1)) : TODAY,
                finds.group(1),
                AS_OF.matcher(FINDS.matcher(documents.get(0)).replaceAll("")).replaceAll(""),
                documents.get(1));
    }

    RopaDocument violatingRecord() {
        return RopaReader.yaml().read(rule + " (violating)", violating);
    }

    RopaDocument compliantRecord() {
        return RopaReader.yaml().read(rule + " (compliant)", compliant);
    }

    @Override
    public String toString() {
        return rule.toString();
    }
}
