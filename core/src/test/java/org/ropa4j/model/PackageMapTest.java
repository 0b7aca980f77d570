package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text of the package is the map of its types: who knows none of them finds each by what the law calls it. */
class PackageMapTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "ropa4j", "model");

    @Test
    void names_every_type_but_identifiers() throws IOException {
        String map = Files.readString(SOURCES.resolve("package-info.java"));
        List<String> named = Pattern.compile("org\\.ropa4j\\.model\\.(\\w+)[}#. ]")
                .matcher(map)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();

        assertThat(named).containsAll(publicTypes());
    }

    private static List<String> publicTypes() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.endsWith("Id") && !name.equals("package-info"))
                    .filter(PackageMapTest::isPublic)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPublic(String name) {
        try {
            return Pattern.compile("(?m)^public ")
                    .matcher(Files.readString(SOURCES.resolve(name + ".java")))
                    .find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
