package org.ropa4j.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in a record, as a list of steps from its root. It becomes a text, a JSON Pointer into the record as it stands in a
 * file, only when it is asked to.
 */
public final class Place {
    private static final Place ROOT = new Place(null, "");

    private final @Nullable Place outer;
    private final String component;
    private final int index;

    private Place(@Nullable Place outer, String component) {
        this.outer = outer;
        this.component = component;
        this.index = -1;
    }

    private Place(Place outer, int index) {
        this.outer = outer;
        this.component = "";
        this.index = index;
    }

    static Place root() {
        return ROOT;
    }

    Place child(String name) {
        return new Place(this, name);
    }

    Place item(int place) {
        return new Place(this, place);
    }

    /** How many objects and lists are around it in a file, and itself one; the record is at level 1. */
    int level() {
        int level = 1;
        for (Place place = outer; place != null; place = place.outer) {
            level++;
        }
        return level;
    }

    /** The place as a JSON Pointer: {@code /activities/2/recipients/0/party}. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        write(pointer);
        return pointer.toString();
    }

    private void write(StringBuilder pointer) {
        if (outer != null) {
            outer.write(pointer);
            pointer.append('/');
            if (index < 0) {
                pointer.append(component);
            } else {
                pointer.append(index);
            }
        }
    }
}
