package org.ropa4j.jackson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.SourceLocation;
import org.ropa4j.jackson.RopaProblem.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** What one pass over a document has found wrong so far. */
final class Problems {
    /** After so many nobody reads on, and the rest is often only a consequence. */
    static final int MOST = 100;

    private final String file;
    private final JsonParser parser;
    private final List<RopaProblem> problems = new ArrayList<>();

    /**
     * @param file what the document is called in messages
     * @param parser knows which element a problem is found at
     */
    Problems(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Ends a pass before the end of its document. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Enough() {
            super("no more problems are wanted", null, false, false);
        }
    }

    /**
     * Adds a problem of the element that the parser is at.
     *
     * @throws Enough if there are now as many as are wanted
     */
    void add(TokenStreamLocation place, Kind kind, String text, Optional<String> suggestion) {
        add(new RopaProblem(kind, file, location(place), path(), text, suggestion));
    }

    /**
     * Adds a problem. One mistake often looks like two: what stands at the same place as the last problem is left out.
     *
     * @throws Enough if there are now as many as are wanted
     */
    void add(RopaProblem problem) {
        if (!problems.isEmpty() && problem.location().isPresent()) {
            RopaProblem last = problems.get(problems.size() - 1);
            if (last.location().equals(problem.location()) && last.kind() != Kind.MISSING_KEY) {
                return;
            }
        }
        problems.add(problem);
        if (problems.size() == MOST) {
            throw new Enough();
        }
    }

    /** Adds the problem that the parser cannot get over, the last one in any case. */
    void addLast(RopaProblem problem) {
        problems.add(problem);
    }

    /** Forgets all other problems for one that makes them meaningless. */
    Enough addAlone(TokenStreamLocation place, Kind kind, String text) {
        problems.clear();
        add(place, kind, text, Optional.empty());
        return new Enough();
    }

    /** All of them, in the order of the document. */
    List<RopaProblem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingLong(Problems::order))
                .toList();
    }

    private static long order(RopaProblem problem) {
        return problem.location()
                .map(place -> (long) place.line() << 32 | place.column())
                .orElse(0L);
    }

    /** Empty where the parser does not count lines. */
    private Optional<SourceLocation> location(TokenStreamLocation place) {
        return place.getLineNr() < 1 || place.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new SourceLocation(file, place.getLineNr(), place.getColumnNr()));
    }

    private ModelPath path() {
        return ModelPath.parse(parser.streamReadContext().pathAsPointer().toString());
    }
}
