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
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Provision;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;
import org.ropa4j.notice.NoticeComposer;
import org.ropa4j.register.CsvWriter;
import org.ropa4j.register.Register;
import org.ropa4j.register.RegisterComposer;
import org.ropa4j.text.LocalizedText;
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
                .compose(ropa)
                .document();
        String page = HtmlWriter.page().write(notice);
        Register register =
                RegisterComposer.of(Locale.forLanguageTag("nb"), today).controllerRecord(ropa);
        String sheet = CsvWriter.of().withByteOrderMark().write(register.table());

        assertThat(report.findings()).isEmpty();
        assertThat(report.complies()).isTrue();
        assertThat(page).contains("Acme AS").contains("sende deg nyhetsbrev").doesNotContain("Mangler");
        assertThat(sheet).contains("\"Nyhetsbrev\"");
    }

    @Test
    void the_record_written_in_java_is_the_record_written_in_yaml() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.ropa.yaml"), snippet("yaml"));

        Locale nb = Locale.forLanguageTag("nb");
        Ropa written = Ropa.builder("acme", nb)
                .controller(Party.builder("acme")
                        .legalName("Acme AS")
                        .kind(PartyKind.COMPANY)
                        .organisationNumber("000 000 000")
                        .country("NO")
                        .address(PostalAddress.of("Storgata 1", "0001", "Oslo"))
                        .contactPoint(ContactPoint.email("personvern@acme.example"))
                        .build())
                .activity(ProcessingActivity.builder("newsletter", LocalizedText.of(nb, "Nyhetsbrev"))
                        .purpose(Purpose.of(
                                PurposeCategories.DIRECT_MARKETING,
                                LocalizedText.of(nb, "sende deg nyhetsbrev"),
                                LegalBasis.consent(
                                        ConsentAct.ACTIVE_CHOICE, Withdrawal.by(WithdrawalMeans.UNSUBSCRIBE_LINK))))
                        .dataSubject(DataSubjectCategories.INTERESTED_PARTY)
                        .data(DataCategories.EMAIL_ADDRESS)
                        .source(Source.of(SourceKind.DATA_SUBJECT))
                        .provision(Provision.of(ProvisionKind.VOLUNTARY))
                        .retention(RetentionRule.until(RetentionEvents.CONSENT_WITHDRAWN)
                                .then(FinalAction.ERASE))
                        .marketing(
                                Marketing.by(MarketingChannel.EMAIL, Withdrawal.by(WithdrawalMeans.UNSUBSCRIBE_LINK)))
                        .build())
                .recipients(Stated.none())
                .automatedDecisions(Stated.none())
                .build();

        assertThat(written).isEqualTo(RopaReader.yaml().read(file).ropa());
    }

    @Test
    void the_java_examples_are_the_code_above() throws IOException {
        String above = Files.readString(
                Path.of("src", "test", "java", "org", "ropa4j", "examples", "pages", "ReadmeTest.java"));

        assertThat(snippets("java"))
                .hasSize(2)
                .allSatisfy(snippet -> assertThat(withoutSpace(above))
                        .contains(withoutSpace(snippet.replace("Path.of(\"acme.ropa.yaml\")", "file"))));
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
