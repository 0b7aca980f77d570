package org.ropa4j.jackson;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.SourceLocation;
import org.ropa4j.compliance.SourceLocations;

/**
 * Where the elements of a record stand in the file it was read from.
 *
 * <p>An element of an object is where its key is, an item of a list where it begins. What the file does not spell out (a value
 * that is absent, the inside of a shorthand) is where the nearest element around it is. In both formats columns count UTF-16 code
 * units.
 *
 * <p>Immutable and thread-safe. It takes some 16 bytes for each element of the file.
 */
public final class SourceMap implements SourceLocations {
    private final String file;
    private final SourceElements elements;
    private final Map<Integer, int[]> longLists;

    /**
     * A map of these elements.
     *
     * @param longLists the numbers of the items of some lists
     */
    SourceMap(String file, SourceElements elements, Map<Integer, int[]> longLists) {
        this.file = file;
        this.elements = elements;
        this.longLists = longLists;
    }

    /** A map that knows no place. */
    static SourceMap none(String file) {
        return new SourceMap(file, new SourceElements(), Map.of());
    }

    /** What the file is called in messages. */
    public String file() {
        return file;
    }

    /**
     * The place of an element, or of the nearest one around it.
     *
     * @param pointer a JSON Pointer (RFC 6901) into the file, such as {@code /parties/0/country}
     * @return empty if places were not noted
     * @throws IllegalArgumentException if {@code pointer} is malformed, see {@link ModelPath#parse(String)}
     */
    public Optional<SourceLocation> find(String pointer) {
        return find(ModelPath.parse(pointer));
    }

    /**
     * The place of an element, or of the nearest one around it.
     *
     * @return empty if places were not noted
     */
    @Override
    public Optional<SourceLocation> find(ModelPath path) {
        Objects.requireNonNull(path, "path");
        if (elements.size() == 0) {
            return Optional.empty();
        }
        int element = 0;
        for (String step : path.steps()) {
            int child = child(element, step);
            if (child < 0) {
                break;
            }
            element = child;
        }
        return Optional.of(new SourceLocation(file, elements.line(element), elements.column(element)));
    }

    /** The number of the element with this key or index within another; -1 if there is none. */
    private int child(int parent, String step) {
        int first = parent + 1;
        if (first >= elements.end(parent)) {
            return -1;
        }
        if (elements.key(first) == null) {
            int index = index(step);
            return index < 0 ? -1 : item(parent, index);
        }
        for (int child = first; child < elements.end(parent); child = elements.end(child)) {
            if (step.equals(elements.key(child))) {
                return child;
            }
        }
        return -1;
    }

    private int item(int list, int index) {
        int[] items = longLists.get(list);
        if (items != null) {
            return index < items.length ? items[index] : -1;
        }
        int item = list + 1;
        for (int i = 0; i < index && item < elements.end(list); i++) {
            item = elements.end(item);
        }
        return item < elements.end(list) ? item : -1;
    }

    private static int index(String step) {
        if (step.isEmpty() || step.length() > 9) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < step.length(); i++) {
            char digit = step.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            index = index * 10 + digit - '0';
        }
        return index;
    }
}
