package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a record that is still the same place when something is put in before it or the order changes: a {@link ModelPath}
 * in which elements of lists go by what identifies them. {@code /activities[newsletter]/purposes[direct-marketing]/bases/0} is
 * the first basis of that purpose, wherever in the record the newsletter stands; the record itself is {@code /}.
 *
 * <table class="striped">
 * <caption>What an element goes by</caption>
 * <thead><tr><th scope="col">element<th scope="col">name</thead>
 * <tbody>
 * <tr><td>party, data group, activity, processor activity, tracker<td>its identifier
 * <tr><td>purpose, use of data<td>the category
 * <tr><td>recipient, sub-processor, source<td>the party, else the category or kind
 * <tr><td>transfer<td>the country, else the organisation
 * <tr><td>any other element of a list, or one without such a name<td>its number, counted from 0
 * </tbody>
 * </table>
 *
 * <p>The second element of a list with the same name is {@code [name#2]}. In names whatever is neither letter, digit, hyphen, full
 * stop nor underscore is written as its code between {@code %} and {@code ;}, so that a path never holds white space.
 *
 * <p>Equal and ordered as they are written. Immutable and thread-safe.
 */
public final class ElementPath implements Comparable<ElementPath> {
    private static final Pattern STEP = Pattern.compile("([^\\s\\[\\]/]+)(?:\\[([^\\s\\[\\]/]+)\\])?");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final List<Step> steps;

    private ElementPath(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * A step of the path.
     *
     * @param component the component of the element before; blank for an element of a list
     * @param index the number in the list; -1 if not known, or this is a component
     * @param name what the element of the list goes by; blank if not known, or this is a component
     */
    private record Step(String component, int index, String name) {
        boolean covers(Step other) {
            return component.equals(other.component)
                    && (name.isEmpty() || other.name.isEmpty() ? index == other.index : name.equals(other.name));
        }
    }

    static ElementPath root() {
        return new ElementPath(List.of());
    }

    ElementPath child(String component) {
        return with(new Step(component, -1, ""));
    }

    ElementPath item(int index, String name) {
        return with(new Step("", index, name));
    }

    private ElementPath with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new ElementPath(longer);
    }

    /**
     * Reads a path as it is written; numbers may stand where names could.
     *
     * @throws IllegalArgumentException if {@code text} is not {@code /}, nor steps with a {@code /} before each
     */
    public static ElementPath parse(String text) {
        Objects.requireNonNull(text, "text");
        List<Step> steps = new ArrayList<>();
        if (text.equals("/")) {
            return root();
        }
        if (!text.startsWith("/")) {
            throw malformed(text);
        }
        for (String written : text.substring(1).split("/", -1)) {
            Matcher step = STEP.matcher(written);
            if (!step.matches()) {
                throw malformed(text);
            }
            boolean number = NUMBER.matcher(written).matches();
            steps.add(number ? new Step("", Integer.parseInt(written), "") : new Step(step.group(1), -1, ""));
            if (step.group(2) != null) {
                steps.add(new Step("", -1, step.group(2)));
            }
        }
        return new ElementPath(steps);
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("element is '" + Lines.shown(text)
                + "', expected / for the record or a path such as /activities[newsletter]/purposes[direct-marketing]");
    }

    /** Whether the other path leads to the same element, or to something in it. */
    public boolean covers(ElementPath other) {
        if (steps.size() > other.steps.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).covers(other.steps.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A name as it stands between brackets. */
    static String written(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || "-._".indexOf(letter) >= 0) {
                safe.appendCodePoint(letter);
            } else {
                safe.append('%').append(Integer.toHexString(letter)).append(';');
            }
        });
        return safe.toString();
    }

    @Override
    public int compareTo(ElementPath other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementPath that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The path, which {@link #parse} reads. */
    @Override
    public String toString() {
        if (steps.isEmpty()) {
            return "/";
        }
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            if (!step.name.isEmpty()) {
                path.append('[').append(step.name).append(']');
            } else {
                path.append('/').append(step.index < 0 ? step.component : Integer.toString(step.index));
            }
        }
        return path.toString();
    }
}
