package org.ropa4j.notice;

import java.util.Objects;
import org.ropa4j.document.Document;

/**
 * A privacy notice.
 *
 * @param document the text, for any of the writers of {@link org.ropa4j.document}
 * @param coverage which items of the law it answers, and what is missing
 */
public record PrivacyNotice(Document document, NoticeCoverage coverage) {
    public PrivacyNotice {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(coverage, "coverage");
    }
}
