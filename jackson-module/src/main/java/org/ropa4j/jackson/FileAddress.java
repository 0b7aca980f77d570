package org.ropa4j.jackson;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The path of a file as a URI reference (RFC 3986). */
final class FileAddress {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
    private static final String PLAIN = "-._~/:@!$&'()*+,;=";

    private FileAddress() {}

    /**
     * A relative path stays relative; an absolute one becomes a {@code file:} URI.
     *
     * @param path with slashes or, as Windows has them, backslashes
     */
    static String of(String path) {
        String slashes = path.replace('\\', '/');
        String escaped = escaped(slashes);
        if (DRIVE.matcher(slashes).matches()) {
            return "file:///" + escaped;
        }
        if (slashes.startsWith("/")) {
            return "file://" + escaped;
        }
        int colon = slashes.indexOf(':');
        int slash = slashes.indexOf('/');
        // What stands before a colon in the first part would be taken for a scheme.
        return colon >= 0 && (slash < 0 || colon < slash) ? "./" + escaped : escaped;
    }

    private static String escaped(String path) {
        StringBuilder address = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
            if (plain) {
                address.append(c);
            } else {
                address.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        return address.toString();
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
