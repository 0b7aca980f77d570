package org.ropa4j.jackson;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ropa4j.compliance.SourceLocation;
import org.ropa4j.jackson.RopaProblem.Kind;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLParser;

/** What the parsers say when they cannot go on, in one line and at the right place. */
final class SyntaxProblem {
    private static final Pattern REST_OF_MESSAGE = Pattern.compile(
            "\\s*(\\((start marker|for (Array|Object) starting) at.*|\\(Do not use.*|\\n.*)", Pattern.DOTALL);

    private static final int LONGEST = 200;

    private SyntaxProblem() {}

    static RopaProblem of(JacksonException e, JsonParser parser, String file, WideCharacters wide) {
        TokenStreamLocation place = wide.inUnits(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        SourceLocation here =
                new SourceLocation(file, Math.max(place.getLineNr(), 1), Math.max(place.getColumnNr(), 1));
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            String text = message.contains("nesting depth")
                    ? "nested more than " + TokenFactories.MAX_DEPTH + " levels deep, which no record of processing is"
                    : "larger than what is read: " + firstLine(message);
            return RopaProblem.at(here, Kind.LIMIT, text);
        }
        MarkedYamlEngineException yaml = marked(e);
        if (yaml != null) {
            return ofYaml(yaml, here, wide);
        }
        return RopaProblem.at(
                here, Kind.SYNTAX, parser instanceof YAMLParser ? ofYamlTokens(message) : ofJson(message));
    }

    private static String ofYamlTokens(String message) {
        return message.startsWith("Expected a property name")
                ? "found a list or an object as a key, expected a text"
                : "not YAML: " + firstLine(message);
    }

    /** The parser speaks to programmers, and of settings that nobody has here. */
    private static String ofJson(String message) {
        if (message.contains("maybe a (non-standard) comment?")) {
            return "not JSON: a comment stands here, and JSON has none";
        }
        if (message.startsWith("Non-standard token")) {
            return "not JSON: NaN and infinity are no numbers there; leave the key out";
        }
        if (message.contains("(CTRL-CHAR, code 10)") || message.contains("(CTRL-CHAR, code 13)")) {
            return "not JSON: a line ends within a text; write a line break as \\n, or close the quotes";
        }
        if (message.contains("(CTRL-CHAR, code ")) {
            return "not JSON: a control character stands within a text";
        }
        if (message.startsWith("Unexpected character ('}'") && message.contains("start property name")) {
            return "not JSON: a comma stands before the closing brace";
        }
        if (message.contains("was expecting double-quote to start property name")) {
            return "not JSON: a key does not stand in double quotes";
        }
        if (message.contains("Leading zeroes not allowed")) {
            return "not JSON: a number starts with a zero; if it is meant as text, write it in quotes";
        }
        return "not JSON: " + firstLine(message);
    }

    /** Where something has not been closed or is not finished, its beginning is the place to look at. */
    private static RopaProblem ofYaml(MarkedYamlEngineException e, SourceLocation here, WideCharacters wide) {
        String problem = String.valueOf(e.getProblem());
        boolean unfinished = problem.contains("end of stream") || problem.contains("could not find expected ':'");
        Optional<Mark> mark = unfinished ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        SourceLocation place = mark.map(at -> new SourceLocation(
                        here.file(), at.getLine() + 1, wide.inUnits(at.getColumn() + 1, at.getIndex())))
                .orElse(here);
        return RopaProblem.at(place, Kind.SYNTAX, explained(problem, e.getContext()));
    }

    private static String explained(String problem, @Nullable String context) {
        if (problem.contains("\\t(TAB)")) {
            return "a tab stands in the indentation, expected spaces";
        }
        if (problem.startsWith("mapping values are not allowed here")) {
            return "not YAML: a colon and a space stand within a text; write the text in quotes";
        }
        if (problem.contains("that cannot start any token")) {
            return "not YAML: a text starts with a character that means something in YAML; write the text in quotes";
        }
        if (problem.contains("could not find expected ':'")) {
            return "not YAML: expected a key of at most 1,024 characters, a colon and a space";
        }
        if (problem.startsWith("expected <block end>")) {
            return "not YAML: this does not fit the lines above; look at the indentation";
        }
        if (problem.contains("unknown escape character")) {
            return "not YAML: a backslash stands within double quotes; write the text in single quotes";
        }
        if (problem.contains("end of stream") && String.valueOf(context).contains("quoted scalar")) {
            return "not YAML: the quotes that open here are not closed";
        }
        return "not YAML: " + (context == null ? "" : firstLine(context) + ", ") + firstLine(problem);
    }

    private static @Nullable MarkedYamlEngineException marked(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException yaml) {
                return yaml;
            }
        }
        return null;
    }

    private static String firstLine(String message) {
        return Quoted.bare(REST_OF_MESSAGE.matcher(message).replaceFirst(""), LONGEST);
    }
}
