package org.ropa4j.notice;

import java.util.List;
import java.util.stream.Collectors;
import org.ropa4j.model.RopaId;

/** A record does not hold all that the law wants people told, so no notice of it is composed. It names all that is missing. */
public final class IncompleteNoticeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<MissingItem> missing;

    IncompleteNoticeException(RopaId record, List<MissingItem> missing) {
        super(message(record, missing));
        this.missing = List.copyOf(missing);
    }

    private static String message(RopaId record, List<MissingItem> missing) {
        return missing.stream()
                .map(item -> "\n  " + item)
                .collect(Collectors.joining("", "the record " + record + " lacks what the law wants people told:", ""));
    }

    /** What is missing, in the order in which the notice would say it. */
    public List<MissingItem> missing() {
        return missing;
    }
}
