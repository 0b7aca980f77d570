package org.ropa4j.notice;

import java.util.Objects;
import org.ropa4j.compliance.ModelPath;

/**
 * Something that the law wants said and the record does not hold: a hole in a draft.
 *
 * @param item what the law wants said
 * @param section where it is missing in the notice
 * @param path where it belongs in the record
 * @param text what is missing, in the language of the notice
 */
public record NoticeGap(NoticeItem item, NoticeSection section, ModelPath path, String text) {
    public NoticeGap {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }
}
