package org.ropa4j.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style of a page, and the policy that names it by its hash. */
final class HtmlStyle {
    static final String CSS = read();

    /** A test computes the hash and tells the right one whenever the style changes. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-MYPcQmOfbD4KB+dqfccGHsurqyy23irA3m3Gi3hzp1M=';"
            + " base-uri 'none'; form-action 'none'";

    private HtmlStyle() {}

    private static String read() {
        try (InputStream in = HtmlStyle.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is not beside " + HtmlStyle.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("page.css cannot be read", e);
        }
    }
}
