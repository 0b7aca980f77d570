package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every class of mistake that a person makes in a file, with the message in full beside it. With {@code -Dropa4j.golden=write}
 * the messages are written instead of compared; read the difference before it is committed.
 */
class InvalidFilesTest {
    private static final Path FILES = Path.of("src", "test", "resources", "org", "ropa4j", "jackson", "invalid");

    private final RopaReader reader = RopaReader.byFileName();

    @ParameterizedTest
    @MethodSource("files")
    void says_what_is_wrong(Path file) throws IOException {
        RopaReadException wrong = catchThrowableOfType(RopaReadException.class, () -> reader.read(file));

        assertThat(wrong).as("%s was read without a problem", file).isNotNull();
        Path expected = expectedMessageOf(file);
        if ("write".equals(System.getProperty("ropa4j.golden"))) {
            Files.writeString(expected, wrong.getMessage() + "\n");
        }
        assertThat(wrong.getMessage() + "\n").isEqualTo(Files.readString(expected));
    }

    /** A stream is read like a file, but for the size that nobody knows before its end. */
    @ParameterizedTest
    @MethodSource("files")
    void says_the_same_of_a_stream(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (var stream = Files.newInputStream(file)) {
            RopaReadException wrong = catchThrowableOfType(RopaReadException.class, () -> reader.read(name, stream));

            assertThat(wrong.getMessage() + "\n").isEqualTo(Files.readString(expectedMessageOf(file)));
        }
    }

    @Test
    void has_a_message_for_every_file_and_a_file_for_every_message() throws IOException {
        List<Path> files = files().toList();
        List<Path> messages;
        try (Stream<Path> all = Files.list(FILES)) {
            messages = all.filter(file -> file.toString().endsWith(".expected.txt"))
                    .sorted()
                    .toList();
        }

        assertThat(files).hasSizeGreaterThan(40);
        assertThat(files).extracting(InvalidFilesTest::expectedMessageOf).containsExactlyInAnyOrderElementsOf(messages);
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static Path expectedMessageOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".expected.txt");
    }
}
