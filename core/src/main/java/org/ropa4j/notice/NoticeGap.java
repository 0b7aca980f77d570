package org.ropa4j.notice;

import java.util.Objects;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.Severity;

/**
 * A place in a notice where something is missing that the law wants said and the record does not hold: a hole in a draft. One
 * finding may leave several holes, such as in every activity of which the same is not recorded.
 *
 * @param item what the law wants said
 * @param section where it is missing in the notice
 * @param path where it belongs in the record
 * @param text what is missing, in the language of the notice
 * @param finding what the rules say of it
 */
public record NoticeGap(NoticeItem item, NoticeSection section, ModelPath path, String text, Finding finding) {
    public NoticeGap {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(finding, "finding");
    }

    /** Whether the law asks for it outright, so that no notice is composed without it. */
    public boolean isRequired() {
        return finding.severity() == Severity.ERROR;
    }
}
