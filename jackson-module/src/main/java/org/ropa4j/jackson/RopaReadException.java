package org.ropa4j.jackson;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file could not be read as a record of processing, or as the suppressions for one. It says everything that was found wrong with it; the message has one line
 * for each problem.
 */
public final class RopaReadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<RopaProblem> problems;

    RopaReadException(List<RopaProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    RopaReadException(RopaProblem problem) {
        this(List.of(problem));
    }

    /** What was found wrong, in the order of the file; at least one. Reading ends after a hundred. */
    public List<RopaProblem> problems() {
        return problems;
    }

    private static String message(List<RopaProblem> problems) {
        String lines = problems.stream().map(RopaProblem::toString).collect(Collectors.joining("\n"));
        return problems.size() < Problems.MOST ? lines : lines + "\n(reading ended here; there may be more)";
    }
}
