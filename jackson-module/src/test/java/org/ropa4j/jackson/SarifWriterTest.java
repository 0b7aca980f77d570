package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.compliance.Baseline;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RulePack;
import org.ropa4j.compliance.RuleWording;
import org.ropa4j.compliance.SourceLocation;
import org.ropa4j.compliance.Subject;
import org.ropa4j.compliance.Suppression;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import tools.jackson.databind.JsonNode;

/** What review tools are told, and that they can read it. */
class SarifWriterTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "ropa4j", "jackson", "clinic.sarif");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String RECORD = """
            formatVersion: 1
            id: clinic
            languages: [en]
            controller: clinic
            parties:
              - id: clinic
                country: NO
            trackers:
              - id: language
                name: lang
                purpose: remember which language you chose
              - {id: statistics, name: 📊 statistics, category: statistics, purpose: count visits}
            """;

    private static final Rule<Tracker> LIFETIME = Rule.on(Subject.TRACKER, "lifetime-missing")
            .citing("ePrivacy Directive Art. 5(3)", "ekomloven 2003 § 2-7 b", "ekomloven § 3-15", "C-673/17")
            .error()
            .at("lifetime")
            .violatedWhen(tracker -> tracker.lifetime().isEmpty())
            .with("tracker", Tracker::displayName)
            .says(RuleWording.in(Locale.ENGLISH)
                    .title("No lifetime")
                    .message("It is not recorded how long {tracker} stays.")
                    .why("People are to be told.")
                    .remedy("Enter how long {tracker} stays."))
            .build();

    private static final Rule<Tracker> CATEGORY = Rule.on(Subject.TRACKER, "category-missing")
            .citing("ePrivacy Directive Art. 5(3)")
            .warning()
            .at("category")
            .violatedWhen(tracker -> tracker.category().isEmpty())
            .says(RuleWording.in(Locale.ENGLISH)
                    .title("No category")
                    .message("It is not recorded what it is used for.")
                    .why("What is necessary needs no consent.")
                    .remedy("Enter the category."))
            .build();

    private static final Rule<Tracker> OWNER = Rule.on(Subject.TRACKER, "owner-missing")
            .info()
            .violatedWhen(tracker -> true)
            .with("tracker", Tracker::displayName)
            .says(RuleWording.in(Locale.ENGLISH)
                    .title("Nobody looks after a *tracker*")
                    .message("Nobody looks after {tracker}.")
                    .why("What <nobody> looks after stays.")
                    .remedy("Ask [the web team]."))
            .build();

    private static final Rule<Ropa> BROKEN = Rule.on(Subject.RECORD, "broken")
            .warning()
            .violatedWhen(ropa -> {
                throw new IllegalStateException("no judgment today");
            })
            .says(RuleWording.in(Locale.ENGLISH)
                    .title("Broken")
                    .message("Broken.")
                    .why("It throws.")
                    .remedy("Mend it."))
            .build();

    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(RulePack.of("house", LIFETIME, CATEGORY, OWNER, BROKEN));

    private static final SarifWriter WRITER = SarifWriter.in(Locale.ENGLISH);

    private final SchemaCheck schema = SchemaCheck.ofSarif();

    private static ComplianceReport report() {
        return report(RECORD);
    }

    private static ComplianceReport report(String record) {
        RopaDocument document = RopaReader.yaml().read("clinic.ropa.yaml", record);
        return CHECKER.check(document.ropa(), TODAY).locatedBy(document.positions());
    }

    private static ComplianceReport accepting() {
        List<Suppression> suppressions = List.of(
                Suppression.of(
                                "lifetime-missing",
                                "/trackers[statistics]",
                                LocalDate.of(2027, 1, 31),
                                "The supplier documents it in January.")
                        .at(new SourceLocation("accepted.yaml", 3, 5)),
                Suppression.of("no-such-rule", "/", LocalDate.of(2027, 1, 31), "It was there once."));
        return report().suppressing(suppressions).against(Baseline.parse("baseline.txt", """
                record clinic
                /trackers[language] owner-missing info
                /trackers[language]/category category-missing info
                """));
    }

    /** With {@code -Dgolden.update=true} it is written anew; read the difference before it is committed. */
    @Test
    void writes_everything_that_a_report_holds() throws IOException {
        String sarif = WRITER.withPaths(file -> "src/main/ropa/" + file)
                .withHelp(rule -> "https://example.com/rules/" + rule + ".html")
                .write(accepting());

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, sarif);
        }
        assertThat(sarif).isEqualTo(Files.readString(GOLDEN));
        assertThat(schema.problems(SchemaCheck.json(sarif))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_none() {
        assertThat(schema.problems(SchemaCheck.json("{\"version\": \"2.1.0\", \"runs\": [{\"results\": [{}]}]}")))
                .contains(
                        "/runs/0: required property 'tool' not found",
                        "/runs/0/results/0: required property 'message' not found");
    }

    /** The properties that GitHub's documentation calls required; it shows no result that lacks one. */
    @Test
    void has_what_review_tools_require() {
        JsonNode log = SchemaCheck.json(WRITER.write(accepting()));
        JsonNode run = log.at("/runs/0");

        assertThat(log.path("$schema").asString()).contains("sarif-schema-2.1.0.json");
        assertThat(run.at("/tool/driver/name").asString()).isEqualTo("ropa4j");
        assertThat(run.at("/tool/driver/rules").values()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.path("id").asString()).isNotEmpty();
            assertThat(rule.at("/shortDescription/text").asString())
                    .isNotEmpty()
                    .hasSizeLessThan(1024);
            assertThat(rule.at("/fullDescription/text").asString()).isNotEmpty().hasSizeLessThan(1024);
            assertThat(rule.at("/help/text").asString()).isNotEmpty();
            assertThat(rule.at("/help/markdown").asString()).isNotEmpty();
            assertThat(rule.at("/defaultConfiguration/level").asString()).isIn("error", "warning", "note");
        });
        List<JsonNode> found = new ArrayList<>(run.path("results").values());
        // The one whose suppression did not come from a file has no place.
        found.removeIf(result -> result.path("ruleId").asString().equals("suppression-rule-unknown"));
        assertThat(found).hasSize(5).allSatisfy(result -> {
            String ruleId = run.at(
                            "/tool/driver/rules/" + result.path("ruleIndex").asInt() + "/id")
                    .asString();
            assertThat(result.path("ruleId").asString()).isEqualTo(ruleId);
            assertThat(result.at("/message/text").asString()).isNotEmpty();
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asString())
                    .isEqualTo("clinic.ropa.yaml");
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isPositive();
            assertThat(result.at("/locations/0/physicalLocation/region/startColumn")
                            .asInt())
                    .isPositive();
            assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asString())
                    .isNotEmpty();
        });
    }

    @Test
    void a_result_keeps_its_fingerprint_when_lines_and_elements_move() {
        String moved = RECORD.replace("trackers:\n", "# A comment.\ntrackers:\n  - id: first\n    name: first\n");

        assertThat(fingerprints(report(moved)))
                .containsAll(fingerprints(report()))
                .doesNotHaveDuplicates();
        assertThat(fingerprints(report(RECORD.replace("id: language", "id: lingo"))))
                .doesNotContainSequence(fingerprints(report()))
                .hasSameSizeAs(fingerprints(report()));
    }

    private static List<String> fingerprints(ComplianceReport report) {
        return SchemaCheck.json(WRITER.write(report)).at("/runs/0/results").values().stream()
                .map(result -> result.at("/partialFingerprints/primaryLocationLineHash")
                        .asString())
                .toList();
    }

    @Test
    void says_when_no_law_spoke_and_that_nothing_broke() {
        Ropa ropa = RopaReader.yaml().read("clinic.ropa.yaml", RECORD).ropa();
        ComplianceReport early = ComplianceChecker.of(EprivacyRules.pack()).check(ropa, LocalDate.of(2010, 1, 1));

        JsonNode run = SchemaCheck.json(WRITER.write(early)).at("/runs/0");

        assertThat(run.path("results").values()).isEmpty();
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .startsWith("No law spoke");
    }

    @Test
    void speaks_the_language_it_is_asked_for() {
        Ropa ropa = RopaReader.yaml().read("clinic.ropa.yaml", RECORD).ropa();
        ComplianceReport report = ComplianceChecker.of(EprivacyRules.pack()).check(ropa, TODAY);

        JsonNode run = SchemaCheck.json(
                        SarifWriter.in(Locale.forLanguageTag("nb-NO")).write(report))
                .at("/runs/0");

        assertThat(run.path("language").asString()).isEqualTo("nb-NO");
        assertThat(run.at("/results/0/message/text").asString()).contains("Det er ikke registrert");
        assertThatThrownBy(() -> SarifWriter.in(Locale.JAPANESE)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The parser of YAML counts characters, that of JSON the halves of some as well. */
    @ParameterizedTest
    @ValueSource(strings = {"clinic.yaml", "clinic.json"})
    void columns_are_in_the_unit_that_it_names(String file) {
        String record = """
                {"id": "clinic", "languages": ["en"], "controller": "clinic", "parties": [{"id": "clinic"}],
                 "trackers": [{"id": "📊", "name": "a"}], "formatVersion": 1}
                """;
        RopaDocument document = RopaReader.byFileName().read(file, record);
        ComplianceReport report = CHECKER.check(document.ropa(), TODAY).locatedBy(document.positions());

        assertThat(document.positions().find("/trackers/0/name")).contains(new SourceLocation(file, 2, 28));
        assertThat(SchemaCheck.json(WRITER.write(report))
                        .at("/runs/0/columnKind")
                        .asString())
                .isEqualTo("utf16CodeUnits");
    }

    /** Viewers make links of what a record may hold, and put arguments in. */
    @Test
    void what_a_record_holds_is_text_and_no_more() {
        String record = RECORD.replace("name: lang", "name: 'see [here](https://example.com) {0}'");

        JsonNode run = SchemaCheck.json(WRITER.write(report(record))).at("/runs/0");

        assertThat(run.at("/results/0/message/text").asString())
                .isEqualTo("It is not recorded how long see [here] (https://example.com) {{0}} stays."
                        + " Enter how long see [here] (https://example.com) {{0}} stays.");
    }

    @Test
    void half_a_character_does_not_break_the_log() {
        Ropa ropa = RopaReader.yaml().read("clinic.ropa.yaml", RECORD).ropa();
        Suppression half = Suppression.of("no-such-rule", "/", TODAY, "half \uD83D of it");

        String sarif = WRITER.write(CHECKER.check(ropa, TODAY).suppressing(List.of(half)));

        assertThat(Unicode.isWellFormed(sarif)).isTrue();
        assertThat(schema.problems(SchemaCheck.json(sarif))).isEmpty();
    }

    @Test
    void tells_of_an_appendable_that_fails() {
        Appendable full = new StringBuilderThatFails();

        assertThatThrownBy(() -> WRITER.write(report(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static final class StringBuilderThatFails implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw new IOException("disk full");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.yaml, a.yaml",
        "src/main/ropa/a.yaml, src/main/ropa/a.yaml",
        "src\\main\\a.yaml, src/main/a.yaml",
        "blåbær og mer.yaml, bl%C3%A5b%C3%A6r%20og%20mer.yaml",
        "100%#1?.yaml, 100%25%231%3F.yaml",
        "a:b.yaml, ./a:b.yaml",
        "a/b:c.yaml, a/b:c.yaml",
        "/home/a.yaml, file:///home/a.yaml",
        "C:\\ropa\\a.yaml, file:///C:/ropa/a.yaml"
    })
    void writes_paths_as_addresses(String path, String address) {
        assertThat(FileAddress.of(path)).isEqualTo(address);
    }
}
