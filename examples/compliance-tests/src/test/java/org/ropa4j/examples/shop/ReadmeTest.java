package org.ropa4j.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README of this example shows is there. */
class ReadmeTest {
    @Test
    void its_links_lead_somewhere() throws IOException {
        assertThat(found("]\\((?!https?:)([^)]+)"))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    @Test
    void its_code_is_the_code_of_the_example() throws IOException {
        String signup = Files.readString(
                Path.of("src", "main", "java", "org", "ropa4j", "examples", "shop", "NewsletterSignup.java"));

        assertThat(found("(?s)```java\n(.*?)```"))
                .singleElement()
                .satisfies(snippet -> assertThat(signup).contains(snippet));
    }

    @Test
    void its_command_names_this_module_and_these_tests() throws IOException {
        assertThat(found("(?s)```sh\n(.*?)```"))
                .singleElement()
                .satisfies(command -> assertThat(command)
                        .contains("-pl examples/" + Path.of("").toAbsolutePath().getFileName())
                        .contains("-Dtest=\"" + getClass().getPackageName() + ".*Test\""));
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
