package org.ropa4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the main job writes is what was last read and found good. After a change that is meant, {@code mvn verify
 * -Dgolden.update=true} writes the files anew; read the difference before you keep it.
 */
class GoldenPagesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TempDir
    Path folder;

    @Test
    void writes_what_was_found_good() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Run.of(Run.RECORDS, GOLDEN);
        }
        Run.of(Run.RECORDS, folder);
        Map<String, String> written = Run.files(folder);
        Map<String, String> golden = Run.files(GOLDEN);

        assertThat(written).isNotEmpty();
        assertThat(written.keySet()).isEqualTo(golden.keySet());
        written.forEach((file, text) -> assertThat(text).as(file).isEqualTo(golden.get(file)));
    }

    @Test
    void the_checker_of_the_w3c_finds_nothing_wrong_with_the_pages() throws Exception {
        Run.of(Run.RECORDS, folder);
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        int pages = 0;
        for (Map.Entry<String, String> file : Run.files(folder).entrySet()) {
            if (file.getKey().endsWith(".html")) {
                byte[] page = file.getValue().getBytes(StandardCharsets.UTF_8);
                assertThat(checker.validate(new ByteArrayInputStream(page)))
                        .as(file.getKey())
                        .isEmpty();
                pages++;
            }
        }
        assertThat(pages).isPositive();
    }
}
