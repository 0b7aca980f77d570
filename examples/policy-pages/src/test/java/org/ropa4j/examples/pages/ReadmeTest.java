package org.ropa4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.document.Document;
import org.ropa4j.document.HtmlWriter;
import org.ropa4j.jackson.RopaReader;
import org.ropa4j.model.Ropa;
import org.ropa4j.notice.NoticeComposer;
import org.ropa4j.validation.RopaValidator;

/** What the README shows compiles, runs and does what it says. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    Path folder;

    @Test
    void the_java_example_makes_a_complete_page_of_the_yaml_example() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.ropa.yaml"), snippet("yaml"));

        LocalDate today = LocalDate.of(2026, 11, 23);
        Ropa ropa = RopaReader.yaml().read(file).ropa();
        RopaValidator validator =
                RopaValidator.of(ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack()));
        ComplianceReport report = validator.validate(ropa, today);
        Document notice = NoticeComposer.of(Locale.forLanguageTag("nb"), today)
                .draft(ropa)
                .document();
        String page = HtmlWriter.page().write(notice);

        assertThat(report.findings()).isEmpty();
        assertThat(report.complies()).isTrue();
        assertThat(page).contains("Acme AS").contains("sende deg nyhetsbrev").doesNotContain("Mangler");
    }

    @Test
    void the_java_example_is_the_code_above() throws IOException {
        String above = Files.readString(
                Path.of("src", "test", "java", "org", "ropa4j", "examples", "pages", "ReadmeTest.java"));

        assertThat(withoutSpace(above))
                .contains(withoutSpace(snippet("java").replace("Path.of(\"acme.ropa.yaml\")", "file")));
    }

    @Test
    void the_commands_name_what_is_there() throws IOException {
        assertThat(snippets("sh"))
                .containsExactly("mvn -q -DskipTests verify -pl examples/policy-pages -am\n", "mvn verify\n");
        assertThat(ROOT.resolve("examples/policy-pages/pom.xml")).exists();
    }

    @Test
    void the_links_lead_somewhere() throws IOException {
        List<String> links = Pattern.compile("]\\((?!https?:)([^)#]+)")
                .matcher(readme())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    private static String snippet(String language) throws IOException {
        assertThat(snippets(language)).hasSize(1);
        return snippets(language).get(0);
    }

    private static List<String> snippets(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(readme())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }
}
