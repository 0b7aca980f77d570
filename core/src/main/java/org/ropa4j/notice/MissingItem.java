package org.ropa4j.notice;

import java.util.List;
import java.util.Objects;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.law.Citation;

/**
 * Something without which no notice is composed.
 *
 * @param item what the law wants said
 * @param finding what the rules say of it: the rule, where it belongs, and the provisions
 * @param text what is not recorded, in the language of the notice
 */
public record MissingItem(NoticeItem item, Finding finding, String text) {
    public MissingItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(text, "text");
    }

    /** Where it belongs in the record. */
    public ModelPath path() {
        return finding.path();
    }

    /** The provisions that want it said; those that the rule rests on, where it cites none of the item's own. */
    public List<Citation> citations() {
        List<Citation> own =
                finding.citations().stream().filter(item.citations()::contains).toList();
        return own.isEmpty() ? finding.citations() : own;
    }

    /** {@code GDPR Art. 13(1)(a) and 14(1)(a) at /parties/0/legalName: …}. */
    @Override
    public String toString() {
        return String.join(", ", citations().stream().map(Citation::toString).toList()) + " at " + path() + ": " + text;
    }
}
