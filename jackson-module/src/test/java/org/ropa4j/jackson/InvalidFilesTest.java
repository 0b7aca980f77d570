package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.FindingText;
import org.ropa4j.compliance.RuleTexts;
import org.ropa4j.validation.RopaValidator;

/**
 * Every class of mistake that a person makes in a file, with the message in full beside it: what keeps the file from being read,
 * or, if it can be read, what is found in its shape and its references. {@code -Dgolden.update=true} writes the messages anew;
 * read the difference before it is committed.
 */
class InvalidFilesTest {
    private static final Path FILES = Path.of("src", "test", "resources", "org", "ropa4j", "jackson", "invalid");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** No rules: the law is not what is wrong with these files. */
    private static final RopaValidator VALIDATOR = RopaValidator.of(ComplianceChecker.of());

    private final RopaReader reader = RopaReader.byFileName();

    @ParameterizedTest
    @MethodSource("files")
    void says_what_is_wrong(Path file) throws IOException {
        String message = message(() -> reader.read(file));

        assertThat(message).as("%s is sound", file).isNotEmpty();
        Path expected = expectedMessageOf(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, message);
        }
        assertThat(message).isEqualTo(Files.readString(expected));
    }

    /** A stream is read like a file, but for the size that nobody knows before its end. */
    @ParameterizedTest
    @MethodSource("files")
    void says_the_same_of_a_stream(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (var stream = Files.newInputStream(file)) {
            assertThat(message(() -> reader.read(name, stream))).isEqualTo(Files.readString(expectedMessageOf(file)));
        }
    }

    @Test
    void has_a_message_for_every_file_and_a_file_for_every_message() throws IOException {
        List<Path> files = files().toList();
        List<Path> messages;
        try (Stream<Path> all = Files.list(FILES)) {
            messages = all.filter(file -> file.toString().endsWith(".expected.txt"))
                    .sorted()
                    .toList();
        }

        assertThat(files).hasSizeGreaterThan(85);
        assertThat(files).extracting(InvalidFilesTest::expectedMessageOf).containsExactlyInAnyOrderElementsOf(messages);
    }

    /** Each message is one line that says in which file it is, and holds nothing of the machinery. */
    @ParameterizedTest
    @MethodSource("files")
    void says_it_in_lines_of_its_own(Path file) throws IOException {
        String name = file.getFileName().toString();

        assertThat(Files.readAllLines(expectedMessageOf(file)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .startsWith(name + ":")
                        .doesNotContain(
                                "Exception", "\tat ", "Feature", "org.ropa4j", "tools.jackson", "org.snakeyaml"));
    }

    interface ReadingOfFile {
        RopaDocument read() throws IOException;
    }

    /** One line for each problem; empty if there is none. */
    private static String message(ReadingOfFile reading) throws IOException {
        RopaDocument document;
        try {
            document = reading.read();
        } catch (RopaReadException wrong) {
            return wrong.getMessage() + "\n";
        }
        ComplianceReport report = VALIDATOR.validate(document.ropa(), TODAY).locatedBy(document.positions());
        RuleTexts texts = report.texts(Locale.ENGLISH);
        return report.findings().stream()
                .map(finding -> line(finding, texts.of(finding)))
                .collect(Collectors.joining());
    }

    private static String line(Finding finding, FindingText text) {
        return finding.location().orElseThrow() + ": " + finding.path() + ": " + text.message() + " " + text.remedy()
                + "\n";
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static Path expectedMessageOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".expected.txt");
    }
}
