package org.ropa4j.jackson;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Notes the place of every element as the document is read, from the first to the last. Used by one thread. */
final class SourceMapBuilder {
    /** A list that is longer gets an index of its items, so that finding one does not count them all. */
    private static final int LONG_LIST = 64;

    private final String file;
    private final SourceElements elements = new SourceElements();
    private final Map<Integer, int[]> longLists = new HashMap<>();

    SourceMapBuilder(String file) {
        this.file = file;
    }

    /**
     * Opens an element within the last one that is open.
     *
     * @param key its key, or null for a list item
     * @return its number, for {@link #leave}
     */
    int enter(@Nullable String key, TokenStreamLocation place) {
        return elements.add(key, place.getLineNr(), place.getColumnNr());
    }

    /** Closes an element: all that has been opened since is within it. */
    void leave(int element) {
        elements.close(element);
        int first = element + 1;
        if (first < elements.size() && elements.key(first) == null) {
            indexIfLong(element, first);
        }
    }

    private void indexIfLong(int list, int first) {
        int count = 0;
        for (int item = first; item < elements.size(); item = elements.end(item)) {
            count++;
        }
        if (count > LONG_LIST) {
            int[] items = new int[count];
            int item = first;
            for (int i = 0; i < count; i++) {
                items[i] = item;
                item = elements.end(item);
            }
            longLists.put(list, items);
        }
    }

    SourceMap build() {
        return new SourceMap(file, elements, longLists);
    }
}
