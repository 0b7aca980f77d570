package org.ropa4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyPagesTest {
    private static final Pattern COUNTS = Pattern.compile("(?m)^(\\d+) feil, (\\d+) advars\\w+, (\\d+) merknad");
    private static final String KEYS = "Known keys: id, legalName, knownAs, kind, aim, organisationNumber, register,"
            + " vatNumber, country, establishments, address, officeAddress, contactPoints, privacyContacts,"
            + " dataProtectionOfficer, representative, leadAuthority, sameGroupAs, employees, recordDuty, sites,"
            + " certifications, links";
    private static final String NORGE =
            "country is 'Norge', expected an ISO 3166-1 code such as NO; NO was probably meant";

    @TempDir
    Path folder;

    private Path source;
    private Path target;

    @BeforeEach
    void folders() throws IOException {
        source = Files.createDirectory(folder.resolve("ropa"));
        target = folder.resolve("policies");
    }

    @Test
    void writes_the_notice_in_three_forms_and_the_findings_of_two_dates() throws IOException {
        Run run = Run.of(Run.RECORDS, target);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Run.files(target))
                .containsOnlyKeys(
                        "alien-film/findings.2022-06-28.txt",
                        "alien-film/findings.2026-11-23.txt",
                        "alien-film/notice.nb.html",
                        "alien-film/notice.nb.md",
                        "alien-film/notice.nb.txt",
                        "glasoterapi/findings.2023-02-15.txt",
                        "glasoterapi/findings.2026-11-23.txt",
                        "glasoterapi/notice.nb.html",
                        "glasoterapi/notice.nb.md",
                        "glasoterapi/notice.nb.txt",
                        "keto-diets/findings.2026-11-23.txt",
                        "keto-diets/notice.nb.html",
                        "keto-diets/notice.nb.md",
                        "keto-diets/notice.nb.txt",
                        "vekstly/findings.2023-01-01.txt",
                        "vekstly/findings.2026-11-23.txt",
                        "vekstly/notice.nb.html",
                        "vekstly/notice.nb.md",
                        "vekstly/notice.nb.txt",
                        "videomarkedsskolen/findings.2026-11-23.txt",
                        "videomarkedsskolen/notice.nb.html",
                        "videomarkedsskolen/notice.nb.md",
                        "videomarkedsskolen/notice.nb.txt");
    }

    /** How many findings there are stands at the head of each report, which the golden files hold. */
    @Test
    void prints_one_line_for_each_record_and_date() throws IOException {
        List<String> printed = Run.of(Run.RECORDS, target).out().lines().toList();

        assertThat(printed)
                .containsExactly(
                        "Organisation           As of       Errors  Warnings  Infos  Page",
                        line("Alien Film AS", "2022-06-28", "alien-film"),
                        line("Alien Film AS", "2026-11-23", "alien-film"),
                        line("glasoterapi.no", "2023-02-15", "glasoterapi"),
                        line("glasoterapi.no", "2026-11-23", "glasoterapi"),
                        line("Keto Diets UAB", "2026-11-23", "keto-diets"),
                        line("Vekstly AS", "2023-01-01", "vekstly"),
                        line("Vekstly AS", "2026-11-23", "vekstly"),
                        line("Videomarkedsskolen AS", "2026-11-23", "videomarkedsskolen"));
    }

    private String line(String name, String asOf, String record) throws IOException {
        Path report = target.resolve(record).resolve("findings." + asOf + ".txt");
        Matcher counts = COUNTS.matcher(Files.readString(report, StandardCharsets.UTF_8));
        assertThat(counts.find()).as("counts at the head of %s", report).isTrue();
        return "%-23s%-12s%-8s%-10s%-7s%s"
                .formatted(name, asOf, counts.group(1), counts.group(2), counts.group(3), page(record));
    }

    private Path page(String record) {
        return target.resolve(record).resolve("notice.nb.html");
    }

    @Test
    void a_second_run_writes_the_same_bytes() throws IOException {
        Run.of(Run.RECORDS, target);
        Map<String, String> first = Run.files(target);
        Run.of(Run.RECORDS, target);

        assertThat(Run.files(target)).isEqualTo(first);
    }

    @Test
    void one_bad_record_keeps_all_pages_as_they_were_and_every_bad_record_is_named() throws IOException {
        Path good = Run.RECORDS.resolve("glasoterapi.ropa.yaml");
        Files.copy(good, source.resolve("glasoterapi.ropa.yaml"));
        Run.of(source, target);
        Map<String, String> before = Run.files(target);

        String record = Files.readString(good);
        Files.writeString(source.resolve("glasoterapi.ropa.yaml"), record.replace("Markedsføring", "Reklame"));
        Files.writeString(source.resolve("a.ropa.yaml"), record.replace("country: NO", "contry: NO"));
        Files.writeString(source.resolve("b.ropa.yaml"), record.replace("country: NO", "country: Norge"));
        Run run = Run.of(source, target);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "a.ropa.yaml:19:5: /parties/0/contry: unknown key \"contry\"; did you mean \"country\"? "
                                + KEYS,
                        "a.ropa.yaml:28:5: /parties/1/contry: unknown key \"contry\"; did you mean \"country\"? "
                                + KEYS,
                        "b.ropa.yaml:19:14: /parties/0/country: " + NORGE,
                        "b.ropa.yaml:28:14: /parties/1/country: " + NORGE,
                        "Nothing was written.");
        assertThat(Run.files(target)).isEqualTo(before);
    }

    @Test
    void an_empty_file_ends_in_one_sentence() throws IOException {
        Files.createFile(source.resolve("empty.ropa.yaml"));
        Run run = Run.of(source, target);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("empty.ropa.yaml: the file is empty, expected a record of processing\n"
                        + "Nothing was written.\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_file_of_ten_megabytes_ends_in_one_sentence() throws IOException {
        String line = "# " + "x".repeat(1022) + "\n";
        Files.writeString(source.resolve("large.ropa.yaml"), line.repeat(10 * 1024));
        Run run = Run.of(source, target);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(2).first().asString().startsWith("large.ropa.yaml: ");
        assertThat(target).doesNotExist();
    }

    @Test
    void an_id_that_leads_elsewhere_writes_nothing_anywhere() throws IOException {
        String record = Files.readString(Run.RECORDS.resolve("glasoterapi.ropa.yaml"));
        Files.writeString(
                source.resolve("a.ropa.yaml"), record.replace("id: glasoterapi\nlang", "id: ../elsewhere\nlang"));
        Run run = Run.of(source, target);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("a.ropa.yaml: /id: \"../elsewhere\" cannot be an identifier.\nNothing was written.\n");
        assertThat(target).doesNotExist();
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void two_records_with_one_id_do_not_write_over_each_other() throws IOException {
        Files.copy(Run.RECORDS.resolve("glasoterapi.ropa.yaml"), source.resolve("a.ropa.yaml"));
        Files.copy(Run.RECORDS.resolve("glasoterapi.ropa.yaml"), source.resolve("b.ropa.yaml"));
        Run run = Run.of(source, target);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("b.ropa.yaml: another record has the id \"glasoterapi\" too\nNothing was written.\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_record_in_a_language_without_texts_of_ours_is_refused_in_words() throws IOException {
        String record = Files.readString(Run.RECORDS.resolve("glasoterapi.ropa.yaml"));
        Files.writeString(source.resolve("a.ropa.yaml"), record.replace("languages: [nb]", "languages: [de]"));
        Run run = Run.of(source, target);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).endsWith("Nothing was written.\n").doesNotContain("\tat ");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_folder_without_records_is_not_a_success() {
        Run run = Run.of(source, target);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("There is no *.ropa.yaml in " + source + ".\nNothing was written.\n");
    }

    @Test
    void a_call_that_makes_no_sense_says_how_to_call() {
        assertThat(Run.of("ropa")).isEqualTo(new Run(2, "", "Usage: PolicyPages SOURCE-FOLDER TARGET-FOLDER DATE\n"));
        assertThat(Run.of(source.toString(), target.toString(), "today"))
                .isEqualTo(new Run(2, "", "The date is \"today\"; one such as 2026-11-23 was expected.\n"));
    }
}
