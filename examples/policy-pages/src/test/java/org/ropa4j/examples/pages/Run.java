package org.ropa4j.examples.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One run of the main job, as a caller sees it.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it complained about
 */
record Run(int exitCode, String out, String err) {
    /** The records of this example. */
    static final Path RECORDS = Path.of("src", "main", "ropa");

    static Run of(Path source, Path target) {
        return of(source.toString(), target.toString(), "2026-11-23");
    }

    static Run of(String... args) {
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        try {
            return new Run(PolicyPages.run(args, out, err), out.toString(), err.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder with its text, by its path there. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
