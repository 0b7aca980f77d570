package org.ropa4j.register;

import java.util.List;
import java.util.Objects;
import org.ropa4j.document.Document;

/**
 * A record of processing activities as its readers meet it.
 *
 * @param kind which of the two records it is
 * @param document the register to read; its blocks are marked with the {@linkplain RegisterField#id() fields} they answer
 * @param table the same for a spreadsheet, one row for each activity
 * @param gaps what is asked for and not recorded, in reading order
 */
public record Register(RegisterKind kind, Document document, RegisterTable table, List<RegisterGap> gaps) {
    public Register {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(table, "table");
        gaps = List.copyOf(gaps);
    }
}
