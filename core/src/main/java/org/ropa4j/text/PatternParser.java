package org.ropa4j.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the text of a {@link MessagePattern}, character by character, with one look ahead. */
final class PatternParser {

    private static final int MAX_DEPTH = 10;

    private final String source;
    private final Language language;
    private int position;
    private int depth;

    PatternParser(String source, Language language) {
        this.source = source;
        this.language = language;
    }

    List<PatternPart> parse() {
        return text(null);
    }

    /** Text up to the end, or in a branch up to its closing brace. In a branch of a plural, # is that plural's number. */
    private List<PatternPart> text(@Nullable String numbered) {
        List<PatternPart> parts = new ArrayList<>();
        StringBuilder fixed = new StringBuilder();
        boolean inBranch = depth > 0;
        while (position < source.length() && !(inBranch && peek() == '}')) {
            char c = source.charAt(position++);
            if (c == '{' && !inBranch && peek() == '{' || c == '}' && !inBranch && peek() == '}') {
                fixed.append(c);
                position++;
            } else if (c == '{') {
                flush(fixed, parts);
                parts.add(place(numbered));
            } else if (c == '}') {
                throw at(position, "a closing brace without an opening one; write }} for a brace");
            } else if (c == '#' && numbered != null) {
                flush(fixed, parts);
                parts.add(new PatternPart.Place(numbered, PatternPart.Format.NUMBER));
            } else {
                fixed.append(c);
            }
        }
        flush(fixed, parts);
        return List.copyOf(parts);
    }

    private static void flush(StringBuilder fixed, List<PatternPart> parts) {
        if (fixed.length() > 0) {
            parts.add(new PatternPart.Fixed(fixed.toString()));
            fixed.setLength(0);
        }
    }

    private PatternPart place(@Nullable String numbered) {
        int opened = position;
        String name = word("the name of an argument");
        if (take('}')) {
            return new PatternPart.Place(name, PatternPart.Format.TEXT);
        }
        expect(',', "a comma or a closing brace after '" + name + "'");
        skipSpace();
        int start = position + 1;
        String format = word("number, date, duration, list, plural or select");
        PatternPart part = switch (format) {
            case "number" -> new PatternPart.Place(name, PatternPart.Format.NUMBER);
            case "date" -> new PatternPart.Place(name, PatternPart.Format.DATE);
            case "duration" -> new PatternPart.Place(name, PatternPart.Format.DURATION);
            case "list" -> new PatternPart.Place(name, listFormat());
            case "plural" -> plural(name, start);
            case "select" -> select(name, numbered, start);
            default -> throw at(start, "'" + format + "', expected number, date, duration, list, plural or select");
        };
        skipSpace();
        if (!take('}')) {
            throw position < source.length()
                    ? at(position + 1, "expected a closing brace")
                    : at(opened, "the brace opened here is never closed");
        }
        return part;
    }

    private PatternPart.Format listFormat() {
        if (!take(',')) {
            return PatternPart.Format.LIST_AND;
        }
        skipSpace();
        int start = position + 1;
        String conjunction = word("and or or");
        return switch (conjunction) {
            case "and" -> PatternPart.Format.LIST_AND;
            case "or" -> PatternPart.Format.LIST_OR;
            default -> throw at(start, "'" + conjunction + "', expected and or or");
        };
    }

    private PatternPart plural(String name, int start) {
        Map<Long, List<PatternPart>> exact = new LinkedHashMap<>();
        Map<PluralCategory, List<PatternPart>> branches = new EnumMap<>(PluralCategory.class);
        branches(name, (keyword, at, branch) -> {
            boolean first;
            if (keyword.matches("=[0-9]{1,9}")) {
                first = exact.put(Long.valueOf(keyword.substring(1)), branch) == null;
            } else {
                first = branches.put(category(keyword, at), branch) == null;
            }
            return first;
        });
        return new PatternPart.Plural(
                name,
                Collections.unmodifiableMap(exact),
                Collections.unmodifiableMap(branches),
                other("plural", name, branches.get(PluralCategory.OTHER), start));
    }

    private PluralCategory category(String keyword, int at) {
        List<PluralCategory> categories = language.pluralCategories();
        Optional<PluralCategory> category =
                categories.stream().filter(one -> one.keyword().equals(keyword)).findFirst();
        return category.orElseThrow(() -> at(
                at,
                "'" + keyword + "', expected one of "
                        + Stream.concat(categories.stream().map(PluralCategory::keyword), Stream.of("=0"))
                                .toList()));
    }

    private PatternPart select(String name, @Nullable String numbered, int start) {
        Map<String, List<PatternPart>> branches = new LinkedHashMap<>();
        branches(numbered, (keyword, at, branch) -> branches.put(keyword, branch) == null);
        return new PatternPart.Select(
                name, Collections.unmodifiableMap(branches), other("select", name, branches.get("other"), start));
    }

    private List<PatternPart> other(String kind, String name, @Nullable List<PatternPart> branch, int start) {
        if (branch == null) {
            throw at(start, kind + " of '" + name + "' needs a branch 'other'");
        }
        return branch;
    }

    /** What becomes of a branch; false if there was one for its keyword before. */
    private interface Branches {
        boolean add(String keyword, int at, List<PatternPart> branch);
    }

    private void branches(@Nullable String numbered, Branches branches) {
        expect(',', "a comma before the branches");
        if (++depth > MAX_DEPTH) {
            throw at(position, "more than " + MAX_DEPTH + " places within each other");
        }
        for (skipSpace(); position < source.length() && peek() != '}'; skipSpace()) {
            int start = position + 1;
            String keyword = word("the name of a branch");
            expect('{', "an opening brace after '" + keyword + "'");
            List<PatternPart> branch = text(numbered);
            if (!take('}')) {
                throw at(start, "the branch '" + keyword + "' is never closed");
            }
            if (!branches.add(keyword, start, branch)) {
                throw at(start, "the branch '" + keyword + "' stands twice");
            }
        }
        depth--;
    }

    private String word(String expected) {
        skipSpace();
        int start = position;
        while (position < source.length() && isWord(source.charAt(position))) {
            position++;
        }
        if (start == position) {
            throw at(start + 1, "expected " + expected);
        }
        String word = source.substring(start, position);
        skipSpace();
        return word;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '=';
    }

    private void expect(char c, String expected) {
        if (!take(c)) {
            throw at(position + 1, "expected " + expected);
        }
    }

    private boolean take(char c) {
        if (peek() != c || position >= source.length()) {
            return false;
        }
        position++;
        return true;
    }

    private char peek() {
        return position < source.length() ? source.charAt(position) : '\0';
    }

    private void skipSpace() {
        while (position < source.length() && source.charAt(position) == ' ') {
            position++;
        }
    }

    private MessagePatternException at(int where, String problem) {
        return new MessagePatternException(source, where, problem);
    }
}
