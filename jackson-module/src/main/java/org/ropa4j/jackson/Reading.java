package org.ropa4j.jackson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ropa4j.jackson.RopaProblem.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * One pass over one document: where it stands, what it has found wrong so far, and what the document has said about itself.
 *
 * <p>A mistake does not end the pass; whoever meets one reports it and goes on after it, so that all are found at once. Only
 * where the text itself cannot be parsed further, or after {@value Problems#MOST} mistakes, does it end early.
 */
final class Reading {
    /** How many values of a type are kept to be used again. */
    private static final int MOST_KEPT = 5_000;

    private final JsonParser parser;
    private final @Nullable YAMLParser yaml;
    private final String file;
    private final WideCharacters wide;
    private final @Nullable SourceMapBuilder positions;
    private final Supplier<Optional<Locale>> languageElsewhere;
    private final Problems problems;
    private final IdentityHashMap<TextShape, Map<String, Object>> parsed = new IdentityHashMap<>();

    private @Nullable Locale language;
    private boolean languageIsUnknown;
    private boolean hasReference;
    private String key = "";

    /**
     * A pass that starts at the current token of a parser, or before the first if there is none.
     *
     * @param file what the document is called in messages
     * @param wide those that a parser counts as one that counts characters; none for one that counts units
     * @param positions where to note the places of all elements, or null
     * @param languageElsewhere looks for the first language in the part of the document that has not been read yet
     */
    Reading(
            JsonParser parser,
            String file,
            WideCharacters wide,
            @Nullable SourceMapBuilder positions,
            Supplier<Optional<Locale>> languageElsewhere) {
        this.parser = parser;
        this.yaml = parser instanceof YAMLParser yamlParser ? yamlParser : null;
        this.file = file;
        this.wide = wide;
        this.positions = positions;
        this.problems = new Problems(file, parser);
        this.languageElsewhere = languageElsewhere;
    }

    /**
     * Reads a whole document, which must hold one record of this shape and nothing else.
     *
     * @throws UncheckedIOException if the characters of the document cannot be had
     */
    @Nullable
    Object readDocument(Shape shape) {
        return readDocument(shape, "record");
    }

    /**
     * Reads a whole document, which must hold one value of this shape and nothing else.
     *
     * @param value what to call such a value
     * @throws UncheckedIOException if the characters of the document cannot be had
     */
    @Nullable
    Object readDocument(Shape shape, String value) {
        try {
            advance();
            if (parser.currentToken() == null || is(JsonToken.VALUE_NULL)) {
                problems.add(
                        RopaProblem.ofFile(Kind.EMPTY, file, "the file is empty, expected a record of processing"));
                return null;
            }
            Object root = readRoot(shape);
            if (advance() != null) {
                problem(
                        Kind.NOT_ALLOWED,
                        "found more after the end of the " + value + ", expected one " + value + " in a file");
            }
            return root;
        } catch (Problems.Enough e) {
            return null;
        } catch (JacksonException e) {
            throwIfUnreadable(e);
            problems.addLast(SyntaxProblem.of(e, parser, file, wide));
            return null;
        }
    }

    /** Reads the value that starts at the current token, and no further. */
    @Nullable
    Object readValue(Shape shape) {
        try {
            return readRoot(shape);
        } catch (Problems.Enough e) {
            return null;
        }
    }

    private @Nullable Object readRoot(Shape shape) {
        int place = enter();
        Object value = shape.read(this);
        leave(place);
        return value;
    }

    private static void throwIfUnreadable(JacksonException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** What was wrong, in the order of the document. */
    List<RopaProblem> problems() {
        return problems.inOrder();
    }

    // Where the pass stands

    JsonParser parser() {
        return parser;
    }

    boolean is(JsonToken token) {
        return parser.currentToken() == token;
    }

    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    /** The string at the current token. */
    String text() {
        String text = parser.getString();
        if (!Unicode.isWellFormed(text)) {
            problem(Kind.MALFORMED_VALUE, "found half of a surrogate pair in " + Quoted.of(text));
        }
        return text;
    }

    /**
     * What a text is as a value of a shape. A large record names the same few things many times; they are parsed and kept once.
     *
     * @throws IllegalArgumentException if it is none
     */
    Object parsed(TextShape shape, String text) {
        Map<String, Object> values = parsed.computeIfAbsent(shape, first -> new HashMap<>());
        Object value = values.get(text);
        if (value == null) {
            value = shape.parser().apply(text);
            if (values.size() < MOST_KEPT) {
                values.put(text, value);
            }
        }
        return value;
    }

    /** The key whose value is being read. */
    String key() {
        return key;
    }

    /** The place of the current token. */
    TokenStreamLocation here() {
        return wide.inUnits(parser.currentTokenLocation());
    }

    /** Goes to the next key of the current object; false at its end. */
    boolean nextKey() {
        if (advance() != JsonToken.PROPERTY_NAME) {
            return false;
        }
        key = parser.currentName();
        return true;
    }

    /** Goes from a key to its value. */
    void nextValue() {
        advance();
    }

    /** Goes to the next item of the current list; false at its end. */
    boolean nextItem() {
        return advance() != JsonToken.END_ARRAY;
    }

    /** Goes from a key past its value. */
    void skipMember() {
        advance();
        parser.skipChildren();
    }

    /** Goes to the end of the current object. */
    void skipRestOfObject() {
        parser.skipChildren();
        while (nextKey()) {
            skipMember();
        }
    }

    private @Nullable JsonToken advance() {
        JsonToken previous = parser.currentToken();
        JsonToken token = parser.nextToken();
        if (yaml != null) {
            // The parser shows what stands before an object a second time, before its first key.
            boolean again = hasReference && previous == JsonToken.START_OBJECT && token == JsonToken.PROPERTY_NAME;
            String reference = again ? null : YamlReference.at(yaml);
            hasReference = reference != null;
            if (reference != null) {
                problem(Kind.NOT_ALLOWED, "found " + Quoted.bare(reference) + ", expected the value itself");
            }
        }
        return token;
    }

    // Places of elements

    /** Notes the place of the list item that starts at the current token, for {@link #leave}. */
    int enter() {
        return positions == null ? 0 : positions.enter(null, here());
    }

    /** Notes the place of the current key, for {@link #leave}. */
    int enterKey() {
        return positions == null ? 0 : positions.enter(key, here());
    }

    /** Notes that an element has been read to its end. */
    void leave(int place) {
        if (positions != null) {
            positions.leave(place);
        }
    }

    // The language of plain texts

    /** Takes note of the languages of the record; null if they could not be read. */
    void foundLanguages(@Nullable Object languages) {
        if (languages instanceof List<?> list && !list.isEmpty()) {
            language = (Locale) list.get(0);
        } else {
            languageIsUnknown = true;
        }
    }

    /** The language of a text that does not name its own; null if none is known, which is reported once. */
    @Nullable
    Locale languageOfPlainText() {
        if (language == null && !languageIsUnknown) {
            language = languageElsewhere.get().orElse(null);
            if (language == null) {
                languageIsUnknown = true;
                problem(
                        Kind.MISSING_KEY,
                        "the language of this text is not known: write the languages of the record"
                                + " at the top of the file, such as languages: [nb], or the text as {nb: …}");
            }
        }
        return language;
    }

    // Problems; the methods return null, so that whoever reports one can end with it

    @Nullable
    Object problem(Kind kind, String text) {
        return problemAt(here(), kind, text);
    }

    @Nullable
    Object problemAt(TokenStreamLocation place, Kind kind, String text) {
        problems.add(place, kind, text, Optional.empty());
        return null;
    }

    /** Something else than expected stands at the current token; it is skipped. */
    @Nullable
    Object wrongType(String expected) {
        String hint = "";
        if (expected.equals(TextShapes.TEXT.expected())
                && parser.currentToken().isScalarValue()
                && !is(JsonToken.VALUE_NULL)) {
            hint = "; if it is meant as text, write it in quotes: " + Quoted.of(text());
        }
        problem(Kind.WRONG_TYPE, "found " + found() + ", expected " + expected + hint);
        parser.skipChildren();
        return null;
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Quoted.bare(text());
            case VALUE_TRUE, VALUE_FALSE -> text();
            case VALUE_NULL -> "nothing";
            case VALUE_STRING -> Quoted.of(text());
            case VALUE_EMBEDDED_OBJECT, PROPERTY_NAME, END_ARRAY, END_OBJECT, NOT_AVAILABLE -> "something else";
        };
    }

    /** A word stands at the current token that is none of the known ones. */
    @Nullable
    Object unknownValue(Collection<String> known) {
        addUnknown(here(), Kind.UNKNOWN_VALUE, text(), known);
        return null;
    }

    /** The current key is none of the known ones; it is skipped with its value. */
    void unknownKey(Collection<String> known) {
        if (yaml != null && key.equals("<<")) {
            problem(Kind.NOT_ALLOWED, "found the merge key <<, expected the keys themselves");
        } else {
            unknownKeyAt(here(), key, known);
        }
        skipMember();
    }

    void unknownKeyAt(TokenStreamLocation place, String unknown, Collection<String> known) {
        addUnknown(place, Kind.UNKNOWN_KEY, unknown, known);
    }

    private void addUnknown(TokenStreamLocation place, Kind kind, String word, Collection<String> known) {
        String sort = kind == Kind.UNKNOWN_KEY ? "key" : "value";
        Optional<String> meant = Spelling.nearest(word, known);
        String text = "unknown " + sort + " " + Quoted.of(word)
                + meant.map(name -> "; did you mean " + Quoted.of(name) + "? Known ")
                        .orElse("; known ")
                + sort + "s: " + Quoted.listed(known);
        problems.add(place, kind, text, meant);
    }

    /** The current key has stood in this object before; it is skipped with its value. */
    void duplicateKey() {
        problem(Kind.DUPLICATE_KEY, "the key " + Quoted.of(key) + " stands twice in this object");
        skipMember();
    }

    void missingKeyAt(TokenStreamLocation place, Component component) {
        problemAt(
                place,
                Kind.MISSING_KEY,
                "the key " + Quoted.of(component.name()) + " is missing, expected "
                        + component.shape().expected());
    }

    /** Ends the pass with this problem alone. */
    RuntimeException stop(Kind kind, String text) {
        return problems.addAlone(here(), kind, text);
    }
}
