package org.ropa4j.compliance;

import java.util.List;

/** A file of suppressions or a baseline has lines that cannot be read. The message has one line for each: file, line, what is wrong. */
public final class LineFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    LineFormatException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
