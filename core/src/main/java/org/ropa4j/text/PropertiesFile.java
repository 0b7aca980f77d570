package org.ropa4j.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Reads {@code .properties} resources in UTF-8, in which no key may stand twice. The keys come sorted. */
final class PropertiesFile {

    private PropertiesFile() {}

    static Map<String, String> require(Class<?> anchor, String name) {
        return find(anchor, name)
                .orElseThrow(
                        () -> new IllegalStateException("resource " + name + " is missing beside " + anchor.getName()));
    }

    static Optional<Map<String, String>> find(Class<?> anchor, String name) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(read(name, in));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Map<String, String> read(String name, InputStream in) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        // The decoder refuses what is not UTF-8, where an InputStreamReader by charset would put replacement
        // characters.
        new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    throw new IllegalArgumentException(name + ": key '" + key + "' stands twice");
                }
                return value;
            }
        }.load(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
        return Collections.unmodifiableMap(texts);
    }
}
