package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file that was reviewed; {@code -Dgolden.update=true} writes the files anew, to be reviewed again. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden/document");

    private Golden() {}

    static void verify(String actual, String name) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
