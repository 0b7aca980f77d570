package org.ropa4j.jackson;

import java.util.Objects;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.SourceLocation;

/**
 * One thing in a file that keeps it from being read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what sort of thing
 * @param file what the file is called
 * @param location where in the file; empty if the problem is the file as a whole
 * @param path the element; the root if the problem is the record as a whole or lies before any element
 * @param text what was found and what was expected: one line in English
 * @param suggestion the known key or value that was probably meant
 */
public record RopaProblem(
        Kind kind,
        String file,
        Optional<SourceLocation> location,
        ModelPath path,
        String text,
        Optional<String> suggestion) {

    private static final int LONGEST_PATH = 200;

    public RopaProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(suggestion, "suggestion");
    }

    /** A problem of the file as a whole. */
    static RopaProblem ofFile(Kind kind, String file, String text) {
        return new RopaProblem(kind, file, Optional.empty(), ModelPath.root(), text, Optional.empty());
    }

    /** A problem at a place that is no element. */
    static RopaProblem at(SourceLocation location, Kind kind, String text) {
        return new RopaProblem(kind, location.file(), Optional.of(location), ModelPath.root(), text, Optional.empty());
    }

    /** What sort of thing keeps a file from being read. */
    public enum Kind {
        /** There is nothing in it. */
        EMPTY,
        /** It is larger or deeper than the reader's limits. */
        LIMIT,
        /** It is not UTF-8. */
        ENCODING,
        /** It is not YAML or JSON. */
        SYNTAX,
        /** It uses something of YAML that is not read: aliases, anchors, tags, merge keys, several documents. */
        NOT_ALLOWED,
        /** It is written in a version of the format that this reader does not know. */
        FORMAT_VERSION,
        /** A key that is not known here. */
        UNKNOWN_KEY,
        /** A key that stands twice in one object. */
        DUPLICATE_KEY,
        /** An item that stands twice in a list of things that are each named once. */
        DUPLICATE_VALUE,
        /** A key without which its object means nothing. */
        MISSING_KEY,
        /** Another type of value than expected, such as a number for a text. */
        WRONG_TYPE,
        /** A word that is none of those that can stand here. */
        UNKNOWN_VALUE,
        /** A text that does not have the form that is expected, such as a date that does not exist. */
        MALFORMED_VALUE
    }

    /** The problem on one line: {@code file:line:column: path: text}, without what is empty. */
    @Override
    public String toString() {
        return location.map(SourceLocation::toString).orElse(file) + ": " + pathAndText();
    }

    /** The problem without its place, for input that is not a file. */
    String pathAndText() {
        return path.equals(ModelPath.root()) ? text : Quoted.bare(path.toString(), LONGEST_PATH) + ": " + text;
    }
}
