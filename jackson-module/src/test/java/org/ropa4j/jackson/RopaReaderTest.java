package org.ropa4j.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ropa4j.compliance.SourceLocation;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Site;
import org.ropa4j.model.Stated;
import org.ropa4j.model.TrackerLifetime;
import org.ropa4j.text.LocalizedText;

class RopaReaderTest {
    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final String HEAD = """
            formatVersion: 1
            id: acme
            languages: [nb]
            controller: acme
            """;

    @TempDir
    Path folder;

    @Test
    void goes_by_the_name_of_the_file() throws IOException {
        Path yaml = Files.writeString(folder.resolve("acme.ropa.YML"), HEAD);
        Path json = Files.writeString(
                folder.resolve("acme.json"),
                "{\"formatVersion\":1,\"id\":\"acme\",\"languages\":[\"nb\"],\"controller\":\"acme\"}");

        assertThat(RopaReader.byFileName().read(yaml).ropa())
                .isEqualTo(RopaReader.byFileName().read(json).ropa());
    }

    @Test
    void refuses_a_name_that_tells_no_format() {
        assertThatThrownBy(() -> RopaReader.byFileName().read("acme.txt", HEAD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the file is called 'acme.txt', expected a name that ends in .yaml, .yml or .json");
    }

    @Test
    void tells_not_stated_from_none_from_a_list() {
        assertThat(read("").recipients()).isEqualTo(Stated.notStated());
        assertThat(read("recipients: none").recipients()).isEqualTo(Stated.none());
        assertThat(read("recipients: [{role: processor}]").recipients().items()).hasSize(1);
    }

    @Test
    void takes_a_plain_text_to_be_in_the_first_language() {
        String activities = """
                activities:
                  - id: orders
                    name: Bestillinger
                  - id: support
                    name: {nb: Kundehjelp, en: Support}
                """;

        assertThat(read(activities).activities())
                .extracting(activity -> activity.name())
                .containsExactly(
                        LocalizedText.of(NB, "Bestillinger"),
                        LocalizedText.of(NB, "Kundehjelp").and(Locale.ENGLISH, "Support"));
    }

    @Test
    void finds_the_languages_below_the_first_text() {
        String late = "formatVersion: 1\nid: a\nnotice: {title: Personvern}\ncontroller: a\nlanguages: [nn, nb]\n";

        Ropa ropa = RopaReader.yaml().read("late.yaml", late).ropa();

        assertThat(ropa.notice().title()).contains(LocalizedText.of(Locale.forLanguageTag("nn"), "Personvern"));
        assertThat(ropa.languages()).containsExactly(Locale.forLanguageTag("nn"), NB);
    }

    @Test
    void reads_norwegian_as_bokmal_in_the_record_as_in_its_texts() {
        Ropa ropa = RopaReader.yaml()
                .read("a.yaml", "formatVersion: 1\nid: a\ncontroller: a\nlanguages: [no]\nnotice: {title: Personvern}")
                .ropa();

        assertThat(ropa.languages()).containsExactly(NB);
        assertThat(ropa.notice().title()).contains(LocalizedText.of(NB, "Personvern"));
    }

    @Test
    void reads_what_is_written_short_and_what_is_written_in_full() {
        Ropa brief = read("""
                parties: [{id: acme, sites: [example.com]}]
                activities:
                  - id: orders
                    name: Bestillinger
                    purposes: [{text: levere varer, bases: [contract]}]
                    data: [email-address]
                """);
        Ropa full = read("""
                parties: [{id: acme, sites: [{domain: example.com}]}]
                activities:
                  - id: orders
                    name: {nb: Bestillinger}
                    purposes: [{text: {nb: levere varer}, bases: [{kind: contract}]}]
                    data: [{category: email-address}]
                """);

        assertThat(brief).isEqualTo(full);
        assertThat(brief.parties().get(0).sites()).containsExactly(Site.of("example.com"));
        assertThat(brief.activities().get(0).data()).containsExactly(DataUse.of(DataCategoryId.of("email-address")));
        assertThat(brief.activities().get(0).purposes().get(0).bases().get(0)).isInstanceOf(LegalBasis.Contract.class);
    }

    @Test
    void reads_a_kind_that_does_not_stand_first() {
        Ropa ropa = read("parties: [{id: acme, contactPoints: [{number: '+47 00 00 00 00', kind: phone}]}]");

        assertThat(ropa.parties().get(0).contactPoints()).containsExactly(new ContactPoint.Phone("+47 00 00 00 00"));
    }

    @Test
    void tells_periods_from_durations() {
        Ropa ropa = read("""
                trackers:
                  - {id: a, name: a, lifetime: {kind: lasting, time: P2Y}}
                  - {id: b, name: b, lifetime: {kind: lasting, time: PT24H}}
                """);

        assertThat(ropa.trackers())
                .extracting(tracker -> tracker.lifetime().orElseThrow())
                .containsExactly(
                        new TrackerLifetime.Lasting(Period.ofYears(2)),
                        new TrackerLifetime.Lasting(Duration.ofHours(24)));
    }

    @Test
    void takes_a_key_without_a_value_to_be_absent_where_a_value_may_be() {
        assertThat(read("parties: [{id: acme, legalName: , country: null}]")).isEqualTo(read("parties: [{id: acme}]"));
    }

    @Test
    void keeps_words_that_older_yaml_takes_for_something_else() {
        Ropa ropa = read("parties: [{id: acme, legalName: no, organisationNumber: 012 345 678, country: NO}]");

        assertThat(ropa.parties().get(0).legalName()).contains("no");
        assertThat(ropa.parties().get(0).organisationNumber()).contains("012 345 678");
    }

    @Test
    void keeps_the_zeroes_before_a_postcode() {
        Ropa ropa = read("parties: [{id: acme, address: {lines: [Storgata 1], postcode: 0150, city: Oslo}}]");

        assertThat(ropa.parties().get(0).address().orElseThrow().postcode()).contains("0150");
    }

    @Test
    void skips_the_byte_order_mark_of_utf_8() throws IOException {
        byte[] marked = ("\uFEFF" + HEAD).getBytes(UTF_8);

        RopaDocument ofBytes = RopaReader.yaml().read("a.yaml", new ByteArrayInputStream(marked));
        RopaDocument ofText = RopaReader.yaml().read("a.yaml", "\uFEFF" + HEAD);

        assertThat(ofBytes.ropa()).isEqualTo(ofText.ropa()).isEqualTo(read(""));
        assertThat(ofBytes.positions().find("/formatVersion")).contains(new SourceLocation("a.yaml", 1, 1));
        assertThat(ofText.positions().find("/formatVersion")).contains(new SourceLocation("a.yaml", 1, 1));
    }

    @Test
    void reads_lines_that_end_as_on_windows() {
        Ropa ropa = RopaReader.yaml().read("a.yaml", HEAD.replace("\n", "\r\n")).ropa();

        assertThat(ropa).isEqualTo(read(""));
    }

    @Test
    void refuses_a_file_of_ten_megabytes_in_one_sentence() throws IOException {
        Path large = folder.resolve("large.yaml");
        Files.writeString(large, HEAD + "# " + "x".repeat(10 * 1024 * 1024));

        assertThatThrownBy(() -> RopaReader.yaml().read(large))
                .isInstanceOf(RopaReadException.class)
                .hasMessage("large.yaml: the file has 10,485,821 bytes, at most 4,194,304 are read;"
                        + " RopaReader.builder().maxBytes(…) sets the limit");
    }

    /** What it holds does not matter: its size is known before it is opened. */
    @Test
    void refuses_a_file_of_fifty_megabytes_unopened() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }

        assertThatThrownBy(() -> RopaReader.byFileName().read(large))
                .isInstanceOf(RopaReadException.class)
                .hasMessage("large.json: the file has 52,428,800 bytes, at most 4,194,304 are read;"
                        + " RopaReader.builder().maxBytes(…) sets the limit");
    }

    @Test
    void refuses_an_endless_stream() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> RopaReader.json().read("endless.json", endless))
                .isInstanceOf(RopaReadException.class)
                .hasMessage("endless.json: the file has more than 4,194,304 bytes, at most 4,194,304 are read;"
                        + " RopaReader.builder().maxBytes(…) sets the limit");
    }

    @Test
    void has_a_limit_that_can_be_set() {
        RopaReader reader =
                RopaReader.builder().format(FileFormat.YAML).maxBytes(20).build();

        assertThatThrownBy(() -> reader.read("a.yaml", HEAD))
                .hasMessage("a.yaml: the file has 59 characters, at most 20 are read;"
                        + " RopaReader.builder().maxBytes(…) sets the limit");
        assertThatThrownBy(() -> RopaReader.builder().maxBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBytes is 0, expected a positive number");
    }

    @Test
    void ends_after_a_hundred_problems() {
        String many = HEAD + "activities:\n" + "  - nothing\n".repeat(150);

        assertThatThrownBy(() -> RopaReader.yaml().read("many.yaml", many))
                .isInstanceOfSatisfying(
                        RopaReadException.class,
                        wrong -> assertThat(wrong.problems()).hasSize(100))
                .hasMessageEndingWith("\n(reading ended here; there may be more)");
    }

    @Test
    void says_what_was_meant_to_programs_too() {
        assertThatThrownBy(() -> read("activites: []")).isInstanceOfSatisfying(RopaReadException.class, wrong -> {
            RopaProblem problem = wrong.problems().get(0);
            assertThat(problem.kind()).isEqualTo(RopaProblem.Kind.UNKNOWN_KEY);
            assertThat(problem.location()).contains(new SourceLocation("acme.yaml", 5, 1));
            assertThat(problem.path()).hasToString("/activites");
            assertThat(problem.suggestion()).contains("activities");
        });
    }

    @Test
    void lets_a_stream_that_fails_fail() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is out");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> RopaReader.json().read("a.json", broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the cable is out");
        assertThatThrownBy(() -> RopaReader.json().read(folder.resolve("none.json")))
                .isInstanceOf(java.nio.file.NoSuchFileException.class);
    }

    /** Without positions, JSON takes another way through the parser, which must lead to the same. */
    @Test
    void says_the_same_without_positions() {
        RopaReader reader =
                RopaReader.builder().format(FileFormat.JSON).positions(false).build();
        String wrong =
                "{\"formatVersion\":1,\"id\":\"acme\",\"controller\":\"blåbær\",\"languages\":[\"nb\"],\"naem\":\"\"}";

        assertThatThrownBy(() -> reader.read("a.json", new ByteArrayInputStream(wrong.getBytes(UTF_8))))
                .hasMessageStartingWith("a.json:1:73: /naem: unknown key \"naem\"; known keys: formatVersion, id, ");
    }

    @Test
    void reads_the_same_under_a_turkish_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Ropa ropa = read("parties: [{id: acme, kind: public-body}]\nnotice: {title: {EN: Title, NB-no: Tittel}}");

            assertThat(RopaReader.yaml()
                            .read("again.yaml", RopaWriter.yaml().write(ropa))
                            .ropa())
                    .isEqualTo(ropa);
            assertThat(RopaWriter.yaml().write(ropa)).contains("kind: public-body", "en: Title", "nb-NO: Tittel");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Ropa read(String rest) {
        return RopaReader.yaml().read("acme.yaml", HEAD + rest).ropa();
    }
}
