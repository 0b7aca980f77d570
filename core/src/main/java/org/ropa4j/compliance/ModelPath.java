package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a record: the way from its root by the names of components, which are the keys in files, and places in lists,
 * counted from 0. Written as a JSON Pointer (RFC 6901): {@code /activities/2/purposes/0/bases/1}; the root is the empty text.
 *
 * <p>Ordered step by step, places in lists as numbers, a place before what is in it. Immutable; shares its beginning with the
 * path it was made from, so that making one costs one small object.
 */
public final class ModelPath implements Comparable<ModelPath> {
    private static final ModelPath ROOT = new ModelPath(null, "", -1);

    private final @Nullable ModelPath parent;
    private final String name;
    private final int index;

    private ModelPath(@Nullable ModelPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** The record itself. */
    public static ModelPath root() {
        return ROOT;
    }

    /** A component of what this path leads to. */
    public ModelPath child(String component) {
        Objects.requireNonNull(component, "component");
        int place = place(component);
        return place >= 0 ? item(place) : new ModelPath(this, component, -1);
    }

    /**
     * An element of the list that this path leads to.
     *
     * @throws IllegalArgumentException if {@code index} is negative
     */
    public ModelPath item(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index is " + index + ", but places in lists are counted from 0");
        }
        return new ModelPath(this, "", index);
    }

    /**
     * Reads a JSON Pointer.
     *
     * @throws IllegalArgumentException if {@code pointer} is neither empty nor begins with {@code /}, or has a {@code ~}
     *     that {@code 0} or {@code 1} does not follow
     */
    public static ModelPath parse(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        ModelPath path = ROOT;
        if (pointer.isEmpty()) {
            return path;
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "path is '" + pointer + "', expected a JSON Pointer such as /activities/2");
        }
        int start = 1;
        while (start >= 0) {
            int end = pointer.indexOf('/', start);
            path = path.child(unescape(end < 0 ? pointer.substring(start) : pointer.substring(start, end), pointer));
            start = end < 0 ? -1 : end + 1;
        }
        return path;
    }

    /** What this path leads to is in this; empty for the root. */
    public Optional<ModelPath> parent() {
        return Optional.ofNullable(parent);
    }

    /** The last step as it is written: a name or a number; empty for the root. */
    public String lastStep() {
        return index >= 0 ? Integer.toString(index) : name;
    }

    /** Whether the last step is a place in a list. */
    boolean isItem() {
        return index >= 0;
    }

    /** The place in the list that the last step is; -1 if it is none. */
    int index() {
        return index;
    }

    /** The steps from the root, as they are written. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (ModelPath path = this; path.parent != null; path = path.parent) {
            steps.add(path.lastStep());
        }
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    /** Whether this is {@code other} or leads into it. */
    public boolean startsWith(ModelPath other) {
        int surplus = depth() - other.depth();
        ModelPath path = this;
        while (surplus-- > 0 && path.parent != null) {
            path = path.parent;
        }
        return path.equals(other);
    }

    private int depth() {
        int depth = 0;
        for (ModelPath path = this; path.parent != null; path = path.parent) {
            depth++;
        }
        return depth;
    }

    @Override
    public int compareTo(ModelPath other) {
        int depth = depth();
        int otherDepth = other.depth();
        ModelPath mine = up(this, depth - otherDepth);
        ModelPath theirs = up(other, otherDepth - depth);
        int order = 0;
        while (mine.parent != null && theirs.parent != null) {
            int step = compareSteps(mine, theirs);
            order = step == 0 ? order : step;
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return order == 0 ? Integer.compare(depth, otherDepth) : order;
    }

    private static ModelPath up(ModelPath path, int steps) {
        ModelPath at = path;
        for (int i = 0; i < steps && at.parent != null; i++) {
            at = at.parent;
        }
        return at;
    }

    private static int compareSteps(ModelPath a, ModelPath b) {
        int byIndex = Integer.compare(a.index, b.index);
        return byIndex == 0 ? a.name.compareTo(b.name) : byIndex;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelPath that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (ModelPath path = this; path.parent != null; path = path.parent) {
            hash = 31 * hash + 17 * path.index + path.name.hashCode();
        }
        return hash;
    }

    /** The JSON Pointer, which {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps()) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The number that a step spells in canonical form, else -1: "0" and "12", not "", "01" or what no list can hold. */
    private static int place(String step) {
        if (step.isEmpty() || step.length() > 9 || (step.length() > 1 && step.charAt(0) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < step.length(); i++) {
            char digit = step.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + (digit - '0');
        }
        return number;
    }

    private static String unescape(String step, String pointer) {
        for (int tilde = step.indexOf('~'); tilde >= 0; tilde = step.indexOf('~', tilde + 1)) {
            char next = tilde + 1 < step.length() ? step.charAt(tilde + 1) : ' ';
            if (next != '0' && next != '1') {
                throw new IllegalArgumentException(
                        "path is '" + pointer + "', but a ~ in it stands for neither ~0 nor ~1");
            }
        }
        return step.replace("~1", "/").replace("~0", "~");
    }
}
