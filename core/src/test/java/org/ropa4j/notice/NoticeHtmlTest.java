package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.document.HtmlWriter;
import org.ropa4j.model.Ropa;

/** The Nu HTML checker has nothing to say about the page of a notice, whatever the record holds. */
class NoticeHtmlTest {

    static Stream<Ropa> records() {
        return Stream.of(
                FinishedRecord.ropa(),
                UnfinishedRecord.ropa(),
                Records.empty().build(),
                HostileRecordTest.recordOf("\"><b id=controller>x</b>\u0001 & &lt;"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void is_valid(Ropa ropa) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(true);
        String page = HtmlWriter.page()
                .write(NoticeComposer.of(Records.NB, LocalDate.of(2026, 11, 23))
                        .draft(ropa)
                        .document());

        assertThat(checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }
}
