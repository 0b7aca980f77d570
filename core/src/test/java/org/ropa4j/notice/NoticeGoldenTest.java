package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.document.Document;
import org.ropa4j.document.DocumentWriter;
import org.ropa4j.document.HtmlWriter;
import org.ropa4j.document.MarkdownWriter;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.model.Ropa;

/**
 * Whole notices, as they were read and found good. {@code -Dgolden.update=true} writes the files anew; they are then to be read
 * again, as a lawyer would.
 */
class NoticeGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/notice");

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void finished_record(String language) throws IOException {
        verify(FinishedRecord.ropa(), "finished", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void unfinished_record(String language) throws IOException {
        verify(UnfinishedRecord.ropa(), "unfinished", language);
    }

    private static void verify(Ropa ropa, String scenario, String language) throws IOException {
        Document document = NoticeComposer.of(Locale.forLanguageTag(language), LocalDate.of(2026, 11, 23))
                .draft(ropa)
                .document();
        verify(document, PlainTextWriter.of(), scenario + "." + language + ".txt");
        verify(document, MarkdownWriter.of(), scenario + "." + language + ".md");
        verify(document, HtmlWriter.fragment(1), scenario + "." + language + ".html");
    }

    private static void verify(Document document, DocumentWriter writer, String name) throws IOException {
        String written = writer.write(document);
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }
}
