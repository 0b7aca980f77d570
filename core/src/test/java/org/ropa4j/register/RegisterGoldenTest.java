package org.ropa4j.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.document.HtmlWriter;
import org.ropa4j.document.MarkdownWriter;
import org.ropa4j.document.PlainTextWriter;

/**
 * Whole registers, as they were read and found good. {@code -Dgolden.update=true} writes the files anew; they are then to be read
 * again, as a privacy officer would.
 */
class RegisterGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/register");

    static Iterable<Locale> languages() {
        return ClinicRecord.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void controller_record(Locale language) throws IOException {
        verify(composer(language).controllerRecord(ClinicRecord.ropa()), "controller", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void processor_record(Locale language) throws IOException {
        verify(composer(language).processorRecord(ClinicRecord.ropa()), "processor", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void public_record(Locale language) throws IOException {
        verify(composer(language).forPublic().controllerRecord(ClinicRecord.ropa()), "public", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void record_under_a_profile(Locale language) throws IOException {
        Register register = composer(language).under(AuthorityProfile.common()).controllerRecord(ClinicRecord.ropa());
        verify("common." + language + ".txt", PlainTextWriter.of().write(register.document()));
    }

    private static RegisterComposer composer(Locale language) {
        return RegisterComposer.of(language, ClinicRecord.DAY);
    }

    private static void verify(Register register, String scenario, Locale language) throws IOException {
        String name = scenario + "." + language;
        verify(name + ".txt", PlainTextWriter.of().write(register.document()));
        verify(name + ".md", MarkdownWriter.of().write(register.document()));
        verify(name + ".html", HtmlWriter.fragment(1).write(register.document()));
        verify(name + ".csv", CsvWriter.of().write(register.table()));
    }

    private static void verify(String name, String written) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }
}
