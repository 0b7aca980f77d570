package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker, which the W3C uses, has nothing to say about the pages. */
class HtmlValidityTest {
    private static final EmbeddedValidator CHECKER = new EmbeddedValidator();

    static {
        CHECKER.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        CHECKER.setNoLangDetect(true);
    }

    @Test
    void findsFaults() throws Exception {
        assertThat(check("<!DOCTYPE html><html lang=\"nb\"><title>T</title><p id=a><p id=a>"))
                .contains("Duplicate ID");
    }

    @Test
    void acceptsPages() throws Exception {
        assertThat(check(HtmlWriter.page().write(Documents.sample()))).isEmpty();
        assertThat(check(HtmlWriter.pageWithStylesheet("/a.css").write(Documents.sample())))
                .isEmpty();
    }

    @Test
    void acceptsPictures() throws Exception {
        assertThat(check(HtmlWriter.page().write(Documents.of(FlowPictureTest.figure(3)))))
                .isEmpty();
        assertThat(check(HtmlWriter.page().write(Documents.of(FlowPictureTest.figure(60)))))
                .isEmpty();
    }

    @Test
    void acceptsHostileText() throws Exception {
        assertThat(check(HtmlWriter.page().write(Documents.hostile()))).isEmpty();
    }

    @Test
    void acceptsFragmentsInsideAPage() throws Exception {
        String page = "<!DOCTYPE html>\n<html lang=\"nb\">\n<title>T</title>\n<h1>T</h1>\n"
                + HtmlWriter.fragment(2).write(Documents.sample()) + "</html>\n";

        assertThat(check(page)).isEmpty();
    }

    private static String check(String html) throws Exception {
        return CHECKER.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
