package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.Suppressed;
import org.ropa4j.compliance.Suppression;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.model.Ropa;
import org.ropa4j.validation.RopaValidator;

/**
 * What a house accepts, as it writes it down. Beside every file in {@code suppressions} that cannot be read stands the message in
 * full; {@code -Dgolden.update=true} writes the messages anew; read the difference before it is committed.
 */
class SuppressionReaderTest {
    private static final Path INVALID = Path.of("src", "test", "resources", "org", "ropa4j", "jackson", "suppressions");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<RuleId> RULES = Stream.of(
                    "tracker-lifetime-missing", "tracker-category-missing", "retention-vague")
            .map(RuleId::of)
            .toList();

    private static final String YAML = """
            # Looked at every quarter.
            - rule: tracker-lifetime-missing
              element: /trackers[session]
              until: 2027-01-31
              reason: The supplier documents it in January.

            - {rule: retention-vague, element: /, until: 2027-06-30, reason: "The board decides in May: 😀"}
            """;

    private final SuppressionReader reader = SuppressionReader.forRules(RULES);

    @Test
    void reads_a_list_with_the_place_of_each() {
        List<Suppression> suppressions = reader.read("accepted.yaml", YAML);

        assertThat(suppressions)
                .extracting(each -> each.location().orElseThrow() + " " + each)
                .containsExactly(
                        "accepted.yaml:2:3 tracker-lifetime-missing /trackers[session] 2027-01-31"
                                + " The supplier documents it in January.",
                        "accepted.yaml:7:3 retention-vague / 2027-06-30 The board decides in May: 😀");
    }

    @Test
    void reads_what_the_readme_shows() throws IOException {
        Matcher example =
                Pattern.compile("(?s)```\n(- rule.*?)```").matcher(Files.readString(Path.of("..", "README.md")));

        assertThat(example.find()).isTrue();
        assertThat(reader.read("accepted.yaml", example.group(1))).hasSize(1);
    }

    @Test
    void reads_json_and_files_alike(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("accepted.json");
        Files.writeString(file, """
                [{"rule": "retention-vague", "element": "/activities[a]", "until": "2027-06-30", "reason": "May."}]
                """);

        assertThat(reader.read(file))
                .containsExactlyElementsOf(reader.read("accepted.json", Files.readString(file)))
                .singleElement()
                .hasToString("retention-vague /activities[a] 2027-06-30 May.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "[]", "---\n"})
    void an_empty_file_accepts_nothing(String text) {
        assertThat(reader.read("accepted.yaml", text)).isEmpty();
    }

    @Test
    void goes_by_the_ending_of_the_name() {
        assertThatThrownBy(() -> reader.read("accepted.txt", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the file is called 'accepted.txt', expected a name that ends in .yaml, .yml or .json");
    }

    @Test
    void says_of_which_file_bytes_are_no_text(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, new byte[] {'-', ' ', (byte) 0xE5, '\n'});

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(RopaReadException.class)
                .hasMessageStartingWith("latin.yaml:1:3: ");
    }

    /** Shape and references can be accepted as well as law, and a finding about a suppression leads to its line. */
    @Test
    void what_a_report_can_find_can_be_accepted() {
        Ropa ropa = RopaReader.yaml().read("clinic.yaml", """
                        formatVersion: 1
                        id: clinic
                        languages: [en]
                        controller: clinic
                        parties: [{id: clinic, country: NO, legalName: ' '}]
                        trackers: [{id: session, category: strictly-necessary, purpose: keep you signed in}]
                        """).ropa();
        ComplianceReport report =
                RopaValidator.of(ComplianceChecker.of(EprivacyRules.pack())).validate(ropa, TODAY);

        ComplianceReport open =
                report.suppressing(SuppressionReader.forRules(report.rules()).read("accepted.yaml", """
                - {rule: text-blank, element: "/parties[clinic]", until: 2027-01-31, reason: Not registered yet.}
                - {rule: tracker-lifetime-missing, element: "/trackers[session]", until: 2026-01-31, reason: Soon.}
                """));

        assertThat(open.suppressed())
                .extracting(Suppressed::finding)
                .extracting(Finding::rule)
                .containsExactly(RuleId.of("text-blank"));
        assertThat(open.findings())
                .filteredOn(finding -> finding.rule().equals(RuleId.of("suppression-expired")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).get().hasToString("accepted.yaml:2:3");
                    assertThat(open.texts(Locale.ENGLISH).of(finding).message()).contains("tracker-lifetime-missing");
                });
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void says_everything_that_is_wrong_with_a_file(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName() + ".expected.txt");
        String message = message(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, message);
        }

        assertThat(message).isEqualTo(Files.readString(expected));
        assertThat(message.lines()).allSatisfy(line -> assertThat(line).startsWith(file.getFileName() + ":"));
    }

    private String message(Path file) throws IOException {
        try {
            return "read: " + reader.read(file);
        } catch (RopaReadException e) {
            return e.getMessage() + "\n";
        }
    }

    static Stream<Path> invalid() throws IOException {
        try (Stream<Path> all = Files.list(INVALID)) {
            List<Path> files = all.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThan(10);
            return files.stream();
        }
    }
}
